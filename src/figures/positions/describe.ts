/** Title, subtitle, source line, alt text and description: how many voices hold what, counted from the positions. */
import type { Dataset } from '../../dataset/types.ts';
import { formatDigits } from '../../locale/digits.ts';
import { formatList, formatParagraphs } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import type { FigureText } from '../types.ts';
import { describeDrawing } from './description.ts';
import { messages } from './messages.ts';
import { sayCount, sayCountAgain, sayNumber } from './phrases.ts';
import { countFinding, dividedQuestions, readPositions, type Reading, type Tally } from './reading.ts';

/** "five voices" · "five of six voices" */
function sayWho({ holding, speaking }: Tally, locale: Locale): string {
  const words = messages[locale.lang];
  const voices = sayCount(holding, words.voices, locale);
  if (holding === speaking) return voices;
  return words.share(voices, sayNumber(holding, locale), sayNumber(speaking, locale));
}

/** The same a second time, without the noun where the number can stand alone. */
function sayWhoAgain(tally: Tally, locale: Locale): string {
  const { holding, speaking } = tally;
  const n = sayCountAgain(holding, messages[locale.lang].voices, locale);
  return holding === speaking ? n : messages[locale.lang].shareAgain(n, sayNumber(speaking, locale));
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function formatTitle(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const working = countFinding(reading, 'working');
  const recurring = countFinding(reading, 'recurring');
  const first = working && words.working(sayWho(working, locale), working.holding);
  if (first && recurring) {
    return capitalize(words.titleTwo(first, words.recurring(sayWhoAgain(recurring, locale), recurring.holding)));
  }
  if (recurring) return capitalize(words.recurring(sayWho(recurring, locale), recurring.holding));
  return first ? capitalize(first) : words.titleNone(...countAll(reading, 'voices', locale));
}

function countAll(
  { voices, columns }: Reading,
  form: 'voices' | 'voicesAfter',
  locale: Locale,
): readonly [string, string] {
  const words = messages[locale.lang];
  return [sayCount(voices.length, words[form], locale), sayCount(columns.length, words.questions, locale)];
}

function sayRecurring({ holding, speaking }: Tally, locale: Locale): string {
  const words = messages[locale.lang];
  const n = sayNumber(holding, locale);
  if (holding === speaking) return words.allRecurring(n, sayCount(holding, words.voices, locale), holding);
  const voices = sayCount(holding, words.voicesAfter, locale);
  return words.someRecurring(n, voices, sayNumber(speaking, locale), holding);
}

function formatAlt(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const working = countFinding(reading, 'working');
  const recurring = countFinding(reading, 'recurring');
  const findings = [
    working && words.working(sayWho(working, locale), working.holding),
    recurring && sayRecurring(recurring, locale),
  ].filter((finding) => finding !== undefined);
  const divided = dividedQuestions(reading).map(({ name }) => name[locale.lang].replace(/[?؟]$/, ''));
  return (
    words.alt(...countAll(reading, 'voicesAfter', locale)) +
    (findings.length > 0 ? words.altFindings(findings) : '') +
    (divided.length > 0 ? words.altDivided(formatList(divided, locale)) : '') +
    words.sentenceEnd
  );
}

function formatSource({ voices }: Reading, locale: Locale): string {
  const entries = voices.flatMap(({ cells }) => cells.flatMap((cell) => cell.entries));
  const locators = new Set(entries.flatMap((entry) => entry.locators));
  return messages[locale.lang].source(formatParagraphs([...locators], locale));
}

/** What the figure says in words; every count and paragraph in it comes from the dataset. */
export function describe(dataset: Dataset, locale: Locale): FigureText {
  const reading = readPositions(dataset);
  const write = (text: string): string => formatDigits(text, locale);
  return {
    title: write(formatTitle(reading, locale)),
    subtitle: messages[locale.lang].subtitle,
    source: write(formatSource(reading, locale)),
    alt: write(formatAlt(reading, locale)),
    description: write(describeDrawing(reading, locale)),
  };
}
