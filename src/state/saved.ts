import type { Digits } from '../locale/types.ts';

export type PageTheme = 'light' | 'dark';

/** The part of localStorage that is needed; reading or writing may throw. */
export type PreferenceStore = Pick<Storage, 'getItem' | 'setItem'>;

export const themeKey = 'waqai-theme';
export const digitsKey = 'waqai-digits';

/**
 * What was chosen in an earlier visit; anything unreadable or unknown is as if never chosen.
 * @param store called for each access, since in a sandboxed frame even naming localStorage throws
 */
export function readSaved(store: () => PreferenceStore = () => localStorage): { readonly digits?: Digits; readonly theme?: PageTheme } {
  const read = (key: string): string | null => {
    try {
      return store().getItem(key);
    } catch {
      return null;
    }
  };
  const [digits, theme] = [read(digitsKey), read(themeKey)];
  return {
    ...((digits === 'arab' || digits === 'latn') && { digits }),
    ...((theme === 'light' || theme === 'dark') && { theme }),
  };
}
