import type { Columns } from '../timeline/columns.ts';
import { filterColumns } from '../timeline/columns.ts';
import { createColumnsSource, type DrawnColumns } from '../timeline/columns-source.ts';
import { parseBinId } from '../timeline/bin-id.ts';
import { clampWindow, createLimits, type WindowLimits } from '../timeline/gestures.ts';
import { factsOf, openBin } from '../timeline/open-bin.ts';
import type { LaneStyle } from '../timeline/scene.ts';
import type { FactTexts } from '../timeline/types.ts';
import type { Bin, LaneView } from '../timeline/window.ts';
import { DAY_MS } from '../time/calendar.ts';
import type { TimeWindow } from '../time/types.ts';
import { matchTitles } from './match-titles.ts';
import { mostListed, type FactList, type Manner, type TimelineModel } from './model.ts';

export interface ColumnsInput {
  readonly columns: Columns;
  readonly texts: FactTexts;
  readonly lanes: readonly (LaneStyle & { readonly id: string })[];
  /** ms UTC: nothing is drawn after it */
  readonly horizon?: number;
}

/** The model of columns; `whole` is what a filter left them of, and decides what time there is. */
export function createColumnsModel(input: ColumnsInput, manner: Manner, whole: ColumnsInput = input): TimelineModel {
  const { columns, texts } = input;
  const limits = createLimits(boundsOf(whole));
  const { isLarge, draw } = createColumnsSource({ ...input, ...manner });
  let drawn: DrawnColumns | undefined;
  const positionOf = rememberPosition(columns, texts);
  const wholePositionOf = rememberPosition(whole.columns, texts);
  return {
    limits,
    opening: limits.bounds,
    source: { isLarge, draw: (...window) => (drawn = draw(...window)) },
    describe: (id) => {
      const order = whole.columns.order[wholePositionOf(id)];
      return order === undefined ? undefined : { title: texts.titleOf(order), date: texts.dateOf(order) };
    },
    windowOf: (id, window) => {
      const index = positionOf(id);
      return index < 0 ? undefined : windowAround(columns, index, window, limits);
    },
    standsFor: (id, fact) => id === fact || isInBin(columns, id, positionOf(fact)),
    openBin: (id) => {
      const bin = drawn && findBin(drawn, id);
      if (!drawn || !bin) return undefined;
      const window = openBin(columns, bin, drawn.view, limits);
      return window ? { window } : { facts: listOf(factsOf(columns, bin, mostListed), bin.count, texts) };
    },
    listFacts: () => (drawn ? listFacts(columns, drawn, texts) : { ids: [], more: 0 }),
    filter: async (filter, signal) => {
      const wanted = new Set(filter.lanes?.map(String));
      const inLanes = wanted.size === 0 ? whole.columns : keepLanes(whole, wanted);
      const words = filter.text ?? '';
      const columnsKept = words.trim() === '' ? inLanes : await matchTitles(inLanes, texts, words, signal);
      return createColumnsModel({ ...whole, columns: columnsKept }, manner, whole);
    },
  };
}

/** The time of the columns up to the horizon; half a year on either side of the only instant there is. */
function boundsOf({ columns: { domain, earliest, latest }, horizon = Infinity }: ColumnsInput): TimeWindow {
  if (domain && domain[0] < horizon) return [domain[0], Math.min(domain[1], horizon)];
  const only = [...earliest, ...latest].find(Number.isFinite) ?? 0;
  return [only - 182 * DAY_MS, only + 182 * DAY_MS];
}

/** A window that touches the fact stays as it is; else one as long, with the fact's start in its middle. */
function windowAround({ earliest, latest }: Columns, index: number, window: TimeWindow, limits: WindowLimits): TimeWindow {
  const [first = 0, last = 0] = [earliest[index], latest[index]];
  if (first < window[1] && last > window[0]) return window;
  const at = Number.isFinite(first) ? first : last;
  const half = (window[1] - window[0]) / 2;
  return clampWindow([at - half, at + half], limits);
}

function keepLanes({ columns, lanes }: ColumnsInput, wanted: ReadonlySet<string>): Columns {
  const kept = new Uint8Array(columns.count);
  lanes.forEach(({ id }, lane) => {
    if (!wanted.has(id)) return;
    const [first, end] = [columns.offsets[2 * lane] ?? 0, columns.offsets[2 * lane + 2] ?? 0];
    for (let index = first; index < end; index += 1) kept[columns.order[index] ?? 0] = 1;
  });
  return filterColumns(columns, (order) => kept[order] === 1);
}

function findBin({ view }: DrawnColumns, id: string): Bin | undefined {
  const named = parseBinId(id);
  const lane = named && view.lanes[named.lane];
  return lane?.form === 'bins' ? lane.bins.find(({ from, to }) => from === named?.from && to === named.to) : undefined;
}

/** Where a fact stands in the columns, −1 for none. All ids are looked through, but for one fact only once. */
function rememberPosition({ order }: Columns, { idOf }: FactTexts): (id: string) => number {
  let [known, position] = ['', -1];
  return (id) => {
    if (id !== known) [known, position] = [id, order.findIndex((fact) => idOf(fact) === id)];
    return position;
  };
}

/** True where `id` names a bin in which the fact at `position` begins. */
function isInBin({ earliest, offsets }: Columns, id: string, position: number): boolean {
  const bin = parseBinId(id);
  const start = earliest[position];
  if (!bin || start === undefined || start < bin.from || start >= bin.to) return false;
  return position >= (offsets[2 * bin.lane] ?? 0) && position < (offsets[2 * bin.lane + 2] ?? 0);
}

function listFacts(columns: Columns, { view }: DrawnColumns, texts: FactTexts): FactList {
  const orders = view.lanes.flatMap((lane) => ordersOf(columns, lane)).slice(0, mostListed);
  return listOf(orders, view.total, texts);
}

function ordersOf(columns: Columns, lane: LaneView): readonly number[] {
  if (lane.form === 'facts') return lane.facts.map(({ index }) => columns.order[index] ?? 0);
  return lane.bins.flatMap((bin) => factsOf(columns, bin, mostListed)).slice(0, mostListed);
}

function listOf(orders: readonly number[], count: number, { idOf }: FactTexts): FactList {
  return { ids: orders.map(idOf), more: count - orders.length };
}
