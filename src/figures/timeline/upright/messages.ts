import type { Lang } from '../../../base/localized.ts';
import type { PluralForms } from '../../../locale/types.ts';
import type { TickUnit } from '../../../time/ticks.ts';

interface UprightWords {
  readonly scale: Readonly<Record<TickUnit, string>>;
  /** counted after «نحو» and "about", so the Arabic dual is in the genitive */
  readonly units: Readonly<Record<TickUnit, PluralForms>>;
  readonly about: (length: string) => string;
  readonly gap: (period: string, length: string) => string;
  readonly published: (date: string) => string;
  /** paragraph locators: P12, 32 */
  readonly paragraphs: (numbers: readonly string[]) => string;
  /** shorter than in the wide form, where a phone has no room for more */
  readonly otherAccountOn: (date: string) => string;
  readonly separator: string;
}

/** The words of the upright timeline. */
export const uprightWords: Readonly<Record<Lang, UprightWords>> = {
  ar: {
    scale: { year: 'مقياس السنوات', month: 'مقياس الأشهر', day: 'مقياس الأيام' },
    units: {
      year: { one: 'سنة واحدة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' },
      month: { one: 'شهر واحد', two: 'شهرين', few: 'أشهر', many: 'شهرًا', other: 'شهر' },
      day: { one: 'يوم واحد', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' },
    },
    about: (length) => `نحو ${length}`,
    gap: (period, length) => `${period}: ${length} بلا واقعة جديدة مؤرّخة في المقال. الفراغ هنا مضغوط.`,
    published: (date) => `نُشر المقال في ${date}`,
    paragraphs: (numbers) => `ف\u00A0${numbers.join('، ')}`,
    otherAccountOn: (date) => `رواية أخرى: ${date}`,
    separator: '، ',
  },
  en: {
    scale: { year: 'scale of years', month: 'scale of months', day: 'scale of days' },
    units: {
      year: { one: 'year', other: 'years' },
      month: { one: 'month', other: 'months' },
      day: { one: 'day', other: 'days' },
    },
    about: (length) => `about ${length}`,
    gap: (period, length) => `${period}: ${length} with no new dated fact in the article. Compressed here.`,
    published: (date) => `Article published ${date}`,
    paragraphs: (numbers) => `P${numbers.join(', ')}`,
    otherAccountOn: (date) => `other account: ${date}`,
    separator: ', ',
  },
};
