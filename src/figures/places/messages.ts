/** Every sentence of the figure, in both languages. Numbers, dates and names come in as text already formatted. */
import type { Lang } from '../../base/localized.ts';
import type { PluralForms } from '../../locale/types.ts';

export interface Messages {
  /** small numbers as words, standing alone; the first is for 0 */
  readonly numberWords: readonly string[];
  /** the counted noun of all facts, as it stands after "of" */
  readonly ofFacts: PluralForms;
  readonly titleSome: (some: string, count: number, all: string, where: string) => string;
  readonly titleAll: (count: number, digits: string, where: string) => string;
  readonly titleNone: (all: string) => string;
  /** where a reader has chosen some of the facts */
  readonly choice: (some: string, count: number, all: string) => string;
  readonly inPlace: (name: string, isAround: boolean) => string;
  readonly subtitle: (from: string, to: string) => string;
  readonly source: (paragraphs: string, approximate: string) => string;
  readonly alt: (names: string, finding: string, elsewhere: string) => string;
  readonly altElsewhere: (count: number, words: string) => string;
  readonly facts: PluralForms;
  /** the sentences of the long description, without their full stop */
  readonly drawnKind: (neighbours: string) => string;
  readonly drawnFocus: (where: string, count: string, places: string) => string;
  readonly drawnPlaces: (places: string) => string;
  readonly drawnFurther: (focus: string, places: string) => string;
  readonly drawnApproximate: (names: string) => string;
  readonly drawnArea: (names: string, count: number) => string;
  readonly drawnBorders: string;
  readonly drawnElsewhere: (count: string, names: string) => string;
  readonly drawnAllOnMap: string;
  readonly inParentheses: (what: string, more: string) => string;
  readonly noPlace: string;
  readonly approximate: (name: string) => string;
  readonly spoken: (fact: string, when: string, where: string, lane: string) => string;

  readonly countries: Readonly<Record<'turkey' | 'iraq' | 'jordan' | 'lebanon', string>>;
  readonly sea: string;
  readonly golan: string;
  readonly km: (n: string) => string;

  readonly caption: string;
  readonly columns: readonly [string, string, string, string, string, string];
  readonly north: (degrees: string) => string;
  readonly east: (degrees: string) => string;
  readonly position: (lat: string, lon: string, isApproximate: boolean) => string;
  readonly area: string;
  readonly notOnMap: string;
  readonly separator: string;
  readonly comma: string;
}

/** Names of towns are feminine in Arabic; one that opens with such a noun is masculine like the noun. */
const masculine = /^(?:مخيم|جبل|حي|سد|مطار|سجن|معبر|ريف|طريق) /;

const ar: Messages = {
  numberWords: ['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمانٍ', 'تسع', 'عشر'],
  ofFacts: {
    zero: 'واقعة مؤرّخة',
    one: 'واقعة مؤرّخة واحدة',
    two: 'واقعتين مؤرّختين',
    few: 'وقائع مؤرّخة',
    many: 'واقعة مؤرّخة',
    other: 'واقعة مؤرّخة',
  },
  titleSome: (some, count, all, where) => `${some} من ${all} ${count === 2 ? 'جرتا' : 'جرت'} ${where}`,
  titleAll: (count, digits, where) => {
    if (count === 1) return `الواقعة المؤرّخة الوحيدة جرت ${where}`;
    return count === 2 ? `الواقعتان المؤرّختان جرتا ${where}` : `الوقائع المؤرّخة كلها، وعددها ${digits}، جرت ${where}`;
  },
  titleNone: (all) => `لا مكان على الخريطة لأيٍّ من ${all}`,
  choice: (some, count, all) => (count === 0 ? `لا واقعة معروضة من ${all}` : `المعروض ${some} من ${all}`),
  inPlace: (name, isAround) => `في ${name}${isAround ? ` أو ${masculine.test(name) ? 'حوله' : 'حولها'}` : ''}`,
  subtitle: (from, to) => `أماكن الوقائع المؤرّخة وعددها في كل مكان، من ${from} إلى ${to}`,
  source: (paragraphs, approximate) =>
    `المصدر: المقال${paragraphs && `، ${paragraphs}`}؛ الحدود: ناتشورال إيرث (Natural Earth)، والجولان المحتل أرض سورية وحدّه الغربي تقريبي${
      approximate && `. موضع تقريبي: ${approximate}`
    }`,
  alt: (names, finding, elsewhere) => `خريطة سوريا${names && ` وعليها ${names}`}؛ ${finding}${elsewhere && `، و${elsewhere}`}.`,
  altElsewhere: (count, words) => (count === 2 ? `${words} ليس لهما مكان عليها` : `${words} ليس لها مكان عليها`),
  facts: { one: 'واقعة واحدة', two: 'واقعتان', few: 'وقائع', many: 'واقعة', other: 'واقعة' },
  drawnKind: (neighbours) =>
    `الرسم خريطة لسوريا شمالها إلى أعلى، وحولها ${neighbours}، والبحر المتوسط غربًا، ومعها قائمة بعدد الوقائع في كل مكان ومسار كل واقعة`,
  drawnFocus: (where, count, places) => `تبدأ القائمة بما جرى ${where}، ${count}: ${places}`,
  drawnPlaces: (places) => `الوقائع بحسب المكان: ${places}`,
  drawnFurther: (focus, places) => `${focus}؛ ثم ${places}`,
  drawnApproximate: (names) => `الموضع تقريبي، مرسوم بخط متقطع وعلامة ~: ${names}`,
  drawnArea: (names, count) => `مظلَّل لأنه ${count === 1 ? 'منطقة' : 'مناطق'} لا يُعرف حدّها: ${names}`,
  drawnBorders: 'الجولان المحتل مظلَّل أرضًا سورية، وخط وقف إطلاق النار متقطع، والحدّ الغربي تقريبي',
  drawnElsewhere: (count, names) => `في القائمة وحدها، بلا مكان على الخريطة: ${count} (${names})`,
  drawnAllOnMap: 'لكل واقعة مكان على الخريطة',
  inParentheses: (what, more) => `${what} (${more})`,
  noPlace: 'بلا مكان',
  approximate: (name) => `${name} ~`,
  spoken: (fact, when, where, lane) => `${where}: ${fact}، ${when}، ${lane}`,

  countries: { turkey: 'تركيا', iraq: 'العراق', jordan: 'الأردن', lebanon: 'لبنان' },
  sea: 'البحر المتوسط',
  golan: 'الجولان المحتل',
  km: (n) => `${n} كم`,

  caption: 'أماكن الوقائع المؤرّخة، وموضع كل منها على الخريطة',
  columns: ['المكان', 'الموضع', 'الواقعة', 'التاريخ', 'المسار', 'الفقرات'],
  north: (degrees) => `${degrees}° شمالًا`,
  east: (degrees) => `${degrees}° شرقًا`,
  position: (lat, lon, isApproximate) => `${isApproximate ? 'نحو ' : ''}${lat}، ${lon}`,
  area: 'منطقة لا نقطة',
  notOnMap: 'ليس على الخريطة',
  separator: '؛ ',
  comma: '، ',
};

