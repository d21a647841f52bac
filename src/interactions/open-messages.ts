import type { TimelineData } from '../timeline/open/intake.ts';
import type { OpenProblem } from '../timeline/open/open-problem.ts';
import type { OpenProgress } from '../timeline/open/progress.ts';

/** What the worker that opens files says to the page. */
export type OpenMessage =
  /** it runs: from here on it is no longer a question whether workers may */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: OpenProgress }
  | { readonly kind: 'opened'; readonly data: TimelineData }
  | { readonly kind: 'refused'; readonly problems: readonly OpenProblem[]; readonly more: number }
  /** something that should not happen, in words for programmers */
  | { readonly kind: 'failed'; readonly message: string };
