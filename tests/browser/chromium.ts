/** The tests use the browser that `npm run size` measures with. */
export { chromiumLaunchOptions, launchBrowser } from '../../src/cli/chromium.ts';
