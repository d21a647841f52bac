// The one place that knows where the browser of tests and measurements comes from. In order: CHROMIUM_PATH; the Chromium inside
// the @sparticuz/chromium package, unpacked once (the same browser on every Linux machine, no root, no download);
// a Chromium or Chrome of the system.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const flags = [
  '--no-sandbox',
  // Same glyph edges and no sub-pixel colours on every machine.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-quic',
  // A request to any other host must fail, here as on a train.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

/** Starts the browser, headless. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(chromiumLaunchOptions());
}

/**
 * How to start it. Unpacks the packaged browser on first use (two to four seconds); safe to call from several
 * processes at once. With no browser at all, Playwright's own error says so at launch.
 */
export function chromiumLaunchOptions(): LaunchOptions {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return { executablePath: chosen, args: flags };
  return packagedBrowser() ?? systemBrowser();
}

function packagedBrowser(): LaunchOptions | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const dir = unpackOnce();
  const executablePath = join(dir, 'chromium');
  const libraries = [join(dir, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(dir, 'fonts.conf') };
  const { status } = spawnSync(executablePath, ['--version', '--no-sandbox'], { env, stdio: 'ignore' });
  if (status !== 0) return undefined;
  return { executablePath, args: flags, env: definedOnly(env) };
}

function systemBrowser(): LaunchOptions {
  const directories = (process.env['PATH'] ?? '').split(':').filter(Boolean);
  const found = systemNames.flatMap((name) => directories.map((directory) => join(directory, name))).find(existsSync);
  return found === undefined ? { channel: 'chrome', args: flags } : { executablePath: found, args: flags };
}

/** Unpacks beside the final place and renames, so that nobody ever meets a half-written browser. */
function unpackOnce(): string {
  const place = join(packages, '.cache', `chromium-${packageVersion()}`);
  if (existsSync(place)) return place;
  const own = `${place}.${process.pid}`;
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  unpackInto(own);
  writeFileSync(join(own, 'fonts.conf'), fontsConf);
  try {
    renameSync(own, place);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}

/**
 * The package unpacks into the system's temporary folder and brings its own libraries (nss, nspr, expat) only
 * where it believes to run on AWS Lambda; a child process lets it believe both.
 */
function unpackInto(dir: string): void {
  const script = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: packages,
    env: { ...process.env, TMPDIR: dir, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
}

function packageVersion(): string {
  const file = join(packages, '@sparticuz', 'chromium', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/**
 * Without any font Chromium paints no text at all, not even in a web font; the package's own has no letter of Arabic. So it has what
 * readers have: a phone's Arabic letters, and Latin ones as wide as Arial's and Times'. Relative to this file, so that a moved project keeps its text.
 */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir prefix="relative">../../@expo-google-fonts/noto-naskh-arabic</dir>
  <dir prefix="relative">../../@expo-google-fonts/arimo</dir>
  <dir prefix="relative">../../@expo-google-fonts/tinos</dir>
</fontconfig>
`;

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
