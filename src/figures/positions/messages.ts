/**
 * Every sentence of the figure, in both languages. Counts, names and paragraphs come in as text already formatted;
 * where a verb has to agree, the number comes in beside them.
 */
import type { Lang } from '../../base/localized.ts';
import type { Stance } from '../../dataset/types.ts';
import type { PluralForms } from '../../locale/types.ts';

export interface Messages {
  readonly voices: PluralForms;
  /** after a preposition */
  readonly voicesAfter: PluralForms;
  readonly questions: PluralForms;
  /** the numbers 0–10 in words; from 11 on digits are set */
  readonly numbers: readonly string[];
  /** five of six voices; `voices` is the whole noun phrase, `n` and `all` are bare numbers */
  readonly share: (voices: string, n: string, all: string) => string;
  /** the same without its noun, said a second time */
  readonly shareAgain: (n: string, all: string) => string;
  readonly working: (who: string, n: number) => string;
  readonly recurring: (who: string, n: number) => string;
  readonly titleTwo: (first: string, second: string) => string;
  readonly titleNone: (voices: string, questions: string) => string;

  readonly subtitle: string;
  readonly source: (paragraphs: string) => string;
  readonly alt: (voices: string, questions: string) => string;
  readonly altFindings: (findings: readonly string[]) => string;
  readonly allRecurring: (n: string, voices: string, count: number) => string;
  readonly someRecurring: (n: string, voices: string, all: string, count: number) => string;
  readonly altDivided: (questions: string) => string;
  readonly sentenceEnd: string;

  /** the sentences of the long description, without their full stop */
  readonly drawnKind: (voices: string, questions: string) => string;
  /** a question with all who speak to it */
  readonly drawnQuestion: (question: string, said: readonly string[]) => string;
  /** so many voices and where they point; `n` agrees the verb */
  readonly pointing: (voices: string, n: number, stance: Stance) => string;
  /** the same where the voices all point one way; two or more of them */
  readonly allPointing: (voices: string, n: number, stance: Stance) => string;
  readonly named: (who: string, names: string) => string;
  readonly inParentheses: (what: string, more: string) => string;

  /** beside the signs of the key */
  readonly stances: Readonly<Record<Stance, string>>;
  /** for `both` where the other stances are not beside it */
  readonly bothInFull: string;
  readonly paragraphs: (numbers: readonly string[]) => string;
  readonly spoken: (name: string, question: string, rest: readonly string[]) => string;
  readonly nothingToDraw: string;

  readonly caption: string;
  readonly columns: readonly [string, string, string, string, string, string, string, string];
}

/** A verb for one, for two, and for what counts as feminine, in that order. */
type Verb = readonly [one: string, two: string, few: string];

/** The verb after a counted plural: صوت يرى، صوتان يريان، ثلاثة أصوات ترى، 11 صوتًا يرى. */
function agree([one, two, few]: Verb, n: number): string {
  if (n === 2) return two;
  const lastTwo = n % 100;
  return lastTwo >= 3 && lastTwo <= 10 ? few : one;
}

const pointTo: Verb = ['يشير', 'يشيران', 'تشير'];
const see: Verb = ['يرى', 'يريان', 'ترى'];

const point: Readonly<Record<Stance, Verb>> = {
  strength: ['يشير إلى قوة', 'يشيران إلى قوة', 'تشير إلى قوة'],
  risk: ['يشير إلى خطر', 'يشيران إلى خطر', 'تشير إلى خطر'],
  both: ['يشير إلى قوة وإلى خطر', 'يشيران إلى قوة وإلى خطر', 'تشير إلى قوة وإلى خطر'],
  neutral: ['يصف أو لا يحسم', 'يصفان أو لا يحسمان', 'تصف أو لا تحسم'],
};

