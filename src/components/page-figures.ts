import type { FigureId, FigureModule } from '../figures/types.ts';

/** The figures of the page; each one's code is a file of its own, fetched by readers who use that figure. */
export const figureLoaders: Readonly<Record<FigureId, () => Promise<FigureModule>>> = {
  timeline: async () => (await import('../figures/timeline/index.ts')).timeline,
  'attacks-per-month': async () => (await import('../figures/attacks-per-month/index.ts')).attacksPerMonth,
  'isis-fighters': async () => (await import('../figures/isis-fighters/index.ts')).isisFighters,
  'palmyra-control': async () => (await import('../figures/palmyra-control/index.ts')).palmyraControl,
  casualties: async () => (await import('../figures/casualties/index.ts')).casualties,
  'accounts-compared': async () => (await import('../figures/accounts-compared/index.ts')).accountsCompared,
  places: async () => (await import('../figures/places/index.ts')).places,
  positions: async () => (await import('../figures/positions/index.ts')).positions,
};

/** px: a small phone's column. */
const sentNarrowWidth = 328;

/**
 * px: the widths at which the overview is laid out on screens wider than a phone, each with the narrowest column it stands in. CSS
 * scales it from there, up or down by less than a third: one picture is sharp and can be read in all of them. styles/figures.css
 * parts the screens in the same places.
 */
const overviewWidths = [
  { drawn: 820, from: 600 },
  { drawn: 1240, from: 1040 },
] as const;

/** px: what a figure is laid out for in a column of `width` px. */
export function drawnWidth(id: FigureId, width: number): number {
  return (id === 'timeline' && overviewWidths.findLast(({ from }) => from <= width)?.drawn) || width;
}

/** The pictures of a figure that are sent, each with the class of the screens it is for; the others are drawn when a reader comes near. */
export function sentPictures(id: FigureId): readonly { readonly width: number; readonly where: string | undefined }[] {
  const narrow = { width: sentNarrowWidth };
  if (id === 'timeline') return [...overviewWidths.map(({ drawn }) => ({ width: drawn, where: `sent-${drawn}` })), { ...narrow, where: 'sent-narrow' }];
  // Paper has no time to wait for the code, and this one would be drawn too small on one page.
  if (id === 'accounts-compared') return [{ width: paperWidth(id), where: 'on-paper' }, { ...narrow, where: 'on-screen' }];
  // The positions stand in words under their matrix, which is drawn on wider screens when a reader comes near.
  return id === 'positions' ? [] : [{ ...narrow, where: undefined }];
}

/** px: a figure that at a phone's width would be longer than a page of paper is printed over its whole width, or as if there were more. */
export function paperWidth(id: FigureId): number {
  if (id === 'accounts-compared') return 960;
  return id === 'positions' ? 680 : sentNarrowWidth;
}

/** True for a part of the page that is a figure. */
export function isFigure(name: string): name is FigureId {
  return Object.hasOwn(figureLoaders, name);
}
