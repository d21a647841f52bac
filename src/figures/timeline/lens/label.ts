/** What a label of the lens says, in the forms it gives up one after the other, and how it is written. */
import type { Locale } from '../../../locale/types.ts';
import type { Role } from '../../../scene/types.ts';
import { formatDigits } from '../../../locale/digits.ts';
import { formatCount } from '../../../locale/plural.ts';
import { measureText } from '../../../text/measure.ts';
import type { Font } from '../../../text/measure.ts';
import { createFactLabel, dateFont, nameFont, writeNotEqual } from '../wide/fact-label.ts';
import type { FactLabel } from '../wide/fact-label.ts';
import type { LabelForm, LabelSize } from '../wide/place-labels.ts';
import type { Sketch } from '../wide/sketch.ts';
import type { LensFact } from './facts.ts';
import { lensWords } from './messages.ts';

/** `title`: the whole title with its date · `full`: the short name with its date · `name` · `number`. */
export type LensForm = 'title' | LabelForm;

export interface LensLabel {
  /** name, date and number, as the overview has them */
  readonly base: FactLabel;
  readonly title: string;
  /** set back: a state that merely goes on */
  readonly quiet: boolean;
  /** what another account has otherwise, beside ≠; empty where the ring says it */
  readonly about: string;
}

interface Run {
  readonly text: string;
  readonly font: Font;
  readonly fill: Role;
  /** px before it */
  readonly gap: number;
}

/** A label is never a smaller target than this, its plate included. */
const leastWidth = 16;

/** What differs where no ring shows it: the wounded, but not the date of a ring that is drawn. */
function aboutOf({ event, accounts }: LensFact, locale: Locale): string {
  const ringed = new Set(accounts.filter(({ outside }) => outside).map(({ account }) => account));
  const texts = event.accounts
    .filter((account) => account.relation === 'differs' && !ringed.has(account))
    .map(({ about }) => about?.[locale.lang] ?? '');
  return formatDigits([...new Set(texts)].filter((text) => text !== '').join(locale.lang === 'ar' ? '، ' : ', '), locale);
}

/**
 * @param order 1-based place of the fact among all, its number where there is no room for words
 * @param mostWidth px; longer names end in an ellipsis
 */
export function createLensLabel(fact: LensFact, order: number, size: number, mostWidth: number, locale: Locale): LensLabel {
  return {
    base: createFactLabel(fact.event, order, size, mostWidth, locale),
    title: formatDigits(fact.event.title[locale.lang], locale),
    quiet: fact.presence === 'through',
    about: aboutOf(fact, locale),
  };
}

/** A label that stands for several facts there is no room to name, at the place of the first. */
export function createCountLabel(first: FactLabel, count: number): LensLabel {
  const { locale } = first;
  const name = formatCount(count, lensWords[locale.lang].more, locale);
  return { base: { ...first, name, number: name, date: '', differs: false }, title: name, quiet: true, about: '' };
}

function runsOf(label: LensLabel, form: LensForm): readonly Run[] {
  const { base, quiet } = label;
  if (form === 'number' && !base.differs && base.date === '') return [{ text: base.name, font: dateFont(base), fill: 'ink2', gap: 0 }];
  if (form === 'number') return [{ text: base.number, font: { ...nameFont(base), weight: 600 }, fill: 'ink', gap: 0 }];
  const text = form === 'title' ? label.title : base.name;
  const name: Run = quiet
    ? { text, font: dateFont(base), fill: 'ink2', gap: 0 }
    : { text, font: nameFont(base), fill: 'ink', gap: 0 };
  if (form === 'name' || base.date === '') return [name];
  return [name, { text: base.date, font: dateFont(base), fill: 'ink2', gap: base.size * 0.5 }];
}

function widthOfRuns(runs: readonly Run[]): number {
  return runs.reduce((sum, { text, font, gap }) => sum + gap + measureText(text, font), 0);
}

function hasAbout({ about }: LensLabel, form: LensForm): boolean {
  return about !== '' && (form === 'title' || form === 'full');
}

/** Width of a label in a form, px, its ≠ and what differs included. */
export function labelWidth(label: LensLabel, form: LensForm): number {
  const { base } = label;
  const sign = base.differs ? base.size * 1.6 : 0;
  const about = hasAbout(label, form) ? base.size * 0.3 + measureText(label.about, dateFont(base)) : 0;
  return Math.max(leastWidth, widthOfRuns(runsOf(label, form)) + sign + about);
}

/** The widths the placement rule asks for; with `titled` the fullest form says the whole title. */
export function lensLabelSize(label: LensLabel, titled: boolean): LabelSize {
  const name = labelWidth(label, 'name');
  return {
    full: labelWidth(label, titled ? 'title' : 'full'),
    name,
    number: labelWidth(label, 'number'),
    stacked: name,
  };
}

/** What a screen reader says of a fact. */
export function spokenLabel({ base }: LensLabel): string {
  return base.date === '' ? base.name : base.name + (base.locale.lang === 'ar' ? '، ' : ', ') + base.date;
}

/** Writes a label on one line, its plate behind it. x is its left edge, y its baseline, px. */
export function writeLensLabel(sketch: Sketch, label: LensLabel, form: LensForm, x: number, y: number): void {
  const { base } = label;
  const { fact, size } = base;
  let end = x;
  for (const { text, font, fill, gap } of runsOf(label, form)) {
    end += gap;
    sketch.labels.push({ x: end, y, text, ...font, align: 'left', fill, fact });
    end += measureText(text, font);
  }
  sketch.plates.push({ x: x - 4, y: y - size * 1.08, width: end - x + 8, height: size * 1.5, fill: 'paper', plate: true, fact });
  if (!base.differs) return;
  writeNotEqual(sketch, fact, end + size * 1.1, y - size * 0.34, size);
  if (!hasAbout(label, form)) return;
  sketch.words.push({ x: end + size * 1.9, y, text: label.about, ...dateFont(base), align: 'left', fill: 'other', fact });
}
