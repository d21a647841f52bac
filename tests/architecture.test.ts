// Holds the house together: who may import whom, and what the lower rooms must not know.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findImports, findImpurities, findStrings } from './source-reading.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const belowFigure = ['scene', 'dataset', 'text', 'time', 'locale', 'base'];
const upToFigure = ['figure', 'figures', 'timeline', ...belowFigure];
const upToComponents = ['components', 'interactions', 'state', 'export', ...upToFigure];

/** Each room and the rooms it may import from; `page` is src/App.svelte, main.ts, begin.ts and entry-server.ts. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  base: [],
  locale: ['base'],
  time: ['locale', 'base'],
  fonts: ['base'],
  text: ['fonts', 'time', 'locale', 'base'],
  dataset: ['text', 'time', 'locale', 'base'],
  scene: ['text', 'fonts', 'time', 'locale', 'base'],
  timeline: belowFigure,
  figures: ['timeline', ...belowFigure],
  figure: ['figures', 'timeline', ...belowFigure],
  state: upToFigure,
  export: [...upToFigure, 'fonts'],
  interactions: ['state', ...upToFigure],
  components: ['interactions', 'state', 'export', ...upToFigure, 'styles', 'data'],
  editions: ['dataset', 'locale', 'data'],
  page: ['editions', ...upToComponents, 'styles', 'fonts', 'data'],
  library: [...upToComponents, 'styles'],
  embed: [...upToComponents, 'styles', 'fonts', 'data'],
  cli: ['export', ...upToFigure, 'fonts', 'data'],
};

/** From base up to figure: same input, same output, on every machine. */
const pureRooms = ['base', 'locale', 'time', 'text', 'dataset', 'scene', 'timeline', 'figures', 'figure'];

/** The only files that may write a colour down; everyone else names its role. */
const colourFiles = ['src/scene/themes.ts', 'src/styles/tokens.css'];

const sources = sourceFiles(join(root, 'src')).map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));
const code = sources.filter(({ path }) => /\.(?:ts|svelte)$/.test(path));
const pure = code.filter(({ path }) => pureRooms.includes(roomOf(path) ?? ''));

describe('architecture', () => {
  it('reads the sources it judges', () => {
    expect(pure.length).toBeGreaterThan(20);
    expect(code.flatMap(({ text, path }) => findImports(path, text)).length).toBeGreaterThan(20);
  });

  it('imports point down only', () => {
    const edges = code.flatMap((file) => importedFiles(file).map((target) => ({ from: file.path, target })));
    const wrong = edges.filter(({ from, target }) => !isAllowed(from, target));
    expect(wrong.map(({ from, target }) => `${from} imports ${target}, but ${describeRule(from)}`)).toEqual([]);
  });

  it('a figure folder never imports another figure folder', () => {
    const edges = code.flatMap((file) => importedFiles(file).map((target) => ({ from: file.path, target })));
    const wrong = edges.filter(({ from, target }) => {
      const [own, other] = [figureFolder(from), figureFolder(target)];
      return own !== undefined && other !== undefined && own !== other;
    });
    expect(wrong.map(({ from, target }) => `${from} imports ${target}: share through src/scene, src/text or src/time instead`)).toEqual([]);
  });

  it('the locale imports from other rooms types alone', () => {
    const wrong = code
      .filter(({ path }) => roomOf(path) === 'locale')
      .flatMap(({ path, text }) => findImports(path, text).filter((found) => !found.isType && !found.specifier.startsWith('./')).map((found) => `${path} imports ${found.specifier}`));
    expect(wrong).toEqual([]);
  });

  it('components draw no figure themselves: they never import D3', () => {
    const wrong = code
      .filter(({ path }) => ['components', 'page', 'interactions'].includes(roomOf(path) ?? ''))
      .flatMap(({ path, text }) => findImports(path, text).filter(({ specifier }) => /^d3(?:-|$)/.test(specifier)).map(({ specifier }) => `${path} imports ${specifier}: scales belong to src/time and the figures`));
    expect(wrong).toEqual([]);
  });

  it('nothing at or below figure knows Svelte, the DOM, the clock or chance', () => {
    const packages = pure.flatMap(({ path, text }) => findImports(path, text).filter(({ specifier }) => /^(?:svelte|node:|jsdom)/.test(specifier)).map(({ specifier }) => `${path} imports ${specifier}`));
    const impure = pure.flatMap(({ path, text }) => findImpurities(path, text));
    expect([...packages, ...impure]).toEqual([]);
  });

  it('runes live in .svelte.ts files only', () => {
    const wrong = code.filter(({ path, text }) => path.endsWith('.ts') && !path.endsWith('.svelte.ts') && /\$(?:state|derived|effect|props)\b[.(]/.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('colours are written down in one place each for figures and page', () => {
    const wrong = sources.filter(({ path }) => !colourFiles.includes(path)).flatMap(({ path, text }) => colourLiterals(path, text).map((colour) => `${path} writes ${colour}: name its role instead`));
    expect(wrong).toEqual([]);
  });

  it('no source file hides bidirectional control characters (write them as \\u escapes)', () => {
    const wrong = sources.filter(({ text }) => /[\u202a-\u202e\u2066-\u2069]/.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.(?:ts|svelte|css)$/.test(entry.name) ? [path] : [];
  });
}

/** src/scene/x.ts → scene, src/App.svelte → page, data/x.json → data; undefined outside the house. */
function roomOf(path: string): string | undefined {
  if (path.startsWith('data/')) return 'data';
  const parts = path.split('/');
  if (parts[0] !== 'src') return undefined;
  return parts.length === 2 ? 'page' : parts[1];
}

function figureFolder(path: string): string | undefined {
  return /^src\/figures\/([^/]+)\//.exec(path)?.[1];
}

/** Paths from the root of what a file imports from its own house. */
function importedFiles({ path, text }: { readonly path: string; readonly text: string }): readonly string[] {
  return findImports(path, text)
    .map(({ specifier }) => specifier)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => relative(root, resolve(root, dirname(path), specifier.replace(/\?.*$/, ''))));
}

function isAllowed(from: string, target: string): boolean {
  const [own, other] = [roomOf(from), roomOf(target)];
  if (own === undefined || other === undefined) return false;
  return own === other || (mayImport[own] ?? []).includes(other);
}

function describeRule(from: string): string {
  const room = roomOf(from) ?? 'outside';
  const allowed = mayImport[room];
  if (allowed === undefined) return `the room "${room}" is not in the list of this test`;
  return allowed.length === 0 ? `${room} imports from no other room` : `${room} may import only from ${allowed.join(', ')}`;
}

function colourLiterals(path: string, text: string): readonly string[] {
  const colour = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b|\b(?:rgba?|hsla?|oklch|oklab|lch|lab|hwb)\(\s*[\d.]/gi;
  // In scripts # also begins private names, so only what is quoted counts there.
  const places = path.endsWith('.ts') ? findStrings(path, text) : [text.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|href="#[^"]*"/g, '')];
  return places.flatMap((place) => place.match(colour) ?? []);
}
