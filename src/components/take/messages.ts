import type { Lang } from '../../base/localized.ts';
import type { CitationStyle } from '../../export/citations.ts';
import type { FileTheme, Format, presets, TextKind } from '../../export/choices.ts';
import type { EmbedKind, EmbedTheme } from '../../export/embed-code.ts';

export interface TakeMessages {
  readonly title: string;
  readonly close: string;
  readonly parts: { readonly label: string; readonly file: string; readonly embed: string; readonly cite: string };
  readonly format: string;
  readonly size: string;
  readonly sizes: Readonly<Record<keyof typeof presets | 'free', string>>;
  readonly width: string;
  readonly height: string;
  readonly widthRule: (least: string, most: string) => string;
  readonly heightRule: (least: string, most: string) => string;
  readonly tooSmall: (needed: string) => string;
  readonly useNeeded: (needed: string) => string;
  readonly language: string;
  readonly digits: string;
  readonly theme: string;
  readonly themes: Readonly<Record<FileTheme, string>>;
  readonly scale: string;
  readonly text: string;
  readonly texts: Readonly<Record<TextKind, string>>;
  readonly outlinesNote: string;
  /** by the language of the figure, whose fonts are needed */
  readonly editableNotes: Readonly<Record<Lang, string>>;
  readonly always: string;
  readonly data: string;
  readonly preview: string;
  readonly download: (format: string) => string;
  readonly working: string;
  readonly cancel: string;
  readonly saved: (name: string) => string;
  readonly cancelled: string;
  readonly missing: (characters: string) => string;
  readonly failed: string;
  readonly tooLarge: string;
  readonly noOutlines: string;
  readonly alt: string;
  readonly description: string;
  readonly permalink: string;
  readonly citations: Readonly<Record<CitationStyle, string>>;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly names: Readonly<Record<Format, string>>;
  readonly embedAs: string;
  readonly embedKinds: Readonly<Record<EmbedKind, string>>;
  readonly embedThemes: Readonly<Record<EmbedTheme, string>>;
  readonly embedNotes: Readonly<Record<EmbedKind, string>>;
  readonly keep: string;
  readonly keeps: Readonly<Record<'newest' | 'frozen', string>>;
  readonly frozenNote: (version: string) => string;
  readonly embedCode: string;
  readonly previewAt: (px: string) => string;
  /** the page was opened from a disk or a private address, which no other page can show */
  readonly notPublic: string;
}

const names = { svg: 'SVG', png: 'PNG', pdf: 'PDF', csv: 'CSV', json: 'JSON' } as const;

