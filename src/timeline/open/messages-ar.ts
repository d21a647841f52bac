import { formatCount } from '../../locale/plural.ts';
import type { Locale, PluralForms } from '../../locale/types.ts';
import { isolate } from '../../text/bidi.ts';
import type { OpenMessages } from './messages.ts';
import { formatMegabytes } from './amounts.ts';

const locale: Locale = { lang: 'ar', digits: 'latn', monthNames: 'gregorian' };

const ofFacts: PluralForms = { one: 'واقعة واحدة', two: 'واقعتين', few: 'وقائع', many: 'واقعة', other: 'واقعة' };
const ofMegabytes: PluralForms = { one: 'ميغابايت واحد', two: 'ميغابايتين', other: 'ميغابايت' };
const code = (found: string): string => isolate(found, 'ltr');

/** What opening a file says in Arabic. */
export const messagesAr: OpenMessages = {
  ofMegabytes,
  ofKilobytes: { one: 'كيلوبايت واحد', two: 'كيلوبايتين', other: 'كيلوبايت' },
  megabytes: { one: 'ميغابايت واحد', two: 'ميغابايتان', other: 'ميغابايت' },
  kilobytes: { one: 'كيلوبايت واحد', two: 'كيلوبايتان', other: 'كيلوبايت' },
  readingOf: (done, total) => `القراءة: ${done} من ${total}`,
  reading: (done) => `القراءة: ${done} حتى الآن، والحجم الكامل غير معروف`,
  readingShare: (percent) => `القراءة: ${percent}`,
  begun: 'بدأت قراءة الملف',
  soFar: (facts) => `${facts} حتى الآن`,
  sorted: ofFacts,
  sorting: (facts) => `ترتيب ${facts} بحسب الزمن`,
  done: (facts) => `اكتمل الفتح: ${facts}`,
  progress: 'فتح الملف',
  cancel: 'إلغاء',
  refused: 'لم يُفتح الملف',
  problems: { one: 'خطأ واحد', two: 'خطآن', few: 'أخطاء', many: 'خطأً', other: 'خطأ' },
  allListed: (problems) => `فيه ${problems}؛ لا نخمّن القيم الناقصة ولا نُسقط شيئًا دون علمك.`,
  firstListed: (problems) => `فيه ${problems}، وهذه أولها؛ لا نخمّن القيم الناقصة ولا نُسقط شيئًا دون علمك.`,
  otherProblems: { one: 'خطأ آخر', two: 'خطآن آخران', few: 'أخطاء أخرى', many: 'خطأً آخر', other: 'خطأ آخر' },
  more: (problems) => `و${problems}.`,
  wholeFile: 'الملف كله',
  faults: {
    'cannot-read': ({ found }) => ({
      what: found === '' ? 'تعذّرت قراءة الملف' : `تعذّرت قراءة الملف: ${code(found)}`,
      remedy: 'تحقق من العنوان ومن الاتصال.',
    }),
    stopped: () => ({ what: 'توقفت القراءة قبل تمامها', remedy: 'ربما ضاقت ذاكرة الجهاز؛ أعد المحاولة أو افتح ملفًا أصغر.' }),
    'not-utf8': () => ({ what: 'النص ليس بترميز UTF-8', remedy: 'احفظ الملف بهذا الترميز ثم افتحه.' }),
    'file-too-large': ({ expected }) => ({
      what: `الملف أكبر من ${formatMegabytes(expected.most ?? 0, ofMegabytes, locale)}`,
      remedy: 'اقسمه ملفات أصغر.',
    }),
    'too-many-facts': ({ expected }) => ({ what: `في الملف أكثر من ${formatCount(expected.most ?? 0, ofFacts, locale)}`, remedy: 'اقسمه ملفات أصغر.' }),
    'fact-too-long': ({ expected: { line = 1, column = 1, most = 0 } }) => ({
      what: `واقعة أطول من ${formatMegabytes(most, ofMegabytes, locale)}، تبدأ في السطر ${line}، العمود ${column}`,
      remedy: 'ابحث فيها عن علامة اقتباس أو قوس ناقص.',
    }),
    'head-too-long': ({ expected: { most = 0 } }) => ({
      what: `ما حول الوقائع أطول من ${formatMegabytes(most, ofMegabytes, locale)}`,
      remedy: `المتوقع أن تكون الوقائع في قائمة اسمها ${code('events')}.`,
    }),
    'bad-instant': ({ found }) => ({ what: `لا لحظة بهذا العدد: ${code(found)}`, remedy: 'المتوقع ميلي ثوانٍ منذ 1970 بالتوقيت العالمي، أو تاريخ بصيغة EDTF.' }),
  },
};
