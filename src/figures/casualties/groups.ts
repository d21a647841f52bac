/**
 * An attack counted by kinds of people: killed, wounded and, apart and never added, the attackers. The article's
 * circles stand on the line; under it each speaker has a row of rings, end to end and never summed.
 */
import { targetHeight } from '../targets.ts';
import type { Form } from '../types.ts';
import { drawCircles, heightOf, placeArticle, placeVoices, rowHeight, type Circles, type Column } from './group-circles.ts';
import { drawHeading, drawInWords, laneOf, type Page } from './page.ts';
import { circlesFor, hasSign } from './people.ts';
import { messages } from './messages.ts';
import { formatAttackers, formatStanding, formatTotal, formatVoice } from './phrases.ts';
import { articleAccount } from '../../dataset/queries.ts';
import { countsOf, totalOf, voicesOf, type Role, type Site, type Voice } from './reading.ts';
import { fontOf } from '../text-block.ts';
import { createText, stepOf, toMarks, type Block, type TextOptions } from '../text-block.ts';

/** Columns as shares of the width; in the narrow form the attackers come under the others. */
const shares = {
  wide: { killed: [0, 0.255], wounded: [0.277, 0.61], attackers: [0.66, 1] },
  middle: { killed: [0, 0.28], wounded: [0.32, 0.67], attackers: [0.73, 1] },
  narrow: { killed: [0, 0.45], wounded: [0.5, 1], attackers: [0, 1] },
} as const satisfies Record<Form, Record<Role, readonly [number, number]>>;

function columnOf({ form, width }: Page, role: Role): Column {
  const [from, to] = shares[form][role];
  return { x: Math.round(from * width), width: Math.round((to - from) * width) };
}

/** Words under the rings: who says what, with ≠ before those that differ, and how they stand to the article. */
function drawWords(page: Page, voices: readonly Voice[], role: Role, column: Column, y: number): number {
  const { style, sketch, wording } = page;
  const fact = voices[0]?.counts[0]?.fact;
  const differs = voices.some((voice) => voice.differs);
  const size = style.small;
  const indent = differs ? size * 1.35 : 0;
  const tie = fact === undefined ? {} : { fact };
  let bottom = y;
  const add = (text: string, options: Pick<TextOptions, 'font' | 'fill'>, dx: number): void => {
    const block = createText(text, { ...options, style, maxWidth: column.width - dx, balance: true });
    sketch.texts.push(...toMarks(block, column.x + dx, bottom, tie));
    bottom += block.height;
  };
  if (differs) {
    const middle = y + (size * style.lineHeight) / 2;
    sketch.symbols.push({ x: column.x + size * 0.5, y: middle, size, shape: 'not-equal', stroke: 'other', strokeWidth: size * 0.14, ...tie });
  }
  for (const text of voices.flatMap((voice) => formatVoice(wording, voice, role))) {
    add(text, { font: fontOf(style, size, 600), fill: 'other' }, indent);
  }
  add(formatStanding(wording, voices, role), { font: fontOf(style, size), fill: 'ink2' }, 0);
  return bottom;
}

interface Group {
  readonly role: Role;
  readonly column: Column;
  readonly label: Block;
  readonly spoken: string;
  readonly circles: Circles;
}

function createGroup(page: Page, site: Site, role: Role): Group | undefined {
  const { style, wording } = page;
  const amount = totalOf(site, role);
  if (!amount) return undefined;
  const column = columnOf(page, role);
  const text = role === 'attackers' ? formatAttackers(wording, amount) : formatTotal(wording, role, amount);
  const fill = role === 'attackers' ? 'ink2' : laneOf(site);
  const label = createText(text, { font: fontOf(style, style.text, 600), fill, style, maxWidth: column.width });
  return { role, column, label, spoken: text, circles: placeArticle(page, site, role, column) };
}

/** One target for each value: the whole group where it has one value, else its share of the group, or of its circles' rows. */
function addHits(page: Page, site: Site, group: Group, y: readonly [top: number, circles: number, bottom: number]): void {
  const { sketch, style, wording } = page;
  const [top, circlesTop, bottom] = y;
  const { column, circles, role, spoken } = group;
  const counts = countsOf(site, role);
  const said = voicesOf(wording.reading, site, role).flatMap((voice) => formatVoice(wording, voice, role));
  const only = counts.length === 1 ? counts[0] : undefined;
  if (only) {
    const label = [spoken, ...said].join(messages[wording.locale.lang].semicolon);
    // What is missing is taken from the gap above the group.
    const height = Math.max(targetHeight(page.form), bottom - top);
    sketch.hits.push({ fact: only.fact, x: column.x, y: bottom - height, width: column.width, height, label });
    return;
  }
  let index = 0;
  let start = column.x;
  for (const { fact, amount, value } of counts) {
    const own = circlesFor(amount.high, wording.reading.unit);
    const slots = circles.placed.slice(index, index + own).map(({ slot }) => slot);
    index += own + (hasSign(amount) ? 1 : 0);
    const row = slots[0]?.row ?? 0;
    const inRow = slots.filter((slot) => slot.row === row);
    const from = inRow[0]?.x ?? 0;
    const to = (inRow.at(-1)?.x ?? from) + 2 * style.radius;
    if (inRow.length === 0) continue;
    const noun = value.category?.[wording.locale.lang] ?? '';
    const number = formatTotal(wording, role, amount);
    const label = noun === '' ? number : messages[wording.locale.lang].inParentheses(number, noun);
    const gap = (style.pitch - 2 * style.radius) / 2;
    if (circles.rows === 1) {
      // In one row each has its part of the whole group, the last one all that is left.
      const end = fact === counts.at(-1)?.fact ? column.x + column.width : column.x + to + gap;
      sketch.hits.push({ fact, x: start, y: top, width: end - start, height: bottom - top, label });
      start = end;
      continue;
    }
    const x = Math.max(0, column.x + from - gap);
    const y0 = circlesTop + row * rowHeight(page) - gap / 2;
    sketch.hits.push({ fact, x, y: y0, width: column.x + to + gap - x, height: 2 * style.radius + gap, label });
  }
}

