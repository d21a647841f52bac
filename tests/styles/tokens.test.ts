import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themes } from '../../src/scene/themes.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

/** The roles set in the first rule whose selector, or the at-rule around it, contains `mark`. */
function tokensAt(mark: string): Readonly<Record<string, string>> {
  const start = css.indexOf(mark);
  const block = css.slice(css.indexOf('--paper', start), css.indexOf('}', css.indexOf('--paper', start)));
  return Object.fromEntries([...block.matchAll(/--([a-z0-9]+):\s*([^;]+);/g)].map(([, role = '', paint = '']) => [role, paint.toUpperCase()]));
}

describe('tokens.css', () => {
  it.each([
    ['light', ':root {'],
    ['dark', 'prefers-color-scheme: dark'],
    ['dark', ":root[data-theme='dark']"],
    ['print', '@media print'],
  ] as const)('has the colours of the %s files at %s', (theme, mark) => {
    const { focus, ...roles } = tokensAt(mark);
    expect(focus).toMatch(/^#/);
    expect(roles).toEqual(Object.fromEntries(Object.entries(themes[theme]).map(([role, paint]) => [role, paint.toUpperCase()])));
  });

  it('gives forced colours no paint of its own', () => {
    expect(Object.values(tokensAt('forced-colors')).filter((paint) => paint.startsWith('#'))).toEqual([]);
  });
});
