import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextFact } from '../../src/interactions/next-fact.ts';

const placed = [
  { fact: 'a', x: 300, y: 10 },
  { fact: 'b', x: 200, y: 90 },
  { fact: 'c', x: 100, y: 50 },
];
const order = ['a', 'b', 'c'];

describe('nextFact', () => {
  it('follows what is seen: in Arabic the left arrow is later', () => {
    expect(nextFact('ArrowLeft', 'a', placed, order, 'rtl')).toBe('b');
    expect(nextFact('ArrowRight', 'b', placed, order, 'rtl')).toBe('a');
    expect(nextFact('ArrowRight', 'a', placed, order, 'ltr')).toBe('b');
    expect(nextFact('ArrowLeft', 'b', placed, order, 'ltr')).toBe('a');
  });

  it('goes down and up by height, whatever the time', () => {
    expect(nextFact('ArrowDown', 'a', placed, order, 'rtl')).toBe('c');
    expect(nextFact('ArrowDown', 'c', placed, order, 'rtl')).toBe('b');
    expect(nextFact('ArrowUp', 'b', placed, order, 'rtl')).toBe('c');
  });

  it('leaves other keys alone', () => {
    for (const key of ['Tab', 'Enter', 'a', 'PageDown']) expect(nextFact(key, 'a', placed, order, 'rtl')).toBeUndefined();
  });

  it('passes over facts that are not drawn', () => {
    expect(nextFact('ArrowRight', 'a', placed, ['a', 'hidden', 'b', 'c'], 'ltr')).toBe('b');
  });

  it('mirrors: left in one direction is right in the other, and both ends hold', () => {
    fc.assert(
      fc.property(fc.constantFrom(...order), fc.constantFrom('ArrowLeft', 'ArrowRight'), (current, key) => {
        const other = key === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
        expect(nextFact(key, current, placed, order, 'rtl')).toBe(nextFact(other, current, placed, order, 'ltr'));
        expect(order).toContain(nextFact(key, current, placed, order, 'rtl'));
      }),
    );
  });
});
