import type { Lang } from '../base/localized.ts';
import type { AccountRow } from './account-rows.ts';

const heads: Readonly<Record<Lang, Readonly<Record<keyof AccountRow, string>>>> = {
  ar: {
    fact: 'المعرّف', title: 'الواقعة', relation: 'صلتها بالمقال', statement: 'ما تقوله الرواية', date: 'التاريخ (EDTF)', said: 'تاريخ القول (EDTF)', low: 'الأدنى',
    best: 'العدد', high: 'الأعلى', amount: 'العدد بالكلمات', counts: 'ما يُعدّ', speaker: 'المتحدث', source: 'المصدر', publisher: 'الناشر', via: 'عبر',
    published: 'تاريخ النشر (EDTF)', address: 'العنوان', where: 'الفقرات',
  },
  en: {
    fact: 'id', title: 'fact', relation: 'relation to the article', statement: 'what the account says', date: 'date (EDTF)', said: 'said (EDTF)', low: 'low',
    best: 'best', high: 'high', amount: 'amount in words', counts: 'what is counted', speaker: 'speaker', source: 'source', publisher: 'publisher', via: 'via',
    published: 'published (EDTF)', address: 'address', where: 'paragraphs',
  },
};

const columns = Object.keys(heads.en) as (keyof AccountRow)[];

/** A cell that a spreadsheet would run as a formula or a command (OWASP, CSV injection). */
const isFormula = /^[=+\-@\t\r]/;

/** One field by RFC 4180. An apostrophe keeps a text from being run as a formula; numbers stay numbers. */
function toField(value: string | number | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const safe = isFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Accounts as CSV by RFC 4180, in UTF-8 with a byte order mark, without which Excel misreads Arabic. */
export function toCsv(rows: readonly AccountRow[], lang: Lang): string {
  const lines = [columns.map((column) => heads[lang][column]), ...rows.map((row) => columns.map((column) => row[column]))];
  return `\uFEFF${lines.map((line) => `${line.map(toField).join(',')}\r\n`).join('')}`;
}
