import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Builds the site into `outDir` as `npm run build` does, in a time zone of choice, and resolves to that folder. In a process of its own,
 * as readers' builds are.
 */
export async function buildSite(outDir: string, timeZone = 'UTC'): Promise<string> {
  const args = ['src/cli/run.mjs', 'build', '--out', outDir];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, TZ: timeZone } });
  return outDir;
}
