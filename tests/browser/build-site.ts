import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Builds the site into `outDir` as `npm run build` does, in a time zone of choice, and resolves to that folder. In a process of its own:
 * vitest sets NODE_ENV to test, and what it built itself would not be what readers get.
 */
export async function buildSite(outDir: string, timeZone = 'UTC'): Promise<string> {
  const args = ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, NODE_ENV: 'production', TZ: timeZone } });
  return outDir;
}
