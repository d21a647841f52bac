import { flushSync, mount, unmount } from 'svelte';
import type { Story } from '../../state/story.svelte.ts';
import '../../styles/presentation.css';
import { isFullScreen, setFullScreen } from './full-screen.ts';
import { keepAwake } from './keep-awake.ts';
import PresentationDialog from './PresentationDialog.svelte';

/** Remembers where the reader is on the page. Returns what brings them back there. */
function rememberPlace(): () => void {
  const { activeElement } = document;
  const [left, top] = [scrollX, scrollY];
  return () => {
    if (activeElement instanceof HTMLElement || activeElement instanceof SVGElement) activeElement.focus({ preventScroll: true });
    scrollTo({ left, top, behavior: 'instant' });
  };
}

/**
 * Opens the facts that the filter lets through as a presentation over the page, on the whole screen where the browser allows
 * it. Once it is closed nothing of it is left: the page, its address and its history are as they were.
 */
export function present(story: Story): void {
  const restorePlace = rememberPlace();
  const wasFullScreen = isFullScreen();
  const sleep = keepAwake();
  let isOver = false;

  const end = (): void => {
    if (isOver) return;
    isOver = true;
    sleep();
    void unmount(dialog);
    restorePlace();
    // The page has its old measures, and with them its old place, only when the screen is given back.
    if (!wasFullScreen && isFullScreen()) void setFullScreen(false).then(() => requestAnimationFrame(restorePlace));
  };

  const dialog = mount(PresentationDialog, { target: document.body, props: { story, end } });
  flushSync();
  void setFullScreen(true);
}
