import { formatWhen } from '../../../dataset/format-when.ts';
import { formatDigits } from '../../../locale/digits.ts';
import type { Locale } from '../../../locale/types.ts';
import type { Event } from '../../../dataset/types.ts';
import type { Role } from '../../../scene/types.ts';
import { measureText } from '../../../text/measure.ts';
import type { Font } from '../../../text/measure.ts';
import { truncateText } from '../../../text/truncate.ts';
import type { LabelForm, LabelSize } from './place-labels.ts';
import type { Sketch } from './sketch.ts';

/** A fact's label: name in ink, date beside it in grey, ≠ where another account differs. Sizes in px. */
export interface FactLabel {
  readonly fact: string;
  readonly name: string;
  readonly date: string;
  /** 1-based place in time, and the same in the locale's digits */
  readonly order: number;
  readonly number: string;
  readonly differs: boolean;
  readonly size: number;
  readonly locale: Locale;
}

export function nameFont(label: Pick<FactLabel, 'size' | 'locale'>): Font {
  return { family: 'sans', weight: 500, size: label.size, lang: label.locale.lang };
}

export function dateFont(label: Pick<FactLabel, 'size' | 'locale'>): Font {
  return { family: 'sans', weight: 400, size: Math.max(label.size * 0.92, 12), lang: label.locale.lang };
}

/**
 * @param order 1-based place of the fact in time, its number where there is no room for words
 * @param mostWidth longer names end in an ellipsis; the panel and the table have them whole
 */
export function createFactLabel(
  event: Event,
  order: number,
  size: number,
  mostWidth: number,
  locale: Locale,
): FactLabel {
  const name = formatDigits(event.label[locale.lang], locale);
  const label = {
    fact: event.id,
    name,
    date: formatWhen(event, locale),
    order,
    number: formatDigits(String(order), locale),
    differs: event.accounts.some((account) => account.relation === 'differs'),
    size,
    locale,
  };
  return { ...label, name: truncateText(name, mostWidth, nameFont(label)) };
}

const dateGap = 0.5;
const signRoom = 1.6;

export function labelSize(label: FactLabel): LabelSize {
  const sign = label.differs ? label.size * signRoom : 0;
  const name = measureText(label.name, nameFont(label));
  const date = measureText(label.date, dateFont(label));
  return {
    full: name + label.size * dateGap + date + sign,
    name: name + sign,
    number: measureText(label.number, { ...nameFont(label), weight: 600 }) + sign,
    stacked: Math.max(name + sign, date),
  };
}

interface Words {
  readonly text: string;
  readonly font: Font;
  readonly fill: Role;
  /** others stand right behind them */
  readonly followed?: boolean;
}

function writeWords(sketch: Sketch, fact: string, words: Words, x: number, y: number): number {
  const { text, font, fill, followed = false } = words;
  const length = measureText(text, font);
  sketch.labels.push({ x, y, text, ...font, align: 'left', fill, fact, ...(followed && { length }) });
  return length;
}

/**
 * Writes a label on one line with its plate.
 * @param x left edge in px
 * @param y baseline in px
 */
export function writeLabel(sketch: Sketch, label: FactLabel, form: LabelForm, x: number, y: number): void {
  const { fact, size } = label;
  const width = labelSize(label)[form];
  const font = form === 'number' ? { ...nameFont(label), weight: 600 as const } : nameFont(label);
  const text = form === 'number' ? label.number : label.name;
  let end = x + writeWords(sketch, fact, { text, font, fill: 'ink', followed: form === 'full' }, x, y);
  if (form === 'full') {
    const date = { text: label.date, font: dateFont(label), fill: 'ink2' } as const;
    end += size * dateGap;
    end += writeWords(sketch, fact, date, end, y);
  }
  writePlateAndSign(sketch, label, x, end, y, width);
}

function writePlateAndSign(
  sketch: Sketch,
  label: FactLabel,
  x: number,
  end: number,
  y: number,
  width: number,
): void {
  const { fact, size } = label;
  sketch.plates.push({
    x: x - 4,
    y: y - size * 1.08,
    width: end - x + 8,
    height: size * 1.5,
    fill: 'paper',
    plate: true,
    fact,
  });
  if (label.differs) writeNotEqual(sketch, fact, end + size * 1.1, y - size * 0.34, size);
  sketch.hits.push({ fact, x: x - 4, y: y - size * 1.5, width: width + 8, height: size * 2.1, label: spoken(label) });
}

/** What a screen reader says of a fact's target. */
export function spoken(label: FactLabel): string {
  const separator = label.locale.lang === 'ar' ? '، ' : ', ';
  return label.name + separator + label.date;
}

export function writeNotEqual(sketch: Sketch, fact: string, x: number, y: number, size: number): void {
  sketch.symbols.push({ x, y, size, shape: 'not-equal', stroke: 'other', strokeWidth: size * 0.16, fact });
}

/** Writes a label on two lines, the date under the name, as the gutter has it. Returns the last baseline. */
export function writeStackedLabel(sketch: Sketch, label: FactLabel, x: number, y: number): number {
  const { fact, size } = label;
  const end = x + writeWords(sketch, fact, { text: label.name, font: nameFont(label), fill: 'ink' }, x, y);
  writePlateAndSign(sketch, label, x, end, y, labelSize(label).stacked);
  const bottom = y + size * 1.34;
  writeWords(sketch, fact, { text: label.date, font: dateFont(label), fill: 'ink2' }, x, bottom);
  return bottom;
}
