// What an editor has corrected stays corrected: none of these wordings stands in the record or in anything the code says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { corrected } from './corrected-wordings.ts';

const root = join(import.meta.dirname, '..');

const files = ['data', 'src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:json|ts|svelte)$/.test(file))
    .map((file) => join(folder, file)),
);

it('reads the record and all of the code', () => {
  expect(files.length).toBeGreaterThan(200);
});

it.each(corrected)('%s is not said again: %s', (wording) => {
  expect(files.filter((file) => wording.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
