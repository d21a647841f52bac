/**
 * The text that stands on a mark where a table explains the drawing: the fact's place in time. Facts that share
 * one text are listed in order, runs of three and more by their first and last; a fact on which accounts differ
 * is never inside a run, since its ≠ has to stand beside its own number.
 */
import { formatDigits } from '../../../locale/digits.ts';
import type { Locale } from '../../../locale/types.ts';
import { measureText } from '../../../text/measure.ts';
import type { Font } from '../../../text/measure.ts';
import { writeNotEqual } from './fact-label.ts';
import { numberedWords } from './messages.ts';
import type { Sketch } from './sketch.ts';

/** A fact as the table under the drawing knows it. */
export interface NumberedFact {
  readonly fact: string;
  /** 1-based place in time */
  readonly order: number;
  /** true: another account differs */
  readonly differs: boolean;
  /** what a screen reader says */
  readonly spoken: string;
}

interface NumberItem {
  readonly text: string;
  readonly differs: boolean;
  /** the fact of a number that stands for one fact only */
  readonly fact?: string;
  /** px, its ≠ included */
  readonly width: number;
}

/** Numbers set in lines; sizes in px. */
export interface NumberText {
  readonly facts: readonly NumberedFact[];
  readonly lines: readonly (readonly NumberItem[])[];
  readonly width: number;
  /** of the first number without its ≠, which is what stands centred over a mark */
  readonly numberWidth: number;
  readonly size: number;
  readonly locale: Locale;
}

/** Height of a line, in units of the size of type. */
export const numberLine = 1.15;
/** What digits take of it above their baseline. */
const ascent = 0.78;
const shortestRun = 3;
const betweenItems = 0.35;
const beforeSign = 0.25;
const signSize = 0.86;

function fontOf({ size, locale }: Pick<NumberText, 'size' | 'locale'>): Font {
  return { family: 'sans', weight: 600, size, lang: locale.lang };
}

/** Facts in order, those that follow one another together; a fact on which accounts differ is alone. */
function findRuns(facts: readonly NumberedFact[]): readonly (readonly NumberedFact[])[] {
  const runs: NumberedFact[][] = [];
  for (const fact of facts) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before?.order === fact.order - 1 && !before.differs && !fact.differs) run.push(fact);
    else runs.push([fact]);
  }
  return runs.flatMap((run) => (run.length < shortestRun ? run.map((fact) => [fact]) : [run]));
}

function createItem(run: readonly NumberedFact[], isLast: boolean, set: Pick<NumberText, 'size' | 'locale'>): NumberItem {
  const { size, locale } = set;
  const { range, separator } = numberedWords[locale.lang];
  const [first, last] = [run[0], run.at(-1)];
  const isOne = first === last;
  const number = first && last && !isOne ? range(first.order, last.order) : String(first?.order ?? '');
  const differs = isOne && first?.differs === true;
  // A ≠ parts two numbers as well as a comma does.
  const text = formatDigits(isLast || differs ? number : number + separator, locale);
  const sign = differs ? size * (beforeSign + signSize) : 0;
  return { text, differs, width: measureText(text, fontOf(set)) + sign, ...(isOne && first && { fact: first.fact }) };
}

function setLines(items: readonly NumberItem[], mostWidth: number, gap: number): readonly (readonly NumberItem[])[] {
  const lines: NumberItem[][] = [];
  let end = 0;
  for (const item of items) {
    const line = lines.at(-1);
    if (line && end + gap + item.width <= mostWidth) {
      line.push(item);
      end += gap + item.width;
    } else {
      lines.push([item]);
      end = item.width;
    }
  }
  return lines;
}

function lineWidth(line: readonly NumberItem[], gap: number): number {
  return line.reduce((sum, { width }) => sum + width, gap * (line.length - 1));
}

/**
 * The text of one fact, or of several that share a place.
 * @param size of type, px
 * @param mostWidth px; longer lists go on in another line, a single number never breaks
 */
export function createNumberText(
  given: readonly NumberedFact[],
  size: number,
  mostWidth: number,
  locale: Locale,
): NumberText {
  const facts = [...given].sort((a, b) => a.order - b.order);
  const gap = size * betweenItems;
  const set = { size, locale };
  const runs = findRuns(facts);
  const items = runs.map((run, i) => createItem(run, i === runs.length - 1, set));
  const lines = setLines(items, mostWidth, gap);
  const width = Math.max(0, ...lines.map((line) => lineWidth(line, gap)));
  const first = items[0];
  const numberWidth = items.length === 1 && first?.differs ? measureText(first.text, fontOf(set)) : width;
  return { facts, lines, width, numberWidth, ...set };
}

/** From the last baseline to the top of the first line, px. */
export function numberHeight({ lines, size }: Pick<NumberText, 'lines' | 'size'>): number {
  return size * (ascent + (lines.length - 1) * numberLine);
}

/**
 * Writes the numbers from the left edge `x`, their last baseline at `y`; each fact gets its target.
 * @param x px
 * @param y px
 */
export function writeNumberText(sketch: Sketch, text: NumberText, x: number, y: number): void {
  const { lines, size, facts, width } = text;
  const font = fontOf(text);
  lines.forEach((line, i) => {
    const baseline = y - (lines.length - 1 - i) * size * numberLine;
    let left = x;
    for (const { text: number, differs, fact, width: taken } of line) {
      const common = { align: 'left', fill: 'ink', ...(fact !== undefined && { fact }) } as const;
      sketch.labels.push({ x: left, y: baseline, text: number, ...font, ...common });
      const sign = size * signSize;
      if (differs && fact !== undefined) writeNotEqual(sketch, fact, left + taken - sign / 2, baseline - size * 0.36, sign);
      left += taken + size * betweenItems;
    }
  });
  const height = numberHeight(text) + 2;
  // Grid and horizon end at the digits: a number with a line through it is misread.
  sketch.plates.push({ x: x - 1, y: y - height, width: width + 2, height: height + 1, fill: 'paper' });
  for (const { fact, spoken } of facts) sketch.hits.push({ fact, x, y: y - height, width, height: height + 4, label: spoken });
}
