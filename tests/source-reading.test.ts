import { describe, expect, it } from 'vitest';
import { findImports, findImpurities, findStrings } from './source-reading.ts';

describe('findImports', () => {
  it('sees imports, re-exports and import() and tells types apart', () => {
    const text = `import type { A } from './a.ts'; import { b } from './b.ts'; export * from './c.ts'; const d = import('./d.ts');`;
    expect(findImports('x.ts', text)).toEqual([
      { specifier: './a.ts', isType: true },
      { specifier: './b.ts', isType: false },
      { specifier: './c.ts', isType: false },
      { specifier: './d.ts', isType: false },
    ]);
  });

  it('takes import { type A } as a type and import { type A, b } as more', () => {
    expect(findImports('x.ts', `import { type A } from './a.ts'; import { type A, b } from './b.ts'`).map(({ isType }) => isType)).toEqual([true, false]);
  });

  it('reads the scripts of a component and nothing in its comments', () => {
    const text = `<script lang="ts">\n// import x from 'd3-scale'\nimport Y from './Y.svelte';\n</script>\n<p>import z from 'z'</p>`;
    expect(findImports('X.svelte', text).map(({ specifier }) => specifier)).toEqual(['./Y.svelte']);
  });
});

describe('findImpurities', () => {
  it.each(['Date.now()', 'new Date()', 'Math.random()', 'document.title', 'window.innerWidth', 'f(performance.now)', 'const x = { w: window }'])('finds %s', (text) => {
    expect(findImpurities('x.ts', text).length).toBeGreaterThan(0);
  });

  it.each(['new Date(0)', 'view.window.start', 'const x = { window: 1 }', 'function f(window: Range) { return window.start }', '// Date.now()', `'document'`])('leaves %s alone', (text) => {
    expect(findImpurities('x.ts', text)).toEqual([]);
  });

  it('names the line', () => {
    expect(findImpurities('x.ts', '\n\nDate.now()')).toEqual(['x.ts:3 uses Date.now']);
  });
});

describe('findStrings', () => {
  it('takes strings and templates, not private names', () => {
    expect(findStrings('x.ts', `class A { #fff = '#abc'; b = \`#def \${1}\` }`)).toEqual([`'#abc'`, '`#def ${1}`']);
  });
});
