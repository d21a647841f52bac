/** The timeline as a library: what dist/lib/waqai-timeline.js exports. */
export { mount } from './mount.ts';
export type * from './types.ts';
