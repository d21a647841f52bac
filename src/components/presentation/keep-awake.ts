/** Asks the browser to leave the screen on, where it can; undefined where it cannot or will not. */
async function askForLight(): Promise<WakeLockSentinel | undefined> {
  try {
    return await navigator.wakeLock.request('screen');
  } catch {
    return undefined;
  }
}

/** Keeps the screen from going dark while the page is in sight. Returns what ends it. */
export function keepAwake(): () => void {
  let isOver = false;
  let light: WakeLockSentinel | undefined;
  const ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return;
    const given = await askForLight();
    // It may come after the end, or twice when the page was out of sight for a moment.
    if (isOver) void given?.release();
    else {
      void light?.release();
      light = given;
    }
  };
  const askAgain = (): void => void ask();
  // The browser takes it back whenever the page goes out of sight.
  document.addEventListener('visibilitychange', askAgain);
  askAgain();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', askAgain);
    void light?.release();
  };
}
