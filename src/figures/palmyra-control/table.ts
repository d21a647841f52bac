/** One row for what the article says of each fact, and one for every other account of it. */
import { articleAccount, otherAccounts } from '../../dataset/queries.ts';
import type { Account, Dataset, Event } from '../../dataset/types.ts';
import { formatParagraphs } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import { createCell, createDateCell, createWhoCell } from '../table-cells.ts';
import type { FigureTable, TableCell } from '../types.ts';
import { messages } from './messages.ts';
import { citeAccount, nameOfHolder, nameOfPlace } from './phrases.ts';
import { actorOf, factsOf, readControl, type Reading } from './reading.ts';

function createRows(reading: Reading, event: Event, locale: Locale): FigureTable['rows'] {
  const { lang } = locale;
  const own = articleAccount(event);
  const { articleInSource, semicolon } = messages[lang];
  const say = (text: string): TableCell => createCell(text, locale);
  const where = (account: Account | undefined): TableCell => say(formatParagraphs(account?.locators ?? [], locale));
  const ownCells = [createDateCell(event.when, locale), say(event.title[lang]), say(''), say(articleInSource), where(own)];
  const others = otherAccounts(event).map((account) => [
    createDateCell(account.when, locale),
    say(account.statement[lang]),
    say(nameOfHolder(actorOf(reading.dataset, account.holder), locale)),
    createWhoCell(citeAccount(reading, account, locale).join(semicolon), account, locale),
    where(account),
  ]);
  return [ownCells, ...others].map((cells) => ({ fact: event.id, cells }));
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
