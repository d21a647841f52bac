/**
 * Every sentence of the figure, in both languages. Numbers, names, dates and places come in as text already
 * formatted. Arabic never puts a dash between two numbers.
 */
import type { Lang } from '../../base/localized.ts';
import type { PluralForms } from '../../locale/types.ts';

/** One attack in the title. */
export interface TitlePart {
  /** number with its noun: "at least 25 people" */
  readonly full: string;
  /** the number alone, as a word where it is small: "three" */
  readonly short: string;
  readonly isOne: boolean;
  readonly place: string;
}

export interface Messages {
  readonly title: (church: TitlePart | undefined, ambush: TitlePart | undefined) => string;
  readonly titleContested: (title: string) => string;
  readonly titleNone: string;
  readonly atPlace: (place: string) => string;
  /** nobody, one, two, … as words; the first is never used */
  readonly smallNumbers: readonly string[];
  readonly inWords: (words: string) => string;

  readonly subtitle: (attacks: number, years: string, unit: string) => string;
  readonly yearInferred: string;
  readonly onePerson: string;
  readonly manyPeople: (people: string) => string;

  readonly article: string;
  readonly source: (sources: readonly string[]) => string;
  readonly secondary: (source: string) => string;
  readonly saidIn: (speaker: string, sources: string) => string;
  readonly alt: (parts: readonly string[], below: readonly string[]) => string;
  readonly altNone: string;
  readonly altApart: (attackers: string) => string;
  /** the sentences of the long description, without their full stop */
  readonly drawnKind: (unit: string) => string;
  readonly drawnBelow: (counts: string) => string;

  readonly heading: (name: string, date: string) => string;
  readonly articleAt: (paragraphs: string) => string;
  readonly killed: PluralForms;
  readonly wounded: PluralForms;
  readonly attackers: PluralForms;
  readonly theAttacker: string;
  readonly apart: (attackers: string) => string;
  readonly notCounted: string;
  readonly atLeast: (counted: string) => string;
  readonly about: (counted: string) => string;

  readonly countGrew: (counts: string) => string;
  readonly otherCounts: (counts: string) => string;
  /** the same count as it stood earlier, once or several times */
  readonly earlierCounts: (counts: string, isOne: boolean) => string;
  readonly then: string;
  readonly inParentheses: (what: string, more: string) => string;
  readonly says: (who: string, what: string) => string;
  readonly sameNumber: string;
  readonly differs: Readonly<Record<'killed' | 'wounded' | 'attackers', string>>;
  readonly notAdded: string;
  readonly givenInWords: (words: string) => string;
  readonly semicolon: string;
  readonly comma: string;
  readonly key: Readonly<Record<'killed' | 'wounded' | 'other', string>>;
  readonly nothingToDraw: string;

  readonly caption: string;
  readonly columns: readonly string[];
}

const ar: Messages = {
  title: (church, ambush) => {
    if (church && ambush) {
      return `قُتل ${church.full} في كنيسة${church.place}، و${ambush.short} في كمين${ambush.place}`;
    }
    if (church) return `قُتل ${church.full} في كنيسة${church.place}`;
    return ambush ? `قُتل ${ambush.full} في كمين${ambush.place}` : '';
  },
  titleContested: (title) => `بحسب المقال، ${title}`,
  titleNone: 'لا يذكر المقال عددًا للقتلى',
  atPlace: (place) => (/^(قرب|في|بين|شرق|غرب|شمال|جنوب) /.test(place) ? ` ${place}` : ` ب${place}`),
  smallNumbers: ['', 'شخص واحد', 'شخصان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'],
  inWords: (words) => `${words} من الأشخاص`,

  subtitle: (attacks, years, unit) => `ضحايا ${attacks === 2 ? 'هجومين' : 'هجوم واحد'}${years && ` في ${years}`}، ${unit}`,
  yearInferred: '. السنة مستنتَجة لا يذكرها المقال',
  onePerson: 'كل دائرة شخص',
  manyPeople: (people) => `كل دائرة ${people}، والأخيرة لمن بقي`,

  article: 'المقال',
  source: (sources) => `المصدر: ${sources.join('؛ ')}`,
  secondary: (source) => `${source} (مصدر ثانوي)`,
  saidIn: (speaker, sources) => `${speaker} في ${sources}`,
  alt: (parts, below) =>
    `رسم بالدوائر، فوق السطر ما يقوله المقال: ${parts.join('؛ ')}${below.length > 0 ? `؛ وتحت السطر روايات أخرى: ${below.join('؛ ')}` : ''}.`,
  altNone: 'لا يذكر المقال عددًا للقتلى أو الجرحى يمكن رسمه.',
  altApart: (attackers) => `${attackers} وخارج عدد الضحايا`,

  drawnKind: (unit) =>
    `دوائر في صفوف على خط لكل هجوم، القتلى مصمتة والجرحى نصف مملوءة؛ فوق السطر المقال، وتحته الروايات الأخرى حلقات؛ ${unit}`,
  drawnBelow: (counts) => `تحت السطر، في روايات أخرى، ${counts}`,

  heading: (name, date) => (date ? `${name}، ${date}` : name),
  articleAt: (paragraphs) => `المقال، ${paragraphs}`,
  killed: { one: 'قتيل واحد', two: 'قتيلان', few: 'قتلى', many: 'قتيلًا', other: 'قتيل' },
  wounded: { one: 'جريح واحد', two: 'جريحان', few: 'جرحى', many: 'جريحًا', other: 'جريح' },
  attackers: { one: 'مهاجم واحد', two: 'مهاجمان', few: 'مهاجمين', many: 'مهاجمًا', other: 'مهاجم' },
  theAttacker: 'المهاجم',
  apart: (attackers) => `${attackers}، على حدة`,
  notCounted: 'خارج عدد الضحايا.',
  atLeast: (counted) => `${counted} على الأقل`,
  about: (counted) => `نحو ${counted}`,

  countGrew: (counts) => `ارتفعت الحصيلة: ${counts}`,
  otherCounts: (counts) => `حصائل أخرى: ${counts}`,
  earlierCounts: (counts, isOne) => `${isOne ? 'حصيلة' : 'حصائل'} أسبق: ${counts}`,
  then: ' ثم ',
  inParentheses: (what, more) => `${what} (${more})`,
  says: (who, what) => `${who}: ${what}`,
  sameNumber: 'العدد نفسه',
  differs: { killed: 'عدد القتلى يختلف', wounded: 'عدد الجرحى يختلف', attackers: 'عدد المهاجمين يختلف' },
  notAdded: 'ولا تُجمع الروايات',
  givenInWords: (words) => `${words} (بالكلمات لا بالأرقام، فلا يُرسم)`,
  semicolon: '؛ ',
  comma: '، ',
  key: { killed: 'قتيل', wounded: 'جريح', other: 'رواية أخرى' },
  nothingToDraw: 'لا عدد هنا يمكن رسمه',

  caption: 'القتلى والجرحى في الهجومين، وما تقوله كل رواية',
  columns: ['الهجوم', 'من يُعدّ', 'الحد الأدنى', 'العدد', 'الحد الأعلى', 'متى أُعلن', 'بحسب', 'الموضع'],
};