/** Killed and wounded: labels and circles over one line, the other accounts under it; returns the y under all. */
function drawVictims(page: Page, site: Site, groups: readonly Group[], y: number): number {
  const { style, sketch, wording } = page;
  if (groups.length === 0) return y;
  const tall = Math.max(...groups.map(({ label, circles }) => label.height + style.labelGap + heightOf(page, circles)));
  const line = y + tall + 8;
  const end = Math.max(...groups.map(({ column }) => column.x + column.width));
  sketch.lines.push({ x1: 0, y1: line, x2: end, y2: line, stroke: 'ink', strokeWidth: 1.5 });
  let bottom = line + 4;
  for (const group of groups) {
    const { role, column, label, circles } = group;
    const top = line - 8 - heightOf(page, circles);
    const labelTop = top - style.labelGap - label.height;
    sketch.texts.push(...toMarks(label, column.x, labelTop, factOfOnly(site, role)));
    drawCircles(page, circles, column.x, top);
    const voices = voicesOf(wording.reading, site, role);
    const rings = placeVoices(page, voices, column);
    const ringsTop = line + 9 + style.radius * 0.14;
    drawCircles(page, rings, column.x, ringsTop);
    const under = voices.length > 0 ? drawWords(page, voices, role, column, ringsTop + heightOf(page, rings) + 6) : line + 4;
    addHits(page, site, group, [labelTop, top, under]);
    bottom = Math.max(bottom, under);
  }
  return bottom;
}

function factOfOnly(site: Site, role: Role): { readonly fact?: string } {
  const counts = countsOf(site, role);
  return counts.length === 1 && counts[0] ? { fact: counts[0].fact } : {};
}

/** Those who attacked, beside or under the others and behind a rule of their own; returns the y under them. */
function drawApart(page: Page, site: Site, group: Group, y: number): number {
  const { style, sketch, wording, form } = page;
  const { column, label, circles } = group;
  const words = messages[wording.locale.lang];
  const own = countsOf(site, 'attackers').flatMap(({ value }) => articleAccount(value)?.statement[wording.locale.lang] ?? []);
  const text = [...own, words.notCounted].join(' ');
  const rowWidth = Math.min(column.width, ...(circles.rows > 1 ? [0] : [circles.placed.length * style.pitch]));
  const isBeside = rowWidth > 0 && column.width - rowWidth > 150;
  const dx = isBeside ? rowWidth + 2 : 0;
  const noteFont = fontOf(style, style.small);
  const note = createText(text, { font: noteFont, fill: 'ink2', style, maxWidth: column.width - dx });
  const top = y + label.height + style.labelGap;
  const circlesHeight = heightOf(page, circles);
  const noteTop = isBeside ? top + Math.max(0, style.radius - stepOf(noteFont, style) / 2) : top + circlesHeight + 4;
  sketch.texts.push(...toMarks(label, column.x, y, factOfOnly(site, 'attackers')));
  drawCircles(page, circles, column.x, top);
  sketch.texts.push(...toMarks(note, column.x + dx, noteTop, factOfOnly(site, 'attackers')));
  const said = drawVoicesApart(page, site, column, Math.max(top + circlesHeight, noteTop + note.height));
  addHits(page, site, group, [y, top, said]);
  if (form !== 'narrow') {
    const x = column.x - (form === 'wide' ? 24 : 12);
    sketch.lines.push({ x1: x, y1: y, x2: x, y2: said, stroke: 'rule2', strokeWidth: 1 });
  }
  return said;
}

/** Nobody else counts the attackers in most stories; where somebody does, it is told in words. */
function drawVoicesApart(page: Page, site: Site, column: Column, y: number): number {
  const voices = voicesOf(page.wording.reading, site, 'attackers');
  return voices.length > 0 ? drawWords(page, voices, 'attackers', column, y + 4) : y;
}

/** Draws the attack from `y` downwards; returns the y under it. */
export function drawGroups(page: Page, site: Site, y: number): number {
  const { form, sketch, width, wording } = page;
  const top = drawHeading(page, site, y) + page.style.labelGap - 2;
  const victims = (['killed', 'wounded'] as const).flatMap((role) => createGroup(page, site, role) ?? []);
  const apart = createGroup(page, site, 'attackers');
  let bottom = drawVictims(page, site, victims, top);
  if (apart && form === 'narrow') {
    if (victims.length > 0) sketch.lines.push({ x1: 0, y1: bottom + 10, x2: width, y2: bottom + 10, stroke: 'rule2', strokeWidth: 1 });
    bottom = drawApart(page, site, apart, bottom + (victims.length > 0 ? 16 : 0));
  } else if (apart) {
    bottom = Math.max(bottom, drawApart(page, site, apart, top));
  }
  return drawInWords(page, site, bottom + 4, messages[wording.locale.lang].givenInWords);
}
