import type { Lang } from '../base/localized.ts';

/**
 * The language a terminal asks for, by POSIX precedence (LC_ALL, LC_MESSAGES, LANG): Arabic for ar…, otherwise
 * English, which every terminal can show.
 */
export function terminalLang(env: Readonly<Record<string, string | undefined>>): Lang {
  const asked = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return asked.toLowerCase().startsWith('ar') ? 'ar' : 'en';
}
