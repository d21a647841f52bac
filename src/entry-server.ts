import { render as renderComponent } from 'svelte/server';
import App from './App.svelte';
import type { Lang } from './base/localized.ts';
import { csvFile, fileDetails, fileScene, presets, wholeScene } from './export/choices.ts';
import { columnPicture, frameHeight } from './figure/embed-size.ts';
import { createScene } from './figure/create-scene.ts';
import { figureModule } from './figure/figure.ts';
import { figureModules } from './figures/registry.ts';
import type { FigureModule } from './figures/types.ts';
import type { IslandName } from './components/island-name.ts';
import { isFigure, sentPictures } from './components/page-figures.ts';
import EmbedPage from './components/embed/EmbedPage.svelte';
import Figure from './components/Figure.svelte';
import MarkKey from './components/MarkKey.svelte';
import PrintSheet from './components/PrintSheet.svelte';
import SentTable from './components/SentTable.svelte';
import { textsOnPlates } from './components/texts-on-plates.ts';
import * as ar from './editions/ar.ts';
import * as en from './editions/en.ts';
import { directionOf } from './locale/direction.ts';
import { toMarkup } from './scene/to-markup.ts';
import { Story } from './state/story.svelte.ts';
import { story as wholeStory } from './story.ts';

export { wholeStory as record };

const editions = { ar, en } as const;
const paths: Readonly<Record<Lang, string>> = { ar: '', en: 'en/' };
const langs = ['ar', 'en'] as const;

/** Pages of the site: Arabic at its root, English beside it. */
export const routes = langs.map((lang) => ({ path: paths[lang], lang, dir: directionOf(lang) }));

/** The whole page of a route as HTML, and what belongs into its head. Throws a RangeError for a path without a page. */
export function render(path: string): { html: string; head: string } {
  const lang = langs.find((candidate) => paths[candidate] === path);
  if (lang === undefined) throw new RangeError(`No page at "${path}"`);
  const { story, messages } = editions[lang];
  const { body, head } = renderComponent(App, { props: { dataset: story, lang, messages } });
  return { html: fillIslands(body, new Story(story, lang, messages)), head };
}

const emptyIsland = /(<div class="island" data-island="([a-z-]+)">)(?=<\/div>)/g;

/** Islands are pages within the page, each with its own root for the script; here they get what they show. */
function fillIslands(html: string, state: Story): string {
  return html.replace(emptyIsland, (opening, _, name: string) => {
    return opening + renderIsland(name as IslandName, state);
  });
}

function renderIsland(name: IslandName, state: Story): string {
  if (isFigure(name)) return renderFigure(figureModule(name), state);
  if (name === 'sheet') return withoutMarks(renderComponent(PrintSheet, { props: { story: state } }).body);
  return withoutMarks(renderComponent(MarkKey, { props: { lang: state.lang, short: name === 'short-key' } }).body);
}

const emptyPlace = /(<div class="sent" data-sent="(picture|table)">)(?=<\/div>)/g;

/** A figure with its pictures and its table, which stand until the script draws. */
function renderFigure(module: FigureModule, story: Story): string {
  const { body } = renderComponent(Figure, { props: { module, story } });
  return body.replace(emptyPlace, (opening, _, place: string) => opening + (place === 'table' ? renderTable(module, story) : renderPictures(module, story)));
}

/** Nothing in it is hydrated, so it needs none of the marks that are left for that. */
function withoutMarks(html: string): string {
  return html.replaceAll(/<!--.*?-->/g, '');
}

function renderTable(module: FigureModule, story: Story): string {
  const table = module.table(story.dataset, story.locale);
  return withoutMarks(renderComponent(SentTable, { props: { table, story } }).body);
}

function renderPictures(module: FigureModule, story: Story): string {
  return sentPictures(module.id)
    .map(({ width, where }) => {
      const scene = createScene(module, story.dataset, { frame: false, timeDirection: 'auto' }, story.locale, { width });
      const chosen = story.selection.event?.id;
      return `<div class="${where}">${toMarkup(scene, { inverse: textsOnPlates(scene), ...(chosen !== undefined && { chosen }) })}</div>`;
    })
    .join('');
}

/** Every figure in both languages, for another site's page. */
export function embedPages() {
  return figureModules.flatMap((module) =>
    langs.map((lang) => {
      const { story: dataset, messages } = editions[lang];
      const story = new Story(dataset, lang, messages);
      const home = `../${paths[lang]}#${module.id}`;
      const { body } = renderComponent(EmbedPage, { props: { story, module, home } });
      const { title, subtitle, alt } = module.describe(dataset, story.locale);
      const height = frameHeight(createScene(module, dataset, { frame: true, timeDirection: 'auto' }, story.locale, { width: columnPicture }));
      return { name: `${module.id}.${lang}`, lang, dir: directionOf(lang), title, description: subtitle, alt, body: withoutMarks(body), home, height };
    }),
  );
}

/** Every figure in both languages, at the size of a preview in social media. */
export function figureScenes() {
  return figureModules.flatMap((module) =>
    langs.map((lang) => {
      const choices = { figure: module.id, format: 'svg', lang, digits: 'latn', size: presets.article, theme: 'light', text: 'outlines', scale: 1 } as const;
      return {
        name: `${module.id}.${lang}`,
        scene: fileScene(module, wholeStory, choices),
        shared: wholeScene(module, wholeStory, choices, { width: 1200, height: 630 }),
        details: fileDetails(module, wholeStory, choices),
        csv: csvFile(module, wholeStory, choices),
      };
    }),
  );
}
