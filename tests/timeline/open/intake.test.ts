import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStoryText } from '../../../src/cli/synthetic-story.ts';
import { createColumns } from '../../../src/timeline/columns.ts';
import { textsOf, toColumnEvents } from '../../../src/timeline/from-dataset.ts';
import { unpackTexts } from '../../../src/timeline/open/pack-texts.ts';
import { decodeShape } from '../../../src/timeline/shape-code.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { loadStory, storyText } from '../../story.ts';
import { localeOf } from '../many-events.ts';
import { plainFile, problemsOf, readFile, refusalOf } from './read-file.ts';

const day = Date.UTC(2025, 11, 13);

describe('createIntake', () => {
  it('makes of the story the columns and words that the story itself makes', () => {
    const story = loadStory();
    for (const lang of ['ar', 'en'] as const) {
      const { columns, texts, lanes, title, horizon, count, bounds } = readFile(storyText, lang);
      expect(columns).toEqual(createColumns(toColumnEvents(story), story.lanes.length));
      const [packed, own] = [unpackTexts(texts, localeOf(lang)), textsOf(story, localeOf(lang))];
      for (let order = 0; order < count; order += 1) {
        expect([packed.idOf(order), packed.titleOf(order), packed.dateOf(order)]).toEqual([own.idOf(order), own.titleOf(order), own.dateOf(order)]);
      }
      expect(lanes.map(({ name }) => name)).toEqual(story.lanes.map(({ name }) => name[lang]));
      expect(lanes.map(({ role }) => role)).toEqual(story.lanes.map(({ id }) => id));
      expect([title, horizon, count]).toEqual([story.title[lang], story.published.latest, story.events.length]);
      expect(bounds).toEqual([columns.domain?.[0], story.published.latest]);
    }
  });

  it('makes of generated stories the same columns, however many facts they have', () => {
    for (const [count, seed] of [[1, 1], [40, 2], [2000, 3]] as const) {
      const text = [...createStoryText(count, seed)].join('');
      const { dataset } = parseDataset(JSON.parse(text));
      if (!dataset) throw new Error('The generated story is broken');
      expect(readFile(text).columns).toEqual(createColumns(toColumnEvents(dataset), dataset.lanes.length));
    }
  });

  it('reads plain dates: EDTF, ISO 8601 with a time, milliseconds, open and unknown ends', () => {
    const { columns, texts } = readFile(
      plainFile([
        { start: '2025-12-13' },
        { start: '2015-05', end: '2017~' },
        { start: '2015-05/2017' },
        { start: day + 3_600_000 },
        { start: '2025-12-13T17:30:00+03:00' },
        { start: day, end: day + 7_200_000 },
        { start: '..', end: '2024-12-08' },
        { start: '2024-12-08', end: '' },
        { start: '2025-12-13T08:00Z', end: '..' },
        { start: '2025-12-01', end: '2025-12-13T08:00Z' },
      ]),
    );
    const at = (order: number) => columns.order.indexOf(order);
    const spanOf = (order: number) => [columns.earliest[at(order)], columns.latest[at(order)]];
    const shapeOf = (order: number) => decodeShape(columns.shapes[at(order)] ?? 0);
    expect(spanOf(0)).toEqual([day, day + 86_400_000]);
    expect(shapeOf(1)).toMatchObject({ kind: 'interval', startPrecision: 'month', endPrecision: 'year', approximate: true });
    expect([spanOf(2), shapeOf(2).kind]).toEqual([spanOf(1), 'interval']);
    expect([spanOf(3), shapeOf(3).kind]).toEqual([[day + 3_600_000, day + 3_600_001], 'instant']);
    expect(spanOf(4)[0]).toBe(Date.UTC(2025, 11, 13, 14, 30));
    expect([spanOf(5), shapeOf(5).startPrecision]).toEqual([[day, day + 7_200_000], undefined]);
    expect(spanOf(6)[0]).toBe(-Infinity);
    expect(spanOf(7)[1]).toBe(Infinity);
    expect([spanOf(8)[1], shapeOf(9).startPrecision]).toEqual([Infinity, 'day']);
    const english = unpackTexts(texts, localeOf('en'));
    const dates = Array.from({ length: 10 }, (_, order) => english.dateOf(order).replaceAll('\u00A0', ' '));
    expect(dates).toEqual([
      '13 December 2025',
      'May 2015 to about 2017',
      'May 2015 to 2017',
      '13 December 2025, 01:00',
      '13 December 2025, 14:30',
      '13 December 2025 to 13 December 2025, 02:00',
      'until 8 December 2024',
      'from 8 December 2024, end unknown',
      'since 13 December 2025, 08:00',
      '1 December 2025 to 13 December 2025, 08:00',
    ]);
    const arabic = unpackTexts(texts, localeOf('ar'));
    expect(arabic.dateOf(3).replaceAll('\u00A0', ' ')).toBe('13 ديسمبر 2025، 01:00');
  });

  it('finds the lanes wherever they stand in the file, and gives further ones a look in turn', () => {
    const lanes = Array.from({ length: 6 }, (_, i) => ({ id: `lane ${i}`, name: { ar: `مسار ${i}`, en: `Lane ${i}` } }));
    const events = [{ id: 'x', title: { ar: 'س', en: 'X' }, lane: 'lane 5', start: '2025' }, { id: 'y', title: 'Y', lane: 'lane 0', start: 0 }];
    const behind = readFile({ events, lanes }, 'ar');
    expect(behind).toEqual(readFile({ lanes, events }, 'ar'));
    expect(behind.lanes.map(({ name, role }) => `${name} ${role}`)).toEqual(['مسار 0 attacks', 'مسار 1 control', 'مسار 2 cooperation', 'مسار 3 state', 'مسار 4 attacks', 'مسار 5 control']);
    expect(unpackTexts(behind.texts, localeOf('ar')).titleOf(0)).toBe('س');
    expect([...behind.columns.order]).toEqual([1, 0]);
  });

  it.each([
    [{ start: '13/12/2025' }, '/events/0/start', 'bad-date', '13/12/2025'],
    [{ start: '2025-02-30' }, '/events/0/start', 'no-such-date', '2025-02-30'],
    [{ start: '2025-02-30T10:00Z' }, '/events/0/start', 'bad-date', '2025-02-30T10:00Z'],
    [{ start: 1e300 }, '/events/0/start', 'bad-instant', '1e+300'],
    [{ start: true }, '/events/0/start', 'wrong-type', 'true'],
    [{}, '/events/0/start', 'missing', ''],
    [{ start: '2017', end: '2015' }, '/events/0/end', 'reversed-interval', '2015'],
    [{ start: 2000, end: 1000 }, '/events/0/end', 'reversed-interval', '1000'],
    [{ start: '2015/2016', end: '2017' }, '/events/0/start', 'not-a-single-date', '2015/2016'],
    [{ start: '..', end: '..' }, '/events/0/start', 'bad-date', '..'],
    [{ start: '2025', title: 7 }, '/events/0/title', 'wrong-type', '7'],
    [{ start: '2025', title: { en: ' ' } }, '/events/0/title/en', 'empty-text', ' '],
    [{ start: '2025', title: { ar: 'س' } }, '/events/0/title/en', 'missing-language', ''],
    [{ start: '2025', title: 'a\u202eb' }, '/events/0/title', 'bidi-control', 'a\\u202Eb'],
    [{ start: '2025', title: 'x'.repeat(20_001) }, '/events/0/title', 'text-too-long', `${'x'.repeat(60)}…`],
    [{ start: '2025', lane: 'b' }, '/events/0/lane', 'unknown-reference', 'b'],
    [{ when: '2025', label: 'x', notBefore: '2026' }, '/events/0/notBefore', 'date-outside-event', '2026'],
    [{ when: '2025', label: 'x', notBefore: '2025/2026' }, '/events/0/notBefore', 'not-a-single-date', '2025/2026'],
  ])('refuses %j', (event, pointer, code, found) => {
    expect(problemsOf(plainFile([event]))).toEqual([expect.objectContaining({ pointer, code, found })]);
  });

  it('refuses what is broken beside the events', () => {
    const codesOf = (content: unknown) => problemsOf(content).map(({ pointer, code }) => `${pointer} ${code}`);
    const event = { id: 'x', title: 'X', lane: 'a', start: '2025' };
    expect(codesOf({})).toEqual(['/lanes missing', '/events missing']);
    expect(codesOf({ lanes: [], events: 5 })).toEqual(['/lanes empty-list', '/events wrong-type']);
    expect(codesOf({ lanes: [{ id: 'a', name: 'A' }], events: [] })).toEqual(['/events empty-list']);
    expect(codesOf({ lanes: [{ id: 'a', name: 'A' }, { id: 'a' }], events: [event] })).toEqual(['/lanes/1/name missing', '/lanes/1/id duplicate-id']);
    expect(codesOf({ published: '2025/2026', lanes: [{ id: 'a', name: 'A' }], events: [event, null] })).toEqual(['/published not-a-single-date', '/events/1 wrong-type']);
  });

  it('names the first holder of an id given twice, among many', () => {
    const file = plainFile(Array.from({ length: 5000 }, () => ({ start: '2025' })));
    const events = [...file.events, { ...file.events[4321], title: 'again' }];
    expect(problemsOf({ ...file, events })).toEqual([{ pointer: '/events/5000/id', code: 'duplicate-id', found: 'e4321', expected: { first: '/events/4321/id' } }]);
  });

  it('lists the first twenty problems in the order of the file and counts the rest', () => {
    const events = Array.from({ length: 100 }, (_, i) => (i % 2 ? { start: '2025', lane: 'nowhere' } : { start: '2025' }));
    const lanes = refusalOf(() => readFile(plainFile(events)));
    expect(lanes.problems.map(({ pointer }) => pointer)).toEqual(Array.from({ length: 20 }, (_, i) => `/events/${2 * i + 1}/lane`));
    expect(lanes.more).toBe(30);
    const text = JSON.stringify(plainFile(events.map(() => ({ start: 'x' }))));
    const cut = refusalOf(() => readFile(text.slice(0, -4)));
    expect([cut.problems.length, cut.problems[0]?.pointer, cut.more]).toEqual([20, '/events/0/start', 80]);
  });

  it('keeps to its limits, and says them', () => {
    const file = plainFile([{ start: '2025' }, { start: '2026' }]);
    expect(problemsOf(file, { mostFacts: 1 })).toMatchObject([{ code: 'too-many-facts', expected: { most: 1 } }]);
    expect(problemsOf(file, { mostBytes: 30 })).toMatchObject([{ code: 'file-too-large', expected: { most: 30 } }]);
    expect(readFile(file, 'en', { mostFacts: 2, mostBytes: 1000 }).count).toBe(2);
    const lanes = plainFile(Array.from({ length: 1001 }, (_, i) => ({ start: '2025', lane: `lane ${i}` })));
    expect(problemsOf(lanes)).toMatchObject([{ pointer: '/lanes', code: 'list-too-long' }]);
  });

  it('takes every text back out as it went in', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'ع', '€', '𐤀', ' ', '0xFF', 'ÿ'), minLength: 1 }).filter((text) => text.trim() !== ''), { minLength: 1, maxLength: 30 }), (titles) => {
        const { texts, count } = readFile(plainFile(titles.map((title) => ({ title, start: '2025-12-13' }))));
        const unpacked = unpackTexts(texts, localeOf('en'));
        expect(Array.from({ length: count }, (_, i) => unpacked.titleOf(i))).toEqual(titles);
        expect([unpacked.idOf(count), unpacked.titleOf(-1), unpacked.dateOf(count)]).toEqual(['', '', '']);
      }),
    );
  });

  it('costs at most 40 bytes a fact beyond its words', () => {
    const text = [...createStoryText(2000, 5)].join('');
    const { columns, texts, count } = readFile(text);
    const { offsets, earliest, latest, ends, shapes, order, reach } = columns;
    const bytes = [offsets, earliest, latest, ends, shapes, order, ...reach, texts.offsets].reduce((sum, { byteLength }) => sum + byteLength, 2 * count);
    expect(bytes / count).toBeLessThan(40);
  });
});
