import type { Lang } from '../base/localized.ts';

/** What the library itself says. */
export interface LibraryMessages {
  /** goes before what a screen reader says of the drawing */
  readonly howToMove: string;
  readonly wheelHint: Readonly<Record<'mac' | 'other', string>>;
  readonly chosen: (title: string, date: string) => string;
  readonly list: string;
  readonly close: string;
}

export const libraryMessages: Readonly<Record<Lang, LibraryMessages>> = {
  ar: {
    howToMove:
      'الأسهم تنقل بين الوقائع، وHome وEnd إلى أولها وآخرها، وEnter يختار الواقعة أو يفتح ما جُمع منها، وT يسرد ما في النافذة، و+ و− للتقريب والإبعاد، وShift مع السهم لتحريك النافذة، و0 للمدى كله، وEsc للخروج.',
    wheelHint: { mac: '⌘ مع العجلة للتقريب والإبعاد', other: 'Ctrl مع العجلة للتقريب والإبعاد' },
    chosen: (title, date) => `${title}، ${date}`,
    list: 'الوقائع في هذه المدة',
    close: 'إغلاق القائمة',
  },
  en: {
    howToMove:
      'Arrow keys move between facts, Home and End go to the first and the last, Enter chooses a fact or opens a group of them, T lists what is in the window, + and − zoom, Shift with an arrow moves the window, 0 shows everything, Esc leaves.',
    wheelHint: { mac: '⌘ and the wheel zoom', other: 'Ctrl and the wheel zoom' },
    chosen: (title, date) => `${title}, ${date}`,
    list: 'The facts in this time',
    close: 'Close the list',
  },
};
