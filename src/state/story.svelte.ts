import { createContext } from 'svelte';
import type { Lang, Localized } from '../base/localized.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Messages } from '../locale/ar.ts';
import { formatDigits } from '../locale/digits.ts';
import type { Locale } from '../locale/types.ts';
import { rememberFact } from './fact-address.ts';
import { Preferences } from './preferences.svelte.ts';
import { Selection } from './selection.svelte.ts';

/** What every component of the page needs: the story, the language it is told in, and what the reader chose. */
export class Story {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly messages: Messages;
  readonly preferences = new Preferences();
  readonly selection: Selection;
  /** false while the page is as the server sent it; only what needs no script may show until then */
  alive = $state.raw(false);

  constructor(dataset: Dataset, lang: Lang, messages: Messages) {
    this.dataset = dataset;
    this.lang = lang;
    this.messages = messages;
    this.selection = new Selection(dataset, rememberFact);
  }

  /** For axes, labels and tables: one month name. */
  readonly locale: Locale = $derived.by(() => this.#localeWith('gregorian'));

  /** For running text: months by both their names. */
  readonly fullLocale: Locale = $derived.by(() => this.#localeWith('both'));

  /** A text of the dataset in the page's language and digits. */
  say(text: Localized): string {
    return formatDigits(text[this.lang], this.locale);
  }

  #localeWith(monthNames: Locale['monthNames']): Locale {
    return { lang: this.lang, digits: this.preferences.digits, monthNames };
  }
}

/** The story of the page, for the components inside it. */
export const [getStory, setStory] = createContext<Story>();
