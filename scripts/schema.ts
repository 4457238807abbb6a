/**
 * npm run schema
 *
 * Writes the JSON Schemas that text editors use (`.vscode/settings.json` says for which file).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { jsonSchemas } from '../src/editing/json-schema.ts';
import { contentKinds } from '../src/editing/kinds.ts';
import { readVocabulary } from '../src/editing/vocabulary.ts';

const FOLDER = '.vscode/schemas';

mkdirSync(FOLDER, { recursive: true });
const schemas = jsonSchemas(contentKinds(readVocabulary('content')));
for (const [name, schema] of schemas) {
  const path = join(FOLDER, name);
  const options = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(schema), { ...options, filepath: path }));
}
console.log(`${schemas.size} schema's geschreven in ${FOLDER}`);
