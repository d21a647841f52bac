import type { Lang } from '../base/localized.ts';
import type { Account, Dataset, Quantity, Relation, Source } from '../dataset/types.ts';
import type { FigureModule } from '../figures/types.ts';
import type { Edtf } from '../time/types.ts';

/** What one source says of one fact, for other programs: dates as EDTF, numbers as numbers, texts in one language. */
export interface AccountRow {
  readonly fact: string;
  readonly title: string;
  /** how the account stands to the article's; `article` for the article's own */
  readonly relation: Relation | 'article';
  readonly statement: string;
  /** EDTF */
  readonly date?: string;
  /** a bound alone leaves the others out; an amount in words stands in `amount` alone */
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
  readonly amount?: string;
  readonly counts?: string;
  /** who is speaking, where it is not the source itself */
  readonly speaker?: string;
  readonly source: string;
  /** EDTF, when it was said or declared, where that is not when the fact was */
  readonly said?: string;
  readonly publisher?: string;
  /** who republished it */
  readonly via?: string;
  /** EDTF */
  readonly published?: string;
  readonly address?: string;
  /** paragraphs of the article, such as P17 */
  readonly where: string;
}

/** An account with what its fact lends it. */
interface Told {
  readonly title: string;
  readonly account: Account;
  readonly when: Edtf | undefined;
  readonly quantity: Quantity | undefined;
  readonly counts: string | undefined;
}

/** Every account of every fact that a figure shows or has in its table, the article's first; one row for each source that carries it. */
export function accountRows(module: FigureModule, dataset: Dataset, lang: Lang): readonly AccountRow[] {
  const { rows } = module.table(dataset, { lang, digits: 'latn', monthNames: 'gregorian' });
  const facts = new Set(rows.flatMap(({ fact }) => fact ?? []));
  return [...facts].flatMap((fact) => toldOf(fact, dataset, lang).flatMap((told) => rowsOf(fact, told, dataset, lang)));
}

function toldOf(fact: string, { events, measures, assessments, article }: Dataset, lang: Lang): readonly Told[] {
  const ofEvents = events
    .filter(({ id }) => id === fact)
    .flatMap(({ title, when, accounts }) =>
      accounts.map((account) => ({ title: title[lang], account, when: account.relation ? account.when : when, quantity: account.quantity, counts: account.counts?.[lang] })),
    );
  const ofValues = measures.flatMap((measure) =>
    measure.values
      .filter(({ id }) => `${measure.id}:${id}` === fact)
      .flatMap(({ category, period, quantity, accounts }) =>
        accounts.map((account) => ({
          title: [measure.name, ...(category ? [category] : [])].map((name) => name[lang]).join(' · '),
          account,
          when: account.when ?? period,
          quantity: account.quantity ?? (account.relation ? undefined : quantity),
          counts: (account.counts ?? (account.relation ? measure.name : measure.unit))[lang],
        })),
      ),
  );
  const ofPositions = assessments
    .filter(({ id }) => `position:${id}` === fact)
    .map(({ label, position, locators }) => ({
      title: label[lang],
      account: { source: article, also: [], locators, statement: position },
      when: undefined,
      quantity: undefined,
      counts: undefined,
    }));
  return [...ofEvents, ...ofValues, ...ofPositions];
}

function rowsOf(fact: string, { title, account, when, quantity, counts }: Told, { sources }: Dataset, lang: Lang): readonly AccountRow[] {
  const carriers = [account.source, ...account.also].flatMap((id) => sources.find((source) => source.id === id) ?? []);
  return carriers.map((source) => ({
    fact,
    title,
    relation: account.relation ?? 'article',
    statement: account.statement[lang],
    ...(when && { date: when.edtf }),
    ...(account.said && { said: account.said.edtf }),
    ...amountOf(quantity, lang),
    ...(counts !== undefined && { counts }),
    ...(account.speaker && { speaker: account.speaker[lang] }),
    ...sourceOf(source, lang),
    where: account.locators.join(' '),
  }));
}

function amountOf(quantity: Quantity | undefined, lang: Lang): Pick<AccountRow, 'low' | 'best' | 'high' | 'amount'> {
  if (!quantity) return {};
  if (quantity.kind === 'words') return { amount: quantity.words[lang] };
  if (quantity.kind === 'range') return { low: quantity.low, high: quantity.high };
  if (quantity.kind === 'at-least') return { low: quantity.value };
  return { best: quantity.value, ...(quantity.kind === 'approximate' && { amount: '~' }) };
}

function sourceOf({ name, publisher, via, published, url }: Source, lang: Lang): Pick<AccountRow, 'source' | 'publisher' | 'via' | 'published' | 'address'> {
  return {
    source: name[lang],
    ...(publisher && { publisher: publisher[lang] }),
    ...(via && { via: via[lang] }),
    ...(published && { published: published.edtf }),
    ...(url !== undefined && { address: url }),
  };
}
