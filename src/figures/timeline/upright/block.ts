/**
 * A label as a block of lines: glyph, date and paragraphs; the fact's name; what other accounts say. Made once,
 * since its height decides how tall a segment is, then written where the schedule puts it.
 */
import { formatWhen } from '../../../dataset/format-when.ts';
import { paragraphLocators } from '../../../dataset/queries.ts';
import type { Account, Event } from '../../../dataset/types.ts';
import { formatDigits } from '../../../locale/digits.ts';
import type { Locale } from '../../../locale/types.ts';
import type { Role } from '../../../scene/types.ts';
import { measureText, type Font } from '../../../text/measure.ts';
import { wrapText } from '../../../text/wrap.ts';
import { formatEdtf } from '../../../time/format.ts';
import { laneSymbols } from '../lane-symbols.ts';
import { uprightWords } from './messages.ts';
import type { UprightSketch } from './sketch.ts';
import { fitLines, fontOf, lineHeightOf } from './type.ts';

/** A line of text; y is its baseline under the block's upper edge, px. */
interface BlockLine {
  readonly text: string;
  readonly font: Font;
  readonly fill: Role;
  readonly x: number;
  readonly y: number;
  readonly align?: 'right';
}

export interface Block {
  readonly event: Event;
  readonly height: number;
  readonly width: number;
  /** the fact's name: it lies on the plate */
  readonly names: readonly BlockLine[];
  readonly lines: readonly BlockLine[];
  /** baselines of the lines that begin with a ring: another account's date */
  readonly rings: readonly number[];
  /** baselines of the lines that begin with ≠: another account's number, for which nothing hangs under the line */
  readonly unequals: readonly number[];
  /** x of the sign ≠ and y of its line */
  readonly sign?: readonly [x: number, y: number];
  /** false: the ring alone stands for the fact here, its name stands elsewhere */
  readonly isNamed: boolean;
}

/** From a block's upper edge to the middle of its first line, where leaders end, px. */
export const blockMiddle = 5.8;

const indent = 13;
const firstBaseline = 10.2;
const signRoom = 24;
const mostNameLines = 3;
const mostNoteLines = 4;
const below = 4;

function locatorText(event: Event, locale: Locale): string {
  const numbers = paragraphLocators(event).map((locator) => locator.replace(/^P/, ''));
  return numbers.length === 0 ? '' : formatDigits(uprightWords[locale.lang].paragraphs(numbers), locale);
}

/** An account that is told under a fact or beside its ring; `isNamed`: the words "other account" before its date. */
export interface Note {
  readonly account: Account;
  readonly isNamed: boolean;
}

/** What an account says where it says something else: its date, else its statement where the two differ. */
function noteOf({ account, isNamed }: Note, width: number, font: Font, locale: Locale): string | undefined {
  if (account.when) {
    const date = formatEdtf(account.when, locale);
    const named = uprightWords[locale.lang].otherAccountOn(date);
    return isNamed && measureText(named, font) <= width ? named : date;
  }
  if (account.relation !== 'differs') return undefined;
  return formatDigits(account.statement[locale.lang], locale).replace(/\.$/, '');
}

interface Cursor {
  readonly lines: BlockLine[];
  readonly rings: number[];
  readonly unequals: number[];
  y: number;
}

function addNotes(cursor: Cursor, notes: readonly Note[], width: number, locale: Locale): void {
  const font = fontOf('small', locale);
  const signsOf = new Map(
    notes.map((note) => [noteOf(note, width - indent, font, locale), note.account.when ? cursor.rings : cursor.unequals]),
  );
  for (const [text, signs] of signsOf) {
    if (text === undefined) continue;
    fitLines(text, width - indent, font, mostNoteLines).forEach((line, i) => {
      cursor.y += lineHeightOf('small', locale);
      if (i === 0) signs.push(cursor.y);
      cursor.lines.push({ text: line, font, fill: 'other', x: indent, y: cursor.y });
    });
  }
}

/** The paragraphs stand at the end of the date's row or, where that is full, on a row of their own. */
function placeLocator(text: string, taken: number, width: number, font: Font): 'row' | 'below' | 'none' {
  if (text === '') return 'none';
  return taken + 8 + measureText(text, font) <= width ? 'row' : 'below';
}

/**
 * The label of a fact.
 * @param notes other accounts that are told here, under the name
 * @param width px
 */
