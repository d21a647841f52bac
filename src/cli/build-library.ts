import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { writeWhole } from './write-whole.ts';

const name = 'waqai-timeline';

/** Writes dist/lib/: the timeline as one module for other pages, and its types. Exit code 0; throws where it cannot be built. */
export async function main(args: readonly string[]): Promise<number> {
  for (const [file, content] of await buildLibrary()) await writeWhole(join(args[0] ?? 'dist/lib', file), content);
  return 0;
}

/**
 * Bundles src/library, with the Svelte runtime and the style sheet inside, and returns the files by name. The types are those of
 * src/library/types.ts, which needs no other file.
 */
export async function buildLibrary(): Promise<ReadonlyMap<string, string>> {
  buildForReaders();
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [svelte(), inlineStyles()],
    build: {
      write: false,
      target: ['chrome92', 'firefox92', 'safari15.4'],
      lib: { entry: 'src/library/index.ts', formats: ['es'], fileName: () => `${name}.js` },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const files = outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)] as const);
  return new Map([...files, [`${name}.d.ts`, withDeclaration(await readFile('src/library/types.ts', 'utf8'))]]);
}

/** Vite has read the command for development and left word of it; what is built is for readers. */
export function buildForReaders(): void {
  process.env['NODE_ENV'] = 'production';
}

/** The library's types with the one value it exports. */
export function withDeclaration(types: string): string {
  return `${types}\n/** See \`Mount\`. */\nexport declare const mount: Mount;\n`;
}

/** Puts the style sheet that the components' own styles make into the script, where the library adds it to its root. */
function inlineStyles(): Plugin {
  return {
    name: 'waqai:inline-styles',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const sheets = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
      const styles = sheets.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('').trim();
      const place = '/*component-styles*/';
      const script = files.find((file) => file.type === 'chunk' && file.code.includes(place));
      if (script?.type !== 'chunk') throw new Error(`no script has a place for styles (${place})`);
      // Whatever quotes the minifier has chosen.
      script.code = script.code.replace(place, () => styles.replaceAll(/[\\'"`$]/g, '\\$&').replaceAll('\n', ''));
      for (const { fileName } of sheets) delete bundle[fileName];
    },
  };
}
