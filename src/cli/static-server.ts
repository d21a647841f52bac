import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { cacheForever, cacheNever, framedFolders, hashedFolders, pagePolicy, siteHeaders } from './headers.ts';

const contentTypes: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.wasm', 'application/wasm'],
  ['.bin', 'application/octet-stream'],
  ['.pdf', 'application/pdf'],
  ['.woff2', 'font/woff2'],
]);

const packers = { br: promisify(brotliCompress), gzip: promisify(gzip) } as const;
type Encoding = keyof typeof packers;

interface StoredFile {
  readonly path: string;
  readonly etag: string;
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

/**
 * A server for the files under `root` and nothing else: GET and HEAD, compressed where the browser asks for it.
 * It does not listen yet. Requests wait until `ready` settles.
 */
export function createStaticServer(root: string, ready: Promise<unknown> = Promise.resolve()): Server {
  const packed = new Map<string, Buffer>();
  return createServer((request, response) => {
    ready
      .then(() => answer(resolve(root), request, packed))
      .catch(() => plainReply(500))
      .then((reply) => send(response, reply, request.method === 'HEAD'))
      .catch(() => response.destroy());
  });
}

/**
 * Listens on this machine alone; port 0 takes any free one. Resolves to the port, and rejects with the
 * system's error (`code` 'EADDRINUSE' where the port is taken).
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((onListening, onError) => {
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      onListening(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function answer(root: string, request: IncomingMessage, packed: Map<string, Buffer>): Promise<Reply> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plainReply(405, { allow: 'GET, HEAD' });
  const path = filePath(root, request.url ?? '/');
  if (path === undefined) return plainReply(400);
  const found = await findFile(path);
  if (found === 'directory') return plainReply(308, { location: `${pathname(request.url ?? '/')}/${query(request.url ?? '')}` });
  if (found === undefined) return plainReply(404);
  return fileReply(root, found, request, packed);
}

/** The file an address means, or undefined when it is malformed or leads out of `root`. */
function filePath(root: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname(url));
    if (path.includes('\0')) return undefined;
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    return file.startsWith(root + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Split by hand: URL would resolve `..` and read `//x/` as a host before we have seen them. */
function pathname(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '/';
  return path.replace(/^\/+/, '/');
}

/** What a reader has asked for stays asked for where the page is moved. */
function query(url: string): string {
  return /\?[^#]*/.exec(url)?.[0] ?? '';
}

async function findFile(path: string): Promise<StoredFile | 'directory' | undefined> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'directory';
    return { path, etag: `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"` };
  } catch {
    return undefined;
  }
}

async function fileReply(root: string, file: StoredFile, request: IncomingMessage, packed: Map<string, Buffer>): Promise<Reply> {
  const type = contentTypes.get(extname(file.path)) ?? 'application/octet-stream';
  const encoding = /^(?:text|application)\/|svg/.test(type) ? acceptedEncoding(request) : undefined;
  const [folder = ''] = file.path.slice(root.length + 1).split(sep);
  const isIn = (folders: readonly string[]) => folders.includes(folder);
  const etag = encoding === undefined ? file.etag : file.etag.replace(/"$/, `-${encoding}"`);
  const headers: Record<string, string> = {
    'content-type': type,
    'cache-control': isIn(hashedFolders) ? cacheForever : cacheNever,
    ...(extname(file.path) === '.html' && !isIn(framedFolders) ? { 'content-security-policy': pagePolicy } : {}),
    etag,
    vary: 'accept-encoding',
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  };
  if (request.headers['if-none-match'] === etag) return { status: 304, headers };
  const bytes = await readFile(file.path);
  return { status: 200, headers, body: encoding === undefined ? bytes : await packOnce(packed, file, bytes, encoding) };
}

function acceptedEncoding(request: IncomingMessage): Encoding | undefined {
  const offered = String(request.headers['accept-encoding'] ?? '').split(',').map((part) => part.trim());
  const accepted = offered.filter((part) => !/;\s*q=0(?:\.0*)?$/.test(part)).map((part) => part.split(';', 1)[0]);
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding));
}

async function packOnce(packed: Map<string, Buffer>, file: StoredFile, bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  const key = `${encoding} ${file.etag} ${file.path}`;
  const known = packed.get(key);
  if (known !== undefined) return known;
  const result = await packers[encoding](bytes);
  packed.set(key, result);
  return result;
}

const statusTexts: Readonly<Record<number, string>> = {
  308: 'Moved. انتقلت الصفحة.',
  400: 'Not an address of this site. عنوان غير صالح.',
  404: 'No such page. لا توجد صفحة بهذا العنوان.',
  405: 'Only GET and HEAD. يُقبل GET وHEAD فقط.',
  500: 'The file could not be read. تعذّرت قراءة الملف.',
};

function plainReply(status: number, headers: Readonly<Record<string, string>> = {}): Reply {
  const body = Buffer.from(`${status} ${statusTexts[status] ?? ''}\n`);
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers }, body };
}

function send(response: ServerResponse, { status, headers, body }: Reply, isHead: boolean): void {
  response.writeHead(status, {
    ...headers,
    ...(body === undefined ? {} : { 'content-length': body.length }),
    ...siteHeaders,
  });
  response.end(isHead ? undefined : body);
}
