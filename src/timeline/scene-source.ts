import type { Scene } from '../scene/types.ts';
import type { TimeWindow } from '../time/types.ts';

/** What draws a window of time: a story's lens, or columns of a million facts. */
export interface SceneSource {
  /** true: too many marks for SVG to make anew in every frame; a canvas shows the scene while the window moves */
  readonly isLarge: boolean;
  /** `isPassing`: seen for one frame, so that whatever answers may be left out */
  readonly draw: (window: TimeWindow, widthPx: number, heightPx?: number, isPassing?: boolean) => DrawnWindow;
}

export interface DrawnWindow {
  readonly scene: Scene;
  /** where the visible time stands in the scene, px from its left edge: what pointers are measured against */
  readonly plot: { readonly x: number; readonly width: number };
  /** ids of what answers (facts, and bins as `bin:…`), in order of time */
  readonly order: readonly string[];
  /** sentences to stand beside the drawing, for an empty window */
  readonly notes: readonly string[];
}
