/** Brings the page to life; `src/main.ts` decides when. */
import { hydrate, mount } from 'svelte';
import type { Lang } from './base/localized.ts';
import App from './App.svelte';

const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'ar';
const target = document.getElementById('app');
// Each language is a file of its own, the page's words and the story's: a reader loads one of them.
const editions = { ar: () => import('./editions/ar.ts'), en: () => import('./editions/en.ts') } as const;
const { messages, story } = await editions[lang]();

if (target) {
  const loadOther = async () => (await editions[lang === 'ar' ? 'en' : 'ar']()).story;
  const options = { target, props: { dataset: story, lang, messages, loadOther } };
  if (target.firstElementChild) hydrate(App, options);
  else mount(App, options);
}
