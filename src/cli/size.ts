import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { launchBrowser } from './chromium.ts';
import { findPageFiles, measureFile } from './page-weight.ts';
import { createStaticServer, listen } from './static-server.ts';

/** Most that one page may cost, kB (1000 B) with brotli q11; fonts arrive after the first paint. */
const budgets = { page: 105, fonts: 130, shaper: 250 } as const;

const dist = 'dist';
const pages = ['index.html', 'en/index.html'];

/** Most readers hold a phone: what is near its first screen is fetched at opening. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true } as const;

/**
 * Prints what each page of dist/ costs a reader. Budgets are for what the page itself asks for and for the fonts
 * that a phone fetches at opening; code fetched on demand without the reader's doing is listed and summed too.
 * Exit code 1 when a budget is exceeded or a page is not built.
 */
export async function main(): Promise<number> {
  const missing = pages.filter((page) => !existsSync(join(dist, page)));
  if (missing.length > 0) {
    console.error(`${missing.map((page) => join(dist, page)).join(', ')}: not there; run "npm run build" first.`);
    return 1;
  }
  const fetched = await fetchedAtOpening();
  const isTakenLightly = printTaking();
  const verdicts = pages.map((page) => printPage(page, findPageFiles(dist, page), fetched.get(page) ?? []));
  return isTakenLightly && verdicts.every(Boolean) ? 0 : 1;
}

/** For each page the names of all files that a phone fetches until it falls silent. */
async function fetchedAtOpening(): Promise<ReadonlyMap<string, readonly string[]>> {
  const server = createStaticServer(dist);
  const origin = `http://127.0.0.1:${await listen(server, 0)}/`;
  const browser = await launchBrowser();
  try {
    const fetched = new Map<string, readonly string[]>();
    for (const page of pages) {
      const context = await browser.newContext(phone);
      const opened = await context.newPage();
      const names = new Set<string>();
      opened.on('requestfinished', (request) => names.add(decodeURIComponent(new URL(request.url()).pathname.slice(1))));
      await opened.goto(origin + page, { waitUntil: 'networkidle' });
      fetched.set(page, [...names].filter((name) => posix.extname(name) !== ''));
      await context.close();
    }
    return fetched;
  } finally {
    await browser.close();
    server.close();
  }
}

/** True when the page is within its budgets. */
function printPage(page: string, own: readonly string[], fetched: readonly string[]): boolean {
  const fonts = fetched.filter((name) => name.endsWith('.woff2')).sort();
  const onDemand = fetched.filter((name) => !own.includes(name) && !fonts.includes(name));
  const ownBytes = printGroup(page, own);
  const isLight = printTotal('the page itself', ownBytes, budgets.page);
  if (onDemand.length > 0) {
    const onDemandBytes = printGroup(`${page}: code on demand, fetched at opening`, onDemand);
    printTotal('the page and this code', ownBytes + onDemandBytes);
  }
  const areFontsLight = printTotal('fonts', printGroup(`${page}: fonts fetched at opening`, fonts), budgets.fonts);
  return isLight && areFontsLight;
}

/** Names in dist/assets, by the beginning they were built with. */
function assetsNamed(pattern: RegExp): readonly string[] {
  return readdirSync(join(dist, 'assets')).filter((name) => pattern.test(name)).map((name) => `assets/${name}`);
}

/** What only a reader fetches who takes a figure away; true when the heavier language is within its budget. */
function printTaking(): boolean {
  printTotal('the dialog', printGroup('taking a figure: the dialog', assetsNamed(/^take-figure-/)));
  const shaper = printGroup('taking a figure: shaper and its fonts, Arabic', assetsNamed(/^(?:outline\.worker-.*\.js|harfbuzz-.*\.wasm|faces-ar-.*)$/));
  const isLight = printTotal('shaper and fonts', shaper, budgets.shaper);
  printTotal('more for a PDF', printGroup('taking a figure: PDF', assetsNamed(/^pdf-file-/)));
  return isLight;
}

/** Prints the files and returns their packed bytes. */
function printGroup(title: string, names: readonly string[]): number {
  const files = names.map((name) => measureFile(dist, name));
  console.log(`\n${title.padEnd(52)}  raw kB   br kB`);
  for (const { name, raw, packed } of files) console.log(`  ${name.padEnd(50)}${kB(raw)}${kB(packed)}`);
  return files.reduce((sum, { packed }) => sum + packed, 0);
}

/** Prints a sum and, where there is a budget (kB), whether it is kept. */
function printTotal(what: string, bytes: number, budget = Infinity): boolean {
  const isWithin = bytes <= budget * 1000;
  const allowed = budget === Infinity ? 'no budget of its own' : `${budget} kB allowed`;
  console.log(`  ${`= ${what} (${allowed})`.padEnd(58)}${kB(bytes)}${isWithin ? '' : '  TOO MUCH'}`);
  return isWithin;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(8);
}
