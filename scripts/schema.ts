/**
 * npm run schema
 *
 * Writes what follows from the schema: the JSON Schemas and snippets that text editors use, the form for a new entry on
 * the code host, and the tables in `CONTRIBUTING.md`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { runCommand } from '../src/command.ts';
import { derivedFiles } from '../src/editing/derived-files.ts';

await runCommand(async () => {
  const files = derivedFiles('content');
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  }
  console.log(`${files.size} bestanden geschreven`);
});
