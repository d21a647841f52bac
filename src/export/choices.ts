import type { Lang } from '../base/localized.ts';
import type { FigureId, FigureModule, Size } from '../figures/types.ts';
import type { Dataset } from '../dataset/types.ts';
import { createScene } from '../figure/create-scene.ts';
import type { Digits, Locale } from '../locale/types.ts';
import { themes } from '../scene/themes.ts';
import type { Theme } from '../scene/themes.ts';
import type { Scene } from '../scene/types.ts';
import type { TimeWindow } from '../time/types.ts';
import { toWindowText } from '../time/window-text.ts';
import { accountRows } from './account-rows.ts';
import { toCsv } from './csv-file.ts';
import type { FileDetails } from './svg-file.ts';

export const formats = ['svg', 'png', 'pdf', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** `transparent`: light, without the paper under it. */
export const fileThemes = ['light', 'dark', 'print', 'transparent'] as const;
export type FileTheme = (typeof fileThemes)[number];

export const textKinds = ['outlines', 'editable'] as const;
export type TextKind = (typeof textKinds)[number];

/** How many pixels of a PNG go to one of the figure, along each side. */
export const scales = [1, 2, 4] as const;
export type Scale = (typeof scales)[number];

/** Sizes that figures are asked for in, px; those without a height take what they need. */
export const presets = {
  article: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1350 },
  phone: { width: 360 },
  slide: { width: 1920, height: 1080 },
} as const satisfies Readonly<Record<string, Size>>;

/** Least and most px of a side. */
export const sizeLimits = { least: 240, most: 4096 } as const;

/** What a lens shows: a window (ms UTC, half-open), with or without a second row of ticks, of the Hijri calendar. */
export interface LensChoice {
  readonly window: TimeWindow;
  readonly isHijri: boolean;
}

/** Everything that decides what a file holds, beside the data. The same choices give the same bytes wherever they are made. */
export interface FileChoices {
  readonly figure: FigureId;
  readonly format: Format;
  readonly lang: Lang;
  readonly digits: Digits;
  readonly size: Size;
  readonly theme: FileTheme;
  readonly text: TextKind;
  readonly scale: Scale;
  /** a part of the timeline looked at closer, where not all of it is wanted */
  readonly lens?: LensChoice;
  /** absolute address of the site, with a slash at its end, for the permalink; left out where it is not known */
  readonly site?: string;
}

function localeOf({ lang, digits }: Pick<FileChoices, 'lang' | 'digits'>): Locale {
  return { lang, digits, monthNames: 'gregorian' };
}

/** Pictures whose shorter side has as many px are shown on a wall or shrunk in a feed: type of the page's size would be too small. */
const largePicture = 1000;

/** Of these the largest is taken at which both sides stay whole and nothing of the figure is cut. */
const magnifications = [2, 1.8, 1.6, 1.5, 1.35, 1.25, 1.2];

/**
 * The scene of a file: with its frame, which has title, source line and the product's name. See `createScene` for sizes. A large
 * picture is drawn smaller and magnified, so that its type grows with it.
 */
export function fileScene(module: FigureModule, dataset: Dataset, choices: FileChoices): Scene {
  const create = (size: Size): Scene => createScene(module, dataset, { frame: true, timeDirection: 'auto' }, localeOf(choices), size);
  const { width, height } = choices.size;
  let scene: Scene | undefined;
  if (height !== undefined && Math.min(width, height) >= largePicture) {
    for (const magnification of magnifications) {
      const small = { width: width / magnification, height: height / magnification };
      if (!Object.values(small).every(Number.isInteger)) continue;
      const drawn = create(small);
      if (drawn.height > small.height) continue;
      scene = { ...drawn, magnification };
      break;
    }
  }
  scene ??= create(choices.size);
  return choices.theme === 'transparent' ? { ...scene, layers: scene.layers.filter(({ id }) => id !== 'paper') } : scene;
}

/** How much wider than asked for a scene is drawn, at most, to be shown whole in a picture of fixed sides. */
const reductions = [1, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.5];

