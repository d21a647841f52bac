import { chooseFacts } from '../../../dataset/queries.ts';
import type { Account, Dataset, Lane } from '../../../dataset/types.ts';
import { formatDigits } from '../../../locale/digits.ts';
import { formatCount } from '../../../locale/plural.ts';
import type { Locale } from '../../../locale/types.ts';
import { translateLayers } from '../../../scene/translate.ts';
import type { TimeWindow } from '../../../time/types.ts';
import type { Body, FigureModule, FigureText, LayoutOptions } from '../../types.ts';
import { altOf, describeTimeline } from '../describe.ts';
import { drawKey, keyHeight } from '../key.ts';
import { laneRow, writeLaneNames } from '../lane-names.ts';
import { datedFacts } from '../messages.ts';
import { reachOf } from '../reach.ts';
import { timelineTable } from '../table.ts';
import { createSketch, toLayers } from '../wide/sketch.ts';
import { factsInWindow } from './facts.ts';
import { layoutLens } from './layout.ts';
import { lensWords } from './messages.ts';

/** What is said does not depend on the width of what is drawn. */
const describedWidth = 868;

/** The lanes that have facts. */
function lanesOf({ lanes, events }: Dataset): readonly Lane[] {
  return lanes.filter(({ id }) => events.some(({ lane }) => lane === id));
}

/**
 * The timeline within a window (ms UTC, half-open) as a figure of its own: what the lens shows, to be taken away. Its title says how
 * many of the story's facts are dated there; source line and table are those of the facts it shows.
 * @throws RangeError, once described or drawn, for a window that is not finite, does not run forwards or is beyond the calendar
 */
export function timelineWithin(window: TimeWindow, isHijri: boolean): FigureModule {
  function inside(dataset: Dataset): Dataset {
    return chooseFacts(dataset, [...factsInWindow(dataset, reachOf(dataset), window).keys()]);
  }

  /** Of others' dates only those whose rings hang in the window. */
  function withRingsInside(dataset: Dataset): Dataset {
    const isSeen = ({ relation, when }: Account) => !relation || (when !== undefined && when.earliest < window[1] && when.latest > window[0]);
    return { ...dataset, events: dataset.events.map((event) => ({ ...event, accounts: event.accounts.filter(isSeen) })) };
  }

  function describe(dataset: Dataset, locale: Locale): FigureText {
    const say = lensWords[locale.lang];
    const { name, dated, description } = layoutLens(dataset, { window, locale, width: describedWidth, isHijri, isFigure: true });
    const counted = dated === 0 ? say.none : formatCount(dated, datedFacts[locale.lang], locale);
    const title = say.title(name, counted, formatDigits(String(dataset.events.length), locale));
    const shown = inside(dataset);
    const lanes = lanesOf(shown);
    return {
      title,
      subtitle: say.subtitle,
      source: describeTimeline(withRingsInside(shown), locale).source,
      alt: altOf({ ...shown, lanes }, counted, name, '', locale),
      description,
    };
  }

  function layout(dataset: Dataset, { locale, width, height: room = 0, key }: LayoutOptions): Body {
    const lens = layoutLens(dataset, { window, locale, width, isHijri, isFigure: true });
    if (!key) return lens;
    const sketch = createSketch();
    const lanes = lanesOf(inside(dataset));
    const top = lanes.length === 0 ? 0 : writeLaneNames(sketch, lanes, width, locale) + laneRow / 2;
    const bottom = Math.max(top + lens.height, room - keyHeight(locale, width));
    const height = bottom + drawKey(sketch, locale, width, bottom);
    return { height, layers: [...translateLayers(lens.layers, 0, top), ...toLayers(sketch, 'lens-key')] };
  }

  return { id: 'timeline', describe, layout, table: (dataset, locale) => timelineTable(inside(dataset), locale) };
}
