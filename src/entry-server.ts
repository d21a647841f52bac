import type { Component } from 'svelte';
import { render as renderComponent } from 'svelte/server';
import App from './App.svelte';
import type { Lang } from './base/localized.ts';
import { csvFile, fileDetails, fileScene, presets, wholeScene } from './export/choices.ts';
import { columnPicture, frameHeight } from './figure/embed-size.ts';
import { createScene } from './figure/create-scene.ts';
import { figureModule } from './figure/figure.ts';
import { figureModules } from './figures/registry.ts';
import type { FigureModule } from './figures/types.ts';
import type { IslandName, ListName } from './components/island-name.ts';
import { isFigure, sentPictures } from './components/page-figures.ts';
import EmbedPage from './components/embed/EmbedPage.svelte';
import FactsTable from './components/FactsTable.svelte';
import Figure from './components/Figure.svelte';
import MarkKey from './components/MarkKey.svelte';
import PrintSheet from './components/PrintSheet.svelte';
import Positions from './components/Positions.svelte';
import Sources from './components/Sources.svelte';
import TablesPage from './components/TablesPage.svelte';
import WithStory from './components/WithStory.svelte';
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

function languageOf(path: string): Lang {
  const lang = langs.find((candidate) => paths[candidate] === path);
  if (lang === undefined) throw new RangeError(`No page at "${path}"`);
  return lang;
}

/** The tables behind the figures, a page beside that of the route. Throws a RangeError for a path without a page. */
export function renderTables(path: string): { html: string; head: string } {
  const lang = languageOf(path);
  const { html, head } = renderStill(TablesPage, new Story(editions[lang].story, lang, editions[lang].messages));
  // Facts are chosen on the page of the story.
  return { html: html.replaceAll('href="?', 'href="./?'), head };
}

/** The whole page of a route as HTML, and what belongs into its head. Throws a RangeError for a path without a page. */
export function render(path: string): { html: string; head: string } {
  const lang = languageOf(path);
  const { story, messages } = editions[lang];
  const { body, head } = renderComponent(App, { props: { dataset: story, lang, messages } });
  return { html: fillIslands(body, new Story(story, lang, messages)), head };
}

const emptyIsland = /(<div class="island" data-island="([a-z-]+)">)(?=<\/div>)/g;
const emptyList = /(<div class="list" data-list="([a-z-]+)">)(?=<\/div>)/g;
const lists: Readonly<Record<ListName, Component>> = { facts: FactsTable, register: Positions, sources: Sources };

/** Islands are pages within the page, each with its own root for the script; here they get what they show. */
function fillIslands(html: string, state: Story): string {
  return html
    .replace(emptyIsland, (_, opening: string, name: string) => opening + renderIsland(name as IslandName, state))
    .replace(emptyList, (_, opening: string, name: string) => opening + renderStill(lists[name as ListName], state).html);
}

function renderIsland(name: IslandName, state: Story): string {
  if (isFigure(name)) return renderFigure(figureModule(name), state);
  if (name === 'sheet') return withoutMarks(renderComponent(PrintSheet, { props: { story: state } }).body);
  return withoutMarks(renderComponent(MarkKey, { props: { lang: state.lang, short: name === 'short-key' } }).body);
}

/** A figure with its pictures, which stand until the script draws. */
function renderFigure(module: FigureModule, story: Story): string {
  const { body } = renderComponent(Figure, { props: { module, story } });
  return body.replace(/<div class="sent">(?=<\/div>)/, (opening) => opening + renderPictures(module, story));
}

/** A part that is left as it is sent, with the story it asks for. */
function renderStill(content: Component, story: Story): { html: string; head: string } {
  const { body, head } = renderComponent(WithStory, { props: { content, story } });
  return { html: withoutMarks(body), head };
}

/** Nothing in it is hydrated, so it needs none of the marks that are left for that. */
function withoutMarks(html: string): string {
  return html.replaceAll(/<!--.*?-->/g, '');
}

function renderPictures(module: FigureModule, story: Story): string {
  return sentPictures(module.id)
    .map(({ width, where }) => {
      const scene = createScene(module, story.dataset, { frame: false, timeDirection: 'auto' }, story.locale, { width });
      const chosen = story.selection.event?.id;
      return `<div${where === undefined ? '' : ` class="${where}"`}>${toMarkup(scene, { inverse: textsOnPlates(scene), ...(chosen !== undefined && { chosen }) })}</div>`;
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
