import type { Lang } from '../base/localized.ts';
import { isolate } from '../text/bidi.ts';

/** What the bench:data command says. */
export interface BenchDataMessages {
  readonly usage: string;
  readonly badCount: (asked: string, most: number) => string;
  readonly badSeed: (asked: string) => string;
  readonly badForm: (asked: string) => string;
  readonly badOption: (options: string) => string;
  readonly tooMany: (most: number) => string;
  readonly cannotWrite: (file: string, code: string) => string;
}

const usage = 'npm run bench:data -- N [--seed S] [--form story|plain] [--out FILE]';

const ltr = (text: string): string => isolate(text, 'ltr');

export const benchDataMessages: Readonly<Record<Lang, BenchDataMessages>> = {
  ar: {
    usage: `الاستعمال: ${ltr(usage)}`,
    badCount: (asked, most) => `عدد الوقائع بين 1 و${most}، لا ${ltr(asked)}.`,
    badSeed: (asked) => `البذرة عدد صحيح بين 0 و4294967295، لا ${ltr(asked)}.`,
    badForm: (asked) => `الصيغة ${ltr('story')} أو ${ltr('plain')}، لا ${ltr(asked)}.`,
    badOption: (options) => `خيار غير معروف أو بلا قيمة: ${ltr(options)}`,
    tooMany: (most) => `تنبيه: الملف للقياس؛ لا يقبل فاحص البيانات أكثر من ${most} واقعة في ملف واحد.`,
    cannotWrite: (file, code) => `تعذّرت الكتابة في ${ltr(file)} (${ltr(code)})`,
  },
  en: {
    usage: `Usage: ${usage}`,
    badCount: (asked, most) => `The number of facts is 1 to ${most}, not ${asked}.`,
    badSeed: (asked) => `The seed is a whole number from 0 to 4294967295, not ${asked}.`,
    badForm: (asked) => `The form is story or plain, not ${asked}.`,
    badOption: (options) => `Unknown option, or one without its value: ${options}`,
    tooMany: (most) => `Note: this file is for measuring; the data check takes at most ${most} facts in one file.`,
    cannotWrite: (file, code) => `Cannot write to ${file} (${code})`,
  },
};
