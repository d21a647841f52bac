import { describe, expect, it } from 'vitest';
import type { Dataset, Stance } from '../../../src/dataset/types.ts';
import { positions } from '../../../src/figures/positions/index.ts';
import { mergeStances, readPositions } from '../../../src/figures/positions/reading.ts';
import type { FigureText } from '../../../src/figures/types.ts';
import { textsOf } from '../scene-checks.ts';
import { loadFirstRecord } from '../../story.ts';
import { createPositions, localeOf, optionsFor, type PositionSketch } from './datasets.ts';

/** The words with plain spaces, as a reader sees them. */
function say(dataset: Dataset, lang: 'ar' | 'en'): FigureText {
  const text = positions.describe(dataset, localeOf(lang));
  const plain = (line: string): string => line.replaceAll('\u00A0', ' ');
  const { title, subtitle, source, alt, description } = text;
  return { title: plain(title), subtitle: plain(subtitle), source: plain(source), alt: plain(alt), description: plain(description) };
}

function voices(question: string, stance: Stance, n: number, from = 0): readonly PositionSketch[] {
  return Array.from({ length: n }, (_, i) => ({ actor: `v${from + i}`, question, stance }));
}

function without(id: string): Dataset {
  const story = loadFirstRecord();
  return { ...story, assessments: story.assessments.filter((assessment) => assessment.id !== id) };
}

describe('the words of positions', () => {
  it('state how many voices hold what', () => {
    expect(say(loadFirstRecord(), 'en').title).toBe(
      'Five voices point to strength in the cooperation; three say an attack like it could happen again',
    );
    expect(say(loadFirstRecord(), 'ar').title).toBe('خمسة أصوات تشير إلى قوة في التعاون، وثلاثة ترى أن هجومًا مثله قد يتكرر');
  });

  it('name every paragraph, and sign the sorting as ours', () => {
    expect(say(loadFirstRecord(), 'en').source).toBe(
      'Source: the article, paragraphs 5–8, 14–16, 18 and 21–34. The sorting of positions is Waqai’s',
    );
    expect(say(loadFirstRecord(), 'ar').source).toBe(
      'المصدر: المقال، الفقرات من 5 إلى 8 ومن 14 إلى 16 و18 ومن 21 إلى 34. تصنيف المواقف من عمل «وقائع»',
    );
  });

  it('say it all, and where the voices part, in one sentence of alt text', () => {
    expect(say(loadFirstRecord(), 'en').alt).toBe(
      'A table of ten voices and five questions: five voices point to strength in the cooperation, and all three who speak of ' +
        'a repeat call it possible; positions part on recruiting and vetting.',
    );
    expect(say(loadFirstRecord(), 'ar').alt).toBe(
      'جدول من عشرة أصوات وخمسة أسئلة: خمسة أصوات تشير إلى قوة في التعاون، والتكرار ممكن عند كل من تحدّث عنه (ثلاثة أصوات)؛ ' +
        'وتفترق المواقف في التجنيد والتدقيق.',
    );
  });

  it('count again when a voice is gone, everywhere', () => {
    const dataset = without('lund');
    expect(say(dataset, 'en').title).toMatch(/^Four voices point/);
    expect(say(dataset, 'en').alt).toMatch(/^A table of nine voices/);
    expect(say(dataset, 'en').source).toMatch(/14, 15, 18/);
    expect(positions.table(dataset, localeOf('en')).rows.flatMap(({ cells }) => cells.map(({ text }) => text))).not.toContain('Aron Lund');
    expect(say(dataset, 'en').description).not.toContain('Aron Lund');
    const { layers } = positions.layout(dataset, optionsFor(1112, 'en'));
    expect(textsOf(layers).map(({ text }) => text)).not.toContain('Aron Lund');
  });

  it('count a voice once, however often it speaks', () => {
    const twice = [...voices('cooperation', 'strength', 3), ...voices('cooperation', 'strength', 3)];
    expect(say(createPositions(twice), 'en').title).toBe('Three voices point to strength in the cooperation');
  });

  it('follow a stance that changes', () => {
    const story = loadFirstRecord();
    const dataset: Dataset = {
      ...story,
      assessments: story.assessments.map((one) => (one.id === 'lund' ? { ...one, stance: 'risk' } : one)),
    };
    expect(say(dataset, 'en').title).toMatch(/^Four of five voices point to strength in the cooperation; three say/);
    expect(say(dataset, 'ar').title).toMatch(/^أربعة أصوات من أصل خمسة تشير إلى قوة في التعاون، وثلاثة ترى/);
    expect(say(dataset, 'en').alt).toContain('part on is cooperation working and recruiting and vetting');
  });

  it.each([
    [1, 'One voice points', 'صوت واحد يشير'],
    [2, 'Two voices point', 'صوتان يشيران'],
    [3, 'Three voices point', 'ثلاثة أصوات تشير'],
    [10, 'Ten voices point', 'عشرة أصوات تشير'],
    [11, '11 voices point', '11 صوتًا يشير'],
    [100, '100 voices point', '100 صوت يشير'],
  ])('count %i in both grammars', (n, en, ar) => {
    const dataset = createPositions(voices('cooperation', 'strength', n));
    expect(say(dataset, 'en').title).toBe(`${en} to strength in the cooperation`);
    expect(say(dataset, 'ar').title).toBe(`${ar} إلى قوة في التعاون`);
  });

  it.each([
    [1, 'one says', 'صوت واحد يرى أن', 'the one who speaks of a repeat calls it'],
    [2, 'two say', 'صوتان يريان أن', 'both who speak of a repeat call it'],
    [4, 'four say', 'أربعة ترى أن', 'all four who speak of a repeat call it'],
    [12, '12 say', '12 صوتًا يرى أن', 'all 12 who speak of a repeat call it'],
  ])('count %i a second time', (n, en, ar, alt) => {
    const dataset = createPositions([...voices('cooperation', 'strength', 1), ...voices('recurrence', 'risk', n, 1)]);
    expect(say(dataset, 'en').title).toContain(`; ${en} an attack`);
    expect(say(dataset, 'ar').title).toContain(`، و${ar} هجومًا`);
    expect(say(dataset, 'en').alt).toContain(alt);
  });

  it('claim no finding where there is none', () => {
    const dataset = createPositions(voices('weather', 'neutral', 2));
    expect(say(dataset, 'en').title).toBe('Positions in the article: two voices on one question');
    expect(say(dataset, 'ar').title).toBe('المواقف في المقال: صوتان عن سؤال واحد');
    expect(say(dataset, 'en').alt).toBe('A table of two voices and one question.');
  });

  it('write every digit in the digits asked for', () => {
    const locale = { ...localeOf('ar'), digits: 'arab' } as const;
    const { layers } = positions.layout(loadFirstRecord(), { ...optionsFor(1112, 'ar'), locale });
    const rows = positions.table(loadFirstRecord(), locale).rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    const { title, subtitle, source, alt, description } = positions.describe(loadFirstRecord(), locale);
    const all = [title, subtitle, source, alt, description, ...rows, ...textsOf(layers).map(({ text }) => text)].join('\n');
    expect(all).not.toMatch(/[0-9]/);
    expect(all).toContain('٣٠');
  });
});

