import { describe, expect, it } from 'vitest';
import { createPrintRows } from '../../src/components/print-rows.ts';
import PrintSheet from '../../src/components/PrintSheet.svelte';
import { eventsInOrder, otherAccounts, paragraphLocators } from '../../src/dataset/queries.ts';
import type { Account } from '../../src/dataset/types.ts';
import type { Digits } from '../../src/locale/types.ts';
import { formatEdtf } from '../../src/time/format.ts';
import { createDataset } from '../figures/generated-datasets.ts';
import { loadStory } from '../story.ts';
import { createStory, show, textOf } from './show.ts';

const dataset = loadStory();
const facts = eventsInOrder(dataset);
const locales = (['ar', 'en'] as const).map((lang) => ({ lang, digits: 'latn', monthNames: 'gregorian' }) as const);

function showSheet(lang: 'ar' | 'en', digits: Digits = 'latn'): HTMLElement {
  const story = createStory(lang);
  story.preferences.digits = digits;
  return show(PrintSheet, story, { story });
}

function cellsOf(sheet: HTMLElement): readonly (readonly string[])[] {
  return [...sheet.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => textOf(cell)));
}

function tidy(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

describe.each(locales)('the sheet for paper ($lang)', (locale) => {
  const { lang } = locale;

  it('has a row for each fact: its number, title and paragraphs', () => {
    const rows = cellsOf(showSheet(lang));
    expect(rows.map(([number]) => number)).toEqual(facts.map((_, i) => String(i + 1)));
    expect(rows.map((row) => row[2])).toEqual(facts.map(({ title }) => tidy(title[lang])));
    const paragraphs = facts.map((fact) => paragraphLocators(fact).map((locator) => locator.slice(1)));
    expect(rows.map((row) => row[3]?.match(/\d+/g))).toEqual(paragraphs);
  });

  it('has the number of each row on the mark of the same fact', () => {
    const sheet = showSheet(lang);
    const onMarks = facts.map(({ id }) => [...sheet.querySelectorAll(`svg text[data-fact="${id}"]`)].map((text) => text.textContent));
    expect(onMarks.map((texts) => texts.find((text) => /^\d+$/.test(text)))).toEqual(cellsOf(sheet).map(([number]) => number));
  });

  it('has a line for each other account, with ≠ where it differs, and the date it gives or who says what', () => {
    const rows = [...showSheet(lang).querySelectorAll('tbody tr')];
    const whoOf = ({ speaker, source }: Account) => (speaker ?? dataset.sources.find(({ id }) => id === source)?.publisher)?.[lang] ?? '';
    const lineOf = (account: Account) =>
      (account.relation === 'differs' ? '≠ ' : '') +
      tidy(account.when && account.relation !== 'other-scope' ? formatEdtf(account.when, locale) : `${whoOf(account)}: ${account.statement[lang]}`);
    const lines = rows.map((row) => [...row.querySelectorAll('td:last-child p')].map((line) => textOf(line)));
    expect(lines).toEqual(facts.map((fact) => otherAccounts(fact).map(lineOf)));
  });

  it('says whose story it is, where it comes from and what the numbers are', () => {
    const sheet = showSheet(lang);
    const text = textOf(sheet);
    expect(textOf(sheet.querySelector('[role=heading]'))).toBe(tidy(dataset.title[lang]));
    for (const { kind, name } of dataset.sources) if (kind === 'article') expect(text).toContain(tidy(name[lang]));
    expect(text).toContain(lang === 'ar' ? 'الأرقام على العلامات' : 'numbers on the marks');
    expect(sheet.querySelectorAll('.key li')).toHaveLength(8);
  });
});

it('writes the digits the reader chose, on marks and in the table', () => {
  const sheet = showSheet('ar', 'arab');
  expect(textOf(sheet.querySelector('table'))).not.toMatch(/[0-9]/);
  expect(textOf(sheet.querySelector('.scene'))).not.toMatch(/[0-9]/);
});

it('leaves the cell of other accounts empty where there is none, and marks none as differing', () => {
  const rows = createPrintRows(createDataset([{ when: '2020-05', label: 'x' }]), { lang: 'en', digits: 'latn', monthNames: 'gregorian' });
  expect(rows).toEqual([{ id: 'event-0', number: '1', when: 'May 2020', title: 'x', paragraphs: '1', others: [] }]);
});
