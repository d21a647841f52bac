/** The whole drawing in sentences: question by question how many speak to it, where they point, and who they are. */
import { formatList, formatParagraphs } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import { messages } from './messages.ts';
import { sayCount, sayCountAgain } from './phrases.ts';
import { drawnStances, type Cell, type Column, type Reading, type Voice } from './reading.ts';

type Spoken = readonly [Voice, Cell];

/** "Rob Geist Pinfold (paragraphs 6 and 7)" */
function nameVoice([{ actor }, { entries }]: Spoken, locale: Locale): string {
  const name = actor.name[locale.lang];
  const where = formatParagraphs(entries.flatMap(({ locators }) => locators), locale);
  return where === '' ? name : messages[locale.lang].inParentheses(name, where);
}

function describeColumn({ question, cells }: Column, reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const groups = drawnStances(reading)
    .map((stance) => [stance, cells.filter(([, cell]) => cell.stance === stance)] as const)
    .filter(([, spoken]) => spoken.length > 0);
  const said = groups.map(([stance, spoken]) => {
    const n = spoken.length;
    const isAll = groups.length === 1 && n > 1;
    const count = (groups.length === 1 ? sayCount : sayCountAgain)(n, words.voices, locale);
    const who = (isAll ? words.allPointing : words.pointing)(count, n, stance);
    return words.named(who, formatList(spoken.map((one) => nameVoice(one, locale)), locale));
  });
  // Where they part, their number comes first, so that the parts can be weighed against it.
  const total = groups.length > 1 ? [sayCount(cells.length, words.voices, locale)] : [];
  return words.drawnQuestion(question.name[locale.lang], [...total, ...said]);
}

/** The kind of drawing and whose sorting it is, then a sentence for each question; one sentence for no positions. */
export function describeDrawing(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const { voices, columns } = reading;
  if (columns.length === 0) return words.nothingToDraw + words.sentenceEnd;
  const kind = words.drawnKind(
    sayCount(voices.length, words.voicesAfter, locale),
    sayCount(columns.length, words.questions, locale),
  );
  const questions = columns.map((column) => describeColumn(column, reading, locale));
  return [kind, ...questions].map((sentence) => sentence + words.sentenceEnd).join(' ');
}
