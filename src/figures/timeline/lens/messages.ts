import type { Lang } from '../../../base/localized.ts';
import type { PluralForms } from '../../../locale/types.ts';
import type { ZoomUnit } from '../../../time/zoom-ticks.ts';

type Pace = 'century' | 'decade' | 'year' | 'month' | 'week' | 'day' | 'hour';

/** What the axis of a lens counts in, for its head. */
export const paceOf: Readonly<Record<ZoomUnit, Pace>> = {
  century: 'century',
  decade: 'decade',
  years: 'decade',
  year: 'year',
  quarter: 'year',
  month: 'month',
  week: 'week',
  day: 'day',
  hours: 'hour',
  hour: 'hour',
};

interface LensWords {
  readonly pace: Readonly<Record<Pace, string>>;
  /** "November and December 2025, day by day" */
  readonly name: (window: string, pace: string) => string;
  readonly head: (name: string) => string;
  /** of a lens that is a figure of its own; `dated` is counted */
  readonly title: (name: string, dated: string, all: string) => string;
  readonly none: string;
  readonly subtitle: string;
  readonly published: string;
  readonly wider: string;
  /** the same in a figure, whose reader sees no lens */
  readonly widerThanTime: string;
  /** `between` comes with its preposition */
  readonly emptyTitle: (between: string) => string;
  /** where facts less exact than the window may fall in it */
  readonly unsureTitle: (between: string) => string;
  readonly mayFall: PluralForms;
  /** where the reader has hidden what is dated in the window */
  readonly hiddenTitle: (between: string) => string;
  readonly hiddenDetail: PluralForms;
  readonly afterTitle: (published: string) => string;
  readonly goOn: PluralForms;
  readonly noneGoesOn: string;
  readonly silence: string;
  readonly more: PluralForms;
  readonly alt: (head: string, facts: string) => string;
  readonly through: (labels: string) => string;
  readonly separator: string;
}

export const lensWords: Readonly<Record<Lang, LensWords>> = {
  ar: {
    pace: {
      century: 'قرنًا بقرن',
      decade: 'عقدًا بعقد',
      year: 'سنة بسنة',
      month: 'شهرًا بشهر',
      week: 'أسبوعًا بأسبوع',
      day: 'يومًا بيوم',
      hour: 'ساعة بساعة',
    },
    name: (window, pace) => `${window}، ${pace}`,
    head: (name) => `العدسة: ${name}`,
    title: (name, dated, all) => `${name}: ${dated} من ${all}`,
    none: 'لا واقعة مؤرّخة',
    subtitle: 'المؤرّخ في هذه المدة بخط عريض، وما يستمر أثناءها بخط عادي. كلما قلّ ما يُعرف من التاريخ اتّسعت العلامة',
    published: 'نُشر',
    wider: 'أوسع من العدسة:',
    widerThanTime: 'أوسع من هذه المدة:',
    emptyTitle: (between) => `لا واقعة جديدة مؤرّخة في المقال ${between}`,
    unsureTitle: (between) => `لا واقعة في المقال مؤرّخة يقينًا ${between}`,
    mayFall: {
      zero: 'واقعة قد تقع في هذه المدة',
      one: 'واقعة واحدة قد تقع في هذه المدة',
      two: 'واقعتان قد تقعان في هذه المدة',
      few: 'وقائع قد تقع في هذه المدة',
      many: 'واقعة قد تقع في هذه المدة',
      other: 'واقعة قد تقع في هذه المدة',
    },
    hiddenTitle: (between) => `لا واقعة من المعروضة مؤرّخة ${between}`,
    hiddenDetail: {
      zero: 'واقعة غير معروضة تقع في هذه المدة',
      one: 'واقعة واحدة غير معروضة تقع في هذه المدة',
      two: 'واقعتان غير معروضتين تقعان في هذه المدة',
      few: 'وقائع غير معروضة تقع في هذه المدة',
      many: 'واقعة غير معروضة تقع في هذه المدة',
      other: 'واقعة غير معروضة تقع في هذه المدة',
    },
    afterTitle: (published) => `نُشر المقال في ${published}، ولا يقول شيئًا عمّا بعد ذلك`,
    goOn: {
      zero: 'حالة تستمر أثناءها',
      one: 'حالة واحدة تستمر أثناءها',
      two: 'حالتان تستمران أثناءها',
      few: 'حالات تستمر أثناءها',
      many: 'حالة تستمر أثناءها',
      other: 'حالة تستمر أثناءها',
    },
    noneGoesOn: 'ولا حالة تستمر أثناءها',
    silence: 'الغياب عن المقال لا يعني أن شيئًا لم يحدث.',
    more: {
      zero: 'واقعة أخرى',
      one: 'واقعة أخرى',
      two: 'واقعتان أخريان',
      few: 'وقائع أخرى',
      many: 'واقعة أخرى',
      other: 'واقعة أخرى',
    },
    alt: (head, facts) => `${head}: ${facts}`,
    through: (labels) => `تستمر أثناءها: ${labels}.`,
    separator: '؛ ',
  },
  en: {
    pace: {
      century: 'century by century',
      decade: 'decade by decade',
      year: 'year by year',
      month: 'month by month',
      week: 'week by week',
      day: 'day by day',
      hour: 'hour by hour',
    },
    name: (window, pace) => `${window}, ${pace}`,
    head: (name) => `Lens: ${name}`,
    title: (name, dated, all) => `${name}: ${dated} of ${all}`,
    none: 'no dated fact',
    subtitle: 'What is dated in this time in bold, what goes on through it in plain type. Each mark is as wide as its date is unsure',
    published: 'published',
    wider: 'wider than the lens:',
    widerThanTime: 'wider than this time:',
    emptyTitle: (between) => `No new dated fact in the article ${between}`,
    unsureTitle: (between) => `No fact in the article is surely dated ${between}`,
    mayFall: { one: 'fact may fall in this time', other: 'facts may fall in this time' },
    hiddenTitle: (between) => `None of the facts shown is dated ${between}`,
    hiddenDetail: { one: 'fact that is not shown lies in this time', other: 'facts that are not shown lie in this time' },
    afterTitle: (published) => `The article was published on ${published} and says nothing of what came after`,
    goOn: { one: 'state goes on through it', other: 'states go on through it' },
    noneGoesOn: 'No state goes on through it',
    silence: 'Absent from the article does not mean nothing happened.',
    more: { one: 'more fact', other: 'more facts' },
    alt: (head, facts) => `${head}: ${facts}`,
    through: (labels) => `Going on through it: ${labels}.`,
    separator: '; ',
  },
};

/** What the rail is, for those who do not see it. */
export const railWords: Readonly<Record<Lang, (period: string) => string>> = {
  ar: (period) => `شريط المدى كله، ${period}`,
  en: (period) => `Rail of the whole time, ${period}`,
};
