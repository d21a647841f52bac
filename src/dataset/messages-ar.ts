import { formatNumber } from '../locale/digits.ts';
import { formatAlternatives } from '../locale/list.ts';
import { formatCount } from '../locale/plural.ts';
import type { Locale, PluralForms } from '../locale/types.ts';
import { isolate } from '../text/bidi.ts';
import type { ProblemMessages } from './messages.ts';
import { type Expected, type ExpectedType, lastKey, type Problem, type ReferencedKind, toVisible } from './problem.ts';

const locale: Locale = { lang: 'ar', digits: 'latn', monthNames: 'gregorian' };

/** What the file says, in whatever language. */
const text = (found: string): string => isolate(found);
/** Keys, dates, addresses: always left to right. */
const code = (found: string): string => isolate(found, 'ltr');

const types: Readonly<Record<ExpectedType, string>> = {
  text: 'نص بين علامتي اقتباس',
  number: 'عدد',
  'yes-no': `${code('true')} أو ${code('false')}`,
  list: 'قائمة بين قوسين معقوفين',
  object: 'كائن بين حاصرتين',
};

/** «لا مصدر»، «المصادر» */
const kinds: Readonly<Record<ReferencedKind, readonly [string, string]>> = {
  source: ['مصدر', 'المصادر'],
  place: ['مكان', 'الأماكن'],
  actor: ['طرف', 'الأطراف'],
  question: ['سؤال', 'الأسئلة'],
  event: ['واقعة', 'الوقائع'],
  lane: ['مسار', 'المسارات'],
};

const paragraphForms: PluralForms = {
  one: 'فقرة واحدة',
  two: 'فقرتان',
  few: 'فقرات',
  many: 'فقرة',
  other: 'فقرة',
};
const letterForms: PluralForms = { one: 'حرف واحد', two: 'حرفان', few: 'أحرف', many: 'حرفًا', other: 'حرف' };
const entryForms: PluralForms = { one: 'بند واحد', two: 'بندان', few: 'بنود', many: 'بندًا', other: 'بند' };

const field = ({ pointer }: Problem): string => code(toVisible(lastKey(pointer)));
const choices = ({ values = [] }: Expected): string => formatAlternatives(values.map(code), locale);
const similar = (expected: Expected): string =>
  expected.similar === undefined ? '' : ` هل قصدت ${code(expected.similar)}؟`;
const place = ({ line = 1, column = 1 }: Expected): string => `السطر ${line}، العمود ${column}`;
const count = (n: number | undefined, forms: PluralForms): string => formatCount(n ?? 0, forms, locale);
const paragraphs = ({ most }: Expected): string =>
  most === undefined
    ? `تُكتب الفقرات هكذا: ${code('P1')} ثم ${code('P2')} وهلمّ جرًّا.`
    : `في المقال ${count(most, paragraphForms)}، من ${code('P1')} إلى ${code(`P${most}`)}.`;
const dates = `المتوقع EDTF، مثل ${code('2017-05')} للشهر أو ${code('2017-05~')} للتقريبي.`;

