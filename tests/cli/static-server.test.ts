import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheNever, headerFiles, pagePolicy, siteHeaders } from '../../src/cli/headers.ts';
import { createStaticServer, listen } from '../../src/cli/static-server.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const folder = mkdtempSync(join(tmpdir(), 'waqai-server-'));
const root = join(folder, 'dist');
let server: Server;
let port = 0;

beforeAll(async () => {
  mkdirSync(join(root, 'en'), { recursive: true });
  mkdirSync(join(root, 'assets'));
  mkdirSync(join(root, 'embed'));
  writeFileSync(join(root, 'embed', 'timeline.ar.html'), '<p>وقائع');
  mkdirSync(join(folder, 'dist-secret'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist-secret', 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), '<p>وقائع');
  writeFileSync(join(root, 'en', 'index.html'), '<p>Facts');
  writeFileSync(join(root, 'assets', 'a.js'), 'let a = 1;'.repeat(100));
  for (const name of ['a.css', 'a.svg', 'a.woff2', 'a.json', 'a.png', 'odd.xyz', 'وقائع.txt']) writeFileSync(join(root, name), 'x');
  server = createStaticServer(root);
  port = await listen(server, 0);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the static server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/en/', 'text/html; charset=utf-8'],
    ['/index.html?x=1', 'text/html; charset=utf-8'],
    ['/assets/a.js', 'text/javascript; charset=utf-8'],
    ['/a.css', 'text/css; charset=utf-8'],
    ['/a.svg', 'image/svg+xml; charset=utf-8'],
    ['/a.json', 'application/json; charset=utf-8'],
    ['/a.woff2', 'font/woff2'],
    ['/a.png', 'image/png'],
    ['/odd.xyz', 'application/octet-stream'],
    [encodeURI('/وقائع.txt'), 'text/plain; charset=utf-8'],
  ])('serves %s as %s', async (path, type) => {
    const { status, headers } = await ask(path);
    expect([status, headers['content-type'], headers['x-content-type-options'], headers['access-control-allow-origin']]).toEqual([200, type, 'nosniff', '*']);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/en/../../secret.txt', '/../dist-secret/secret.txt', '//../secret.txt', '/%00', '/%E0%A4%A'])(
    'gives nothing away for %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect([400, 404]).toContain(status);
      expect(body.toString()).not.toContain('secret');
    },
  );

  it('answers a plain 404 for what is not there', async () => {
    const { status, headers, body } = await ask('/nothing');
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([404, 'text/plain; charset=utf-8', 'no-store']);
    expect(body.toString()).toContain('404');
  });

  it('sends a folder without its slash to the one with it', async () => {
    const { status, headers } = await ask('/en');
    expect([status, headers.location]).toEqual([308, '/en/']);
  });

  it('keeps what was asked for where it sends a reader on', async () => {
    const { status, headers } = await ask('/en?fact=church-attack&from=2025');
    expect([status, headers.location]).toEqual([308, '/en/?fact=church-attack&from=2025']);
  });

  it('lets no other site frame a page that is read, and every site an embed', async () => {
    expect((await ask('/en/')).headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect((await ask('/embed/timeline.ar.html')).headers['content-security-policy']).toBeUndefined();
    expect((await ask('/assets/a.js')).headers['content-security-policy']).toBeUndefined();
  });

  it('says with every file what the files for other hosts say', async () => {
    const { headers } = await ask('/en/');
    const files = headerFiles(['/', '/en/']);
    for (const [name, value] of [...Object.entries(siteHeaders), ['Content-Security-Policy', pagePolicy], ['Cache-Control', cacheNever]] as const) {
      expect(headers[name.toLowerCase()], name).toBe(value);
      expect(files.get('_headers'), name).toContain(`  ${name}: ${value}\n`);
      expect(files.get('.htaccess'), name).toContain(`Header set ${name} "${value}"\n`);
    }
    // Rules of a host that match the same file add up: none but that of a page may say who frames it.
    const framing = files.get('_headers')?.split(/\n(?=\/)/).filter((rule) => rule.includes('frame-ancestors'));
    expect(framing?.map((rule) => rule.split('\n')[0])).toEqual(['/', '/en/']);
  });

  it('takes GET and HEAD only, and HEAD gets the headers alone', async () => {
    const posted = await ask('/', { method: 'POST' });
    expect([posted.status, posted.headers.allow]).toEqual([405, 'GET, HEAD']);
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, String(Buffer.byteLength('<p>وقائع'))]);
  });

  it('packs text as the browser accepts it, fonts never', async () => {
    const plain = 'let a = 1;'.repeat(100);
    const br = await ask('/assets/a.js', { encoding: 'gzip, deflate, br' });
    expect([br.headers['content-encoding'], brotliDecompressSync(br.body).toString()]).toEqual(['br', plain]);
    const gz = await ask('/assets/a.js', { encoding: 'gzip;q=0.8, br;q=0' });
    expect([gz.headers['content-encoding'], gunzipSync(gz.body).toString()]).toEqual(['gzip', plain]);
    expect((await ask('/a.woff2', { encoding: 'br' })).headers['content-encoding']).toBeUndefined();
  });

  it('lets browsers keep hashed files for good and ask again for pages', async () => {
    expect((await ask('/assets/a.js')).headers['cache-control']).toContain('immutable');
    const first = await ask('/');
    expect(first.headers['cache-control']).toBe('no-cache');
    const second = await ask('/', { etag: String(first.headers.etag) });
    expect([second.status, second.body.length]).toEqual([304, 0]);
  });

  it('lets requests wait until the site is ready', async () => {
    let finish = (): void => undefined;
    const ready = new Promise<void>((onReady) => (finish = onReady));
    const late = createStaticServer(root, ready);
    const latePort = await listen(late, 0);
    const file = join(root, 'late.txt');
    const answer = ask('/late.txt', { port: latePort });
    writeFileSync(file, 'built');
    finish();
    expect((await answer).body.toString()).toBe('built');
    late.close();
  });
});

interface Question {
  readonly method?: string;
  readonly encoding?: string;
  readonly etag?: string;
  readonly port?: number;
}

/** By node:http, since fetch would tidy `..` away before it is sent. */
function ask(path: string, question: Question = {}): Promise<Answer> {
  const headers = {
    ...(question.encoding === undefined ? {} : { 'accept-encoding': question.encoding }),
    ...(question.etag === undefined ? {} : { 'if-none-match': question.etag }),
  };
  return new Promise((onAnswer, onError) => {
    const sent = request({ host: '127.0.0.1', port: question.port ?? port, path, method: question.method ?? 'GET', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => onAnswer({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on('error', onError);
    sent.end();
  });
}
