import type { Lang } from '../../base/localized.ts';

/** What a presentation says beside what the page says already. */
interface PresentationMessages {
  readonly label: string;
  readonly text: string;
  readonly keys: string;
  /** `count`: the facts with their noun */
  readonly filtered: (count: string, all: number) => string;
  readonly nothingShown: string;
  readonly closing: string;
  readonly blank: string;
  readonly light: string;
  readonly fullScreen: string;
  readonly controls: string;
}

export const presentationMessages: Readonly<Record<Lang, PresentationMessages>> = {
  ar: {
    label: 'عرض الوقائع واحدةً واحدة',
    text: 'نص الخطوة',
    keys: 'المسافة وPageDown للتالية، وPageUp للسابقة، وB لتعتيم الشاشة، وF لملء الشاشة، وEsc للإغلاق.',
    filtered: (count, all) => `${count} من ${all}، بحسب الفرز الحالي`,
    nothingShown: 'لا واقعة تمرّ من الفرز الحالي.',
    closing: 'من أين هذه الوقائع',
    blank: 'تعتيم الشاشة',
    light: 'إظهار ما كان على الشاشة',
    fullScreen: 'ملء الشاشة',
    controls: 'أزرار العرض',
  },
  en: {
    label: 'The facts, presented one by one',
    text: 'Text of the step',
    keys: 'Space and PageDown for the next, PageUp for the one before, B to blank the screen, F for full screen, Esc to close.',
    filtered: (count, all) => `${count} of ${all}, as filtered`,
    nothingShown: 'No fact passes the filter that is set.',
    closing: 'Where these facts come from',
    blank: 'Blank screen',
    light: 'Show the screen again',
    fullScreen: 'Full screen',
    controls: 'Controls of the presentation',
  },
};
