import type { PluralForms } from './types.ts';

const forms = (given: PluralForms): PluralForms => given;

/** What the page itself says in Arabic. Facts, figures and dates bring their own words. */
export const messages = {
  brand: 'وقائع',
  description: 'وقائع خبر واحد مؤرّخةً في خط زمني وأشكال، لكل واقعة فقرتها، وللروايات الأخرى مكانها تحت السطر.',
  skip: 'إلى الخط الزمني مباشرة',
  sections: {
    label: 'أقسام الصفحة',
    timeline: 'الخط الزمني',
    figures: 'الأرقام',
    map: 'الخريطة',
    table: 'الجدول',
    positions: 'من يقول ماذا',
    sources: 'المصادر',
  },
  tableTitle: 'كل الوقائع في جدول',
  switches: {
    language: 'لغة الصفحة',
    otherLanguage: 'English',
    theme: 'المظهر',
    light: 'فاتح',
    dark: 'داكن',
    digits: 'الأرقام',
  },
  key: {
    title: 'كيف تُقرأ العلامات',
    all: 'كل العلامات',
  },
  sourceLine: (sources: string) => `المصدر: ${sources}`,
  undated: 'غير مؤرّخ',
  notNoted: 'تاريخ النشر لم يُدوَّن',
  dated: (name: string, date: string) => `${name} (${date})`,
  paragraphs: forms({ one: 'فقرة واحدة', two: 'فقرتان', few: 'فقرات', many: 'فقرة', other: 'فقرة' }),
  factsWithOthers: forms({
    zero: 'واقعة لها رواية أخرى',
    one: 'واقعة واحدة لها رواية أخرى',
    two: 'واقعتان لهما روايات أخرى',
    few: 'وقائع لها روايات أخرى',
    many: 'واقعة لها روايات أخرى',
    other: 'واقعة لها روايات أخرى',
  }),
  /** what a folded list holds */
  lists: {
    facts: forms({ zero: 'واقعة', one: 'واقعة واحدة', two: 'واقعتان', few: 'وقائع', many: 'واقعة', other: 'واقعة' }),
    positions: forms({ zero: 'موقف', one: 'موقف واحد', two: 'موقفان', few: 'مواقف', many: 'موقفًا', other: 'موقف' }),
    sources: forms({ zero: 'مصدر', one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدرًا', other: 'مصدر' }),
  },
  semicolon: '؛ ',
  comma: '، ',
  figure: {
    take: 'خذ هذا الشكل',
    data: 'البيانات في جدول',
    tables: 'جداول الأشكال',
    onPageOfTables: 'الجدول في صفحة الجداول',
    inWords: 'الشكل بالكلمات',
    howToMove: 'الأسهم تنتقل بين الوقائع، وHome وEnd إلى أولها وآخرها، وEnter يفتح تفاصيلها، وEsc يخرج من العلامات، وT يفتح الجدول.',
  },
  panel: {
    labels: { event: 'تفاصيل الواقعة المختارة', value: 'تفاصيل الرقم المختار', position: 'تفاصيل الموقف المختار' },
    articleSays: 'المقال يقول',
    belowTheLine: forms({ one: 'تحت السطر: رواية أخرى', other: 'تحت السطر: روايات أخرى' }),
    nothingBelow: 'تحت السطر: لا رواية أخرى بين مصادرنا، فالعهدة على المقال وحده',
    relations: {
      'more-exact': 'أدقّ',
      differs: 'تختلف',
      agrees: 'على وفاق',
      'other-period': 'المدة تختلف',
      'earlier-count': 'حصيلة أسبق',
      'other-scope': 'نطاق آخر',
    },
    distance: {
      days: forms({ one: 'يوم واحد', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' }),
      afterDay: (count: string, date: string) => `بعد ${date} بـ${count}`,
      beforeDay: (count: string, date: string) => `قبل ${date} بـ${count}`,
      afterEnd: (count: string, date: string) => `بعد نهاية ${date} بـ${count}`,
      beforeStart: (count: string, date: string) => `قبل بداية ${date} بـ${count}`,
    },
    inferred: { year: 'السنة مستنتَجة لا يذكرها المقال', start: 'البداية مستنتَجة', date: 'التاريخ مستنتَج' },
    reportedIn: 'في',
    secondary: 'مصدر ثانوي',
    noPlace: 'المكان غير مذكور',
    afterArticle: 'نُشرت بعد المقال',
    earlier: 'السابقة',
    later: 'التالية',
    position: (order: number, count: number) => `${order} من ${count}`,
    close: 'إغلاق',
    chosen: (title: string) => `اخترت: ${title}`,
    unknownFact: 'لا واقعة في هذه القصة بالمعرّف الذي في العنوان:',
  },
  table: {
    caption: 'الوقائع المؤرّخة بترتيبها في الزمن، ولكل منها فقرتها وما تقوله روايات أخرى',
    lane: 'المسار',
    date: 'التاريخ',
    edtf: 'صيغة التاريخ الموسّعة (EDTF)',
    place: 'المكان',
    fact: 'الواقعة',
    paragraphs: 'الفقرات',
    others: 'روايات أخرى',
  },
  positions: {
    note: 'المواقف بصياغتنا. ترتيبها بحسب الأسئلة عملنا، لا عمل المقال.',
    stances: { strength: 'يشير إلى قوة', risk: 'يشير إلى خطر', both: 'يشير إلى قوة وإلى خطر', neutral: 'يصف أو لا يحسم' },
  },
  sources: {
    kinds: { article: 'المقال', news: 'خبر', report: 'تقرير', official: 'جهة رسمية' },
    langs: { ar: 'بالعربية', en: 'بالإنجليزية' },
    via: (publisher: string, via: string) => `${publisher} عبر ${via}`,
    noPublisher: 'الناشر لم يُدوَّن',
    archived: 'نسخة محفوظة',
    reviewed: (date: string) => `روجع السجل آخر مرة في ${date}.`,
    contact: 'أرسل رواية ناقصة',
  },
  footer: {
    words: 'وقائع: الصياغة لنا، والأسماء والتواريخ والأرقام من المصادر المذكورة.',
    unverified: 'ما لم نجد له رواية أخرى فالعهدة فيه على المقال وحده.',
  },
};

/** What a further language has to say, message by message. */
export type Messages = typeof messages;
