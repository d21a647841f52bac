/** Marks gathered by what they are while a figure is laid out, and the layers they become. */
import type { Layer } from '../scene/types.ts';

/** The layers of a figure in painting order: the name of each and the primitive its marks are of. */
export type LayerKinds = Readonly<Record<string, Layer['type']>>;

type MarkOf<Type extends Layer['type']> = Extract<Layer, { readonly type: Type }>['marks'][number];

/** An open list of marks for each layer. */
export type SketchOf<Kinds extends LayerKinds> = { readonly [Name in keyof Kinds]: MarkOf<Kinds[Name]>[] };

/** An empty sketch. */
export function createMarks<Kinds extends LayerKinds>(kinds: Kinds): SketchOf<Kinds> {
  return Object.fromEntries(Object.keys(kinds).map((name) => [name, []])) as unknown as SketchOf<Kinds>;
}

function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The sketch as layers; `prefix` makes their ids unique where several figures share a page: "apm-other-hits". */
export function stackLayers<Kinds extends LayerKinds>(prefix: string, kinds: Kinds, sketch: SketchOf<Kinds>): readonly Layer[] {
  return Object.entries(kinds).map(
    ([name, type]) => ({ id: `${prefix}-${toKebab(name)}`, type, marks: sketch[name] }) as unknown as Layer,
  );
}
