import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { measureInBrowser } from './measure-browser.ts';
import { measureDragging } from './measure-dragging.ts';
import { measureDrawing } from './measure-drawing.ts';
import { measureLoads } from './measure-load.ts';
import type * as NodePart from './measure-node.ts';

const usage = 'npm run bench -- [--only load|dragging|drawing|node|browser] [--rounds 5] [--widths 390,…] [--dist dist] [--sizes 20,1000,…]\n';
const parts = ['load', 'dragging', 'drawing', 'node', 'browser'];

/** Measures and prints. `load` imports a module by its URL. Exit code 0, or 2 for a bad option. */
export async function main(args: readonly string[], load: (url: string) => Promise<unknown>): Promise<number> {
  const choices = readChoices(args);
  if (!choices) {
    process.stderr.write(usage);
    return 2;
  }
  const { sizes, rounds, only, widths, dist } = choices;
  const isWanted = (part: string) => only === undefined || only === part;
  if ((isWanted('load') || isWanted('dragging')) && !existsSync(join(dist, 'index.html'))) {
    process.stderr.write(`No page in ${dist}: npm run build\n`);
    return 2;
  }
  if (isWanted('load')) {
    process.stdout.write(`Opening the page, ms at a quarter of the processor, 1.6 Mbit/s, 150 ms\n\n${await measureLoads(dist, rounds, widths)}\n\n`);
  }
  if (isWanted('dragging')) process.stdout.write(`Dragging the window of the lens at 1440 px, ms a frame at a quarter of the processor\n\n${await measureDragging(dist, rounds)}\n\n`);
  if (isWanted('drawing')) process.stdout.write(`Drawing a figure for the first time, ms at a quarter of the processor\n\n${await measureDrawing(rounds)}\n\n`);
  if (isWanted('node')) {
    const { measureInNode } = await loadNodePart(load);
    process.stdout.write(`Node, ms\n\n${measureInNode(sizes, rounds)}\n\n`);
  }
  if (isWanted('browser')) process.stdout.write(`Chromium at 1312 px, ms a frame\n\n${await measureInBrowser(sizes, rounds)}\n`);
  return 0;
}

/** Bundled first: a module runner puts a detour into every call between files. */
async function loadNodePart(load: (url: string) => Promise<unknown>): Promise<typeof NodePart> {
  const code = Buffer.from(await bundle('measure-node.ts', 'es')).toString('base64');
  return (await load(`data:text/javascript;base64,${code}`)) as typeof NodePart;
}

function readChoices(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        sizes: { type: 'string', default: '20,1000,10000,100000,1000000' },
        rounds: { type: 'string', default: '5' },
        widths: { type: 'string', default: '390,1280,1440' },
        dist: { type: 'string', default: 'dist' },
        only: { type: 'string' },
      },
    });
    const sizes = values.sizes.split(',').map(Number);
    const rounds = Number(values.rounds);
    const widths = values.widths.split(',').map(Number);
    const isSound = [...sizes, ...widths, rounds].every((n) => Number.isInteger(n) && n > 0) && (values.only === undefined || parts.includes(values.only));
    return isSound ? { sizes, rounds, widths, only: values.only, dist: values.dist } : undefined;
  } catch {
    return undefined;
  }
}
