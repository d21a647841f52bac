import { render as renderComponent } from 'svelte/server';
import App from './App.svelte';
import type { Lang } from './base/localized.ts';
import { figure } from './figure/figure.ts';
import { figureModules } from './figures/registry.ts';
import type { IslandName } from './components/island-name.ts';
import IslandContent from './components/IslandContent.svelte';
import { messages as ar } from './locale/ar.ts';
import { messages as en } from './locale/en.ts';
import { directionOf } from './locale/direction.ts';
import { themes } from './scene/themes.ts';
import { toSvg } from './scene/to-svg.ts';
import { Story } from './state/story.svelte.ts';
import { story } from './story.ts';

const messages = { ar, en } as const;
const paths: Readonly<Record<Lang, string>> = { ar: '', en: 'en/' };
const langs = ['ar', 'en'] as const;

/** Pages of the site: Arabic at its root, English beside it. */
export const routes = langs.map((lang) => ({ path: paths[lang], lang, dir: directionOf(lang) }));

/** The whole page of a route as HTML, and what belongs into its head. Throws a RangeError for a path without a page. */
export function render(path: string): { html: string; head: string } {
  const lang = langs.find((candidate) => paths[candidate] === path);
  if (lang === undefined) throw new RangeError(`No page at "${path}"`);
  const props = { dataset: story, lang, messages: messages[lang] };
  const { body, head } = renderComponent(App, { props });
  return { html: fillIslands(body, new Story(story, lang, messages[lang])), head };
}

const emptyIsland = /(<div class="island" data-island="([a-z-]+)">)(?=<\/div>)/g;

/** Islands are pages within the page, each with its own root for the script; here they get what they show. */
function fillIslands(html: string, state: Story): string {
  return html.replace(emptyIsland, (opening, _, name: string) => {
    return opening + renderComponent(IslandContent, { props: { name: name as IslandName, story: state } }).body;
  });
}

/** Every figure as a file of its own, in both languages, at the size of a preview in social media. */
export function figureFiles(): readonly { readonly path: string; readonly text: string }[] {
  return figureModules.flatMap(({ id }) =>
    langs.map((lang) => {
      const locale = { lang, digits: 'latn', monthNames: 'gregorian' } as const;
      const spec = { figure: id, frame: true, timeDirection: 'auto' } as const;
      const scene = figure(story, spec, locale, { width: 1200, height: 675 });
      return { path: `figures/${id}.${lang}.svg`, text: toSvg(scene, themes.light) };
    }),
  );
}