/** The scene for a picture whose sides are given by others: all of the figure, drawn larger and reduced where it needs more height. */
export function wholeScene(module: FigureModule, dataset: Dataset, locale: Pick<FileChoices, 'lang' | 'digits'>, { width, height }: Required<Size>): Scene {
  const drawn = reductions.map((by) => {
    const size = { width: Math.round(width * by), height: Math.round(height * by) };
    return { by, size, scene: createScene(module, dataset, { frame: true, timeDirection: 'auto' }, localeOf(locale), size) };
  });
  const fitting = drawn.find(({ scene, size }) => scene.height <= size.height) ?? drawn.at(-1);
  if (!fitting) throw new RangeError('There is a size to draw');
  return { ...fitting.scene, magnification: width / fitting.scene.width };
}

export function fileTheme({ theme }: Pick<FileChoices, 'theme'>): Theme {
  return themes[theme === 'transparent' ? 'light' : theme];
}

/** The module that draws what was chosen: a figure, or what a lens shows of it. */
export function chosenModule(module: FigureModule, lens: LensChoice | undefined): FigureModule {
  return (lens && module.within?.(lens.window, lens.isHijri)) ?? module;
}

/** Address of a figure on the page of its language, with the window of a lens; undefined where the site has none. */
export function permalinkOf({ figure, lang, site, lens }: Pick<FileChoices, 'figure' | 'lang' | 'site' | 'lens'>): string | undefined {
  const window = lens && toWindowText(lens.window);
  const query = window ? `?from=${window.from}&to=${window.to}` : '';
  return site === undefined ? undefined : `${site}${lang === 'ar' ? '' : 'en/'}${query}#${figure}`;
}

export function fileDetails(module: FigureModule, dataset: Dataset, choices: FileChoices): FileDetails {
  const permalink = permalinkOf(choices);
  return { source: module.describe(dataset, localeOf(choices)).source, date: (dataset.reviewed ?? dataset.published).edtf, ...(permalink !== undefined && { permalink }) };
}

/** The window of a lens as part of a name: as ISO 8601 writes an interval where there may be no slash, and without colons. None without a lens. */
export function windowNames(lens: LensChoice | undefined): readonly string[] {
  const window = lens && toWindowText(lens.window);
  return window ? [`${window.from}--${window.to}`.replaceAll(':', '')] : [];
}

/**
 * Name of a file: figure, language and size, and what of the rest is not as usual, so that no two different files of one figure
 * share a name: `waqai_timeline_ar_1200x675_dark@2x.png`, `waqai_timeline_2025-11--2025-12_ar_1200x675.svg`.
 * @param height of the scene, px, which may be more than was asked for
 */
export function fileName({ figure, format, lang, digits, size, theme, text, scale, lens }: FileChoices, height: number): string {
  const name = ['waqai', figure, ...windowNames(lens), lang].join('_');
  if (format === 'csv' || format === 'json') return `${name}.${format}`;
  const unusual = [
    theme === 'light' ? '' : `_${theme}`,
    digits === 'latn' ? '' : '_arab',
    lens?.isHijri ? '_hijri' : '',
    format === 'svg' && text === 'editable' ? '_editable' : '',
    format === 'png' && scale > 1 ? `@${scale}x` : '',
  ];
  return `${name}_${size.width}x${height}${unusual.join('')}.${format}`;
}

/** The accounts behind a figure as CSV. Dates and numbers are those of other programs, whatever digits a reader sees. */
export function csvFile(module: FigureModule, dataset: Dataset, { lang }: Pick<FileChoices, 'lang'>): string {
  return toCsv(accountRows(module, dataset, lang), lang);
}

/** What a figure says and the accounts behind it, as JSON. */
export function jsonFile(module: FigureModule, dataset: Dataset, choices: FileChoices): string {
  const { lang } = choices;
  const { title, subtitle, source, alt, description } = module.describe(dataset, localeOf({ lang, digits: 'latn' }));
  const { id, version, published } = dataset;
  const content = {
    figure: module.id, lang, title, subtitle, source, alt, description, permalink: permalinkOf(choices),
    dataset: { id, version, published: published.edtf },
    accounts: accountRows(module, dataset, lang),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
