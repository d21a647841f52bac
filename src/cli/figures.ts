/** npm run figures: writes figures as files, without a browser. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Dataset } from '../dataset/types.ts';
import type { Lang } from '../base/localized.ts';
import { chosenModule, csvFile, fileDetails, fileName, fileScene, fileTheme, fileThemes, formats, jsonFile, presets, scales, sizeLimits, textKinds } from '../export/choices.ts';
import type { FileChoices, LensChoice } from '../export/choices.ts';
import { toPdf } from '../export/pdf-file.ts';
import type { TextShaper } from '../export/shape-text.ts';
import { toEditableSvg, toOutlinedSvg } from '../export/svg-file.ts';
import { figureModule } from '../figure/figure.ts';
import { figureModules } from '../figures/registry.ts';
import { reachOf, withinReach } from '../figures/timeline/reach.ts';
import type { FigureId, Size } from '../figures/types.ts';
import { pictureSize } from '../scene/picture-size.ts';
import { parseWindowInterval, toWindowText } from '../time/window-text.ts';
import { BrokenDataset, defaultFile, loadDatasetFile } from './dataset-file.ts';
import { figuresMessages } from './figures-messages.ts';
import type { FiguresMessages } from './figures-messages.ts';
import { createNodeShaper } from './node-shaper.ts';
import { toPng } from './png.ts';
import { terminalLang } from './terminal-lang.ts';
import { writeWhole } from './write-whole.ts';

const sizePattern = /^(\d{2,4})(?:x(\d{2,4}))?$/;

/** What is to be written; every list has at least one entry. */
interface Choices extends Omit<FileChoices, 'figure' | 'lang'> {
  readonly figures: readonly FigureId[];
  readonly langs: readonly Lang[];
  readonly data: string;
  readonly out: string;
}

/** A choice that is not on offer: what was asked, and what there is. */
class UnknownChoice extends Error {}

function pick<T extends string>(option: string, asked: string, offered: readonly T[], say: FiguresMessages): T {
  const found = offered.find((one) => one === asked);
  if (found === undefined) throw new UnknownChoice(say.notOffered(option, asked, offered.join(' | ')));
  return found;
}

function parseSize(asked: string, say: FiguresMessages): Size {
  const preset = Object.entries(presets).find(([name]) => name === asked)?.[1];
  if (preset) return preset;
  const [, width, height] = sizePattern.exec(asked) ?? [];
  const { least, most } = sizeLimits;
  const fits = [width, height ?? width].every((px) => Number(px) >= least && Number(px) <= most);
  if (!fits) throw new UnknownChoice(say.notOffered('--size', asked, `${Object.keys(presets).join(' | ')} | ${say.sizes(least, most)}`));
  return { width: Number(width), ...(height !== undefined && { height: Number(height) }) };
}

function parseSite(asked: string, say: FiguresMessages): string {
  const url = URL.canParse(asked) ? new URL(asked) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new UnknownChoice(say.notOffered('--site', asked, 'https://…/'));
  return url.href.replace(/\/?$/, '/');
}

/** An interval of EDTF dates, the last of them included, of a figure that can be looked at closer. */
function parseLens(asked: string | undefined, isHijri: boolean, figures: readonly FigureId[], say: FiguresMessages): LensChoice | undefined {
  if (asked === undefined) {
    if (isHijri) throw new UnknownChoice(say.hijriWithoutWindow);
    return undefined;
  }
  if (figures.some((id) => !figureModule(id).within)) {
    const offered = figureModules.filter(({ within }) => within).map(({ id }) => `--figure ${id}`);
    throw new UnknownChoice(say.notOffered('--figure', figures.length > 1 ? 'all' : figures.join(), `${offered.join(' | ')} (--window)`));
  }
  const window = parseWindowInterval(asked);
  if (!window) throw new UnknownChoice(say.notOffered('--window', asked, '2025-11/2025-12 | 2025-12-13/2025-12-20 | 2014/2019'));
  return { window, isHijri };
}

