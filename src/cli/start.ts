import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Lang } from '../base/localized.ts';
import { buildSite, describeFailure } from './build.ts';
import { defaultFile, loadDatasetFile } from './dataset-file.ts';
import { createStaticServer, listen } from './static-server.ts';
import { terminalLang } from './terminal-lang.ts';

const defaultPort = 4173;

/** What the command says, in the language of the terminal. */
const messages = {
  ar: {
    usage: 'الاستعمال: npm start -- [--data ملف] [--port رقم] [--out مجلد]',
    badPort: (text: string) => `«${text}» ليس رقم منفذ؛ المنافذ من 0 إلى 65535.`,
    taken: (port: number, other: number) =>
      `المنفذ ${port} يشغله برنامج آخر. اختر منفذًا غيره، مثلًا:\n  npm start -- --port ${other}`,
    refused: (port: number, reason: string) => `تعذّر فتح المنفذ ${port}: ${reason}`,
    building: 'يجري بناء الموقع…',
    buildFailed: 'تعذّر بناء الموقع، والسابق كما كان:',
    serving: (address: string) => `الموقع على ${address} — للإيقاف Ctrl-C`,
  },
  en: {
    usage: 'Usage: npm start -- [--data FILE] [--port NUMBER] [--out FOLDER]',
    badPort: (text: string) => `"${text}" is not a port; ports are numbers from 0 to 65535.`,
    taken: (port: number, other: number) =>
      `Port ${port} is taken by another program. Choose another one, for example:\n  npm start -- --port ${other}`,
    refused: (port: number, reason: string) => `Port ${port} could not be opened: ${reason}`,
    building: 'Building the site…',
    buildFailed: 'The site could not be built; the one before it is as it was:',
    serving: (address: string) => `The site is at ${address} — Ctrl-C stops it`,
  },
} as const;

type Messages = (typeof messages)[Lang];

/** What to build, where to, and where to serve it. */
interface Options {
  readonly data: string;
  readonly port: number;
  readonly outDir: string;
}

/**
 * Builds the site and serves it on this machine until Ctrl-C: `npm start -- [--data FILE] [--port N] [--out FOLDER]`, or PORT
 * in the environment. The port is opened before the build, so that a taken one is reported at once (exit code 1).
 */
export async function main(args: readonly string[]): Promise<number> {
  const lang = terminalLang(process.env);
  const say = messages[lang];
  const options = parseOptions(args, process.env, say);
  if (typeof options === 'string') return fail(options);
  const { data, port, outDir } = options;
  const build = deferred();
  const server = createStaticServer(outDir, build.settled);
  try {
    const opened = await listen(server, port);
    await loadDatasetFile(data, lang);
    console.log(say.building);
    await buildSite(outDir, data);
    build.resolve();
    console.log(say.serving(`http://localhost:${opened}/`));
    await untilStopped(server);
    return 0;
  } catch (error) {
    server.close();
    server.closeAllConnections();
    return fail(await explain(error, port, say));
  }
}

/** What is asked for, or a message saying what is wrong with it. */
function parseOptions(args: readonly string[], env: NodeJS.ProcessEnv, say: Messages): Options | string {
  try {
    const { values } = parseArgs({ args: [...args], options: { data: { type: 'string', default: defaultFile }, port: { type: 'string' }, out: { type: 'string' } } });
    const text = values.port ?? (env['PORT'] || String(defaultPort));
    const isPort = /^\d{1,5}$/.test(text) && Number(text) <= 65535;
    return isPort ? { data: values.data, port: Number(text), outDir: resolve(values.out ?? 'dist') } : say.badPort(text);
  } catch {
    return say.usage;
  }
}

async function explain(error: unknown, port: number, say: Messages): Promise<string> {
  const code = error instanceof Error && 'code' in error && 'syscall' in error && error.syscall === 'listen' ? error.code : undefined;
  if (code === 'EADDRINUSE') return say.taken(port, await freePortAfter(port));
  if (code === 'EACCES') return say.refused(port, String(error));
  return describeFailure(error, say.buildFailed);
}

/** The next port that really is free, so that the advice works. */
async function freePortAfter(port: number): Promise<number> {
  for (let next = port + 1; next < Math.min(port + 20, 65536); next++) {
    const probe = createServer();
    try {
      await listen(probe, next);
      return next;
    } catch {
      continue;
    } finally {
      probe.close();
    }
  }
  return 0;
}

function untilStopped(server: Server): Promise<void> {
  return new Promise((onStopped) => {
    const stop = (): void => {
      server.close(() => onStopped());
      server.closeAllConnections();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

function deferred(): { readonly settled: Promise<void>; readonly resolve: () => void } {
  let settle = (): void => undefined;
  const settled = new Promise<void>((onSettled) => (settle = onSettled));
  return { settled, resolve: () => settle() };
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
