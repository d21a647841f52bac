import type { Lang } from '../../base/localized.ts';

export interface EmbedWords {
  readonly story: string;
  readonly data: string;
  readonly alt: string;
  readonly chosen: string;
  readonly close: string;
  readonly show: string;
}

export const embedWords: Readonly<Record<Lang, EmbedWords>> = {
  ar: { story: 'القصة ومصادرها على وقائع', data: 'البيانات', alt: 'النص البديل', chosen: 'ما قيل عن الواقعة المختارة', close: 'إغلاق', show: 'اعرض الشكل هنا' },
  en: { story: 'Sources on Waqai', data: 'Data', alt: 'Alt text', chosen: 'What is said of the chosen fact', close: 'Close', show: 'Show the figure here' },
};
