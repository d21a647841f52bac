/** For plain pages: gives every embed that comes from this script's own folder the height it asks for. */
import { askHeight, heightIn } from '../interactions/embed-frames.ts';

const folder = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(folder));

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  const frame = height && frames().find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.style.height = `${height}px`;
});
for (const frame of frames()) askHeight(frame);
