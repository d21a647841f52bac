// npm run schema: writes data/schema.json, the JSON Schema that editors complete and check datasets with.
import { toJsonSchema } from '@valibot/to-json-schema';
import { datasetSchema, schemaDefinitions } from '../dataset/schema.ts';
import { writeWhole } from './write-whole.ts';

export const schemaFile = 'data/schema.json';

/** The first dialect in which a reference may have a description beside it. */
const dialect = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The JSON Schema (2020-12) of a dataset file. It says less than the validator: what needs code to check (calendar
 * days, references, order of accounts) is left to `npm run check:data`.
 */
export function createSchemaText(): string {
  const schema = toJsonSchema(datasetSchema, {
    target: 'draft-2020-12',
    definitions: schemaDefinitions,
    errorMode: 'ignore',
  });
  const names = new Map(Object.entries(schema.$defs ?? {}).map(([name, part]) => [withoutDescription(part), name]));
  const whole = { $schema: dialect, title: 'Waqai dataset', ...schema };
  return `${JSON.stringify(whole, (_, part: unknown) => toReference(part, names), 2)}\n`;
}

/**
 * A definition with a description of its own becomes a reference beside that description; the converter copies it out
 * in full each time. The definitions themselves have their own description, so they stay.
 */
function toReference(part: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof part !== 'object' || part === null || !('description' in part)) return part;
  const name = names.get(withoutDescription(part));
  const isDefinition = name === undefined || definedDescription(name) === part.description;
  return isDefinition ? part : { $ref: `#/$defs/${name}`, description: part.description };
}

function withoutDescription(part: unknown): string {
  return JSON.stringify(part, (key, value: unknown) => (key === 'description' ? undefined : value));
}

function definedDescription(name: string): string | undefined {
  const entry = Object.entries(schemaDefinitions).find(([key]) => key === name)?.[1];
  const actions: readonly object[] = entry?.pipe ?? [];
  return actions.flatMap((action) => ('description' in action ? [String(action.description)] : [])).at(-1);
}

/** Runs the command; exit code 0, or 2 for any argument. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error('npm run schema takes no options');
    return 2;
  }
  await writeWhole(schemaFile, createSchemaText());
  console.log(schemaFile);
  return 0;
}
