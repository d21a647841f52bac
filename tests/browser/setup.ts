// Runs once before the browser tests: the browser is unpacked, the site is built unless WAQAI_DIST names a
// built one, and a server answers until the last test is done.
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createStaticServer, listen } from '../../src/cli/static-server.ts';
import { buildSite } from './build-site.ts';
import { chromiumLaunchOptions } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** address of the served site, without a slash at its end */
    origin: string;
    /** folder of the built site */
    dist: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  chromiumLaunchOptions();
  const dist = resolve(process.env['WAQAI_DIST'] ?? (await buildSite('dist')));
  const server = createStaticServer(dist);
  const port = await listen(server, 0);
  project.provide('origin', `http://127.0.0.1:${port}`);
  project.provide('dist', dist);
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
