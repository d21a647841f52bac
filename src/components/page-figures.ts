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

/** px: the design's measure, at which the first figure is sent for a desk. */
export const sentWideWidth = 1312;

/** px: a small phone's column. */
export const sentNarrowWidth = 328;

/** px: a figure that at a phone's width would be longer than a page of paper is printed over its whole width, or as if there were more. */
export function paperWidth(id: FigureId): number {
  if (id === 'accounts-compared') return 960;
  return id === 'positions' ? 680 : sentNarrowWidth;
}

/** True for a part of the page that is a figure. */
export function isFigure(name: string): name is FigureId {
  return Object.hasOwn(figureLoaders, name);
}
