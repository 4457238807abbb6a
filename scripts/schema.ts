/**
 * npm run schema
 *
 * Writes what follows from the schema: the JSON Schemas and snippets that text editors use, the form for a new entry on
 * the code host, and the tables in `CONTRIBUTING.md`.
 */
import { format, resolveConfig } from 'prettier';
import { readCommandLine } from '../src/command/command-line.ts';
import { runCommand } from '../src/command/run-command.ts';
import { readContent } from '../src/content/read-content.ts';
import { derivedFiles } from '../src/generate/derived-files.ts';
import { writeFiles } from '../src/content/write-files.ts';

await runCommand(async () => {
  readCommandLine('npm run schema');
  const files = new Map<string, string>();
  for (const [path, text] of derivedFiles(readContent('content'))) {
    files.set(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  }
  writeFiles('.', files);
  console.log(`${files.size} bestanden geschreven`);
});
