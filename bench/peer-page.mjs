// node bench/peer-page.mjs FOLDER: puts the built page (`npm run build`) into a comparison of timelines as the contender `waqai-page`.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2];
const dist = fileURLToPath(new URL('../dist', import.meta.url));
if (folder === undefined || !existsSync(join(folder, 'contenders')) || !existsSync(join(dist, 'index.html'))) {
  process.stderr.write('node bench/peer-page.mjs FOLDER, where FOLDER holds the comparison, after npm run build\n');
  process.exit(2);
}

const pages = join(folder, 'pages', 'waqai-page');
rmSync(pages, { recursive: true, force: true });
// Kept versions, files to take and embeds are no part of the page.
for (const part of ['index.html', 'assets']) cpSync(join(dist, part), join(pages, part), { recursive: true });
// The facts are in the HTML, so they stand in the document as soon as it is read.
const mark = `requestAnimationFrame(()=>requestAnimationFrame(()=>performance.mark('data-painted')))`;
const hash = `'sha256-${createHash('sha256').update(mark).digest('base64')}'`;
const html = readFileSync(join(dist, 'index.html'), 'utf8');
writeFileSync(join(pages, 'load.html'), html.replace('script-src ', `script-src ${hash} `).replace('</body>', () => `<script>${mark}</script></body>`));
// Only opening is compared here; moving and zooming are those of the library, see peer-adapter.mjs.
writeFileSync(join(folder, 'contenders', 'waqai-page.mjs'), `export const info = { label: 'waqai, the page', draws: 'svg', gestures: 'none', wheel: null };\nexport function mount() {}\n`);
