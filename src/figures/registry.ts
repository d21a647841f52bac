import { accountsCompared } from './accounts-compared/index.ts';
import { attacksPerMonth } from './attacks-per-month/index.ts';
import { casualties } from './casualties/index.ts';
import { isisFighters } from './isis-fighters/index.ts';
import { palmyraControl } from './palmyra-control/index.ts';
import { places } from './places/index.ts';
import { positions } from './positions/index.ts';
import { timeline } from './timeline/index.ts';
import type { FigureModule } from './types.ts';

/** Every figure of the product, in the order of the story. */
export const figureModules: readonly FigureModule[] = [
  timeline,
  attacksPerMonth,
  isisFighters,
  palmyraControl,
  casualties,
  accountsCompared,
  places,
  positions,
];
