/**
 * The words of many facts as one run of UTF-8: id, title and date of each, one number beside it. A million titles are not a million
 * strings, and a worker hands them over without a copy.
 *
 *   … │ id 0xFF title 0xFF date │ id 0xFF title 0xFF date │ …      0xFF stands nowhere in UTF-8
 *     ↑ offsets[order]          ↑ offsets[order + 1]
 */
import type { Locale } from '../../locale/types.ts';
import type { FactTexts } from '../types.ts';
import { createByteStore } from './byte-store.ts';
import { formatPackedDate } from './date-text.ts';
import { createIdTable } from './id-table.ts';

export interface PackedTexts {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** where each fact's words begin, and at the end the number of bytes */
  readonly offsets: Uint32Array<ArrayBuffer>;
}

export interface TextPacker {
  /**
   * Adds the next fact. Gives the position of an earlier fact with the same id, where there is one. An empty id is nobody's.
   * `date` is what `packDate` made.
   */
  readonly add: (id: string, title: string, date: string) => number | undefined;
  /** All words so far, in arrays no longer than they are; yields 1 after each few megabytes, for copying takes its time too. */
  readonly pack: () => Generator<number, PackedTexts>;
}

const SEPARATOR = 0xff;
const BYTES_AT_ONCE = 4_000_000;

/** A packer with nothing in it. */
export function createTextPacker(): TextPacker {
  const store = createByteStore();
  let offsets = new Uint32Array(1024);
  let count = 0;
  const ids = createIdTable((order) => firstPart(store.view(), offsets[order] ?? 0));
  return {
    add(id, title, date) {
      if (count + 2 > offsets.length) offsets = grow(offsets);
      store.appendText(id);
      const holder = id === '' ? undefined : ids.add(count, store.view(offsets[count]));
      for (const text of [title, date]) {
        store.appendByte(SEPARATOR);
        store.appendText(text);
      }
      count += 1;
      offsets[count] = store.length;
      return holder;
    },
    *pack() {
      const bytes = new Uint8Array(store.length);
      for (let from = 0; from < bytes.length; from += BYTES_AT_ONCE) {
        bytes.set(store.view(from, Math.min(bytes.length, from + BYTES_AT_ONCE)), from);
        yield 1;
      }
      return { bytes, offsets: offsets.slice(0, count + 1) };
    },
  };
}

/** The words by position, decoded when asked for; positions that are none have empty ones. */
export function unpackTexts({ bytes, offsets }: PackedTexts, locale: Locale): FactTexts {
  const decoder = new TextDecoder();
  const partOf = (order: number, part: number): string => {
    const [from, to] = [offsets[order], offsets[order + 1]];
    if (from === undefined || to === undefined) return '';
    let start = from;
    for (let i = 0; i < part; i += 1) start = bytes.indexOf(SEPARATOR, start) + 1;
    const end = bytes.subarray(start, to).indexOf(SEPARATOR);
    return decoder.decode(bytes.subarray(start, end < 0 ? to : start + end));
  };
  return {
    idOf: (order) => partOf(order, 0),
    titleOf: (order) => partOf(order, 1),
    dateOf: (order) => formatPackedDate(partOf(order, 2), locale),
  };
}

function firstPart(bytes: Uint8Array, from: number): Uint8Array {
  return bytes.subarray(from, bytes.indexOf(SEPARATOR, from));
}

function grow(offsets: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(2 * offsets.length);
  grown.set(offsets);
  return grown;
}
