import { describe, expect, it } from 'vitest';
import { findSimilar } from '../../src/dataset/similar.ts';

describe('findSimilar', () => {
  it.each([
    ['raqa', 'raqqa'],
    ['Raqqa', 'raqqa'],
    ['damsacus', 'damascus'],
    ['palmira', 'palmyra'],
  ])('takes %s for %s', (name, meant) => {
    expect(findSimilar(name, ['palmyra', 'raqqa', 'damascus', 'idlib'])).toBe(meant);
  });

  it('takes the nearest, not the first', () => {
    expect(findSimilar('titel', ['title-long', 'tile', 'title'])).toBe('title');
  });

  it('guesses nothing where nothing is near', () => {
    expect(findSimilar('weather', ['palmyra', 'raqqa'])).toBeUndefined();
    expect(findSimilar('x', [])).toBeUndefined();
    expect(findSimilar('a'.repeat(100_000), ['a'.repeat(100_000)])).toBeUndefined();
  });
});