function parseChoices(args: readonly string[], say: FiguresMessages): Choices {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: defaultFile },
      figure: { type: 'string', default: 'all' },
      format: { type: 'string', default: 'svg' },
      lang: { type: 'string' },
      size: { type: 'string', default: 'article' },
      theme: { type: 'string', default: 'light' },
      digits: { type: 'string', default: 'latn' },
      text: { type: 'string', default: 'outlines' },
      scale: { type: 'string', default: '1' },
      site: { type: 'string' },
      window: { type: 'string' },
      hijri: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const ids = figureModules.map(({ id }) => id);
  const asked = pick('--figure', values.figure, [...ids, 'all' as const], say);
  if (values.out === undefined || values.out === '') throw new UnknownChoice(say.noOut);
  const figures = asked === 'all' ? ids : [asked];
  const lens = parseLens(values.window, values.hijri, figures, say);
  const scale = Number(pick('--scale', values.scale, scales.map(String), say));
  return {
    figures,
    langs: values.lang === undefined ? ['ar', 'en'] : [pick('--lang', values.lang, ['ar', 'en'] as const, say)],
    format: pick('--format', values.format, formats, say),
    size: parseSize(values.size, say),
    theme: pick('--theme', values.theme, fileThemes, say),
    digits: pick('--digits', values.digits, ['latn', 'arab'] as const, say),
    text: pick('--text', values.text, textKinds, say),
    scale: scales.find((one) => one === scale) ?? 1,
    ...(lens && { lens }),
    ...(values.site !== undefined && { site: parseSite(values.site, say) }),
    data: values.data,
    out: values.out,
  };
}

/** The content of one file, and its height as a picture, px. */
async function createFile(choices: FileChoices, dataset: Dataset, shaper: TextShaper): Promise<{ content: string | Uint8Array; height: number }> {
  const module = chosenModule(figureModule(choices.figure), choices.lens);
  const scene = fileScene(module, dataset, choices);
  const details = fileDetails(module, dataset, choices);
  const theme = fileTheme(choices);
  const { height } = pictureSize(scene);
  switch (choices.format) {
    case 'csv':
      return { content: csvFile(module, dataset, choices), height };
    case 'json':
      return { content: jsonFile(module, dataset, choices), height };
    case 'pdf':
      return { content: await toPdf(scene, theme, details, shaper), height };
    case 'png':
      return { content: toPng(toOutlinedSvg(scene, theme, details, shaper), choices.scale, scene.title, details), height };
    case 'svg':
      return { content: choices.text === 'editable' ? toEditableSvg(scene, theme, details) : toOutlinedSvg(scene, theme, details, shaper), height };
  }
}

async function writeFigures(choices: Choices, say: FiguresMessages): Promise<number> {
  const { dataset } = await loadDatasetFile(choices.data, terminalLang(process.env));
  const reach = reachOf(dataset);
  const lens = choices.lens && { ...choices.lens, window: withinReach(choices.lens.window, reach) };
  if (lens && (lens.window[0] >= reach.horizon || lens.window[1] <= reach.from)) {
    const story = toWindowText([reach.from, reach.horizon]);
    console.error(say.besideStory(story?.from ?? '', story?.to ?? ''));
    return 2;
  }
  const shaper = await createNodeShaper();
  for (const figure of choices.figures) {
    for (const lang of choices.langs) {
      const file = { ...choices, figure, lang, ...(lens && { lens }) };
      const { content, height } = await createFile(file, dataset, shaper);
      const path = join(choices.out, fileName(file, height));
      await writeWhole(path, content);
      console.log(path);
      if (height > (choices.size.height ?? Infinity)) console.log(say.taller(height));
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
    if (error instanceof BrokenDataset) {
      console.error(error.message);
      return 1;
    }
    if (!(error instanceof Error && 'code' in error)) throw error;
    console.error(say.cannotWrite(choices.out, String(error.code)));
    return 1;
  }
}
