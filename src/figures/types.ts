import type { Dataset } from '../dataset/types.ts';
import type { Direction, Locale, TimeDirection } from '../locale/types.ts';
import type { Layer } from '../scene/types.ts';
import type { TimeWindow } from '../time/types.ts';

export type FigureId =
  | 'timeline'
  | 'attacks-per-month'
  | 'isis-fighters'
  | 'palmyra-control'
  | 'casualties'
  | 'accounts-compared'
  | 'places'
  | 'positions';

/** What is asked for; everything else follows from the dataset. */
export interface FigureSpec {
  readonly figure: FigureId;
  /** true: title, subtitle, source line and credit inside the picture, as an exported file needs them */
  readonly frame: boolean;
  readonly timeDirection: TimeDirection;
  /**
   * What stands on the marks, titles where nothing is said: numbers are the facts' places in time, for a picture
   * with a table under it. Figures that have no such form draw as they always do.
   */
  readonly labels?: MarkLabels;
  /**
   * Ids of the facts to draw and to say, where not all are wanted; ids that the dataset lacks do not count. Scales
   * stay those of the whole story. Figures that are not made of events draw as they always do.
   */
  readonly facts?: readonly string[];
}

/** `numbers`: 1 for the first fact in time, as tables have them. */
export type MarkLabels = 'titles' | 'numbers';

/** Size asked for, px. Without a height the figure takes what it needs. */
export interface Size {
  readonly width: number;
  readonly height?: number;
}

/** wide ≥ 700 px · middle 420–699 · narrow < 420: three layouts, not one that shrinks. */
export type Form = 'wide' | 'middle' | 'narrow';

/** What a figure says in words, all of it made from the data. */
export interface FigureText {
  /** states the finding */
  readonly title: string;
  /** what, unit, place, period */
  readonly subtitle: string;
  /** source line with paragraphs */
  readonly source: string;
  /** one sentence: kind of figure, the finding, where accounts differ */
  readonly alt: string;
  /** several sentences: everything the drawing shows, in the order it is read, for those who do not see it */
  readonly description: string;
}

export interface LayoutOptions {
  readonly locale: Locale;
  /** where time runs to on the screen */
  readonly timeDirection: Direction;
  readonly form: Form;
  /** width of the body, px */
  readonly width: number;
  /** height to fill where the caller asks for one, px */
  readonly height?: number;
  /** true: explain the signs inside the picture; the page has its own key beside the title */
  readonly key: boolean;
  /** as in `FigureSpec` */
  readonly labels?: MarkLabels;
}

/**
 * A figure's drawing without its frame. Layouts think left to right: x = 0 is where time, or the value
 * axis, begins. `mirrorLayers` turns the whole body once for right-to-left.
 */
export interface Body {
  readonly height: number;
  readonly layers: readonly Layer[];
}

/** What one cell of a table says, already formatted. */
export interface TableCell {
  readonly text: string;
  /** what the column is sorted by: a number as it is, a date as ms UTC; a cell without it comes last */
  readonly order?: number;
  /** ids of the sources that the text names, so that a page can lead to them */
  readonly sources?: readonly string[];
}

/** One row stands for what one account says of one fact. */
export interface TableRow {
  /** id of the fact, as marks and addresses carry it */
  readonly fact?: string;
  readonly cells: readonly TableCell[];
}

/** The data of a figure, drawn and undrawn, as rows; every row has a cell for each column. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** One folder under figures/ exports one of these. */
export interface FigureModule {
  readonly id: FigureId;
  readonly describe: (dataset: Dataset, locale: Locale) => FigureText;
  readonly layout: (dataset: Dataset, options: LayoutOptions) => Body;
  readonly table: (dataset: Dataset, locale: Locale) => FigureTable;
  /** true: made of events, so that a reader may choose which of them to see */
  readonly ofEvents?: true;
  /** the same within a window of time (ms UTC, half-open), for figures of which a part can be looked at closer */
  readonly within?: (window: TimeWindow, isHijri: boolean) => FigureModule;
  /** true: part of the drawing is a map, whose east stays east where the rest is mirrored */
  readonly neverMirrors?: true;
}
