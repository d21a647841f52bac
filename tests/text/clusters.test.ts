import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJoined, toClusters } from '../../src/text/clusters.ts';

describe('toClusters', () => {
  it('keeps marks with their letter and lam with its alef', () => {
    expect(toClusters('قُتِلَ')).toEqual(['قُ', 'تِ', 'لَ']);
    expect(toClusters('سلَام')).toEqual(['س', 'لَا', 'م']);
  });
  it('keeps emoji whole', () => expect(toClusters('👩\u200d🚒a')).toEqual(['👩\u200d🚒', 'a']));
  it('loses nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => toClusters(text).join('') === text));
  });
});

describe('isJoined', () => {
  it('is true after a letter that joins on, false after one that does not', () => {
    expect(isJoined('ب', 'ا')).toBe(true);
    expect(isJoined('ا', 'ب')).toBe(false);
    expect(isJoined('بُ', 'ا')).toBe(true);
    expect(isJoined('لا', 'م')).toBe(false);
    expect(isJoined('a', 'b')).toBe(false);
  });
});
