import { expect, it } from 'vitest';
import { formatNumber, formatPercent } from '../../src/locale/digits.ts';
import { formatAlternatives, formatList, formatParagraphs } from '../../src/locale/list.ts';
import { formatCount } from '../../src/locale/plural.ts';
import type { Locale } from '../../src/locale/types.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { formatEdtf, formatPrecision, formatTick } from '../../src/time/format.ts';
import { arabic, arabicDigits, bothNames, english, levantine } from './locales.ts';

const columns: readonly (readonly [string, Locale])[] = [
  ['ar, 123', arabic],
  ['ar, ١٢٣', arabicDigits],
  ['ar, Levantine', levantine],
  ['ar, both', bothNames],
  ['en', english],
];

type Row = readonly [name: string, format: (locale: Locale) => string];

const dateForms = {
  'Dates': ['2024-12-08', '2017-05', '2017', '2025-21', '2025-22', '2025-23', '2025-24', '2009-24'],
  'Doubt': [
    '2014~', '2025?', '2014%', '2025-05~', '2025-05?', '2025-05%', '2024-12-08~', '2024-12-08?', '2024-12-08%', '2025-21~',
    '2025-24?',
  ],
  'From one date to another': [
    '2015-05/2017', '2014/2017', '2015-05/2015-08', '2015-12/2016-01', '2024-01-01/2024-12-01', '2015-12-31/2016-01-01',
    '2015-05-31/2015-06-01', '2015-05-20/2015-05-21', '2015-05-01/2015-05-09', '2015-05/2015-08-03', '2015/2015-08',
    '2025-21/2025-23', '2024-24/2025-22', '2014~/2017', '2014/2017?', '2015-05~/2015-08', '2015-05-20?/2015-05-21',
    '2015-05-20/2015-05-20', '2015-05/2015-05', '2015/2015', '2015~/2015~',
  ],
  'Open and unknown ends': [
    '2024-12-08/..', '2017/..', '2017?/..', '2014~/..', '2015-05%/..', '2025-21/..', '2025-24/..', '../2024-12-08', '../2015-05',
    '../2014~', '2017/', '2024-12-08/', '2014~/', '/2024-12-08', '/2017?',
  ],
  'One of several dates': [
    '[2015]', '[2015-05-20,2015-05-21]', '[2015-05-20,2015-05-24,2015-05-29]', '[2015-05-31,2015-06-01]', '[2015-05,2015-06,2015-07]',
    '[2015,2017]', '[2015-05,2017]', '[2015-05?,2015-06]', '[2015-05-20..2015-05-24]', '[2015-05-29..2015-06-02]',
    '[2015-05..2015-08]', '[2015-11..2016-02]', '[2015-21..2016-22]', '[2012..2015]',
  ],
};

function parse(text: string) {
  const value = parseEdtf(text);
  if (!value) throw new Error(`not in the subset: ${text}`);
  return value;
}

const dateSections = Object.entries(dateForms).map(([heading, texts]) =>
  writeSection(heading, texts.map((text): Row => [text, (locale) => formatEdtf(parse(text), locale)])));

const precisionTexts = [
  '2024-12-08', '2017-05', '2025-21', '2017', '2024-12-08~', '2025-05~', '2025-21?', '2014~', '2025?', '2014%', '2025-05%',
  '2015-05/2017', '2015-05-20/2015-05-21', '2014~/2017?', '2014%/2015-05', '2024-12-08/..', '2017-05/..', '2017?/..', '2014~/..',
  '2014%/..', '2017/', '../2024-12-08', '../2014~', '/2024-12-08', '[2015-05-20,2015-05-21]', '[2012..2015]', '[2001..2020]', '[2015]',
];

const ticks: readonly Row[] = (['year', 'month', 'day'] as const).flatMap((unit) =>
  (['long', 'short', 'narrow'] as const).map(
    (style): Row => [`${unit}, ${style}`, (locale) => formatTick(Date.UTC(2025, 11, 13), unit, locale, style)]));

const months = Array.from({ length: 12 }, (_, index): Row =>
  [`month ${index + 1}`, (locale) => formatTick(Date.UTC(2025, index, 1), 'month', locale, 'long')]);

const attacks = {
  ar: { one: 'هجوم واحد', two: 'هجومان', few: 'هجمات', many: 'هجومًا', other: 'هجوم' },
  en: { one: 'attack', other: 'attacks' },
};
const counts = [0, 1, 2, 3, 10, 11, 63, 99, 100, 101, 102, 103, 111, 3000, 10_000, 2.5].map(
  (n): Row => [`${n}`, (locale) => formatCount(n, attacks[locale.lang], locale)]);

const numbers: readonly Row[] = [
  ...[0, 999, 3000, 10_000, 1_234_567, 2.5, -3].map((n): Row => [`${n}`, (locale) => formatNumber(n, locale)]),
  ['84 percent', (locale) => formatPercent(84, locale)],
];

const names = { ar: ['رويترز', 'عكاظ', 'وام'], en: ['Reuters', 'Okaz', 'WAM'] };
const lists = [1, 2, 3].flatMap((length): readonly Row[] => [
  [`${length}, and`, (locale) => formatList(names[locale.lang].slice(0, length), locale)],
  [`${length}, or`, (locale) => formatAlternatives(names[locale.lang].slice(0, length), locale)],
]);

const oneTo = (last: number) => Array.from({ length: last }, (_, index) => `P${index + 1}`);
const paragraphs = [['P11'], ['P1', 'P2'], ['P1', 'P3', 'P5'], ['P22', 'P23', 'P24'], [...oneTo(20), 'P31', 'P32'], [...oneTo(3), 'P7', 'P8', 'P9']].map(
  (locators): Row => [locators.length > 6 ? `P1 … ${locators.at(-1)}` : locators.join(' '), (locale) => formatParagraphs(locators, locale)]);

function writeSection(heading: string, rows: readonly Row[]): string {
  const table = [
    ['given', ...columns.map(([name]) => name)],
    ['---', ...columns.map(() => '---')],
    ...rows.map(([name, format]) => [`\`${name}\``, ...columns.map(([, locale]) => format(locale))]),
  ];
  return [`## ${heading}`, '', ...table.map((cells) => `| ${cells.join(' | ')} |`), ''].join('\n');
}

const introduction = `# Every form the product writes

For a reader of Arabic or English to check by eye: what the data gives, and what the page says. The test beside this file writes
it; a change in it is a change of the product's language. Between a day and its month, and between a number and its noun, stands a
no-break space, which looks like any other here.
`;

it('every formatted form is as a reader has approved it', async () => {
  const sections = [
    ...dateSections,
    writeSection('How exactly a date is known', precisionTexts.map((text): Row => [text, (locale) => formatPrecision(parse(text), locale)])),
    writeSection('Axis ticks, 13 December 2025', ticks),
    writeSection('Months', months),
    writeSection('Counts', counts),
    writeSection('Numbers', numbers),
    writeSection('Lists', lists),
    writeSection('Paragraphs', paragraphs),
  ];
  await expect([introduction, ...sections].join('\n')).toMatchFileSnapshot('formatted-forms.md');
});
