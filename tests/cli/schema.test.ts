import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { createSchemaText, main, schemaFile } from '../../src/cli/schema.ts';
import { storyText } from '../story.ts';

interface JsonSchema {
  readonly $defs: Readonly<Record<string, { readonly description?: string }>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

describe('data/schema.json', () => {
  it('is current (else: npm run schema)', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(createSchemaText());
  });

  it('is what the story’s file names', () => {
    expect(storyText.startsWith('{\n  "$schema": "./schema.json"')).toBe(true);
  });

  it('stays small by naming its parts once, with their descriptions', () => {
    const text = createSchemaText();
    const { $defs } = JSON.parse(text) as JsonSchema;
    expect(Object.keys($defs)).toEqual(['text', 'id', 'localized', 'edtf', 'singleDate', 'quantity', 'account']);
    expect($defs['edtf']?.description).toContain('2024-12-08/..');
    expect(text.length).toBeLessThan(25_000);
  });

  it('refers to every part it uses', () => {
    const text = createSchemaText();
    const { $defs } = JSON.parse(text) as JsonSchema;
    const used = new Set(Array.from(text.matchAll(/#\/\$defs\/(\w+)/g), ([, name = '']) => name));
    expect([...used].filter((name) => !Object.hasOwn($defs, name))).toEqual([]);
    expect(used.size).toBe(Object.keys($defs).length);
  });

  it('takes no options', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await main(['--out'])).toBe(2);
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
  });
});
