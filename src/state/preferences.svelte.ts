import type { Digits } from '../locale/types.ts';
import { digitsKey, readSaved, themeKey } from './saved.ts';
import type { PageTheme, PreferenceStore } from './saved.ts';

export type { PageTheme, PreferenceStore } from './saved.ts';

/** What a reader has chosen for the page as a whole. Begins as the server rendered it; `restore` brings it back. */
export class Preferences {
  digits = $state.raw<Digits>('latn');
  /** undefined: never chosen, the system decides */
  theme = $state.raw<PageTheme>();
  /** What the reader or the address has chosen in this visit, and what a link to the page therefore hands on. */
  shared = $state.raw<{ readonly digits?: Digits; readonly theme?: PageTheme }>({});
  readonly #store: () => PreferenceStore;

  /** @param store called for each access, since in a sandboxed frame even naming localStorage throws */
  constructor(store: () => PreferenceStore = () => localStorage) {
    this.#store = store;
  }

  /** Reads earlier choices; anything unreadable or unknown is as if never chosen. */
  restore(): void {
    const { digits, theme } = readSaved(this.#store);
    if (digits) this.digits = digits;
    if (theme) this.theme = theme;
  }

  /** What an address asks for: for this visit, kept nowhere. What it does not name stays. */
  show(digits: Digits | undefined, theme: PageTheme | undefined): void {
    if (digits) this.digits = digits;
    if (theme) this.theme = theme;
    this.shared = { ...this.shared, ...(digits && { digits }), ...(theme && { theme }) };
  }

  chooseDigits(digits: Digits): void {
    this.digits = digits;
    this.shared = { ...this.shared, digits };
    this.#write(digitsKey, digits);
  }

  chooseTheme(theme: PageTheme): void {
    this.theme = theme;
    this.shared = { ...this.shared, theme };
    this.#write(themeKey, theme);
  }

  /** A choice that cannot be kept still holds for this visit. */
  #write(key: string, value: string): void {
    try {
      this.#store().setItem(key, value);
    } catch {
      return;
    }
  }
}
