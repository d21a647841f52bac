import type { Lang } from '../base/localized.ts';
import type { Dataset } from '../dataset/types.ts';
import { formatList } from '../locale/list.ts';
import { formatCount } from '../locale/plural.ts';
import type { Locale, PluralForms } from '../locale/types.ts';
import { isolate } from '../text/bidi.ts';

/** Why a file could not even be read. */
export type Unreadable = 'not-found' | 'folder' | 'not-utf8' | 'too-large' | 'unreadable';

/** What every command says of a dataset file. */
export interface DatasetFileMessages {
  readonly unreadable: Readonly<Record<Unreadable, (file: string) => string>>;
  readonly whole: string;
  readonly sound: (file: string, dataset: Dataset) => string;
  /** before what an editor should look at, and may be right */
  readonly caution: string;
  readonly broken: (problems: number, files: number) => string;
  /** after the problems that are told */
  readonly more: (problems: number) => string;
  readonly nothingWritten: string;
}

type Noun = 'event' | 'measure' | 'assessment' | 'problem' | 'file';

const ltr = (text: string): string => isolate(text, 'ltr');

const arabic: Readonly<Record<Noun, PluralForms>> = {
  event: { one: 'واقعة واحدة', two: 'واقعتان', few: 'وقائع', many: 'واقعة', other: 'واقعة' },
  measure: { one: 'مقياس واحد', two: 'مقياسان', few: 'مقاييس', many: 'مقياسًا', other: 'مقياس' },
  assessment: { one: 'موقف واحد', two: 'موقفان', few: 'مواقف', many: 'موقفًا', other: 'موقف' },
  problem: { one: 'خطأ واحد', two: 'خطآن', few: 'أخطاء', many: 'خطأً', other: 'خطأ' },
  // The oblique case: it follows a preposition.
  file: { one: 'ملف واحد', two: 'ملفين', few: 'ملفات', many: 'ملفًا', other: 'ملف' },
};

const english: Readonly<Record<Noun, PluralForms>> = {
  event: { one: 'event', other: 'events' },
  measure: { one: 'measure', other: 'measures' },
  assessment: { one: 'assessment', other: 'assessments' },
  problem: { one: 'problem', other: 'problems' },
  file: { one: 'file', other: 'files' },
};

const count = (lang: Lang, n: number, noun: Noun): string =>
  formatCount(n, (lang === 'ar' ? arabic : english)[noun], localeOf(lang));

function localeOf(lang: Lang): Locale {
  return { lang, digits: 'latn', monthNames: 'gregorian' };
}

function contents(lang: Lang, { events, measures, assessments }: Dataset): string {
  const parts = [
    count(lang, events.length, 'event'),
    count(lang, measures.length, 'measure'),
    count(lang, assessments.length, 'assessment'),
  ];
  return formatList(parts, localeOf(lang));
}

export const datasetFileMessages: Readonly<Record<Lang, DatasetFileMessages>> = {
  ar: {
    unreadable: {
      'not-found': (file) => `لا ملف باسم ${ltr(file)}. تحقّق من الاسم والمجلد.`,
      folder: (file) => `${ltr(file)} مجلد لا ملف. سمِّ ملف JSON داخله.`,
      'not-utf8': (file) => `${ltr(file)} ليس مكتوبًا بترميز UTF-8. احفظه بهذا الترميز.`,
      'too-large': (file) => `${ltr(file)} أكبر من 5 ميغابايت، فلا يُقرأ.`,
      unreadable: (file) => `تعذّرت قراءة ${ltr(file)}. تحقّق من أذونات الملف.`,
    },
    whole: 'الملف كله',
    caution: 'للنظر: ',
    sound: (file, dataset) => `${ltr(file)}  لا أخطاء: ${contents('ar', dataset)}`,
    broken: (problems, files) => `${count('ar', problems, 'problem')} في ${count('ar', files, 'file')}`,
    more: (problems) => `وغيرها: ${count('ar', problems, 'problem')}`,
    nothingWritten: 'لم يُكتب شيء.',
  },
  en: {
    unreadable: {
      'not-found': (file) => `There is no file ${file}. Check its name and folder.`,
      folder: (file) => `${file} is a folder. Name a JSON file in it.`,
      'not-utf8': (file) => `${file} is not written in UTF-8. Save it in that encoding.`,
      'too-large': (file) => `${file} is larger than 5 MB and is not read.`,
      unreadable: (file) => `${file} cannot be read. Check its permissions.`,
    },
    whole: 'the whole file',
    caution: 'To look at: ',
    sound: (file, dataset) => `${file}  no problems: ${contents('en', dataset)}`,
    broken: (problems, files) => `${count('en', problems, 'problem')} in ${count('en', files, 'file')}`,
    more: (problems) => `and ${count('en', problems, 'problem')} more`,
    nothingWritten: 'Nothing was written.',
  },
};
