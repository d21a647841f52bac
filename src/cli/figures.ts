/** npm run figures: writes figures as SVG files, without a browser. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Lang } from '../base/localized.ts';
import { parseDataset } from '../dataset/parse.ts';
import { figure } from '../figure/figure.ts';
import { figureModules } from '../figures/registry.ts';
import type { FigureId, Size } from '../figures/types.ts';
import type { Digits } from '../locale/types.ts';
import { themes } from '../scene/themes.ts';
import type { ThemeName } from '../scene/themes.ts';
import { toSvg } from '../scene/to-svg.ts';
import { figuresMessages } from './figures-messages.ts';
import type { FiguresMessages } from './figures-messages.ts';
import { terminalLang } from './terminal-lang.ts';

const storyFile = new URL('../../data/us-syria-isis.json', import.meta.url);
const sizePattern = /^(\d{2,4})x(\d{2,4})$/;
const least = 240;
const most = 4096;

/** What is to be written; every list has at least one entry. */
interface Choices {
  readonly figures: readonly FigureId[];
  readonly langs: readonly Lang[];
  readonly size: Required<Size>;
  readonly theme: ThemeName;
  readonly digits: Digits;
  readonly out: string;
}

/** A choice that is not on offer: what was asked, and what there is. */
class UnknownChoice extends Error {}

function pick<T extends string>(option: string, asked: string, offered: readonly T[], say: FiguresMessages): T {
  const found = offered.find((one) => one === asked);
  if (found === undefined) throw new UnknownChoice(say.notOffered(option, asked, offered.join(' | ')));
  return found;
}

function parseSize(asked: string, say: FiguresMessages): Required<Size> {
  const match = sizePattern.exec(asked);
  const width = Number(match?.[1]);
  const height = Number(match?.[2]);
  const fits = [width, height].every((px) => px >= least && px <= most);
  if (!fits) throw new UnknownChoice(say.notOffered('--size', asked, say.sizes(least, most)));
  return { width, height };
}

function parseChoices(args: readonly string[], say: FiguresMessages): Choices {
  const { values } = parseArgs({
    args: [...args],
    options: {
      figure: { type: 'string', default: 'all' },
      lang: { type: 'string' },
      size: { type: 'string', default: '1200x675' },
      theme: { type: 'string', default: 'light' },
      digits: { type: 'string', default: 'latn' },
      out: { type: 'string' },
    },
  });
  const ids = figureModules.map(({ id }) => id);
  const asked = pick('--figure', values.figure, [...ids, 'all' as const], say);
  if (values.out === undefined || values.out === '') throw new UnknownChoice(say.noOut);
  return {
    figures: asked === 'all' ? ids : [asked],
    langs: values.lang === undefined ? ['ar', 'en'] : [pick('--lang', values.lang, ['ar', 'en'] as const, say)],
    size: parseSize(values.size, say),
    theme: pick('--theme', values.theme, Object.keys(themes) as ThemeName[], say),
    digits: pick('--digits', values.digits, ['latn', 'arab'] as const, say),
    out: values.out,
  };
}

async function writeFigures(choices: Choices, say: FiguresMessages): Promise<number> {
  const { dataset, problems } = parseDataset(JSON.parse(await readFile(storyFile, 'utf8')));
  if (!dataset) {
    console.error(say.brokenDataset(problems.length));
    return 1;
  }
  await mkdir(choices.out, { recursive: true });
  const { width, height } = choices.size;
  for (const id of choices.figures) {
    for (const lang of choices.langs) {
      const locale = { lang, digits: choices.digits, monthNames: 'gregorian' } as const;
      const spec = { figure: id, frame: true, timeDirection: 'auto' } as const;
      const scene = figure(dataset, spec, locale, choices.size);
      const path = join(choices.out, `waqai_${id}_${lang}_${width}x${height}.svg`);
      await writeFile(path, toSvg(scene, themes[choices.theme]));
      console.log(path);
      if (scene.height > height) console.log(say.taller(scene.height));
    }
  }
  return 0;
}

/** Runs the command; exit code 0, 1 where the dataset is broken or nothing can be written, 2 for a bad option. */
export async function main(args: readonly string[]): Promise<number> {
  const say = figuresMessages[terminalLang(process.env)];
  let choices: Choices;
  try {
    choices = parseChoices(args, say);
  } catch (error) {
    console.error(error instanceof UnknownChoice ? error.message : say.unknownOption(String(args.join(' '))));
    console.error(say.usage(figureModules.map(({ id }) => id).join('|')));
    return 2;
  }
  try {
    return await writeFigures(choices, say);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    console.error(say.cannotWrite(choices.out, String(error.code)));
    return 1;
  }
}
