import { describe, expect, it } from 'vitest';
import { Preferences } from '../../src/state/preferences.svelte.ts';

function storeOf(entries: Readonly<Record<string, string>>) {
  const map = new Map(Object.entries(entries));
  return { getItem: (key: string) => map.get(key) ?? null, setItem: (key: string, value: string) => void map.set(key, value) };
}

describe('Preferences', () => {
  it('brings back what was chosen', () => {
    const store = storeOf({});
    const first = new Preferences(() => store);
    first.chooseDigits('arab');
    first.chooseTheme('dark');
    const second = new Preferences(() => store);
    expect([second.digits, second.theme]).toEqual(['latn', undefined]);
    second.restore();
    expect([second.digits, second.theme]).toEqual(['arab', 'dark']);
  });

  it('takes an unknown value for none', () => {
    const preferences = new Preferences(() => storeOf({ 'waqai-theme': 'sepia', 'waqai-digits': 'roman' }));
    preferences.restore();
    expect([preferences.digits, preferences.theme]).toEqual(['latn', undefined]);
  });

  it('works without a store: in a sandboxed frame even naming it throws', () => {
    const preferences = new Preferences(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    preferences.restore();
    preferences.chooseDigits('arab');
    expect(preferences.digits).toBe('arab');
  });
});