const ar: Messages = {
  voices: { one: 'صوت واحد', two: 'صوتان', few: 'أصوات', many: 'صوتًا', other: 'صوت' },
  voicesAfter: { one: 'صوت واحد', two: 'صوتين', few: 'أصوات', many: 'صوتًا', other: 'صوت' },
  questions: { one: 'سؤال واحد', two: 'سؤالين', few: 'أسئلة', many: 'سؤالًا', other: 'سؤال' },
  numbers: ['صفر', 'واحد', 'اثنين', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'],
  share: (voices, _n, all) => `${voices} من أصل\u00A0${all}`,
  shareAgain: (n, all) => `${n} من أصل\u00A0${all}`,
  working: (who, n) => `${who} ${agree(pointTo, n)} إلى قوة في التعاون`,
  recurring: (who, n) => `${who} ${agree(see, n)} أن هجومًا مثله قد يتكرر`,
  titleTwo: (first, second) => `${first}، و${second}`,
  titleNone: (voices, questions) => `المواقف في المقال: ${voices} عن ${questions}`,

  subtitle: 'مواقف من تحدّثوا في المقال، بصياغتنا، وأرقام فقراتها',
  source: (paragraphs) => `المصدر: المقال${paragraphs && `، ${paragraphs}`}. تصنيف المواقف من عمل «وقائع»`,
  alt: (voices, questions) => `جدول من ${voices} و${questions}`,
  altFindings: (findings) => `: ${findings.join('، و')}`,
  allRecurring: (_n, voices) => `التكرار ممكن عند كل من تحدّث عنه (${voices})`,
  someRecurring: (_n, voices, all) => `التكرار ممكن عند ${voices} من أصل ${all}`,
  altDivided: (questions) => `؛ وتفترق المواقف في ${questions}`,
  sentenceEnd: '.',

  drawnKind: (voices, questions) =>
    `الرسم شبكة من ${voices} و${questions}، في كل خانة موقف بصياغتنا وأرقام فقراته؛ والتصنيف من عمل «وقائع»`,
  drawnQuestion: (question, said) => `${question}${question.endsWith('؟') ? '' : ':'} ${said.join('؛ ')}`,
  pointing: (voices, n, stance) => `${voices} ${agree(point[stance], n)}`,
  // كلاهما takes the singular; كلها takes the verb of the feminine, whatever the number.
  allPointing: (voices, n, stance) =>
    n === 2 ? `${voices}، كلاهما ${point[stance][0]}` : `${voices}، كلها ${point[stance][2]}`,
  named: (who, names) => `${who}: ${names}`,
  inParentheses: (what, more) => `${what} (${more})`,

  stances: { strength: 'يشير إلى قوة', risk: 'يشير إلى خطر', both: 'كلاهما', neutral: 'يصف أو لا يحسم' },
  bothInFull: 'يشير إلى قوة وإلى خطر',
  paragraphs: (numbers) => `ف\u00A0${numbers.join('،\u00A0')}`,
  spoken: (name, question, rest) => `${name}، ${question} ${rest.join('؛ ')}`,
  nothingToDraw: 'لا مواقف يمكن عرضها',

  caption: 'من يقول ماذا: المواقف وفقراتها في المقال',
  columns: ['السؤال', 'القائل', 'الصفة', 'باختصار', 'الموقف', 'التصنيف (من عمل «وقائع»)', 'الموضع', 'ملاحظة'],
};

const pointing: Readonly<Record<Stance, string>> = {
  strength: 'pointing to strength',
  risk: 'pointing to risk',
  both: 'pointing to strength and to risk',
  neutral: 'describing or leaving it open',
};

const en: Messages = {
  voices: { one: 'voice', other: 'voices' },
  voicesAfter: { one: 'voice', other: 'voices' },
  questions: { one: 'question', other: 'questions' },
  numbers: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  share: (_voices, n, all) => `${n} of ${all}\u00A0voices`,
  shareAgain: (n, all) => `${n} of ${all}`,
  working: (who, n) => `${who} ${n === 1 ? 'points' : 'point'} to strength in the cooperation`,
  recurring: (who, n) => `${who} ${n === 1 ? 'says' : 'say'} an attack like it could happen again`,
  titleTwo: (first, second) => `${first}; ${second}`,
  titleNone: (voices, questions) => `Positions in the article: ${voices} on ${questions}`,

  subtitle: 'What those in the article hold, in our words, with paragraph numbers',
  source: (paragraphs) => `Source: the article${paragraphs && `, ${paragraphs}`}. The sorting of positions is Waqai’s`,
  alt: (voices, questions) => `A table of ${voices} and ${questions}`,
  altFindings: (findings) => `: ${findings.join(', and ')}`,
  allRecurring: (n, _voices, count) => {
    if (count === 1) return 'the one who speaks of a repeat calls it possible';
    return `${count === 2 ? 'both' : `all ${n}`} who speak of a repeat call it possible`;
  },
  someRecurring: (n, _voices, all, count) =>
    `${n} of the ${all} who speak of a repeat ${count === 1 ? 'calls' : 'call'} it possible`,
  altDivided: (questions) => `; positions part on ${questions.replace(/(^|, | and )([A-Z])(?=[a-z])/g, (_, before: string, first: string) => before + first.toLowerCase())}`,
  sentenceEnd: '.',

  drawnKind: (voices, questions) =>
    `A grid of ${voices} and ${questions}, each cell a position in our words with its paragraphs; the sorting is Waqai’s`,
  drawnQuestion: (question, said) => {
    const text = said.join('; ');
    return question.endsWith('?') ? `${question} ${text.charAt(0).toUpperCase()}${text.slice(1)}` : `${question}: ${text}`;
  },
  pointing: (voices, _n, stance) => `${voices} ${pointing[stance]}`,
  allPointing: (voices, n, stance) => `${voices}, ${n === 2 ? 'both' : 'all'} ${pointing[stance]}`,
  named: (who, names) => `${who}: ${names}`,
  inParentheses: (what, more) => `${what} (${more})`,

  stances: {
    strength: 'points to strength',
    risk: 'points to risk',
    both: 'both',
    neutral: 'describes, or leaves open',
  },
  bothInFull: 'points to strength and to risk',
  paragraphs: (numbers) => numbers.map((number) => `P${number}`).join(',\u00A0'),
  spoken: (name, question, rest) => `${name}: ${question} ${rest.join('; ')}`,
  nothingToDraw: 'No positions to show',

  caption: 'Who says what: the positions and their paragraphs in the article',
  columns: ['Question', 'Voice', 'Role', 'In short', 'Position', 'Sorting (Waqai’s)', 'Where', 'Note'],
};

export const messages: Readonly<Record<Lang, Messages>> = { ar, en };
