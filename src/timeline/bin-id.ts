import type { Bin } from './window.ts';

const pattern = /^bin:(\d+):(-?\d+(?:\.\d+)?):(-?\d+(?:\.\d+)?)$/;

/** Names a bin among a scene's marks, where facts have their own ids: its lane and its two ends in ms. */
export function binId(lane: number, { from, to }: Pick<Bin, 'from' | 'to'>): string {
  return `bin:${lane}:${from}:${to}`;
}

/** Lane and ends of a bin by its name; undefined for the id of a fact. */
export function parseBinId(id: string): { readonly lane: number; readonly from: number; readonly to: number } | undefined {
  const [, lane, from, to] = pattern.exec(id) ?? [];
  return to === undefined ? undefined : { lane: Number(lane), from: Number(from), to: Number(to) };
}
