import type { Dataset } from '../dataset/types.ts';
import { figureModules } from '../figures/registry.ts';
import type { FigureModule, FigureSpec, Size } from '../figures/types.ts';
import type { Locale } from '../locale/types.ts';
import type { Scene } from '../scene/types.ts';
import { createScene } from './create-scene.ts';

/** The module of a figure; throws a RangeError for an id that the registry does not know. */
export function figureModule(id: string): FigureModule {
  const found = figureModules.find((module) => module.id === id);
  if (!found) throw new RangeError(`Unknown figure: ${id}`);
  return found;
}

/** The scene of any figure of the registry by its id; see `createScene`. */
export function figure(dataset: Dataset, spec: FigureSpec, locale: Locale, size: Size): Scene {
  return createScene(figureModule(spec.figure), dataset, spec, locale, size);
}
