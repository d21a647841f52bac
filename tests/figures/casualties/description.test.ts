import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleAccount, otherAccounts, sourceById } from '../../../src/dataset/queries.ts';
import type { Account, Dataset, MeasureValue } from '../../../src/dataset/types.ts';
import { describe as describeFigure } from '../../../src/figures/casualties/describe.ts';
import { formatNumber } from '../../../src/locale/digits.ts';
import { formatParagraphs } from '../../../src/locale/list.ts';
import { formatCount } from '../../../src/locale/plural.ts';
import { formatEdtf } from '../../../src/time/format.ts';
import { loadFirstRecord } from '../../story.ts';
import { changeQuantity, changeValue, exact, generated, localeOf, withoutMeasure } from './counts.ts';

const langs = ['ar', 'en'] as const;
type Lang = (typeof langs)[number];

const wordsOf = (dataset: Dataset, lang: Lang): string => describeFigure(dataset, localeOf(lang)).description;
const plain = (dataset: Dataset, lang: Lang): string => wordsOf(dataset, lang).replaceAll('\u00A0', ' ');

/** The values of both attacks, with the accounts of others that the drawing shows. */
function valuesOf(dataset: Dataset): readonly MeasureValue[] {
  return dataset.measures.filter(({ id }) => id.endsWith('-casualties')).flatMap(({ values }) => values);
}

function drawnOthers(dataset: Dataset): readonly Account[] {
  return valuesOf(dataset).flatMap(otherAccounts).filter(({ source }) => source !== dataset.article);
}

