import { z } from 'zod';
import type { ContentKinds } from '../content/kinds.ts';

/**
 * The schema of each kind of content as JSON Schema, with which a text editor can complete and check what is typed.
 * It holds what can be said in JSON Schema: not, for instance, that an e-mail address is that of an organisation.
 *
 * @returns By file name: `interventies.json` for the folder, `gemeenten.json` for `gemeenten.yaml`.
 * @see https://json-schema.org/draft/2020-12
 */
export function jsonSchemas({ folders, files }: ContentKinds): Map<string, object> {
  const schemas = Object.entries<z.ZodType>({ ...folders, ...files });
  return new Map(
    schemas.map(([name, schema]) => [
      `${name.replace(/\.yaml$/, '')}.json`,
      z.toJSONSchema(schema, { io: 'input' }),
    ]),
  );
}
