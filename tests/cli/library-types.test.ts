// The types that are shipped with the library, as somebody else's project meets them: one file and nothing beside it.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { withDeclaration } from '../../src/cli/build-library.ts';

const types = withDeclaration(readFileSync('src/library/types.ts', 'utf8'));

/** What the compiler says of a file that uses them. */
function complaintsOf(use: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'waqai-types-'));
  writeFileSync(join(folder, 'waqai-timeline.d.ts'), types);
  writeFileSync(join(folder, 'use.ts'), `import { mount, type Timeline } from './waqai-timeline.js';\n${use}`);
  const program = ts.createProgram([join(folder, 'use.ts')], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the library’s types', () => {
  it('need no other file', () => {
    expect(types).not.toMatch(/^import /m);
  });

  it('take events as people have them, and a story as JSON gives it', () => {
    const use = `
      const timeline: Timeline = mount(document.body, {
        dataset: { lanes: [{ id: 0, name: 'A' }], events: [{ id: 1, title: 'T', start: new Date(), end: null, lane: 0 }, { id: 'b', title: 'U', start: '2017-05', lane: 0 }] },
        locale: 'ar',
        spec: { height: 480, theme: 'auto', onSelect: (id) => console.log(id?.length) },
      });
      const [from, to]: readonly [number, number] = timeline.getWindow();
      timeline.setWindow(from, new Date(to));
      mount(document.body, { dataset: { article: 'a', published: '2025-12-27', lanes: [], events: [] } });
      mount(document.body, { dataset: new URL('https://example.org/events.json'), locale: { lang: 'ar', digits: 'arab' } }).ready.then(() => timeline.destroy());
    `;
    expect(complaintsOf(use)).toEqual([]);
  });

  it('refuse an event without a lane, and an unknown language', () => {
    expect(complaintsOf(`mount(document.body, { dataset: { lanes: [], events: [{ id: 1, title: 'T', start: 5 }] } });`)).not.toEqual([]);
    expect(complaintsOf(`mount(document.body, { dataset: '{}', locale: 'fr' });`)).not.toEqual([]);
  });
});
