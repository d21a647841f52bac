/** Both measures as a table: one row for every value and every account, the drawn and the undrawn. */
import { formatQuantity } from '../../dataset/format-quantity.ts';
import { articleAccount } from '../../dataset/queries.ts';
import type { Account, MeasureValue, Dataset, Quantity } from '../../dataset/types.ts';
import { formatNumber } from '../../locale/digits.ts';
import { formatParagraphs } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import { formatEdtf } from '../../time/format.ts';
import { createCell } from '../table-cells.ts';
import type { FigureTable } from '../types.ts';
import { messages } from './messages.ts';
import { formatCited, type Wording } from './phrases.ts';
import { factOf, readCasualties, type Site } from './reading.ts';

/** Low, best, high: a bound stands in its own column and leaves the others empty. */
function toBounds(quantity: Quantity | undefined, locale: Locale): readonly [string, string, string] {
  if (!quantity) return ['', '', ''];
  if (quantity.kind === 'at-least') return [formatNumber(quantity.value, locale), '', ''];
  if (quantity.kind === 'range') return [formatNumber(quantity.low, locale), '', formatNumber(quantity.high, locale)];
  return ['', formatQuantity(quantity, locale), ''];
}

function formatWho(wording: Wording, account: Account | undefined): string {
  const { reading, locale } = wording;
  const { article } = messages[locale.lang];
  if (!account || account.relation === undefined) return article;
  if (account.source !== reading.dataset.article) return formatCited(wording, account);
  return account.speaker ? messages[locale.lang].saidIn(account.speaker[locale.lang], article) : article;
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
    (site.event?.label ?? site.measure.name)[lang],
    (account?.counts ?? value.category ?? site.measure.unit)[lang],
    ...toBounds(quantity, locale),
    account?.when ? formatEdtf(account.when, locale) : '',
    formatWho(wording, account),
    account && account.locators.length > 0 ? formatParagraphs(account.locators, locale) : '',
  ];
  return { fact: factOf(site.measure, value), cells: cells.map((cell) => createCell(cell, locale)) };
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
