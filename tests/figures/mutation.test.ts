/**
 * One fact of the story's file is changed, as an editor would change it; then everything a figure says must have
 * changed with it: what stands in words, in the drawing at every width, for screen readers and in the table. A number
 * typed into a figure, or read from somewhere else, fails here.
 */
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/base/localized.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { createScene } from '../../src/figure/create-scene.ts';
import { figureModule } from '../../src/figure/figure.ts';
import { figureModules } from '../../src/figures/registry.ts';
import type { FigureId, FigureText } from '../../src/figures/types.ts';
import { formatNumber } from '../../src/locale/digits.ts';
import type { Locale } from '../../src/locale/types.ts';
import type { Layer } from '../../src/scene/types.ts';
import { firstRecordText } from '../story.ts';
import { textsOf } from './scene-checks.ts';

const langs = ['ar', 'en'] as const;
const widths = [1200, 560, 360];

const localeOf = (lang: Lang): Locale => ({ lang, digits: 'latn', monthNames: 'gregorian' });

/** Where a figure says something: in its words, in the drawing, to a screen reader, in its table. */
type Place = keyof FigureText | 'drawn' | 'spoken' | 'table';

/** What was said, or is to be said instead. */
type Saying = Readonly<Record<Lang, RegExp>>;

interface Case {
  readonly figure: FigureId;
  readonly change: string;
  /** texts of the file with what replaces them, everywhere they occur */
  readonly edits: readonly (readonly [from: string, to: string])[];
  readonly was: Saying;
  readonly is: Saying;
  /** places that say it, before and after; what was said must be gone from all the others too */
  readonly stated: readonly Place[];
}

function both(ar: string, en: string): Saying {
  return { ar: new RegExp(ar, 'iu'), en: new RegExp(en, 'iu') };
}

/** The number by itself: 10, but not the 10 of 2010 or of 10,000. */
function number(n: number): Saying {
  const alone = (lang: Lang): RegExp => new RegExp(`(?<![\\d,])${formatNumber(n, localeOf(lang))}(?!\\d|,\\d)`, 'u');
  return { ar: alone('ar'), en: alone('en') };
}

