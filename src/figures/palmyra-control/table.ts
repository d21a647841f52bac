/** One row for what the article says of each fact, and one for every other account of it. */
import { articleAccount, otherAccounts } from '../../dataset/queries.ts';
import type { Dataset, Event } from '../../dataset/types.ts';
import { formatParagraphs } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import { formatEdtf } from '../../time/format.ts';
import { createCell } from '../table-cells.ts';
import type { FigureTable } from '../types.ts';
import { messages } from './messages.ts';
import { nameOfHolder, nameOfPlace, namesOf } from './phrases.ts';
import { actorOf, factsOf, readControl, type Reading } from './reading.ts';

function createRows(reading: Reading, event: Event, locale: Locale): FigureTable['rows'] {
  const { lang } = locale;
  const own = articleAccount(event);
  const toRow = (cells: readonly string[]) => ({ fact: event.id, cells: cells.map((cell) => createCell(cell, locale)) });
  const place = formatParagraphs(own?.locators ?? [], locale);
  return [
    toRow([formatEdtf(event.when, locale), event.title[lang], '', messages[lang].articleInSource, place]),
    ...otherAccounts(event).map((account) =>
      toRow([
        account.when ? formatEdtf(account.when, locale) : '',
        account.statement[lang],
        nameOfHolder(actorOf(reading.dataset, account.holder), locale),
        namesOf(reading, account, locale),
        formatParagraphs(account.locators, locale),
      ]),
    ),
  ];
}

/** Date, what, who held it afterwards, who says so, where; no rows where the place has no facts. */
export function table(dataset: Dataset, locale: Locale): FigureTable {
  const reading = readControl(dataset);
  const { caption, columns } = messages[locale.lang];
  return {
    caption: caption(nameOfPlace(reading, locale)),
    columns,
    rows: factsOf(reading).flatMap((event) => createRows(reading, event, locale)),
  };
}
