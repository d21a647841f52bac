import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const asked = /^(.+\.json)\?lang=([a-z]{2})$/;
/** An id that no other plugin takes for a file of JSON: the path, then the language. */
const own = /^\0one-language:(.+):([a-z]{2})$/;

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

/** Makes `import data from './story.json?lang=ar'` the dataset without its other languages: a page shows one. */
export function oneLanguage(): Plugin {
  return {
    name: 'waqai:one-language',
    enforce: 'pre',
    async resolveId(source, importer) {
      const [, path, lang] = asked.exec(source) ?? [];
      if (path === undefined) return null;
      const file = await this.resolve(path, importer);
      return file && `\0one-language:${file.id}:${lang}`;
    },
    async load(id) {
      const [, file, lang] = own.exec(id) ?? [];
      if (lang === undefined || file === undefined) return null;
      this.addWatchFile(file);
      return `export default ${JSON.stringify(keepLanguage(JSON.parse(await readFile(file, 'utf8')), lang))};`;
    },
  };
}
