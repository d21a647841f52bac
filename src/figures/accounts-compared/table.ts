/** The comparison as a table: for every line the article's row, then one for each other account drawn on it. */
import { articleAccount } from '../../dataset/queries.ts';
import type { Account, Dataset } from '../../dataset/types.ts';
import { formatParagraphs } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import { listSources } from '../source-names.ts';
import { createAmountCells, createCell, createDateCell, createWhoCell } from '../table-cells.ts';
import type { FigureTable, TableCell } from '../types.ts';
import { messages } from './messages.ts';
import { dateDistance, locatorsOf, namePanel, nameSpeaker, numberDistance, sayOwn } from './phrases.ts';
import { articleSpan, readAccounts, type DatePanel, type NumberPanel, type Panel, type Reading } from './reading.ts';

function ownWho(dataset: Dataset, panel: Panel, locale: Locale): TableCell {
  const words = messages[locale.lang];
  const own = articleAccount(panel.kind === 'date' ? panel.event : panel.value);
  const sources = own ? listSources(dataset, own, locale) : '';
  const text = [words.articleInSource, sources].filter((part) => part !== '').join(words.semicolon);
  return createWhoCell(text, own, locale);
}

function otherWho(reading: Reading, account: Account, locale: Locale): TableCell {
  const sources = listSources(reading.dataset, account, locale) || messages[locale.lang].articleInSource;
  const speaker = nameSpeaker(reading, account, locale);
  return createWhoCell(speaker ? messages[locale.lang].via(speaker, sources) : sources, account, locale);
}

/** The article's date, with its note, sorted by the first instant it can mean. */
function ownDate(panel: DatePanel, locale: Locale): TableCell {
  return { ...createCell(sayOwn(panel, locale), locale), order: articleSpan(panel.event)[0] };
}

function countedOf({ measure, value }: NumberPanel, account: Account | undefined, { lang }: Locale): string {
  return account ? (account.counts ?? value.category ?? measure.name)[lang] : (value.category ?? measure.unit)[lang];
}

function ownCells(dataset: Dataset, panel: Panel, locale: Locale): readonly TableCell[] {
  const isDate = panel.kind === 'date';
  return [
    createCell(namePanel(panel, locale), locale),
    ownWho(dataset, panel, locale),
    isDate ? ownDate(panel, locale) : createDateCell(panel.value.period, locale),
    ...createAmountCells(isDate ? undefined : panel.value.quantity, locale),
    createCell(isDate ? '' : countedOf(panel, undefined, locale), locale),
    createCell('', locale),
    createCell('', locale),
    createCell(formatParagraphs(locatorsOf(panel), locale), locale),
  ];
}

/** What differs between a line of dates and a line of numbers: when, how much, what is counted, how far apart. */
function saidCells(panel: Panel, locale: Locale): readonly { readonly account: Account; readonly said: readonly TableCell[]; readonly far: string }[] {
  if (panel.kind === 'date') {
    return panel.others.map(({ account, when }) => ({
      account,
      said: [createDateCell(when, locale), ...createAmountCells(undefined, locale), createCell('', locale)],
      far: dateDistance(panel, when, locale),
    }));
  }
  return panel.others.map((other) => ({
    account: other.account,
    said: [
      createDateCell(other.account.when ?? panel.value.period, locale),
      ...createAmountCells(other.account.quantity, locale),
      createCell(countedOf(panel, other.account, locale), locale),
    ],
    far: numberDistance(panel, other, locale),
  }));
}

function otherCells(reading: Reading, panel: Panel, locale: Locale): readonly (readonly TableCell[])[] {
  const relation = messages[locale.lang].relations[panel.relation];
  return saidCells(panel, locale).map(({ account, said, far }) => [
    createCell(namePanel(panel, locale), locale),
    otherWho(reading, account, locale),
    ...said,
    createCell(relation, locale),
    createCell(far, locale),
    createCell(formatParagraphs(account.locators, locale), locale),
  ]);
}

/** Every line of the figure with all that is drawn on it; a dataset without other accounts gives no rows. */
export function table(dataset: Dataset, locale: Locale): FigureTable {
  const { caption, columns } = messages[locale.lang];
  const reading = readAccounts(dataset);
  const rows = reading.panels.flatMap((panel) =>
    [ownCells(dataset, panel, locale), ...otherCells(reading, panel, locale)].map((cells) => ({ fact: panel.fact, cells })),
  );
  return { caption, columns, rows };
}
