/**
 * A map and a list. Wide: list first, map at the end. Middle: the map on top, the list below it in two columns.
 * Narrow: the map on top, the list below it in one. The whole is mirrored for right-to-left, but a map never is: so it
 * is mirrored once before, and east is east again.
 */
import type { Dataset } from '../../dataset/types.ts';
import type { Layer } from '../../scene/types.ts';
import { mirrorLayers } from '../../scene/mirror.ts';
import { translateLayers } from '../../scene/translate.ts';
import type { Body, LayoutOptions } from '../types.ts';
import { createList, drawKey, drawRows, heightOf, toLayers, type ListMarks } from './list.ts';
import { drawMap } from './map.ts';
import { aspect, fitProjection } from './projection.ts';
import { readPlaces, type Reading } from './reading.ts';
import { styleFor, type Style } from './style.ts';

const gap = 16;
/** Under everything, so that no edge of the map runs into the frame. */
const foot = 12;
const columnGap = 36;
/** The most of a wide figure that the map takes, and the widest it gets, px. */
const mapShare = 0.58;
const widestMap = 720;

function createMarks(): ListMarks {
  return { texts: [], symbols: [], rules: [], hits: [] };
}

function placeMap(reading: Reading, style: Style, mapWidth: number, x: number, isMirrored: boolean): readonly Layer[] {
  const layers = drawMap(reading, fitProjection(mapWidth), style);
  return translateLayers(isMirrored ? mirrorLayers(layers, mapWidth) : layers, x, 0);
}

function clamp(value: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, value));
}

function layoutBeside(reading: Reading, options: LayoutOptions): Body {
  const style = styleFor(options);
  const { width, height: asked = Infinity, timeDirection } = options;
  const mapWidth = Math.floor(Math.min(width * mapShare, widestMap, Math.max(asked - foot, 240) * aspect));
  const mapHeight = mapWidth / aspect;
  const listWidth = width - mapWidth - columnGap;
  const list = createList(reading, style, listWidth, false);
  const keyHeight = drawKey(createMarks(), reading, style, [0, 0], listWidth);
  const room = mapHeight - keyHeight - gap - heightOf(list.rows, 0);
  const pad = clamp(room / Math.max(1, list.rows.length), style.rowPad);
  const marks = createMarks();
  const end = drawRows(marks, reading, { list, rows: list.rows, style, pad }, [0, -pad / 2]);
  // The key stands at the foot of the map, or under the list where that is longer.
  const key = Math.max(end + gap, mapHeight - keyHeight);
  const bottom = drawKey(marks, reading, style, [0, key], listWidth);
  const map = placeMap(reading, style, mapWidth, width - mapWidth, timeDirection === 'rtl');
  return { height: Math.ceil(Math.max(bottom, mapHeight) + foot), layers: [...map, ...toLayers(marks)] };
}

function layoutBelow(reading: Reading, options: LayoutOptions, columns: 1 | 2): Body {
  const style = styleFor(options);
  const { width, timeDirection } = options;
  const listWidth = (width - (columns - 1) * columnGap) / columns;
  const list = createList(reading, style, listWidth, true);
  const [pad] = style.rowPad;
  const marks = createMarks();
  const top = width / aspect + gap / 2;
  const inFirst = Math.ceil(list.rows.length / columns);
  const ends = Array.from({ length: columns }, (_, column) => {
    const rows = list.rows.slice(column * inFirst, (column + 1) * inFirst);
    return drawRows(marks, reading, { list, rows, style, pad }, [column * (listWidth + columnGap), top]);
  });
  const bottom = drawKey(marks, reading, style, [0, Math.max(...ends) + gap / 2], width);
  const map = placeMap(reading, style, width, 0, timeDirection === 'rtl');
  return { height: Math.ceil(bottom + foot), layers: [...map, ...toLayers(marks)] };
}

/** The figure, at most `options.width` px wide and as high as its map and list need. */
export function layout(dataset: Dataset, options: LayoutOptions): Body {
  const reading = readPlaces(dataset);
  if (options.form === 'wide') return layoutBeside(reading, options);
  return layoutBelow(reading, options, options.form === 'middle' ? 2 : 1);
}
