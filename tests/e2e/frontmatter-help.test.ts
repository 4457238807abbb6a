/** What the Astro extension of a text editor tells about the fields of an entry while one types. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themes } from './content.ts';
import { startLanguageServer, type OpenFile } from './language-server.ts';

const ENTRY = 'content/interventies/utrecht-schools-cool.mdx';
const text = readFileSync(ENTRY, 'utf8').replace('  - mentoring-en-coaching', '  - ').replace('- VO', '- VX');
const lines = text.split('\n');
const lineOf = (start: string) => lines.findIndex((line) => line.startsWith(start));

describe('in the fields of an entry, the text editor', () => {
  let server: Awaited<ReturnType<typeof startLanguageServer>>;
  let entry: OpenFile;
  beforeAll(async () => {
    server = await startLanguageServer();
    entry = server.open(ENTRY, text);
  });
  afterAll(() => server.stop());

  test('completes the themes', async () => {
    const found = await entry.completionsAt({ line: lineOf('themes:') + 1, character: 4 });
    expect(found.sort()).toEqual(themes.map(({ slug }) => slug).sort());
  });

  test('explains a field in Dutch', async () => {
    expect(await entry.hoverAt({ line: lineOf('goal:'), character: 2 })).toContain(
      'Wat moet de interventie bereiken?',
    );
  });

  test('explains what a sector is', async () => {
    expect(await entry.hoverAt({ line: lineOf('sectors:') + 1, character: 5 })).toContain(
      'de basisschool, voor kinderen van 4 tot 12 jaar',
    );
  });

  test('says that a sector does not exist', async () => {
    expect(await entry.problems()).toContainEqual(expect.stringContaining('"VVE", "PO", "VO", "MBO", "HBO"'));
  });
});
