import type { PageTheme } from './preferences.svelte.ts';

/** The appearance the reader's system asks for; undefined until `follow` is called, since the server cannot know. */
export class SystemTheme {
  theme = $state.raw<PageTheme>();

  /** Keeps `theme` current. Returns what ends it. */
  follow(): () => void {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const read = (): void => {
      this.theme = query.matches ? 'dark' : 'light';
    };
    read();
    query.addEventListener('change', read);
    return () => query.removeEventListener('change', read);
  }
}
