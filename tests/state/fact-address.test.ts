import { afterEach, describe, expect, it, vi } from 'vitest';
import { asksForView, isNewAddress, noteAddress, rememberFact, toFactQuery, withFact } from '../../src/state/fact-address.ts';

afterEach(() => vi.unstubAllGlobals());

function stubBar(search: string): { search: string; href: string } {
  const bar = { search, href: `https://example.org/${search}` };
  vi.stubGlobal('location', bar);
  return bar;
}

describe('withFact', () => {
  it('leaves every other value as it is written: commas, broken percent signs, keys of others', () => {
    expect(withFact('https://example.org/?lane=attacks,control&q=%E0%A4&utm=1%2C2#map', 'church-attack')).toBe(
      'https://example.org/?lane=attacks,control&q=%E0%A4&utm=1%2C2&fact=church-attack#map',
    );
  });

  it('replaces the fact, however often it stands there', () => {
    expect(withFact('https://example.org/?fact=a&view=table&fact=b&fact', 'c')).toBe('https://example.org/?view=table&fact=c');
  });

  it('writes a number of the story with its colon', () => {
    expect(toFactQuery('attacks-per-month:2024')).toBe('?fact=attacks-per-month:2024');
  });
});

describe('isNewAddress', () => {
  it('is false after a link to a place on the page, which changes the hash alone, and true after another query', () => {
    const bar = stubBar('?fact=a');
    noteAddress();
    bar.href += '#table';
    expect(isNewAddress()).toBe(false);
    bar.search = '';
    expect(isNewAddress()).toBe(true);
  });

  it('is false for what the page has pushed itself, and where pushing is forbidden', () => {
    const bar = stubBar('');
    noteAddress();
    vi.stubGlobal('history', { pushState: (_: null, __: string, href: string) => (bar.search = new URL(href).search) });
    rememberFact('church-attack');
    expect(bar.search).toBe('?fact=church-attack');
    expect(isNewAddress()).toBe(false);
    vi.stubGlobal('history', { pushState: () => { throw new DOMException('no', 'SecurityError'); } });
    rememberFact('assad-falls');
    expect(isNewAddress()).toBe(false);
  });
});

describe('asksForView', () => {
  it.each(['?view=table', '?fact=a&dir=rtl', '?utm=1&q=x', '?theme='])('is true for %s', (search) => expect(asksForView(search)).toBe(true));
  it.each(['', '?', '?fact=a', '?preview=1', '?fact=view=', '?utm=1'])('is false for %j', (search) => expect(asksForView(search)).toBe(false));
});
