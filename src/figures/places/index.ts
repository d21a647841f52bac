import type { FigureModule } from '../types.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

/** A locator map of the dated facts with a list of places; facts without a place are in the list. */
export const places: FigureModule = { id: 'places', describe, layout, table, ofEvents: true, neverMirrors: true };
