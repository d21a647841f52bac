import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { chromiumLaunchOptions } from './chromium.ts';
import { createStaticServer, listen } from './static-server.ts';

interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A browser of this machine; it is shown a page, and that page sends home what it saw: no driver is needed. */
interface Engine {
  readonly name: string;
  /** undefined where the machine does not have it; `profile` is a folder for what it keeps */
  readonly command: (address: string, profile: string) => Command | undefined;
}

/** What tests/engines/inspect.js sends. */
interface Result {
  readonly agent: string;
  /** embeds and widths that were looked at */
  readonly shown: number;
  /** ms, from a change of width until no new height was told */
  readonly slowest: number;
  readonly faults: readonly string[];
}

const widths = [240, 320, 640, 1200];
/** ms; an engine that says nothing for so long has failed */
const patience = 300_000;

/** Keeps Firefox from opening pages of its own. */
const firefoxPreferences = ['browser.aboutwelcome.enabled', 'browser.shell.checkDefaultBrowser', 'datareporting.policy.dataSubmissionEnabled', 'app.update.enabled']
  .map((name) => `user_pref("${name}", false);\n`)
  .join('');

const engines: readonly Engine[] = [
  {
    name: 'Chromium',
    command(address, profile) {
      const { executablePath: program, args = [], env } = chromiumLaunchOptions();
      return program === undefined ? undefined : { program, args: [...args, '--headless', `--user-data-dir=${profile}`, address], ...(env && { env }) };
    },
  },
  {
    name: 'Firefox',
    command(address, profile) {
      const program = ['firefox-esr', 'firefox'].find(isInstalled);
      writeFileSync(join(profile, 'user.js'), firefoxPreferences);
      return program === undefined ? undefined : { program, args: ['--headless', '--no-remote', '--profile', profile, address] };
    },
  },
  {
    name: 'WebKitGTK',
    command(address) {
      const program = findMiniBrowser();
      if (program === undefined) return undefined;
      if (process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return { program, args: [address] };
      return isInstalled('xvfb-run') ? { program: 'xvfb-run', args: ['--auto-servernum', program, address] } : undefined;
    },
  },
];

function isInstalled(program: string): boolean {
  return spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status === 0;
}

/** The browser that WebKitGTK's own packages bring lies beside its library. */
function findMiniBrowser(): string | undefined {
  const folders = ['/usr/libexec', '/usr/lib', `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`].filter(existsSync);
  const candidates = folders.flatMap((folder) => readdirSync(folder).filter((name) => /^webkit(?:2gtk|gtk)-\d/.test(name)).map((name) => join(folder, name, 'MiniBrowser')));
  return candidates.find(existsSync);
}

/**
 * Shows every embed of dist/ at four widths in each browser engine that this machine has; installs nothing. Prints what was wrong and what was
 * skipped. Exit code 1 on any fault.
 */
export async function main(args: readonly string[]): Promise<number> {
  const dist = args[0] ?? 'dist';
  if (!existsSync(join(dist, 'embed'))) {
    console.error(`${join(dist, 'embed')}: not there; run "npm run build" first.`);
    return 1;
  }
  const names = readdirSync(join(dist, 'embed')).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -'.html'.length)] : []));
  let failures = 0;
  for (const engine of engines) {
    const result = await inspect(engine, dist, names);
    if (result === 'skipped') {
      console.log(`skipped ${engine.name}: not installed`);
      continue;
    }
    for (const fault of result.faults) console.log(`  ${fault}`);
    if (result.faults.length > 0) failures += 1;
    console.log(`${result.faults.length === 0 ? 'ok     ' : 'FAILED '} ${engine.name}: ${result.shown} views, ${result.faults.length} faults; heights stood after ${result.slowest} ms at most; ${result.agent}`);
  }
  return failures === 0 ? 0 : 1;
}

async function inspect(engine: Engine, dist: string, names: readonly string[]): Promise<Result | 'skipped'> {
  const profile = mkdtempSync(join(tmpdir(), 'waqai-engine-'));
  let report = (_: Result): void => undefined;
  const reported = new Promise<Result>((resolve) => (report = resolve));
  const failed = (fault: string) => report({ agent: '', shown: 0, slowest: 0, faults: [fault] });
  const server = harness(dist, names, report);
  try {
    const command = engine.command(`http://127.0.0.1:${await listen(server, 0)}/inspect`, profile);
    if (command === undefined) return 'skipped';
    // A group of its own, so that the processes it starts end with it.
    const child = spawn(command.program, command.args, { stdio: 'ignore', detached: true, env: { ...process.env, ...command.env } });
    child.on('error', ({ message }) => failed(message));
    const silent = setTimeout(() => failed(`said nothing for ${patience / 1000} s`), patience);
    const result = await reported;
    clearTimeout(silent);
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    return result;
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The site, and beside it the page that looks at its embeds: one origin, so that it may look into them. */
function harness(dist: string, names: readonly string[], report: (result: Result) => void): Server {
  const site = createStaticServer(dist);
  const own: Readonly<Record<string, (request: IncomingMessage) => Promise<readonly [type: string, body: string]>>> = {
    '/inspect': () => Promise.resolve(['text/html', '<!doctype html><meta charset="utf-8"><script type="module" src="/inspect.js"></script>']),
    '/inspect.js': async () => ['text/javascript', await readFile(new URL('../../tests/engines/inspect.js', import.meta.url), 'utf8')],
    '/task.json': () => Promise.resolve(['application/json', JSON.stringify({ names, widths })]),
    '/result': async (request) => {
      report(JSON.parse(await text(request)) as Result);
      return ['text/plain', ''];
    },
  };
  return createServer((request, response) => {
    const answer = own[request.url ?? ''];
    if (answer === undefined) return void site.emit('request', request, response);
    void answer(request).then(([type, body]) => response.writeHead(200, { 'content-type': type }).end(body), () => response.writeHead(500).end());
  });
}
