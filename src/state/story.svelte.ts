import { createContext } from 'svelte';
import type { Lang, Localized } from '../base/localized.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Messages } from '../locale/ar.ts';
import { formatDigits } from '../locale/digits.ts';
import type { Locale, MonthNames } from '../locale/types.ts';
import { rememberFact } from './fact-address.ts';
import { Preferences } from './preferences.svelte.ts';
import { Selection } from './selection.svelte.ts';
import { View } from './view.svelte.ts';

/** What every component of the page needs: the story, the language it is told in, and what the reader chose. */
export class Story {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly messages: Messages;
  readonly preferences = new Preferences();
  readonly selection: Selection;
  readonly view = new View();
  /** false while the page is as the server sent it; only what needs no script may show until then */
  alive = $state.raw(false);

  /** the same story in the other language, fetched; undefined where there is none to be had */
  readonly loadOther: (() => Promise<Dataset>) | undefined;
  /** writes what the address does not say yet; set by what keeps the address */
  settleAddress = (): void => undefined;

  constructor(dataset: Dataset, lang: Lang, messages: Messages, loadOther?: () => Promise<Dataset>) {
    this.dataset = dataset;
    this.lang = lang;
    this.messages = messages;
    this.loadOther = loadOther;
    // The entry of the history that is left keeps what was seen in it.
    this.selection = new Selection(dataset, rememberFact, () => this.settleAddress());
  }

  /** the names of months that the reader wants to see: those of Egypt and the Gulf, those of the Levant, or both */
  monthNames = $state.raw<MonthNames>('gregorian');

  /** For axes, labels and tables: one month name, unless the reader wants both. */
  readonly locale: Locale = $derived.by(() => this.#localeWith(this.monthNames));

  /** For running text: months by both their names, unless the reader wants those of the Levant alone. */
  readonly fullLocale: Locale = $derived.by(() => this.#localeWith(this.monthNames === 'levantine' ? 'levantine' : 'both'));

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
