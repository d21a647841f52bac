import type { Lang } from '../base/localized.ts';
import type { PluralForms } from '../locale/types.ts';

/** What a window on the timeline says. Counts arrive formatted, with their noun. */
export interface WindowMessages {
  readonly facts: PluralForms;
  readonly noFacts: string;
  /** facts beyond those named */
  readonly otherFacts: PluralForms;
  /** lanes beyond those drawn */
  readonly otherLanes: PluralForms;
  readonly folded: (lanes: string, facts: string) => string;
  readonly fact: (title: string, date: string) => string;
  readonly bin: (facts: string, range: string) => string;
  readonly lane: (name: string, facts: string) => string;
  /** intervals that began earlier and go on in a bin */
  readonly goesOn: PluralForms;
  readonly meanwhile: (bin: string, goesOn: string) => string;
  /** hours of one day */
  readonly hours: (day: string, from: string, to: string) => string;
  readonly nothing: string;
  readonly throughout: (names: string) => string;
  /** after the title of what goes on with no given start, or end */
  readonly startNotGiven: (title: string) => string;
  readonly endNotGiven: (title: string) => string;
  readonly perhaps: (names: string) => string;
  readonly caveat: string;
}

const arabicFacts = { one: 'واقعة واحدة', two: 'واقعتان', few: 'وقائع', many: 'واقعة', other: 'واقعة' } as const;

export const windowMessages: Readonly<Record<Lang, WindowMessages>> = {
  ar: {
    facts: arabicFacts,
    noFacts: 'لا وقائع',
    otherFacts: { one: 'واقعة أخرى', two: 'واقعتان أخريان', few: 'وقائع أخرى', many: 'واقعة أخرى', other: 'واقعة أخرى' },
    otherLanes: { one: 'مسار آخر', two: 'مساران آخران', few: 'مسارات أخرى', many: 'مسارًا آخر', other: 'مسار آخر' },
    folded: (lanes, facts) => `و${lanes} (${facts})`,
    fact: (title, date) => `${title}، ${date}`,
    bin: (facts, range) => `${facts}، ${range}`,
    lane: (name, facts) => `${name}: ${facts}.`,
    goesOn: arabicFacts,
    meanwhile: (bin, goesOn) => `${bin}، وتستمر خلالها ${goesOn}`,
    hours: (day, from, to) => `${day}، من ${from} إلى ${to}`,
    nothing: 'لا واقعة تبدأ أو تنتهي في هذه المدة.',
    throughout: (names) => `يستمر خلالها: ${names}.`,
    startNotGiven: (title) => `${title} (البداية غير مذكورة)`,
    endNotGiven: (title) => `${title} (النهاية غير مذكورة)`,
    perhaps: (names) => `وقد يكون وقع خلالها: ${names}.`,
    caveat: 'غيابها هنا لا يعني أن شيئًا لم يحدث.',
  },
  en: {
    facts: { one: 'fact', other: 'facts' },
    noFacts: 'no facts',
    otherFacts: { one: 'other fact', other: 'other facts' },
    otherLanes: { one: 'lane', other: 'lanes' },
    folded: (lanes, facts) => `+ ${lanes} (${facts})`,
    fact: (title, date) => `${title}, ${date}`,
    bin: (facts, range) => `${facts}, ${range}`,
    lane: (name, facts) => `${name}: ${facts}.`,
    goesOn: { one: 'goes on', other: 'go on' },
    meanwhile: (bin, goesOn) => `${bin}, ${goesOn} meanwhile`,
    hours: (day, from, to) => `${day}, ${from} to ${to}`,
    nothing: 'No fact begins or ends in this time.',
    throughout: (names) => `Going on throughout: ${names}.`,
    startNotGiven: (title) => `${title} (start not given)`,
    endNotGiven: (title) => `${title} (end not given)`,
    perhaps: (names) => `May have happened in it: ${names}.`,
    caveat: 'Absent here does not mean that nothing happened.',
  },
};
