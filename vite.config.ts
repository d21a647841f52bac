import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { facePacks } from './src/cli/face-packs.ts';
import { prerender } from './src/cli/prerender.ts';
import { storyData } from './src/cli/story-data.ts';

export default defineConfig({
  base: './',
  plugins: [storyData(), facePacks(), svelte(), prerender()],
  worker: { format: 'es' },
  build: {
    // What readers in Syria and its neighbours really have: Chrome 109 on Windows 7, older iPhones.
    target: ['chrome92', 'firefox92', 'safari15.4'],
    modulePreload: { polyfill: false },
    // A data: font or picture would be counted twice and cached never.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What every reader needs at once is one file: over a slow line each further one costs a journey.
        codeSplitting: {
          groups: [
            // What the page is sent with decides when the rest is run, and brings none of it along.
            { name: 'wake', test: /\/src\/(?:state\/saved|interactions\/(?:first-move|fold-lists|answered-keys))|vite\/preload-helper/, priority: 1 },
            { name: 'page', test: /node_modules\/svelte\/|\/src\/(?:components\/(?:StanceSign|take\/TakeFigure|EventDetail|Account|FactLink|Fold|Brand|page-figures|take\/finished-file|RelationSign|LaneGlyph|describe-when|source-line)|base|dataset\/(?!search|filter)|interactions\/(?:fact-of|keep-in-sight)|state\/(?!address|apply-filter|presentation|saved)|locale\/(?!(?:ar|en)\.ts)|time\/(?!ticks|scale|format-tick|zoom-ticks|format-zoom|hijri|umm))/ },
          ],
        },
      },
    },
  },
  test: {
    // A slow machine is not a broken one: no test asserts on time.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // They share nothing but what they import; in one room for all, importing takes a tenth of the time.
          isolate: false,
          setupFiles: ['./tests/properties.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/components/**', 'tests/browser/**'],
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/components/**/*.test.ts'],
          setupFiles: ['@testing-library/jest-dom/vitest', './tests/properties.ts', './tests/components/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
