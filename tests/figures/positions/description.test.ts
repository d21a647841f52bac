import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Stance } from '../../../src/dataset/types.ts';
import { describe as describeFigure } from '../../../src/figures/positions/describe.ts';
import { readPositions, type Column } from '../../../src/figures/positions/reading.ts';
import { formatParagraphs } from '../../../src/locale/list.ts';
import { loadFirstRecord } from '../../story.ts';
import { createPositions, localeOf, positioned, type PositionSketch } from './datasets.ts';

const langs = ['ar', 'en'] as const;
type Lang = (typeof langs)[number];

const plain = (dataset: Dataset, lang: Lang): string =>
  describeFigure(dataset, localeOf(lang)).description.replaceAll('\u00A0', ' ');

/** The part of the description that tells of each question. */
function partsOf(dataset: Dataset, lang: Lang): readonly (readonly [Column, string])[] {
  const text = plain(dataset, lang);
  const { columns } = readPositions(dataset);
  const starts = columns.map(({ question }) => text.indexOf(question.name[lang]));
  expect(starts).not.toContain(-1);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  return columns.map((column, i) => [column, text.slice(starts[i], starts[i + 1])]);
}

const pointing: Readonly<Record<Lang, Readonly<Record<Stance, RegExp>>>> = {
  en: { strength: /to strength: /, risk: /(?<!and )to risk: /, both: /to strength and to risk: /, neutral: /leaving it open: / },
  ar: { strength: /إلى قوة: /, risk: /(?<! و)إلى خطر: /, both: /إلى قوة وإلى خطر: /, neutral: /لا [يت]حسم(?:ان)?: / },
};

const numbers: Readonly<Record<Lang, readonly string[]>> = {
  en: ['', 'one voice', 'two voices', 'three voices', 'four voices', 'five voices'],
  ar: ['', 'صوت واحد', 'صوتان', 'ثلاثة أصوات', 'أربعة أصوات', 'خمسة أصوات'],
};

function voices(question: string, stance: Stance, n: number): readonly PositionSketch[] {
  return Array.from({ length: n }, (_, i) => ({ actor: `v${i}`, question, stance }));
}

describe('the description of positions', () => {
  it.each(langs)('tells of every question how many speak to it, in %s', (lang) => {
    const parts = partsOf(loadFirstRecord(), lang);
    expect(parts).toHaveLength(5);
    for (const [{ cells }, part] of parts) expect(part.toLowerCase()).toContain(numbers[lang][cells.length]);
  });

  it.each(langs)('names every voice where its stance is, with its paragraphs, in %s', (lang) => {
    for (const [{ cells }, part] of partsOf(loadFirstRecord(), lang)) {
      const groups = part.split(/[;؛] /);
      for (const [{ actor }, { stance, entries }] of cells) {
        const where = formatParagraphs(entries.flatMap(({ locators }) => locators), localeOf(lang)).replaceAll('\u00A0', ' ');
        const group = groups.find((one) => pointing[lang][stance].test(one));
        expect(group).toContain(`${actor.name[lang]} (${where})`);
      }
    }
  });

  it('says whose words and whose sorting it is, and how large the grid', () => {
    expect(plain(loadFirstRecord(), 'en')).toMatch(/^A grid of ten voices and five questions, .* in our words .*; the sorting is Waqai’s\./);
    expect(plain(loadFirstRecord(), 'ar')).toMatch(/^الرسم شبكة من عشرة أصوات وخمسة أسئلة، .* بصياغتنا .*؛ والتصنيف من عمل «وقائع»\./);
  });

  it('follows a stance that changes', () => {
    const story = loadFirstRecord();
    const assessments = story.assessments.map((one) => (one.id === 'lund' ? { ...one, stance: 'risk' as const } : one));
    expect(plain(story, 'en')).toContain('Is cooperation working? Five voices, all pointing to strength: ');
    expect(plain({ ...story, assessments }, 'en')).toMatch(/Five voices; four pointing to strength: [^;]*; one pointing to risk: Aron Lund \(paragraph 16\)\./);
    expect(plain({ ...story, assessments }, 'ar')).toMatch(/خمسة أصوات؛ أربعة تشير إلى قوة: [^؛]*؛ صوت واحد يشير إلى خطر: آرون لوند/);
  });

  it.each([
    [1, 'q: one voice pointing to risk: v0 (paragraph 1).', 'q: صوت واحد يشير إلى خطر: '],
    [2, 'q: two voices, both pointing to risk: ', 'q: صوتان، كلاهما يشير إلى خطر: '],
    [3, 'q: three voices, all pointing to risk: ', 'q: ثلاثة أصوات، كلها تشير إلى خطر: '],
    [12, 'q: 12 voices, all pointing to risk: ', 'q: 12 صوتًا، كلها تشير إلى خطر: '],
  ])('counts %i of one mind in both grammars', (n, en, ar) => {
    const dataset = createPositions(voices('q', 'risk', n));
    expect(plain(dataset, 'en')).toContain(en);
    expect(plain(dataset, 'ar')).toContain(ar);
  });

  it.each([
    [1, '؛ صوت واحد يشير إلى خطر: '],
    [2, '؛ صوتان يشيران إلى خطر: '],
    [5, '؛ خمسة تشير إلى خطر: '],
    [12, '؛ 12 صوتًا يشير إلى خطر: '],
  ])('agrees the verb with %i beside others', (n, ar) => {
    const dataset = createPositions([{ actor: 'other', question: 'q', stance: 'strength' }, ...voices('q', 'risk', n)]);
    expect(plain(dataset, 'ar')).toContain(ar);
  });

  it('says so where there are no positions', () => {
    expect(plain(createPositions([]), 'en')).toBe('No positions to show.');
    expect(plain(createPositions([]), 'ar')).toBe('لا مواقف يمكن عرضها.');
  });

  it.each(langs)('is short enough to be listened to, and says more than the alt text, in %s', (lang) => {
    const { alt, description } = describeFigure(loadFirstRecord(), localeOf(lang));
    expect(description.length).toBeLessThan(1200);
    expect(description).not.toContain(alt);
    if (lang === 'ar') expect(description).not.toMatch(/[0-9]\s*[-–—]\s*[0-9]/);
  });

  it('names every voice of any dataset', () => {
    fc.assert(
      fc.property(positioned, fc.constantFrom(...langs), (dataset, lang) => {
        const text = plain(dataset, lang);
        for (const { actor } of readPositions(dataset).voices) expect(text).toContain(actor.name[lang]);
        expect(text).not.toMatch(/undefined|NaN|\(\)/);
      }),
    );
  });
});
