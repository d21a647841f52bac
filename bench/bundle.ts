import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { storyData } from '../src/cli/story-data.ts';

/** One script with all that `entry`, a file beside this one, imports; as readers get it, not as the development server runs it. */
export async function bundle(entry: string, format: 'iife' | 'es'): Promise<string> {
  const file = fileURLToPath(new URL(`./${entry}`, import.meta.url));
  const lib = { entry: file, formats: [format], name: 'benchBundle' };
  const rolldownOptions = format === 'es' ? { external: /^node:/ } : {};
  const result = await build({ configFile: false, logLevel: 'error', plugins: [storyData()], build: { write: false, lib, rolldownOptions } });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error(`Nothing came of ${entry}`);
  return output.output[0].code;
}
