/** The circles of one column: the article's people value after value, or other accounts speaker after speaker. */
import { laneOf, type Page } from './page.ts';
import { circlesFor, createFlow, drawPerson, drawRing, drawSign, hasSign, type Slot } from './people.ts';
import { countsOf, type Role, type Site, type Voice } from './reading.ts';

/** A column of the width, px. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** A circle, a sign or the gap between two speakers, before its row has a y. */
interface Placed {
  readonly slot: Slot;
  readonly draw: (cx: number, cy: number) => void;
}

/** All that stands in one column above or below the line. */
export interface Circles {
  readonly placed: readonly Placed[];
  readonly rows: number;
}

/** The article's circles of one role, value after value. */
export function placeArticle(page: Page, site: Site, role: Role, column: Column): Circles {
  const { style, sketch } = page;
  const { unit } = page.wording.reading;
  const lane = laneOf(site);
  const flow = createFlow(style, column.width, column.width);
  const placed = countsOf(site, role).flatMap(({ fact, amount }) => {
    const circles = Array.from({ length: circlesFor(amount.high, unit) }, (_, i): Placed => {
      const isOpen = amount.kind === 'range' && i >= circlesFor(amount.low, unit);
      return { slot: flow.take(), draw: (cx, cy) => drawPerson(sketch, style, cx, cy, { fact, role, lane, isOpen }) };
    });
    if (!hasSign(amount)) return circles;
    const fill = role === 'attackers' ? 'ink3' : lane;
    const slot = flow.takeSign();
    const draw = (cx: number, cy: number): void =>
      drawSign(sketch, style, { x: cx - style.radius, cy }, { kind: amount.kind, fill, fact });
    return [...circles, { slot, draw }];
  });
  return { placed, rows: flow.rows() };
}

/** Rings of all who speak of a group, a short rule between two speakers. */
export function placeVoices(page: Page, voices: readonly Voice[], column: Column): Circles {
  const { style, sketch } = page;
  const { unit } = page.wording.reading;
  const flow = createFlow(style, column.width, column.width);
  const placed: Placed[] = [];
  for (const [i, { counts }] of voices.entries()) {
    const circles = counts.reduce((sum, { amount }) => sum + circlesFor(amount.high, unit), 0);
    const gap = i > 0 ? flow.part(circles) : undefined;
    const reach = style.radius + 2;
    const drawGap = (cx: number, cy: number): void => {
      const x = cx - style.radius;
      sketch.lines.push({ x1: x, y1: cy - reach, x2: x, y2: cy + reach, stroke: 'other', strokeWidth: 1.2 });
    };
    if (gap) placed.push({ slot: gap, draw: drawGap });
    for (const { fact, amount } of counts) {
      for (let n = 0; n < circlesFor(amount.high, unit); n += 1) {
        placed.push({ slot: flow.take(), draw: (cx, cy) => drawRing(sketch, style, cx, cy, fact) });
      }
      if (hasSign(amount)) {
        const mark = { kind: amount.kind, fill: 'other', fact } as const;
        placed.push({ slot: flow.takeSign(), draw: (cx, cy) => drawSign(sketch, style, { x: cx - style.radius, cy }, mark) });
      }
    }
  }
  return { placed, rows: flow.rows() };
}

/** From one row of circles to the next, px. */
export function rowHeight({ style }: Page): number {
  return style.pitch * 0.96;
}

/** Height of all rows, px. */
export function heightOf(page: Page, { rows }: Circles): number {
  return rows === 0 ? 0 : (rows - 1) * rowHeight(page) + 2 * page.style.radius;
}

/** Draws what was placed, its top left corner at x, y. */
export function drawCircles(page: Page, { placed }: Circles, x: number, y: number): void {
  const { radius } = page.style;
  for (const { slot, draw } of placed) draw(x + slot.x + radius, y + radius + slot.row * rowHeight(page));
}
