import type { Lang } from '../../base/localized.ts';
import type { FigureId } from '../../figures/types.ts';

/** Address, without its extension, of a file that the build has written; English pages lie a folder deeper. */
export function finishedFile(figure: FigureId, lang: Lang, from: Lang): string {
  return `${from === 'ar' ? '' : '../'}figures/${figure}.${lang}`;
}
