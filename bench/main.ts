import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { measureInBrowser } from './measure-browser.ts';
import type * as NodePart from './measure-node.ts';

const usage = 'npm run bench -- [--sizes 20,1000,…] [--rounds 3] [--only node|browser]\n';

/** Measures and prints. `load` imports a module by its URL. Exit code 0, or 2 for a bad option. */
export async function main(args: readonly string[], load: (url: string) => Promise<unknown>): Promise<number> {
  const choices = readChoices(args);
  if (!choices) {
    process.stderr.write(usage);
    return 2;
  }
  const { sizes, rounds, only } = choices;
  if (only !== 'browser') {
    const { measureInNode } = await loadNodePart(load);
    process.stdout.write(`Node, ms\n\n${measureInNode(sizes, rounds)}\n\n`);
  }
  if (only !== 'node') process.stdout.write(`Chromium at 1312 px, ms a frame\n\n${await measureInBrowser(sizes, rounds)}\n`);
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
        rounds: { type: 'string', default: '3' },
        only: { type: 'string' },
      },
    });
    const sizes = values.sizes.split(',').map(Number);
    const rounds = Number(values.rounds);
    const isSound = [...sizes, rounds].every((n) => Number.isInteger(n) && n > 0) && [undefined, 'node', 'browser'].includes(values.only);
    return isSound ? { sizes, rounds, only: values.only } : undefined;
  } catch {
    return undefined;
  }
}
