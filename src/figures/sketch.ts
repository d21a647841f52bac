/** Marks gathered by what they are while a figure is laid out, and the layers they become. */
import type { Layer } from '../scene/types.ts';

/** The layers of a figure in painting order: the name of each and the primitive its marks are of. */
export type LayerKinds = Readonly<Record<string, Layer['type']>>;

type MarkOf<Type extends Layer['type']> = Extract<Layer, { readonly type: Type }>['marks'][number];

/** An open list of marks for each layer. */
export type SketchOf<Kinds extends LayerKinds> = { readonly [Name in keyof Kinds]: MarkOf<Kinds[Name]>[] };

function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** How a figure begins a sketch, and turns it into layers. */
export interface SketchKind<Kinds extends LayerKinds> {
  /** an empty sketch */
  readonly createSketch: () => SketchOf<Kinds>;
  readonly toLayers: (sketch: SketchOf<Kinds>) => readonly Layer[];
}

/** @param prefix makes the ids of the layers unique where several figures share a page: "apm-other-hits" */
export function defineSketch<const Kinds extends LayerKinds>(prefix: string, kinds: Kinds): SketchKind<Kinds> {
  const entries = Object.entries(kinds);
  return {
    createSketch: () => Object.fromEntries(entries.map(([name]) => [name, []])) as unknown as SketchOf<Kinds>,
    toLayers: (sketch) =>
      entries.map(([name, type]) => ({ id: `${prefix}-${toKebab(name)}`, type, marks: sketch[name] }) as unknown as Layer),
  };
}
