import type { Theme } from '../scene/themes.ts';
import type { Scene } from '../scene/types.ts';
import type { FacePack } from './face-pack.ts';
import type { FileDetails } from './svg-file.ts';

/** What the worker is asked for, once in its life. */
export interface OutlineOrder {
  readonly format: 'svg' | 'pdf';
  readonly scene: Scene;
  readonly theme: Theme;
  readonly details: FileDetails;
  /** the fonts that are enough as a rule, and all of them */
  readonly packs: { readonly usual: FacePack; readonly rest: FacePack };
}

/** What it answers: that it has begun to listen, then one of the others. */
export type OutlineMessage =
  | { readonly kind: 'ready' }
  /** `missing`: characters that no font of ours has */
  | { readonly kind: 'done'; readonly content: string | Uint8Array<ArrayBuffer>; readonly missing: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string };
