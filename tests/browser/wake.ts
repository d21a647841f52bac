import type { Page } from 'playwright-core';

/** Moves as a reader does, with a key that does nothing else, and waits until the page answers. */
export async function wake(page: Page): Promise<void> {
  // Its first script has run by then.
  await page.waitForLoadState('domcontentloaded');
  await page.keyboard.press('Shift');
  await page.waitForSelector('html[data-alive]');
}
