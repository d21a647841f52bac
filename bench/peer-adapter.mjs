// The library as a contender of peer-bench: this file goes into contenders/, dist/lib beside it as lib/.
import { FROM, LANES, TO } from '../data.mjs';
import { mount as mountTimeline } from '../lib/waqai-timeline.js';

export const info = { label: 'waqai', draws: 'canvas moving, SVG at rest; marks bounded by pixels', gestures: 'own', wheel: 100, ctrl: true };

let timeline;

export function mount(element, events) {
  timeline = mountTimeline(element, {
    dataset: { lanes: LANES.map((name, id) => ({ id, name })), events },
    locale: 'ar',
    // The names of lanes and the title above the drawing are part of the 600 px.
    spec: { height: 570, window: [FROM, TO] },
  });
  return timeline.ready;
}

export const setWindow = (from, to) => timeline.setWindow(from, to);
export const getWindow = () => timeline.getWindow();
export const exportSvg = () => timeline.exportSvg();
