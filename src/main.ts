import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/page.css';
import './styles/figures.css';
import './styles/tables.css';
import './styles/modes.css';
import './styles/print.css';
import { hydrate, mount } from 'svelte';
import App from './App.svelte';

const lang = document.documentElement.lang === 'en' ? 'en' : 'ar';
const target = document.getElementById('app');
// Each language is a file of its own, the page's words and the story's: a reader loads one of them.
const editions = { ar: () => import('./editions/ar.ts'), en: () => import('./editions/en.ts') } as const;
const { messages, story } = await editions[lang]();

if (target) {
  const options = { target, props: { dataset: story, lang, messages } } as const;
  if (target.firstElementChild) hydrate(App, options);
  else mount(App, options);
}
