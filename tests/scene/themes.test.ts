import { describe, expect, it } from 'vitest';
import { pageTheme, themes } from '../../src/scene/themes.ts';
import type { Theme } from '../../src/scene/themes.ts';
import type { Role } from '../../src/scene/types.ts';

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const readable: readonly Role[] = ['ink', 'ink2', 'ink3', 'attacks', 'control', 'cooperation', 'state', 'other'];

describe.each(Object.entries(themes))('the %s theme', (_name, theme: Theme) => {
  it.each(readable)('shows %s on paper with a contrast of at least 4.5', (role) => {
    expect(contrast(theme[role], theme.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['country names', 'ink3', ['sea', 'land']],
    ['the Golan', 'ink2', ['country', 'land']],
    ['places', 'ink', ['sea', 'land', 'country']],
    ['areas', 'attacks', ['country', 'land']],
  ] as const)('shows %s on the map', (_what, role, grounds) => {
    for (const ground of grounds) expect(contrast(theme[role], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });
});

describe('pageTheme', () => {
  it('names a custom property for every role', () => {
    expect(Object.keys(pageTheme)).toEqual(Object.keys(themes.light));
    expect(pageTheme.other).toBe('var(--other)');
  });
});