const en: Messages = {
  numberWords: ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'],
  ofFacts: { one: 'dated fact', other: 'dated facts' },
  titleSome: (some, _count, all, where) => `${some} of the ${all} happened ${where}`,
  titleAll: (count, digits, where) =>
    count === 1 ? `The one dated fact happened ${where}` : `All ${digits}\u00A0dated facts happened ${where}`,
  titleNone: (all) => `None of the ${all} has a place on the map`,
  choice: (some, _count, all) => `${some} of the ${all} shown`,
  inPlace: (name, isAround) => `in ${isAround ? 'or around ' : ''}${name}`,
  subtitle: (from, to) => `Places of the dated facts and their number in each, ${from} to ${to}`,
  source: (paragraphs, approximate) =>
    `Source: the article${paragraphs && `, ${paragraphs}`}; borders: Natural Earth, with the Golan as occupied Syrian territory, its western edge approximate${
      approximate && `. Position approximate: ${approximate}`
    }`,
  alt: (names, finding, elsewhere) => `Map of Syria${names && ` with ${names}`}; ${finding}${elsewhere && `, and ${elsewhere}`}.`,
  altElsewhere: (count, words) => `${words} ${count === 1 ? 'has' : 'have'} no place on it`,
  facts: { one: 'fact', other: 'facts' },
  drawnKind: (neighbours) =>
    `A map of Syria, north at the top, with ${neighbours} around it and the Mediterranean to the west, and a list of how many facts each place has and which lane each is in`,
  drawnFocus: (where, count, places) => `The list begins with what happened ${where}, ${count}: ${places}`,
  drawnPlaces: (places) => `The facts by place: ${places}`,
  drawnFurther: (focus, places) => `${focus}; then ${places}`,
  drawnApproximate: (names) => `Position approximate, drawn dashed and marked ~: ${names}`,
  drawnArea: (names, count) => `Hatched, as ${count === 1 ? 'an area' : 'areas'} without a known edge: ${names}`,
  drawnBorders: 'The Golan is hatched as occupied Syrian territory, the ceasefire line dashed, the western edge approximate',
  drawnElsewhere: (count, names) => `In the list alone, without a place on the map: ${count} (${names})`,
  drawnAllOnMap: 'Every fact has a place on the map',
  inParentheses: (what, more) => `${what} (${more})`,
  noPlace: 'no place',
  approximate: (name) => `${name} ~`,
  spoken: (fact, when, where, lane) => `${where}: ${fact}, ${when}, ${lane}`,

  countries: { turkey: 'Turkey', iraq: 'Iraq', jordan: 'Jordan', lebanon: 'Lebanon' },
  sea: 'Mediterranean',
  golan: 'Golan',
  km: (n) => `${n} km`,

  caption: 'Places of the dated facts, and where each is on the map',
  columns: ['Place', 'Position', 'Fact', 'Date', 'Lane', 'Paragraphs'],
  north: (degrees) => `${degrees}° N`,
  east: (degrees) => `${degrees}° E`,
  position: (lat, lon, isApproximate) => `${isApproximate ? 'about ' : ''}${lat}, ${lon}`,
  area: 'an area, not a point',
  notOnMap: 'not on the map',
  separator: '; ',
  comma: ', ',
};

export const messages: Readonly<Record<Lang, Messages>> = { ar, en };