const en: Messages = {
  title: (church, ambush) => {
    const wereKilled = ({ full, isOne }: TitlePart): string => `${full} ${isOne ? 'was' : 'were'} killed`;
    const text =
      church && ambush
        ? `${wereKilled(church)} in a church${church.place}, and ${ambush.short} in an ambush${ambush.place}`
        : church
          ? `${wereKilled(church)} in a church${church.place}`
          : ambush
            ? `${wereKilled(ambush)} in an ambush${ambush.place}`
            : '';
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  },
  titleContested: (title) => `The article: ${title.slice(0, 1).toLowerCase()}${title.slice(1)}`,
  titleNone: 'The article gives no number of people killed',
  atPlace: (place) => (/^(near|in|at|between|east|west|north|south) /i.test(place) ? ` ${place}` : ` in ${place}`),
  smallNumbers: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  inWords: (words) => `${words} people`,

  subtitle: (attacks, years, unit) => `Casualties of ${attacks === 2 ? 'two attacks' : 'one attack'}${years && ` in ${years}`}; ${unit}`,
  yearInferred: '. The article leaves the year to be inferred',
  onePerson: 'one circle, one person',
  manyPeople: (people) => `one circle, ${people}, the last one for the rest`,

  article: 'the article',
  source: (sources) => `Source: ${sources.join('; ')}`,
  secondary: (source) => `${source} (secondary)`,
  saidIn: (speaker, sources) => `${speaker} in ${sources}`,
  alt: (parts, below) =>
    `Unit chart, the article above the line: ${parts.join('; ')}${below.length > 0 ? `; below the line other accounts: ${below.join('; ')}` : ''}.`,
  altNone: 'The article gives no number of people killed or wounded that could be drawn.',
  altApart: (attackers) => `${attackers.slice(0, 1).toLowerCase()}${attackers.slice(1)} and not counted with the casualties`,

  drawnKind: (unit) =>
    `Circles in rows on a line for each attack, the killed solid, the wounded half filled; above the line the article, below it other accounts as rings; ${unit}`,
  drawnBelow: (counts) => `Below the line, by other accounts, ${counts}`,

  heading: (name, date) => (date ? `${name}, ${date}` : name),
  articleAt: (paragraphs) => `the article, ${paragraphs}`,
  killed: { other: 'killed' },
  wounded: { other: 'wounded' },
  attackers: { one: 'attacker', other: 'attackers' },
  theAttacker: 'The attacker',
  apart: (attackers) => `${attackers}, apart`,
  notCounted: 'Not counted with the casualties.',
  atLeast: (counted) => `at least ${counted}`,
  about: (counted) => `about ${counted}`,

  countGrew: (counts) => `the count grew: ${counts}`,
  otherCounts: (counts) => `other counts: ${counts}`,
  earlierCounts: (counts, isOne) => `earlier ${isOne ? 'count' : 'counts'}: ${counts}`,
  then: ', then ',
  inParentheses: (what, more) => `${what} (${more})`,
  says: (who, what) => `${who}: ${what}`,
  sameNumber: 'same number',
  differs: {
    killed: 'the count of the dead differs',
    wounded: 'the count of wounded differs',
    attackers: 'the count of attackers differs',
  },
  notAdded: 'not added together',
  givenInWords: (words) => `${words} (given in words, not figures, so not drawn)`,
  semicolon: '; ',
  comma: ', ',
  key: { killed: 'killed', wounded: 'wounded', other: 'another account' },
  nothingToDraw: 'There is no number here that can be drawn',

  caption: 'People killed and wounded in the attacks, by account',
  columns: ['Attack', 'Who is counted', 'At least', 'Number', 'At most', 'Reported', 'According to', 'Where'],
};

export const messages: Readonly<Record<Lang, Messages>> = { ar, en };
