import type { Dataset, Event } from '../dataset/types.ts';
import { factsInWindow } from '../figures/timeline/lens/facts.ts';
import { startOfUnit } from '../figures/timeline/lens/window-name.ts';
import { reachOf } from '../figures/timeline/reach.ts';
import { addUnits, DAY_MS } from '../time/calendar.ts';
import type { TimeWindow } from '../time/types.ts';

/** A day seen alone says nothing of when it was: a month on either side shows what came before and after. */
const leastMargin = 30 * DAY_MS;
const marginShare = 0.25;
/** Windows longer than this begin and end with years, others with months. */
const yearsFrom = 730 * DAY_MS;

/** Every instant at which the fact, or what another account says of it, can have begun or ended; unknown ends are none. */
function knownInstants({ when, notBefore, accounts }: Event): readonly number[] {
  const others = accounts.flatMap((account) => (account.when ? [account.when.earliest, account.when.latest] : []));
  return [notBefore?.earliest ?? when.earliest, when.latest, ...others].filter(Number.isFinite);
}

/**
 * The stretch of time (ms UTC) that shows a fact and what other accounts say of its date: every known end of those dates, a
 * quarter of their length more on either side, a month at least, widened to whole months, or to whole years where it is longer
 * than two. What goes on without a known end is shown where it begins. The window never goes on after the day of publication,
 * where nothing is drawn; what lies wholly after that day is answered with the month before it.
 */
export function stepWindow(event: Event, { published }: Dataset): TimeWindow {
  const horizon = published.latest;
  const instants = knownInstants(event).map((instant) => Math.min(instant, horizon));
  const first = Math.min(horizon, ...instants);
  const last = instants.length === 0 ? horizon : Math.max(...instants);
  const margin = Math.max(leastMargin, (last - first) * marginShare);
  const unit = last - first + 2 * margin > yearsFrom ? 'year' : 'month';
  const from = startOfUnit(first - margin, unit);
  const to = addUnits(startOfUnit(last + margin, unit), 1, unit);
  return [from, Math.min(to, horizon)];
}

/** True for a fact that has a mark of its own in a window (ms UTC), and is not only listed under it. */
export function isMarkedIn({ id }: Event, dataset: Dataset, window: TimeWindow): boolean {
  const presence = factsInWindow(dataset, reachOf(dataset), window).get(id)?.presence;
  return presence !== undefined && presence !== 'wider';
}
