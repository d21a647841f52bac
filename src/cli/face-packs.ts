import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { allFaceFiles, usualFaceFiles } from '../export/face-files.ts';
import type { FaceId } from '../export/face-files.ts';
import { toTrueType } from './fonts/cut-font.ts';

const packs: Readonly<Record<string, readonly FaceId[]>> = {
  ar: usualFaceFiles('ar'),
  en: usualFaceFiles('en'),
  rest: allFaceFiles,
};

const asked = /^virtual:face-pack\/([a-z]+)$/;

/** TrueType files one after the other, which a host packs better than each alone, and where each of them lies. */
async function packFaces(files: readonly FaceId[]) {
  const contents: Buffer[] = [];
  // One after the other: the decoder has one memory.
  for (const file of files) contents.push(Buffer.from(await toTrueType(await readFile(new URL(`../fonts/${file}.woff2`, import.meta.url)))));
  const index = files.map((id, i) => ({ id, length: contents[i]?.length ?? 0 }));
  return { source: Buffer.concat(contents), index };
}

/**
 * `import pack from 'virtual:face-pack/ar'`: the fonts that Arabic figures are usually set in, as TrueType in one file, since HarfBuzz
 * reads no WOFF2. `en` likewise; `rest` has all of them, for texts with other letters.
 */
export function facePacks(): Plugin {
  let isBuild = false;
  return {
    name: 'waqai:face-packs',
    configResolved: ({ command }) => void (isBuild = command === 'build'),
    resolveId: (source) => (asked.test(source) ? `\0${source}` : null),
    async load(id) {
      const name = asked.exec(id.replace(/^\0/, ''))?.[1];
      const files = name === undefined ? undefined : packs[name];
      if (!files) return null;
      const { source, index } = await packFaces(files);
      const url = isBuild
        ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: `faces-${name}.bin`, source })}`
        : JSON.stringify(`data:application/octet-stream;base64,${source.toString('base64')}`);
      return `export default { url: ${url}, index: ${JSON.stringify(index)} };`;
    },
  };
}
