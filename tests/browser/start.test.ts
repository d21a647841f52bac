import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

describe('npm start', () => {
  it('builds, says where the site is, serves it, and ends at Ctrl-C', async () => {
    const outDir = mkdtempSync(join(tmpdir(), 'waqai-start-'));
    const args = ['src/cli/run.mjs', 'start', '--port', '0', '--out', outDir];
    const child = spawn(process.execPath, args, { env: { ...process.env, LC_ALL: 'C' }, stdio: ['ignore', 'pipe', 'pipe'] });
    try {
      const address = await printedAddress(child);
      const response = await fetch(address);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<html lang="ar" dir="rtl"');
      const scripts = (folder: string): readonly string[] => readdirSync(join(folder, 'assets')).sort();
      // The names carry hashes: the same names mean the build for readers, not one for developers.
      expect(scripts(outDir)).toEqual(scripts(inject('dist')));
      child.kill('SIGINT');
      expect(await once(child, 'exit')).toEqual([0, null]);
    } finally {
      child.kill('SIGKILL');
      rmSync(outDir, { recursive: true, force: true });
    }
  }, 240_000);
});

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((onFound, onEnd) => {
    let output = '';
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (address !== undefined) onFound(address);
    });
    child.once('exit', () => onEnd(new Error(`ended early: ${output}`)));
  });
}
