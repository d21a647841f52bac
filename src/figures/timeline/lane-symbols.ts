import type { SymbolShape } from '../../scene/types.ts';

/** Shapes of the four lanes: never the only cue, always beside a name. */
export const laneSymbols: Readonly<Record<string, SymbolShape>> = {
  attacks: 'diamond',
  control: 'square',
  cooperation: 'disc',
  state: 'triangle',
};
