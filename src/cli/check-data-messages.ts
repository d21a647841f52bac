import type { Lang } from '../base/localized.ts';
import { isolate } from '../text/bidi.ts';

/** What the check-data command says of its options. */
export interface CheckDataMessages {
  readonly usage: string;
  readonly badOption: (option: string) => string;
  readonly badLang: (lang: string) => string;
}

const ltr = (text: string): string => isolate(text, 'ltr');

const usage = 'npm run check:data -- [FILE…] [--data FILE] [--lang ar|en]';

export const checkDataMessages: Readonly<Record<Lang, CheckDataMessages>> = {
  ar: {
    usage: `الاستعمال:\n${ltr(usage)}`,
    badOption: (option) => `خيار غير معروف أو بلا قيمة: ${ltr(option)}`,
    badLang: (lang) => `لا لغة باسم ${ltr(lang)}. المتاح: ${ltr('ar')} أو ${ltr('en')}`,
  },
  en: {
    usage: `Usage:\n${usage}`,
    badOption: (option) => `Unknown option, or one without its value: ${option}`,
    badLang: (lang) => `No language is called ${lang}. There are: ar, en`,
  },
};
