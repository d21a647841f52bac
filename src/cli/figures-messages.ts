import type { Lang } from '../base/localized.ts';

/** What the figures command says. */
export interface FiguresMessages {
  readonly notOffered: (option: string, asked: string, offered: string) => string;
  readonly hijriWithoutWindow: string;
  /** first and last day of the story, ISO */
  readonly besideStory: (first: string, last: string) => string;
  readonly sizes: (least: number, most: number) => string;
  readonly noOut: string;
  readonly unknownOption: (args: string) => string;
  readonly usage: (figures: string) => string;
  readonly cannotWrite: (folder: string, code: string) => string;
  readonly taller: (height: number) => string;
}

const options = (figures: string) =>
  `npm run figures -- [--data FILE] [--figure ${figures}|all] [--lang ar|en] [--format svg|png|pdf|csv|json]
  [--size article|square|tall|phone|slide|WIDTH|WIDTHxHEIGHT] [--theme light|dark|print|transparent] [--digits latn|arab]
  [--text outlines|editable] [--scale 1|2|4] [--window FROM/TO [--hijri]] [--site https://…/] --out DIR`;

/** Commands and paths run left to right inside Arabic; terminals honour isolates. */
const ltr = (text: string) => `\u2066${text}\u2069`;

export const figuresMessages: Readonly<Record<Lang, FiguresMessages>> = {
  ar: {
    notOffered: (option, asked, offered) => `${ltr(option)}: لا يوجد ${ltr(asked)}. المتاح: ${ltr(offered)}`,
    hijriWithoutWindow: `${ltr('--hijri')} للعدسة وحدها: أضف ${ltr('--window FROM/TO')}`,
    besideStory: (first, last) => `لا شيء من القصة في هذه المدة. القصة من ${ltr(first)} إلى ${ltr(last)}`,
    sizes: (least, most) => `${ltr('WIDTH | WIDTHxHEIGHT')} (العرض×الارتفاع بالبكسل، كلٌّ منهما من ${least} إلى ${most})`,
    noOut: `ينقص مجلد الوجهة: أضف ${ltr('--out DIR')}`,
    unknownOption: (args) => `خيار غير معروف أو بلا قيمة: ${ltr(args)}`,
    usage: (figures) => `الاستعمال:\n${ltr(options(figures))}`,
    cannotWrite: (folder, code) => `تعذّرت الكتابة في ${ltr(folder)} (${ltr(code)})`,
    taller: (height) => `  لا يتّسع الارتفاع المطلوب للشكل دون قصّ؛ ارتفاع الملف ${height} بكسل`,
  },
  en: {
    notOffered: (option, asked, offered) => `${option}: no such choice as ${asked}. There is: ${offered}`,
    hijriWithoutWindow: '--hijri is for the lens alone: add --window FROM/TO',
    besideStory: (first, last) => `Nothing of the story lies in this window. The story runs from ${first} to ${last}`,
    sizes: (least, most) => `WIDTH | WIDTHxHEIGHT, ${least} to ${most} px each`,
    noOut: 'No folder to write to: add --out DIR',
    unknownOption: (args) => `Unknown option, or one without its value: ${args}`,
    usage: (figures) => `Usage:\n${options(figures)}`,
    cannotWrite: (folder, code) => `Cannot write to ${folder} (${code})`,
    taller: (height) => `  needs more height than asked for; the file is ${height} px high so that nothing is cut`,
  },
};
