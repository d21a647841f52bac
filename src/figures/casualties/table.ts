/** Both measures as a table: one row for every value and every account, the drawn and the undrawn. */
import { articleAccount } from '../../dataset/queries.ts';
import type { Account, MeasureValue, Dataset, Quantity } from '../../dataset/types.ts';
import { formatParagraphs } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import { createAmountCells, createCell, createDateCell, createWhoCell } from '../table-cells.ts';
import type { FigureTable, TableCell } from '../types.ts';
import { messages } from './messages.ts';
import { formatCited, speakerName, type Wording } from './phrases.ts';
import { factOf, readCasualties, type Site } from './reading.ts';

/** The article is known to every reader and named as such; only the others are sources to lead to. */
function createVoiceCell(wording: Wording, account: Account | undefined): TableCell {
  const { reading, locale } = wording;
  const { article, saidIn } = messages[locale.lang];
  if (!account || account.relation === undefined) return createCell(article, locale);
  if (account.source !== reading.dataset.article) {
    const speaker = account.speaker && speakerName(wording, account);
    return createWhoCell(formatCited(wording, account, speaker), account, locale);
  }
  return createCell(account.speaker ? saidIn(account.speaker[locale.lang], article) : article, locale);
}

interface RowOptions {
  readonly wording: Wording;
  readonly site: Site;
  readonly value: MeasureValue;
  readonly account: Account | undefined;
  readonly quantity: Quantity | undefined;
}

function createRow({ wording, site, value, account, quantity }: RowOptions): FigureTable['rows'][number] {
  const { locale } = wording;
  const { lang } = locale;
  const cells = [
    createCell((site.event?.label ?? site.measure.name)[lang], locale),
    createCell((account?.counts ?? value.category ?? site.measure.unit)[lang], locale),
    ...createAmountCells(quantity, locale),
    createDateCell(account?.when, locale),
    createVoiceCell(wording, account),
    createCell(formatParagraphs(account?.locators ?? [], locale), locale),
  ];
  return { fact: factOf(site.measure, value), cells };
}

function createRows(wording: Wording, site: Site, value: MeasureValue): FigureTable['rows'] {
  const own = articleAccount(value);
  const others = value.accounts.filter((account) => account !== own);
  return [
    ...(own ?? value.accounts.length === 0 ? [createRow({ wording, site, value, account: own, quantity: value.quantity })] : []),
    ...others.map((account) => createRow({ wording, site, value, account, quantity: account.quantity })),
  ];
}

/** Attack, who is counted, low, best, high, when, who says so, where; without the measures there are no rows. */
export function table(dataset: Dataset, locale: Locale): FigureTable {
  const wording: Wording = { reading: readCasualties(dataset), locale };
  const { caption, columns } = messages[locale.lang];
  const rows = wording.reading.sites.flatMap((site) =>
    site.measure.values.flatMap((value) => createRows(wording, site, value)),
  );
  return { caption, columns, rows };
}
