import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../src/cli/static-server.ts';

interface Ended {
  readonly code: number;
  readonly stderr: string;
}

describe('npm start', () => {
  const occupant: Server = createServer();
  let port = 0;
  beforeAll(async () => {
    port = await listen(occupant, 0);
  });
  afterAll(() => occupant.close());

  it('names a taken port and how to choose another, and fails', async () => {
    const { code, stderr } = await start(['--port', String(port)], { LC_ALL: 'en_GB.UTF-8' });
    expect(code).toBe(1);
    expect(stderr).toContain(`Port ${port} is taken`);
    expect(stderr).toMatch(/npm start -- --port \d+/);
    expect(stderr).not.toContain(`--port ${port}\n`);
  });

  it('speaks Arabic in an Arabic terminal', async () => {
    const { code, stderr } = await start([], { LC_ALL: '', LC_MESSAGES: '', LANG: 'ar_SY.UTF-8', PORT: String(port) });
    expect(code).toBe(1);
    expect(stderr).toContain(`المنفذ ${port} يشغله برنامج آخر`);
    expect(stderr).toMatch(/npm start -- --port \d+/);
  });

  it.each(['abc', '70000', '-1', '4173.5'])('refuses %s as a port', async (text) => {
    const { code, stderr } = await start([`--port=${text}`], { LC_ALL: 'C' });
    expect(code).toBe(1);
    expect(stderr).toContain(`"${text}" is not a port`);
  });

  it('shows its usage for an option it does not know', async () => {
    const { code, stderr } = await start(['--prot', '4174'], { LC_ALL: 'C' });
    expect(code).toBe(1);
    expect(stderr).toContain('--port NUMBER');
  });
});

function start(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((onEnd) => {
    execFile(process.execPath, ['src/cli/run.mjs', 'start', ...args], { env: { ...process.env, ...env } }, (error, _, stderr) =>
      onEnd({ code: typeof error?.code === 'number' ? error.code : 0, stderr }),
    );
  });
}
