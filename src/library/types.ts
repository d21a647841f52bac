/**
 * What the library takes and gives. This file is shipped as it is: it knows no other file.
 */

/** A moment, or a date as exact as it is known: ms since 1970 UTC, a Date, `2025-12-13T08:00Z`, or EDTF such as `2017-05`, `2014~`. */
export type WhenInput = number | Date | string;

export interface LaneInput {
  readonly id: string | number;
  readonly name: string;
  /** other fields are left alone */
  readonly [field: string]: unknown;
}

export interface EventInput {
  /** unique in the list */
  readonly id: string | number;
  readonly title: string;
  /** without an `end` also an EDTF interval (`2015-05/2017`, `2017/..`) or one of several dates (`[2015-05-20,2015-05-21]`) */
  readonly start: WhenInput;
  /** makes it last from `start` to here; a moment is its first instant after, a date is part of it, `..` leaves it open */
  readonly end?: WhenInput | null | undefined;
  /** id of a lane */
  readonly lane: string | number;
}

/** Events as plain objects. They are read once and kept by reference for their titles: leave them as they are. */
export interface PlainDataset {
  readonly lanes: readonly LaneInput[];
  readonly events: readonly EventInput[];
}

/** A story in Waqai's own format (see data/schema.json), as it comes out of JSON.parse. */
export interface StoryDataset {
  readonly article: string;
  readonly published: string;
  readonly lanes: readonly object[];
  readonly events: readonly object[];
  readonly [field: string]: unknown;
}

/**
 * A dataset; or a file of JSON with one of them, as a Blob, its address, or its text (which begins with `{`). Large files are read in
 * a worker; a story from one, or from an address, is shown as columns, without its lens.
 */
export type DatasetInput = PlainDataset | StoryDataset | Blob | URL | string;

/** How texts are written: a language, or with the form of digits in Arabic and the names of months. */
export type LocaleInput =
  | 'ar'
  | 'en'
  | {
      readonly lang: 'ar' | 'en';
      /** 123 or ١٢٣; default latn */
      readonly digits?: 'latn' | 'arab';
      /** ديسمبر, كانون الأول, or both; default gregorian */
      readonly monthNames?: 'gregorian' | 'levantine' | 'both';
    };

export interface TimelineSpec {
  /** px of lanes and axis together; lanes that find no room are counted. A small story takes what it needs. Default 480. */
  readonly height?: number;
  /** where time runs; default `auto`: to the left in Arabic, to the right in English */
  readonly timeDirection?: 'auto' | 'rtl' | 'ltr';
  /** visible time at first; default all of it, for a story its presets' first */
  readonly window?: readonly [from: number | Date, to: number | Date];
  /** default `auto`: as the reader's system asks */
  readonly theme?: 'light' | 'dark' | 'auto';
  /** for a Content-Security-Policy, where a style element has to be added */
  readonly nonce?: string;
  /** ends the reading of a file */
  readonly signal?: AbortSignal;
  /** after the reader or `select` chose a fact (its id), or none */
  readonly onSelect?: (id: string | undefined) => void;
  /** after every change of the visible time, ms UTC; while a hand moves it, once a frame */
  readonly onWindow?: (from: number, to: number) => void;
}

/** Facts pass that satisfy every field given; fields that are empty ask for nothing. */
export interface TimelineFilter {
  /** ids of lanes, any of them; of a large file, or one behind an address, their names */
  readonly lanes?: readonly (string | number)[];
  /** words that all have to be found in the title (of a story: in everything said of the fact), forgiving about spelling */
  readonly text?: string;
}

export interface Timeline {
  /** Resolves once there is something to see; rejects with a DatasetError, or an AbortError. */
  readonly ready: Promise<void>;
  /** Shows this time; kept within the dataset's, and an hour long at least. Throws a RangeError for what does not run forwards. */
  readonly setWindow: (from: number | Date, to: number | Date) => void;
  /** Visible time, ms UTC. */
  readonly getWindow: () => readonly [from: number, to: number];
  /** Chooses a fact and brings it into the window; undefined, or an id nobody has, chooses none. */
  readonly select: (id: string | number | undefined) => void;
  /** Resolves when it is applied; a later call takes its place. undefined shows every fact. */
  readonly setFilter: (filter: TimelineFilter | undefined) => Promise<void>;
  /** The visible window as an SVG file. */
  readonly exportSvg: () => string;
  /** Removes all that `mount` brought: nodes, listeners, timers, styles. Further calls do nothing. */
  readonly destroy: () => void;
}

/** One thing that is wrong with a dataset, in words. */
export interface DatasetProblem {
  /** JSON Pointer of the place */
  readonly pointer: string;
  readonly what: string;
  readonly remedy: string;
}

/** What `mount` throws, or `ready` rejects with, for a dataset that is not sound; its message lists the problems. */
export interface DatasetError extends Error {
  readonly name: 'DatasetError';
  /** the first twenty */
  readonly problems: readonly DatasetProblem[];
  /** how many there are */
  readonly count: number;
}

export interface MountOptions {
  readonly dataset: DatasetInput;
  /** default ar */
  readonly locale?: LocaleInput;
  readonly spec?: TimelineSpec;
}

/**
 * Draws a timeline into `element`, after what it holds, and makes it answer. Works in a shadow root, and any number of times
 * on a page. Throws a DatasetError for a dataset given as an object that is not sound.
 */
export type Mount = (element: Element, options: MountOptions) => Timeline;
