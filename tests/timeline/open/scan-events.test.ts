import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RefusedFile } from '../../../src/timeline/open/open-problem.ts';
import { EventScanner } from '../../../src/timeline/open/scan-events.ts';

interface Scanned {
  readonly head: unknown;
  readonly events: readonly unknown[];
}

const encoder = new TextEncoder();

/** Scans `bytes` cut after each of `cuts`, in any order and with repetitions. */
function scan(bytes: Uint8Array, cuts: readonly number[] = []): Scanned {
  const events: unknown[] = [];
  const scanner = new EventScanner((value, order) => {
    expect(order).toBe(events.length);
    events.push(value);
  });
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  let from = 0;
  for (const to of ends) {
    scanner.push(bytes.subarray(from, to));
    from = to;
  }
  return { head: scanner.end(), events };
}

function scanText(text: string, cuts: readonly number[] = []): Scanned {
  return scan(encoder.encode(text), cuts);
}

function problemOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof RefusedFile) return error.problems[0];
    throw error;
  }
  throw new Error('Nothing was refused');
}

/** Texts with everything that could be taken for structure, escapes and characters of one to four bytes. */
const trickyText = fc.string({ unit: fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', '\n', '\t', 'a', 'ع', '€', '𐤀', '\u2028', '\u0001'), maxLength: 12 });
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small', maxDepth: 4 }, trickyText, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(trickyText, tie('value'), { maxKeys: 4 })),
})).value;
const anyFile = fc.record({
  before: fc.dictionary(trickyText, anyValue, { maxKeys: 3 }),
  events: fc.array(anyValue, { maxLength: 6 }),
  after: fc.dictionary(trickyText.map((key) => `${key}z`), anyValue, { maxKeys: 3 }),
  indent: fc.constantFrom(0, 1, '\t', '  '),
  mark: fc.boolean(),
});
const anyCuts = fc.array(fc.nat(), { maxLength: 40 });

describe('EventScanner', () => {
  it('reads what JSON.parse reads, however the bytes are cut', () => {
    fc.assert(
      fc.property(anyFile, anyCuts, ({ before, events, after, indent, mark }, cuts) => {
        const text = JSON.stringify({ ...before, events, ...after }, undefined, indent);
        const whole = JSON.parse(text) as Record<string, unknown>;
        const scanned = scanText(`${mark ? '\ufeff' : ''}${text}`, cuts);
        expect(scanned.events).toEqual(whole['events']);
        expect(scanned.head).toEqual({ ...whole, events: [] });
      }),
    );
  });

  it('reads it byte by byte', () => {
    const text = '\ufeff {"a":"\\"events\\":[","events" : [ {"t":"\\ud802\\udd00 \\\\"} ,\n[1,[2]] , "𐤀]" ],"z":{"events":[1,2]}}\n';
    const bytes = encoder.encode(text);
    const scanned = scan(bytes, Array.from(bytes, (_, i) => i));
    expect(scanned.events).toEqual([{ t: '𐤀 \\' }, [1, [2]], '𐤀]']);
    expect(scanned.head).toEqual({ a: '"events":[', events: [], z: { events: [1, 2] } });
  });

  it('accepts and refuses the same texts as JSON.parse, cut anywhere', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"events"', '"a"', '"', '\\', '1', '-', 'true', ' ', '\n', '\ufeff', '{"id":1}', '"events":[');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }).map((pieces) => `{"events":[${pieces.join('')}`), anyCuts, (text, cuts) => {
        const whole = parsed(() => JSON.parse(text) as unknown);
        const scanned = parsed(() => scanText(text, cuts));
        // A key given twice is the one thing in which we are stricter.
        if (scanned === undefined && whole !== undefined) expect(problemOf(() => scanText(text, cuts))?.code).toBe('duplicate-key');
        else expect(scanned === undefined).toBe(whole === undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('knows the key events when it is written with escapes', () => {
    expect(scanText('{"\\u0065vents":[1,2]}').events).toEqual([1, 2]);
  });

  it('leaves lists of that name elsewhere alone', () => {
    expect(scanText('{"a":{"events":[1]},"b":"events","events":[]}')).toEqual({ head: { a: { events: [1] }, b: 'events', events: [] }, events: [] });
  });

  it.each([
    ['{"events":[{"a":1},{"a":}]}', '/events/1/a', 'malformed-json', { line: 1, column: 25 }],
    ['{\n"events":[\n{"a":1},\n  {"ع": x}]}', '/events/1/ع', 'malformed-json', { line: 4, column: 9 }],
    ['{"events":[{"a":1},,{"a":2}]}', '/events/1', 'malformed-json', { line: 1, column: 20 }],
    ['{"events":[{"a":1}', '/events/0', 'malformed-json', { line: 1, column: 19 }],
    ['{"events":[{"a":1}],"b":x}', '/b', 'malformed-json', { line: 1, column: 25 }],
    ['{"events":[\n1,\n2\n],\n"b":x}', '/b', 'malformed-json', { line: 5, column: 5 }],
    ['{"b":x,"events":[]}', '/b', 'malformed-json', { line: 1, column: 6 }],
    ['{"events":[],"events":[]}', '', 'duplicate-key', { line: 1, column: 22 }],
    ['{"events":[[[[[[[[[[[[1]]]]]]]]]]]]}', '/events/0', 'nested-too-deeply', { line: 1, column: 22 }],
    ['[1]', '', 'wrong-type', { line: 1, column: 1 }],
    ['<html>', '', 'malformed-json', { line: 1, column: 1 }],
  ])('says where %s is wrong, whatever the cuts', (text, pointer, code, place) => {
    for (const cuts of [[], [1], [3, 11, 12, 20], Array.from({ length: 60 }, (_, i) => i)]) {
      expect(problemOf(() => scanText(text, cuts))).toMatchObject({ pointer, code, expected: place });
    }
  });

  it('refuses an empty file, and bytes that are not UTF-8', () => {
    for (const text of ['', '\ufeff', ' \n']) expect(problemOf(() => scanText(text))).toMatchObject({ code: 'empty-file' });
    const bytes = encoder.encode('{"events":[{"a":"x"}]}');
    bytes[17] = 0xff;
    expect(problemOf(() => scan(bytes))).toMatchObject({ pointer: '/events/0', code: 'not-utf8' });
    bytes[17] = 0x78;
    bytes[2] = 0xc3;
    expect(problemOf(() => scan(bytes))).toMatchObject({ code: 'malformed-json' });
  });

  it('bounds what it keeps: a fact of more than a megabyte, or as much around the facts', () => {
    const long = 'x'.repeat(1_000_001);
    for (const cuts of [[], [500_000, 900_000]]) {
      expect(problemOf(() => scanText(`{"events":[1,\n"${long}"]}`, cuts))).toMatchObject({ pointer: '/events/1', code: 'fact-too-long' });
      expect(problemOf(() => scanText(`{"a":"${long}","events":[]}`, cuts))).toMatchObject({ code: 'head-too-long' });
    }
  });
});

function parsed<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