/** What each problem is called in Arabic. */
export const messagesAr: ProblemMessages = {
  'empty-file': () => ({ what: 'الملف فارغ', remedy: 'المتوقع مجموعة بيانات بصيغة JSON.' }),
  'malformed-json': ({ found, expected }) => ({
    what: `صيغة JSON غير صالحة، ${place(expected)}: ${found === '' ? 'ينتهي الملف هنا' : text(found)}`,
    remedy: 'ابحث قبله مباشرة عن فاصلة أو علامة اقتباس أو قوس ناقص.',
  }),
  'duplicate-key': ({ found, expected }) => ({
    what: `المفتاح ${text(found)} مكرر في كائن واحد (${place(expected)})`,
    remedy: 'أبقِ أحدهما، وإلا ضاع الأول.',
  }),
  'nested-too-deeply': ({ expected }) => ({
    what: `تداخل أعمق مما ينبغي، ${place(expected)}`,
    remedy: 'ليس في مجموعة البيانات جزء بهذا العمق؛ ابحث عن قوس زائد.',
  }),
  missing: (problem) => ({ what: `الحقل ${field(problem)} ناقص`, remedy: 'أضفه؛ لا نخمّن القيم الناقصة.' }),
  'missing-language': ({ pointer }) => ({
    what: `النص ${lastKey(pointer) === 'ar' ? 'العربي' : 'الإنجليزي'} ناقص`,
    remedy: 'يُكتب كل نص بالعربية وبالإنجليزية.',
  }),
  'wrong-type': ({ found, expected }) => ({
    what: `قيمة من نوع غير مناسب: ${text(found)}`,
    remedy: `المتوقع ${expected.type ? types[expected.type] : 'نوع آخر'}.`,
  }),
  'unknown-key': ({ found, expected }) => ({
    what: `مفتاح غير معروف: ${text(found)}`,
    remedy: expected.similar === undefined ? 'احذفه أو ابحث عن اسمه في المخطط.' : similar(expected).trim(),
  }),
  'unknown-value': ({ found, expected }) => ({
    what: `قيمة غير معروفة: ${text(found)}`,
    remedy: `المتوقع ${choices(expected)}.${similar(expected)}`,
  }),
  'empty-list': (problem) => ({ what: `القائمة ${field(problem)} فارغة`, remedy: 'المتوقع بند واحد على الأقل.' }),
  'list-too-long': (problem) => ({
    what: `القائمة ${field(problem)} أطول مما ينبغي`,
    remedy: `الحد الأعلى ${count(problem.expected.most, entryForms)}.`,
  }),
  'empty-text': () => ({ what: 'نص فارغ', remedy: 'اكتب النص أو احذف الحقل كله.' }),
  'text-too-long': ({ found, expected }) => ({
    what: `نص أطول مما ينبغي: ${text(found)}`,
    remedy: `الحد الأعلى ${count(expected.most, letterForms)}.`,
  }),
  'control-character': ({ found }) => ({
    what: `في النص حرف تحكّم: ${text(found)}`,
    remedy: 'احذفه؛ ولا تُستعمل كذلك فواصل الأسطر ولا علامات الجدولة.',
  }),
  'bidi-control': ({ found }) => ({
    what: `في النص علامة اتجاه تعيد ترتيب ما حولها: ${text(found)}`,
    remedy: `احذفها، أو استعمل علامة عزل وأغلقها (${code('U+2066–U+2069')}).`,
  }),
  'bad-id': ({ found }) => ({
    what: `معرّف غير صالح: ${text(found)}`,
    remedy: `المتوقع حروف لاتينية صغيرة وأرقام وشرطات، مثل ${code('palmyra-ambush')}.`,
  }),
  'bad-url': ({ found }) => ({
    what: `ليس عنوانًا على الشبكة: ${text(found)}`,
    remedy: `المتوقع عنوان كامل يبدأ بـ${code('https://')} أو ${code('http://')}.`,
  }),
  'bad-date': ({ found }) => ({ what: `تاريخ غير صالح: ${text(found)}`, remedy: dates }),
  'no-such-date': ({ found }) => ({
    what: `ليس في التقويم تاريخ كهذا: ${text(found)}`,
    remedy: 'قارن الشهر واليوم بالمصدر.',
  }),
  'reversed-interval': ({ found }) => ({
    what: `المدة تنتهي قبل أن تبدأ: ${text(found)}`,
    remedy: 'المتوقع التاريخ الأسبق ثم شرطة مائلة ثم اللاحق.',
  }),
  'not-a-single-date': ({ found }) => ({
    what: `ليس تاريخًا مفردًا: ${text(found)}`,
    remedy: `المتوقع يوم أو شهر أو سنة، مثل ${code('2025-12-27')}.`,
  }),
  'date-outside-event': ({ found, expected }) => ({
    what: `${text(found)} خارج تاريخ الواقعة`,
    remedy: `المتوقع تاريخ ضمن ${choices(expected)}.`,
  }),
  'bad-number': ({ found }) => ({ what: `ليس عددًا يُعدّ به: ${text(found)}`, remedy: 'المتوقع عدد صحيح، صفر فأكثر.' }),
  'number-out-of-range': ({ found, expected }) => ({
    what: `خارج المدى: ${text(found)}`,
    remedy: `المتوقع درجات من ${formatNumber(expected.least ?? 0, locale)} إلى ${formatNumber(expected.most ?? 0, locale)}.`,
  }),
  'reversed-range': () => ({
    what: 'الحد الأدنى للمدى أكبر من حدّه الأعلى',
    remedy: `المتوقع ألّا يزيد ${code('low')} على ${code('high')}.`,
  }),
  'duplicate-id': ({ found, expected }) => ({
    what: `المعرّف ${text(found)} مستعمل`,
    remedy: `يرد أولًا في ${code(expected.first ?? '')}؛ أعطِ كلًّا معرّفه.`,
  }),
  'unknown-reference': ({ found, expected }) => {
    const [one, many] = kinds[expected.among ?? 'source'];
    return { what: `لا ${one} بالمعرّف ${text(found)}`, remedy: `أضفه إلى ${many} أو صحّحه.${similar(expected)}` };
  },
  'bad-locator': ({ found, expected }) => ({ what: `ليست فقرة: ${text(found)}`, remedy: paragraphs(expected) }),
  'locator-out-of-range': ({ found, expected }) => ({
    what: `الفقرة ${text(found)} ليست في المقال`,
    remedy: paragraphs(expected),
  }),
  'account-without-source': () => ({ what: 'رواية بلا مصدر', remedy: 'لا تُعرض رواية من دون مصدرها.' }),
  'first-account-not-article': ({ found, expected }) => ({
    what: `الرواية الأولى ليست رواية المقال: ${text(found)}`,
    remedy: `المتوقع ${code(expected.article ?? '')} أولًا، ثم الروايات الأخرى.`,
  }),
  'relation-on-article': ({ found }) => ({
    what: `لرواية المقال نفسه علاقة: ${text(found)}`,
    remedy: 'احذفها؛ فالروايات الأخرى وحدها تُقارن بالمقال.',
  }),
  'missing-relation': () => ({
    what: 'رواية أخرى لا تبيّن علاقتها برواية المقال',
    remedy: `أضف ${code('relation')}: أدقّ أو تختلف أو على وفاق أو المدة تختلف أو حصيلة أسبق أو نطاق آخر.`,
  }),
  'missing-period': () => ({
    what: 'قيمة بلا مدة',
    remedy: 'حيث تتعدد قيم المقياس تلزم كلًّا مدة أو فئة؛ لا نفترض السنة كلها.',
  }),
  'source-without-address': () => ({ what: 'مصدر بلا عنوان', remedy: `أضف ${code('url')}، أو اذكر في ${code('noUrl')} لماذا لا عنوان له.` }),
  'source-without-date': () => ({
    what: 'مصدر بلا تاريخ نشر',
    remedy: `أضف ${code('published')}، أو ${code('undated')} إن لم يحمل تاريخًا، أو اذكره في ${code('notNoted')}.`,
  }),
  'source-without-publisher': () => ({ what: 'مصدر بلا ناشر', remedy: `أضف ${code('publisher')}، أو اذكره في ${code('notNoted')}.` }),
  'number-not-in-account': ({ found }) => ({
    what: `في العبارة ${text(found)}، وليس من تاريخ الرواية ولا من عددها`,
    remedy: `صحّح العبارة، أو أضف العدد إلى ${code('besides')}.`,
  }),
  'circular-reference': ({ found }) => ({
    what: `الإحالة من مكان إلى مكان لا تنتهي: ${text(found)}`,
    remedy: 'لتكن لآخر مكان تصل إليه إحداثياته.',
  }),
  'named-twice': ({ found }) => ({ what: `رواية تذكر المصدر ${text(found)} مرتين`, remedy: 'اذكر كل مصدر من مصادر الرواية مرة واحدة.' }),
  'same-label': ({ found, expected }) => ({
    what: `لا يميّز القارئ ${text(found)} من غيره`,
    remedy: `يرد مثله في ${code(expected.first ?? '')}.`,
  }),
  'source-contradicts-itself': ({ found, expected }) => ({
    what: `روايتان مختلفتان لمصدر واحد: ${text(found)}`,
    remedy: `الأولى في ${code(expected.first ?? '')}؛ تحقّق منهما.`,
  }),
};
