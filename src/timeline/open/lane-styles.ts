import type { SymbolShape } from '../../scene/types.ts';
import type { LaneStyle } from '../scene.ts';

/** The roles and shapes there are, in the order in which further lanes take them. */
const styles = [
  { role: 'attacks', symbol: 'diamond' },
  { role: 'control', symbol: 'square' },
  { role: 'cooperation', symbol: 'disc' },
  { role: 'state', symbol: 'triangle' },
] as const satisfies readonly { readonly role: LaneStyle['role']; readonly symbol: SymbolShape }[];

/**
 * How a lane is drawn: a story's lanes as everywhere, others in turn. With more than four lanes a colour comes back; the name beside
 * it does not.
 */
export function styleLane(id: string, name: string, position: number): LaneStyle {
  const style = styles.find(({ role }) => role === id) ?? styles[position % styles.length] ?? styles[0];
  return { name, ...style };
}
