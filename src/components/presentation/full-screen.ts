/** True where the browser lets a page fill the screen. */
export function isFullScreenAllowed(): boolean {
  // Phones of some makers and pages inside other pages have not even the property.
  return Boolean(document.fullscreenEnabled);
}

/** True while a page fills the screen by its own wish. */
export function isFullScreen(): boolean {
  return Boolean(document.fullscreenElement);
}

/**
 * Fills the screen with the page, or gives it back. A refusal changes nothing: what was to fill the screen fills the window.
 * The page as a whole is asked for, since a dialog must not be.
 */
export async function setFullScreen(isWanted: boolean): Promise<void> {
  if (!isFullScreenAllowed() || isWanted === isFullScreen()) return;
  try {
    await (isWanted ? document.documentElement.requestFullscreen({ navigationUI: 'hide' }) : document.exitFullscreen());
  } catch {
    return;
  }
}
