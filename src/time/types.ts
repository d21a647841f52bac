/**
 * Dates as a source gives them: the subset of EDTF (ISO 8601-2:2019) that news facts need.
 * Instants are milliseconds since the Unix epoch, UTC; spans are half-open: `earliest` is the first
 * possible instant, `latest` the first instant that is no longer possible.
 */
export type Precision = 'day' | 'month' | 'season' | 'year';

export interface EdtfDate {
  readonly kind: 'date';
  /** the text as given */
  readonly edtf: string;
  readonly precision: Precision;
  readonly year: number;
  /** 1–12; for a season 21–24 (spring, summer, autumn, winter) */
  readonly month?: number;
  /** 1–31 */
  readonly day?: number;
  /** `~` or `%` */
  readonly approximate: boolean;
  /** `?` or `%` */
  readonly uncertain: boolean;
  readonly earliest: number;
  readonly latest: number;
}

/** `open`: `..`, it goes on (or has always been) · `unknown`: left empty, there is an end but nobody gives it. */
export type IntervalEnd = EdtfDate | 'open' | 'unknown';

export interface EdtfInterval {
  readonly kind: 'interval';
  readonly edtf: string;
  readonly start: IntervalEnd;
  readonly end: IntervalEnd;
  /** −Infinity where the start is open or unknown */
  readonly earliest: number;
  /** +Infinity where the end is open or unknown */
  readonly latest: number;
}

/** `[a,b]`: one of these dates, nobody says which. */
export interface EdtfOneOf {
  readonly kind: 'one-of';
  readonly edtf: string;
  readonly dates: readonly EdtfDate[];
  readonly earliest: number;
  readonly latest: number;
}

export type Edtf = EdtfDate | EdtfInterval | EdtfOneOf;

/** Visible time: ms UTC, both finite, from its first instant to the first one no longer in it. */
export type TimeWindow = readonly [from: number, to: number];
