import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defaultFile, loadDatasetFile } from './dataset-file.ts';
import { terminalLang } from './terminal-lang.ts';

const asked = /^story:(whole|ar|en)$/;
const own = /^\0story:(whole|ar|en)$/;

/** True for a text in several languages: an object whose keys are languages alone. */
function isLocalized(value: object): boolean {
  const keys = Object.keys(value);
  return keys.length > 1 && keys.every((key) => /^[a-z]{2}$/.test(key)) && keys.includes('ar') && keys.includes('en');
}

/** A JSON value in which every text in several languages keeps one of them. What has no languages stays as it is. */
export function keepLanguage(value: unknown, lang: string): unknown {
  if (Array.isArray(value)) return value.map((item) => keepLanguage(item, lang));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !isLocalized(value) || key === lang);
  return Object.fromEntries(entries.map(([key, item]) => [key, keepLanguage(item, lang)]));
}

/**
 * Makes `import raw from 'story:en'` the dataset of the story in one language, since a page shows one, and 'story:whole' all of it. The
 * file is that of the site, or the one WAQAI_DATA names. One that `check:data` refuses stops the build, in the same words.
 */
export function storyData(): Plugin {
  const file = resolve(process.env['WAQAI_DATA'] ?? defaultFile);
  return {
    name: 'waqai:story-data',
    resolveId: (source) => (asked.test(source) ? `\0${source}` : null),
    async load(id) {
      const [, kept] = own.exec(id) ?? [];
      if (kept === undefined) return null;
      this.addWatchFile(file);
      const { raw } = await loadDatasetFile(file, terminalLang(process.env));
      return `export default ${JSON.stringify(kept === 'whole' ? raw : keepLanguage(raw, kept))};`;
    },
  };
}
