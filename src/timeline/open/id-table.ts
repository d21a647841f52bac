/** Finds the second holder of an id among a million: a hash table of positions, which keeps no id of its own. */

export interface IdTable {
  /** Notes that the fact at `order` has this id; gives the position of an earlier holder, where there is one. */
  readonly add: (order: number, id: Uint8Array) => number | undefined;
}

/** `idAt` gives the bytes of an id noted before. Open addressing, never more than half full. */
export function createIdTable(idAt: (order: number) => Uint8Array): IdTable {
  /** position + 1; 0 where there is none */
  let slots = new Uint32Array(2048);
  /** kept, so that growing looks at no id again: on a page it must not take the time of a frame */
  let hashes = new Uint32Array(slots.length);
  let count = 0;
  const grow = (): void => {
    const [oldSlots, oldHashes] = [slots, hashes];
    slots = new Uint32Array(2 * oldSlots.length);
    hashes = new Uint32Array(slots.length);
    const mask = slots.length - 1;
    for (let i = 0; i < oldSlots.length; i += 1) {
      const held = oldSlots[i] ?? 0;
      if (held === 0) continue;
      const hash = oldHashes[i] ?? 0;
      let slot = hash & mask;
      while (slots[slot]) slot = (slot + 1) & mask;
      slots[slot] = held;
      hashes[slot] = hash;
    }
  };
  return {
    add(order, id) {
      if (2 * (count + 1) > slots.length) grow();
      const mask = slots.length - 1;
      const hash = hashOf(id);
      let slot = hash & mask;
      for (let held = slots[slot]; held; held = slots[slot]) {
        if (hashes[slot] === hash && areEqual(idAt(held - 1), id)) return held - 1;
        slot = (slot + 1) & mask;
      }
      slots[slot] = order + 1;
      hashes[slot] = hash;
      count += 1;
      return undefined;
    },
  };
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo), with a last mix: its low bits alone are too alike for a mask. */
function hashOf(bytes: Uint8Array): number {
  let value = 0x811c9dc5;
  for (const byte of bytes) value = Math.imul(value ^ byte, 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