export function createFactBlock(event: Event, notes: readonly Note[], width: number, locale: Locale): Block {
  const [small, name, quiet] = [fontOf('small', locale), fontOf('name', locale), fontOf('locator', locale)];
  const differs = event.accounts.some(({ relation }) => relation === 'differs');
  const dates = wrapText(formatWhen(event, locale), width - indent - (differs ? signRoom : 0), small);
  const cursor: Cursor = { lines: [], rings: [], unequals: [], y: firstBaseline };
  dates.forEach((text, i) => {
    cursor.y = firstBaseline + i * lineHeightOf('small', locale);
    cursor.lines.push({ text, font: small, fill: 'ink2', x: indent, y: cursor.y });
  });
  const dateEnd = indent + measureText(dates.at(-1) ?? '', small);
  const signY = cursor.y - small.size * 0.34;
  const locator = locatorText(event, locale);
  const taken = dates.length > 1 ? width : dateEnd + (differs ? signRoom : 0);
  const where = placeLocator(locator, taken, width, quiet);
  const quietLine = { text: fitLines(locator, width, quiet, 1)[0] ?? '', font: quiet, fill: 'ink3' } as const;
  if (where === 'row') cursor.lines.push({ ...quietLine, x: width, y: cursor.y, align: 'right' });
  const names = fitLines(formatDigits(event.label[locale.lang], locale), width, name, mostNameLines).map((text, i) => {
    cursor.y += i === 0 ? 20 : lineHeightOf('name', locale);
    return { text, font: name, fill: 'ink', x: 0, y: cursor.y } as const;
  });
  addNotes(cursor, notes, width, locale);
  if (where === 'below') {
    cursor.y += lineHeightOf('small', locale);
    cursor.lines.push({ ...quietLine, x: 0, y: cursor.y });
  }
  const { lines, rings, unequals, y } = cursor;
  const sign = [dateEnd + 13, signY] as const;
  return { event, height: y + below, width, names, lines, rings, unequals, isNamed: true, ...(differs && { sign }) };
}

/** The date of another account, set beside its own ring where that stands far from the fact's name. */
export function createNoteBlock(event: Event, note: Note, width: number, locale: Locale): Block {
  const cursor: Cursor = { lines: [], rings: [], unequals: [], y: firstBaseline - lineHeightOf('small', locale) };
  addNotes(cursor, [note], width, locale);
  const { lines, rings, unequals, y } = cursor;
  return { event, height: Math.max(0, y) + below, width, names: [], lines, rings, unequals, isNamed: false };
}

function writeLine(target: UprightSketch['labels'], line: BlockLine, x: number, top: number, fact: string): void {
  const { text, font, fill, align = 'left' } = line;
  const { size, weight, family, lang } = font;
  target.push({ x: x + line.x, y: top + line.y, text, size, weight, family, lang, align, fill, fact });
}

function writePlate(sketch: UprightSketch, block: Block, x: number, top: number): void {
  const [first, last] = [block.names[0], block.names.at(-1)];
  if (!first || !last) return;
  const width = Math.max(...block.names.map(({ text, font }) => measureText(text, font)));
  const y = top + first.y - 14.8;
  const height = last.y - first.y + 20.4;
  // A plate keeps inside the picture: names may be as wide as their column.
  const plateWidth = Math.min(width + 10, block.width + 5);
  sketch.plates.push({ x: x - 5, y, width: plateWidth, height, fill: 'paper', plate: true, fact: block.event.id });
}

/**
 * Writes a block.
 * @param x its start edge, px
 * @param top its upper edge, px
 */
export function writeBlock(sketch: UprightSketch, block: Block, x: number, top: number): void {
  const { id: fact, lane } = block.event;
  for (const line of block.names) writeLine(sketch.labels, line, x, top, fact);
  for (const line of block.lines) writeLine(sketch.words, line, x, top, fact);
  for (const y of block.rings) {
    sketch.rings.push({ x: x + 4, y: top + y - 4.4, r: 3.4, fill: 'paper', stroke: 'other', strokeWidth: 1.7, fact });
  }
  for (const y of block.unequals) {
    sketch.symbols.push({ x: x + 4, y: top + y - 4.4, size: 9, shape: 'not-equal', stroke: 'other', strokeWidth: 1.5, fact });
  }
  if (!block.isNamed) return;
  writePlate(sketch, block, x, top);
  const glyph = { x: x + 4, y: top + blockMiddle, size: 8.6, shape: laneSymbols[lane] ?? 'disc' } as const;
  sketch.symbols.push({ ...glyph, fill: lane, fact });
  if (!block.sign) return;
  const [dx, dy] = block.sign;
  sketch.symbols.push({ x: x + dx, y: top + dy, size: 13, shape: 'not-equal', stroke: 'other', strokeWidth: 2.1, fact });
}