export const takeMessages: Readonly<Record<Lang, TakeMessages>> = {
  ar: {
    title: 'خذ هذا الشكل',
    close: 'إغلاق',
    parts: { label: 'ماذا تأخذ', file: 'ملف', embed: 'تضمين', cite: 'توثيق' },
    format: 'الصيغة',
    size: 'المقاس',
    sizes: { article: 'مقال', square: 'مربّع', tall: 'عمودي', phone: 'هاتف', slide: 'شريحة', free: 'مقاس آخر' },
    width: 'العرض بالبكسل',
    height: 'الارتفاع بالبكسل (اختياري)',
    widthRule: (least, most) => `يُكتب العرض عددًا صحيحًا من ${least} إلى ${most} بكسل.`,
    heightRule: (least, most) => `يُكتب الارتفاع عددًا صحيحًا من ${least} إلى ${most} بكسل، أو يُترك فارغًا.`,
    tooSmall: (needed) => `لا يتّسع هذا المقاس للشكل دون قصّ، فيُكتب الملف بمقاس ${needed}.`,
    useNeeded: (needed) => `اعتمد ${needed}`,
    language: 'اللغة',
    digits: 'الأرقام',
    theme: 'المظهر',
    themes: { light: 'فاتح', dark: 'داكن', print: 'رمادي للطباعة', transparent: 'شفاف' },
    scale: 'الدقة',
    text: 'النص',
    texts: { outlines: 'خطوط مرسومة', editable: 'نص يُحرَّر' },
    outlinesNote: 'يظهر كما هو في أي برنامج، ولا يُحرَّر. ويبقى النص البديل في الملف.',
    editableNotes: {
      ar: 'يُحرَّر في برامج الرسم، ويحتاج إلى خطَّي IBM Plex Sans Arabic وNoto Naskh Arabic في كل جهاز يُفتح فيه؛ ومن دونهما قد لا تظهر حروفه.',
      en: 'يُحرَّر في برامج الرسم، ويحتاج إلى خطَّي IBM Plex Sans وSource Serif 4 في كل جهاز يُفتح فيه.',
    },
    always: 'سطر المصدر والروايات الأخرى تُصدَّر دائمًا مع الشكل ولا تُحذف.',
    data: 'كل رواية في سطر، مع مصدرها وعنوانه؛ والتواريخ والأعداد بصيغة تقرؤها البرامج.',
    preview: 'معاينة',
    download: (format) => `تنزيل ${format}`,
    working: 'يُحضَّر الملف…',
    cancel: 'إلغاء',
    saved: (name) => `حُفظ الملف: ${name}`,
    cancelled: 'أُلغي، ولم يُحفظ شيء.',
    missing: (characters) => `ليس في خطوطنا: ${characters}. رُسم مكانها مربع فارغ.`,
    failed: 'تعذّر تحضير الملف، ربما لانقطاع الاتصال. أعد المحاولة، أو خذ ملفًا جاهزًا:',
    tooLarge: 'الصورة أكبر مما يستطيع هذا المتصفح رسمه. اختر دقة أقل، أو SVG.',
    noOutlines: 'لا يستطيع هذا المتصفح رسم النص خطوطًا. هذه ملفات جاهزة، بعرض 1200 بكسل:',
    alt: 'النص البديل',
    description: 'الوصف الكامل',
    permalink: 'الرابط الدائم',
    citations: { apa: 'APA', arabic: 'توثيق عربي', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    copy: 'نسخ',
    copied: 'نُسخ.',
    notCopied: 'تعذّر النسخ؛ النص محدَّد، فانسخه بلوحة المفاتيح.',
    names,
    embedAs: 'الطريقة',
    embedKinds: { iframe: 'إطار', element: 'عنصر HTML', image: 'صورة', markdown: 'Markdown' },
    embedThemes: { auto: 'كجهاز القارئ', light: 'فاتح', dark: 'داكن' },
    embedNotes: {
      iframe: 'الصقه في الصفحة. السطر الثاني يضبط ارتفاع الإطار، ويمكن حذفه حيث لا تُقبل البرامج النصية.',
      element: 'للمواقع التي تقبل البرامج النصية. تظهر الصورة إلى أن يُحمَّل الشكل.',
      image: 'صورة ثابتة مع نصها البديل ومصدرها.',
      markdown: 'للمواقع التي تُكتب بلغة Markdown.',
    },
    keep: 'النسخة',
    keeps: { newest: 'الأحدث دائمًا', frozen: 'مجمَّدة على هذه النسخة' },
    frozenNote: (version) => `يبقى الشكل كما هو اليوم (النسخة ${version} من البيانات)، ولا يصله أي تصحيح لاحق.`,
    embedCode: 'ما يُنسخ',
    previewAt: (px) => `معاينة بعرض ${px} بكسل`,
    notPublic: 'هذه الصفحة على عنوان لا يصل إليه غيرك. افتحها من عنوانها المنشور ثم انسخ، أو ضع العنوان المنشور مكان هذا.',
  },
  en: {
    title: 'Take this figure',
    close: 'Close',
    parts: { label: 'What to take', file: 'File', embed: 'Embed', cite: 'Citation' },
    format: 'Format',
    size: 'Size',
    sizes: { article: 'Article', square: 'Square', tall: 'Tall', phone: 'Phone', slide: 'Slide', free: 'Other size' },
    width: 'Width, px',
    height: 'Height, px (optional)',
    widthRule: (least, most) => `The width is a whole number of px from ${least} to ${most}.`,
    heightRule: (least, most) => `The height is a whole number of px from ${least} to ${most}, or empty.`,
    tooSmall: (needed) => `The figure does not fit this size without being cut, so the file will be ${needed}.`,
    useNeeded: (needed) => `Use ${needed}`,
    language: 'Language',
    digits: 'Digits',
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark', print: 'Grey, print', transparent: 'Transparent' },
    scale: 'Resolution',
    text: 'Text',
    texts: { outlines: 'Outlines', editable: 'Editable' },
    outlinesNote: 'Looks the same in any program, but cannot be edited. The alt text stays in the file.',
    editableNotes: {
      ar: 'Can be edited in drawing programs; needs IBM Plex Sans Arabic and Noto Naskh Arabic wherever it is opened: without them its letters may not show.',
      en: 'Can be edited in drawing programs; needs IBM Plex Sans and Source Serif 4 wherever it is opened.',
    },
    always: 'The source line and the other accounts are always exported with the figure and cannot be switched off.',
    data: 'One row for each account, with its source and address; dates and numbers as programs read them.',
    preview: 'Preview',
    download: (format) => `Download ${format}`,
    working: 'Preparing the file…',
    cancel: 'Cancel',
    saved: (name) => `Saved: ${name}`,
    cancelled: 'Cancelled; nothing was saved.',
    missing: (characters) => `Our fonts do not have: ${characters}. An empty box stands in their place.`,
    failed: 'The file could not be prepared, perhaps because the connection broke. Try again, or take a finished file:',
    tooLarge: 'The picture is larger than this browser can draw. Choose a lower resolution, or SVG.',
    noOutlines: 'This browser cannot turn text into outlines. These files are finished, 1,200 px wide:',
    alt: 'Alt text',
    description: 'Full description',
    permalink: 'Permalink',
    citations: { apa: 'APA', arabic: 'Arabic style', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'It could not be copied; the text is selected, copy it by keyboard.',
    names,
    embedAs: 'As',
    embedKinds: { iframe: 'Frame', element: 'HTML element', image: 'Picture', markdown: 'Markdown' },
    embedThemes: { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' },
    embedNotes: {
      iframe: 'Paste it into the page. The second line sets the height of the frame; leave it out where scripts are not accepted.',
      element: 'For sites that accept scripts. The picture is shown until the figure has loaded.',
      image: 'A still picture with its alt text and its source.',
      markdown: 'For sites written in Markdown.',
    },
    keep: 'Version',
    keeps: { newest: 'Always the newest', frozen: 'Frozen at this version' },
    frozenNote: (version) => `The figure stays as it is today (version ${version} of the data); later corrections do not reach it.`,
    embedCode: 'To copy',
    previewAt: (px) => `Preview at ${px} px`,
    notPublic: 'This page is at an address that only you can reach. Open it where it is published and copy there, or put the published address in place of this one.',
  },
};
