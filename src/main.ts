import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/page.css';
import './styles/figures.css';
import './styles/tables.css';
import './styles/modes.css';
import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import { story } from './story.ts';

const lang = document.documentElement.lang === 'en' ? 'en' : 'ar';
const target = document.getElementById('app');
// Each language is a file of its own: a reader loads one of them.
const { messages } = await (lang === 'en' ? import('./locale/en.ts') : import('./locale/ar.ts'));

if (target) {
  const options = { target, props: { dataset: story, lang, messages } } as const;
  if (target.firstElementChild) hydrate(App, options);
  else mount(App, options);
}