const cases: readonly Case[] = [
  {
    figure: 'timeline',
    change: 'the date of the first fact',
    edits: [['"when": "2014~"', '"when": "2012~"']],
    was: both('نحو 2014', 'about 2014'),
    is: both('نحو 2012', 'about 2012'),
    stated: ['subtitle', 'alt', 'description', 'drawn', 'spoken', 'table'],
  },
  {
    figure: 'timeline',
    change: 'how sure a date is',
    edits: [['"when": "2025?"', '"when": "2025"']],
    was: both('2025؟', '2025\\?'),
    is: both('أمريكية» \\(2025\\)', 'intelligence” \\(2025\\)'),
    stated: ['description'],
  },
  {
    figure: 'timeline',
    change: 'another account’s date',
    edits: [
      ['"when": "2017-10-17"', '"when": "2017-11-03"'],
      ['17 October 2017', '3 November 2017'],
      ['17 أكتوبر 2017', '3 نوفمبر 2017'],
    ],
    was: both('17 أكتوبر 2017', '17 October 2017'),
    is: both('3 نوفمبر 2017', '3 November 2017'),
    stated: ['description', 'drawn', 'table'],
  },
  {
    figure: 'timeline',
    change: 'the name of a fact on which accounts differ',
    edits: [
      ['"ISIS forced out of Raqqa"', '"ISIS gone from Raqqa"'],
      ['"إخراج داعش من الرقة"', '"خروج داعش من الرقة"'],
    ],
    was: both('إخراج داعش من الرقة', 'ISIS forced out of Raqqa'),
    is: both('خروج داعش من الرقة', 'ISIS gone from Raqqa'),
    stated: ['alt', 'description', 'drawn'],
  },
  {
    figure: 'attacks-per-month',
    change: 'an average of the article',
    edits: [['"value": 10 }', '"value": 12 }']],
    was: number(10),
    is: number(12),
    stated: ['title', 'alt', 'description', 'drawn', 'spoken', 'table'],
  },
  {
    figure: 'attacks-per-month',
    change: 'another account’s number',
    edits: [['"value": 56 }', '"value": 58 }']],
    was: number(56),
    is: number(58),
    stated: ['alt', 'description', 'drawn', 'spoken', 'table'],
  },
  {
    figure: 'isis-fighters',
    change: 'the upper end of the article’s range',
    edits: [['"high": 5000', '"high": 8100']],
    was: number(5000),
    is: number(8100),
    stated: ['title', 'alt', 'description', 'drawn', 'spoken', 'table'],
  },
  {
    figure: 'isis-fighters',
    change: 'who gives another estimate',
    edits: [
      ['UN Security Council monitors', 'UN sanctions monitors'],
      ['مراقبو مجلس الأمن الدولي', 'مراقبو العقوبات'],
    ],
    was: both('مراقبو مجلس الأمن', 'Security Council'),
    is: both('مراقبو العقوبات', 'UN sanctions monitors'),
    stated: ['title', 'source', 'alt', 'description', 'drawn', 'spoken', 'table'],
  },
  {
    figure: 'palmyra-control',
    change: 'the name of a holder',
    edits: [
      ['overnment forces', 'arrison'],
      ['القوات الحكومية', 'حامية المدينة'],
      ['"garrison"', '"the garrison"'],
    ],
    was: both('القوات الحكومية', 'government forces'),
    is: both('حامية المدينة', 'garrison'),
    stated: ['alt', 'description', 'drawn', 'spoken', 'table'],
  },
  {
    figure: 'palmyra-control',
    change: 'the date of a change of control',
    edits: [
      ['"when": "2016-03-27"', '"when": "2016-04-09"'],
      ['27 March 2016', '9 April 2016'],
      ['27 مارس 2016', '9 أبريل 2016'],
    ],
    was: both('27 مارس 2016', '27 March 2016'),
    is: both('(?<!\\d)9 أبريل 2016', '\\b9 April 2016'),
    stated: ['alt', 'description', 'drawn', 'spoken', 'table'],
  },
  {
    figure: 'casualties',
    change: 'the number of people killed',
    edits: [['"value": 25 }', '"value": 37 }']],
    was: number(25),
    is: number(37),
    stated: ['title', 'alt', 'description', 'drawn', 'spoken', 'table'],
  },
  {
    figure: 'casualties',
    change: 'who speaks of the wounded',
    edits: [
      ['CENTCOM', 'The Pentagon'],
      ['سنتكوم', 'البنتاغون'],
    ],
    was: both('سنتكوم', 'CENTCOM'),
    is: both('البنتاغون', 'The Pentagon'),
    stated: ['source', 'alt', 'description', 'drawn', 'spoken', 'table'],
  },
  {
    figure: 'accounts-compared',
    change: 'another account’s date',
    edits: [['"when": "2017-10-17"', '"when": "2017-10-20"']],
    was: both('17 أكتوبر|(?<!\\d)139(?!\\d)', '17 October|\\b139\\b'),
    is: both('20 أكتوبر', '20 October'),
    stated: ['description', 'drawn', 'spoken', 'table'],
  },
  {
    figure: 'accounts-compared',
    change: 'how far two dates lie apart',
    edits: [['"when": "2017-10-17"', '"when": "2017-10-20"']],
    was: number(139),
    is: number(142),
    stated: ['description', 'drawn', 'spoken', 'table'],
  },
  {
    figure: 'accounts-compared',
    change: 'the name of a place',
    edits: [
      ['Raqqa', 'Manbij'],
      ['الرقة', 'منبج'],
    ],
    was: both('الرقة', 'Raqqa'),
    is: both('منبج', 'Manbij'),
    stated: ['title', 'alt', 'description', 'drawn', 'spoken', 'table'],
  },
  {
    figure: 'places',
    change: 'the name of a place',
    edits: [
      ['Roj camp', 'Sahl camp'],
      ['مخيم روج', 'مخيم سهل'],
    ],
    was: both('مخيم روج', 'Roj camp'),
    is: both('مخيم سهل', 'Sahl camp'),
    stated: ['source', 'alt', 'description', 'drawn', 'table'],
  },
  {
    figure: 'places',
    change: 'where a fact happened',
    edits: [['"places": ["near-palmyra"]', '"places": ["damascus"]']],
    was: both('تدمر أو حولها', 'in or around Palmyra'),
    is: both('جرت في دمشق', 'happened in Damascus'),
    stated: ['title', 'alt'],
  },
  {
    figure: 'positions',
    change: 'the name of a voice',
    edits: [
      ['Aron Lund', 'Aron Berg'],
      ['آرون لوند', 'آرون بيرغ'],
    ],
    was: both('لوند', 'Lund'),
    is: both('آرون بيرغ', 'Aron Berg'),
    stated: ['description', 'drawn', 'spoken', 'table'],
  },
  {
    figure: 'positions',
    change: 'the label of a position',
    edits: [
      ['regular intelligence, potent', 'steady reports, strong'],
      ['معلومات منتظمة ذات أثر', 'تقارير ثابتة قوية'],
    ],
    was: both('معلومات منتظمة ذات أثر', 'regular intelligence, potent'),
    is: both('تقارير ثابتة قوية', 'steady reports, strong'),
    stated: ['drawn', 'table'],
  },
  {
    figure: 'positions',
    change: 'where a position points',
    edits: [
      ['"stance": "strength",\n      "label": { "ar": "معلومات منتظمة ذات أثر"', '"stance": "risk",\n      "label": { "ar": "معلومات منتظمة ذات أثر"'],
    ],
    was: both('خمسة أصوات تشير', '(?<!of )five voices point'),
    is: both('أربعة أصوات من أصل خمسة', 'four of five voices'),
    stated: ['title', 'alt'],
  },
];