describe('the reading of positions', () => {
  it('gives the cells of the story, with their stances and paragraphs', () => {
    const cells = readPositions(loadFirstRecord()).voices.flatMap(({ actor, cells: own }) =>
      own.map(({ question, stance, entries }) => {
        const where = entries.flatMap(({ locators }) => locators).join(',');
        return `${actor.id} ${question.id} ${stance} ${where}`;
      }),
    );
    expect(cells).toEqual([
      'analysts cooperation strength P5',
      'analysts gunman neutral P5',
      'analysts vetting both P21,P24',
      'analysts recurrence risk P24',
      'analysts isis risk P27,P31',
      'pinfold cooperation strength P6,P7',
      'experts cooperation strength P15',
      'lund cooperation strength P16',
      'drevon cooperation strength P18',
      'drevon vetting strength P25',
      'drevon recurrence risk P25,P26',
      'al-baba gunman neutral P8',
      'hawach vetting risk P22,P23',
      'hawach recurrence risk P23',
      'hawach isis risk P33,P34',
      'akil isis neutral P14,P28,P29',
      'unnamed-speaker isis risk P30',
      'article isis risk P32',
    ]);
  });

  it.each([
    [['strength', 'risk'], 'both'],
    [['neutral', 'risk'], 'risk'],
    [['neutral', 'strength'], 'strength'],
    [['both', 'neutral'], 'both'],
    [['neutral'], 'neutral'],
  ] as const)('takes %j together as %s', (stances, merged) => {
    expect(mergeStances(stances)).toBe(merged);
  });
});

describe('the table of positions', () => {
  it('has a row for every position on every question, and a cell for every column', () => {
    const story = loadFirstRecord();
    const further = story.assessments.reduce((sum, { also }) => sum + also.length, 0);
    for (const lang of ['ar', 'en'] as const) {
      const { columns, rows } = positions.table(story, localeOf(lang));
      expect(rows).toHaveLength(story.assessments.length + further);
      expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([columns.length]));
    }
  });
});
