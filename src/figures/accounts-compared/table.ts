/** The comparison as a table: for every line the article's row, then one for each other account drawn on it. */
import type { Account, Dataset } from '../../dataset/types.ts';
import { formatNumber } from '../../locale/digits.ts';
import { formatParagraphs } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import { formatEdtf } from '../../time/format.ts';
import { createCell } from '../table-cells.ts';
import type { FigureTable } from '../types.ts';
import { messages } from './messages.ts';
import { dateDistance, formatAmount, locatorsOf, namePanel, nameWho, numberDistance, sayOwn } from './phrases.ts';
import { readAccounts, type Amount, type NumberPanel, type Panel } from './reading.ts';

/** Low, best, high: a bound stands in its own column and leaves the others empty. */
function toBounds(amount: Amount, locale: Locale): readonly [string, string, string] {
  const low = formatNumber(amount.low, locale);
  if (amount.kind === 'at-least') return [low, '', ''];
  if (amount.kind === 'range') return [low, '', formatNumber(amount.high, locale)];
  return ['', formatAmount(amount, locale), ''];
}

function ownCells(panel: Panel, locale: Locale): readonly string[] {
  const { lang } = locale;
  const place = formatParagraphs(locatorsOf(panel), locale);
  const head = [namePanel(panel, locale), messages[lang].articleInSource];
  if (panel.kind === 'date') return [...head, sayOwn(panel, locale), '', '', '', '', '', '', place];
  const { value, measure, amount } = panel;
  const period = value.period ? formatEdtf(value.period, locale) : '';
  const counted = (value.category ?? measure.unit)[lang];
  return [...head, period, ...toBounds(amount, locale), counted, '', '', place];
}

function countedOf({ measure, value }: NumberPanel, account: Account, locale: Locale): string {
  return (account.counts ?? value.category ?? measure.name)[locale.lang];
}

function otherCells(dataset: Dataset, panel: Panel, locale: Locale): readonly (readonly string[])[] {
  const name = namePanel(panel, locale);
  const relation = messages[locale.lang].relations[panel.relation];
  const who = (account: Account): string => nameWho(dataset, account, locale);
  const where = (account: Account): string => formatParagraphs(account.locators, locale);
  if (panel.kind === 'date') {
    return panel.others.map(({ account, when }) => {
      const far = dateDistance(panel, when, locale);
      return [name, who(account), formatEdtf(when, locale), '', '', '', '', relation, far, where(account)];
    });
  }
  return panel.others.map((other) => {
    const { account, amount } = other;
    const when = account.when ?? panel.value.period;
    const bounds = toBounds(amount, locale);
    const far = numberDistance(panel, other, locale);
    const counted = countedOf(panel, account, locale);
    return [name, who(account), when ? formatEdtf(when, locale) : '', ...bounds, counted, relation, far, where(account)];
  });
}

/** Every line of the figure with all that is drawn on it; a dataset without other accounts gives no rows. */
export function table(dataset: Dataset, locale: Locale): FigureTable {
  const { caption, columns } = messages[locale.lang];
  const rows = readAccounts(dataset).panels.flatMap((panel) =>
    [ownCells(panel, locale), ...otherCells(dataset, panel, locale)].map((cells) => ({
      fact: panel.fact,
      cells: cells.map((cell) => createCell(cell, locale)),
    })),
  );
  return { caption, columns, rows };
}