function parseStory(text: string): Dataset {
  const { dataset, problems } = parseDataset(JSON.parse(text));
  if (!dataset) throw new Error(JSON.stringify(problems, undefined, 2));
  return dataset;
}

function edit(edits: Case['edits']): Dataset {
  const changed = edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The story has no ${from}`);
    return text.replaceAll(from, to);
  }, firstRecordText);
  return parseStory(changed);
}

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

/** A scale has its ticks at round numbers, whatever the facts are. */
function isScale({ id }: Layer): boolean {
  return id.endsWith('-ticks');
}

function sayings(dataset: Dataset, id: FigureId, lang: Lang): readonly (readonly [Place, string])[] {
  const module = figureModule(id);
  const locale = localeOf(lang);
  const { title, subtitle, source, alt, description } = module.describe(dataset, locale);
  const scenes = widths.map((width) => createScene(module, dataset, { frame: false, timeDirection: 'auto' }, locale, { width }));
  const drawn = scenes.map(({ layers }) => textsOf(layers.filter((layer) => !isScale(layer))).map(({ text }) => text));
  const spoken = scenes.map(({ layers }) => layers.flatMap((layer) => (layer.type === 'hit' ? layer.marks.map(({ label }) => label) : [])));
  const cells = module.table(dataset, locale).rows.flatMap((row) => row.cells.map(({ text }) => text));
  const said: readonly (readonly [Place, string])[] = [
    ['title', title],
    ['subtitle', subtitle],
    ['source', source],
    ['alt', alt],
    ['description', description],
    ...drawn.map((texts) => ['drawn', texts.join(' ')] as const),
    ...spoken.map((texts) => ['spoken', texts.join(' | ')] as const),
    ['table', cells.join(' | ')],
  ];
  return said.map(([place, text]) => [place, plain(text)]);
}

describe.each(cases)('$figure, when $change is another', ({ figure, edits, was, is, stated }) => {
  it.each(langs)('says the new everywhere and the old nowhere, in %s', (lang) => {
    for (const [place, text] of sayings(parseStory(firstRecordText), figure, lang)) {
      if (!stated.includes(place)) continue;
      expect(text, `${place} before`).toMatch(was[lang]);
      expect(text, `${place} before`).not.toMatch(is[lang]);
    }
    for (const [place, text] of sayings(edit(edits), figure, lang)) {
      expect(text, `${place} after`).not.toMatch(was[lang]);
      if (stated.includes(place)) expect(text, `${place} after`).toMatch(is[lang]);
    }
  });
});

it('changes a fact of every figure', () => {
  expect([...new Set(cases.map(({ figure }) => figure))].sort()).toEqual(figureModules.map(({ id }) => id).sort());
});
