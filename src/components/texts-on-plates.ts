import type { RectMark, Scene, TextMark } from '../scene/types.ts';

function covers(plate: RectMark, text: TextMark): boolean {
  const acrossX = text.x >= plate.x && text.x <= plate.x + plate.width;
  return plate.fact === text.fact && acrossX && text.y >= plate.y && text.y <= plate.y + plate.height;
}

/**
 * The texts that lie on the plate of their own fact: when the plate turns to ink, they turn to paper. A date
 * under a plate stays as it is.
 */
export function textsOnPlates(scene: Scene): ReadonlySet<unknown> {
  const plates = scene.layers.flatMap((layer) => (layer.type === 'rect' ? layer.marks.filter(({ plate }) => plate) : []));
  const texts = scene.layers.flatMap((layer) => (layer.type === 'text' ? layer.marks : []));
  return new Set(texts.filter((text) => text.fact !== undefined && plates.some((plate) => covers(plate, text))));
}