describe('the description of casualties', () => {
  it.each(langs)('names both attacks with their dates and paragraphs, in %s', (lang) => {
    const story = loadFirstRecord();
    const text = wordsOf(story, lang);
    for (const id of ['church-attack', 'palmyra-ambush']) {
      const event = story.events.find((one) => one.id === id);
      if (!event) throw new Error(id);
      expect(text).toContain(event.label[lang]);
      expect(text).toContain(formatEdtf(event.when, localeOf(lang)));
      expect(text).toContain(formatParagraphs(articleAccount(event)?.locators ?? [], localeOf(lang)));
    }
  });

  it.each(langs)('gives every number of the article, and every kind of people among the dead, in %s', (lang) => {
    const text = wordsOf(loadFirstRecord(), lang);
    for (const { id, quantity, category } of valuesOf(loadFirstRecord())) {
      if (id.includes('attacker')) continue;
      if (quantity.kind === 'words' || quantity.kind === 'range') throw new Error(id);
      expect(text).toContain(formatNumber(quantity.value, localeOf(lang)));
      if (id !== 'killed') expect(text).toContain(category?.[lang]);
    }
  });

  it.each(langs)('gives every other number with who says it and when, in %s', (lang) => {
    const story = loadFirstRecord();
    const text = wordsOf(story, lang);
    expect(drawnOthers(story).length).toBeGreaterThan(6);
    for (const { quantity, source, speaker, when, counts, counted } of drawnOthers(story)) {
      if (quantity?.kind !== 'exact' && quantity?.kind !== 'at-least') throw new Error(source);
      const found = sourceById(story, source);
      expect(counted === undefined).toBe(counts === undefined);
      const parts = [speaker ?? found?.publisher ?? found?.short].filter((part) => part !== undefined);
      for (const part of parts) expect(text).toContain(part[lang]);
      if (counted) expect(text).toContain(formatCount(quantity.value, counted[lang], localeOf(lang)));
      if (when) expect(text).toContain(formatEdtf(when, localeOf(lang)));
    }
  });

  it('tells how the count of the church grew, whose counts those were, and in which order', () => {
    const story = loadFirstRecord();
    const value = valuesOf(story).find(({ quantity }) => quantity.kind === 'at-least');
    const counts = (value ? otherAccounts(value) : []).map(({ quantity }) => quantity);
    const said = plain(story, 'en').match(/the count grew: .*?\./)?.[0] ?? '';
    expect(counts).toEqual([{ kind: 'at-least', value: 15 }, exact(20), exact(22), exact(25)]);
    expect([...said.matchAll(/, ((?:at least )?\d+)(?= \()/g)].map((match) => match[1])).toEqual(['at least 15', '20', '22', '25']);
    expect(plain(story, 'ar')).toContain('ارتفعت الحصيلة: أ نيوز، 15 على الأقل');
  });

  it('keeps the attacker apart and adds no wounded of two sources', () => {
    expect(plain(loadFirstRecord(), 'en')).toContain('the attacker, apart and not counted with the casualties (Syrian forces killed the gunman)');
    expect(plain(loadFirstRecord(), 'ar')).toContain('المهاجم، على حدة وخارج عدد الضحايا (قتلت القوات السورية المسلّح)');
    for (const lang of langs) expect(plain(loadFirstRecord(), lang)).not.toMatch(/(?<![0-9])5(?![0-9])/);
    expect(plain(loadFirstRecord(), 'en')).toContain('the count of wounded differs; not added together');
    expect(plain(loadFirstRecord(), 'ar')).toContain('عدد الجرحى يختلف؛ ولا تُجمع الروايات');
  });

  it.each(langs)('follows a changed number of each side, in %s', (lang) => {
    const wounded = changeQuantity('ambush-casualties:wounded', exact(17));
    expect(wordsOf(wounded, lang)).toContain('17');
    const said = changeValue('ambush-casualties:wounded', (value) => ({
      ...value,
      accounts: value.accounts.map((one) => (one.relation ? { ...one, quantity: exact(19) } : one)),
    }));
    expect(wordsOf(said, lang)).toContain('19');
    expect(wordsOf(loadFirstRecord(), lang)).not.toMatch(/17|19/);
  });

  it('says what is given in words and not drawn', () => {
    const words = { kind: 'words', words: { ar: 'بضعة', en: 'several' } } as const;
    const dataset = changeQuantity('ambush-casualties:wounded', words);
    expect(plain(dataset, 'en')).toContain('wounded: several (given in words, not figures, so not drawn)');
    expect(plain(dataset, 'ar')).toContain('جرحى: بضعة (بالكلمات لا بالأرقام');
  });

  it('leaves out an attack that is not counted, and a side that nobody speaks from', () => {
    expect(plain(withoutMeasure('church-casualties'), 'en')).not.toContain('Church');
    expect(plain(withoutMeasure('ambush-casualties'), 'en')).not.toContain('Ambush');
    const alone = changeValue('church-casualties:killed', (value) => ({ ...value, accounts: value.accounts.slice(0, 1) }), withoutMeasure('ambush-casualties'));
    expect(plain(alone, 'en')).not.toContain('Below the line');
    const none = withoutMeasure('church-casualties', withoutMeasure('ambush-casualties'));
    expect(plain(none, 'en')).toBe('There is no number here that can be drawn.');
    expect(plain(none, 'ar')).toBe('لا عدد هنا يمكن رسمه.');
  });

  it.each(langs)('is short enough to be listened to, and says more than the alt text, in %s', (lang) => {
    const { alt, description } = describeFigure(loadFirstRecord(), localeOf(lang));
    expect(description.length).toBeLessThan(1200);
    expect(description).not.toContain(alt);
    expect(description).not.toMatch(/[0-9]\s*[-–—]\s*[0-9]/);
  });

  it('has no hole in it, whatever the numbers', () => {
    fc.assert(
      fc.property(generated, fc.constantFrom(...langs), (dataset, lang) => {
        const text = plain(dataset, lang);
        expect(text).toMatch(/\.$/);
        expect(text).not.toMatch(/undefined|NaN|\(\)| {2}|[:;,،؛]\s*[.;؛]|\.\./);
      }),
    );
  });
});
