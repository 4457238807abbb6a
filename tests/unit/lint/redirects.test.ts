import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { vanishedIn } from '../../../src/history/vanished.ts';
import { readGitLog } from '../../../src/history/git.ts';
import { currentContext } from '../../../src/lint/context.ts';
import { formatDiagnostic, isError } from '../../../src/lint/diagnostic.ts';
import { lintContent } from '../../../src/lint/index.ts';
import { entryFile, WorkingCopy } from '../history/working-copy.ts';
import { contentWith, TODAY } from '../small-catalogue.ts';

/** The errors in a sound catalogue with these redirects, after entries were there that are no more. */
function errorsWith(redirects: string | undefined, gone: readonly string[] = []): string[] {
  const content = contentWith();
  if (redirects !== undefined) writeFileSync(join(content, 'doorverwijzingen.yaml'), redirects);
  const files = gone.map((path) => ({ kind: 'added' as const, path }));
  const log = { commits: [{ hash: 'a', time: 0, files }] };
  return lintContent(content, [], { ...currentContext(content), today: TODAY, log })
    .diagnostics.filter(isError)
    .map((diagnostic) => formatDiagnostic(diagnostic).replace(`${content}/`, ''));
}

describe('redirects', () => {
  test.each([
    ['no file', undefined],
    ['a file with notes alone', '# Nog niets\n'],
    ['another name', 'interventies/oud:\n  to: interventies/alkmaar-taalklas\n'],
    ['a reason', 'interventies/oud:\n  reason: De school bestaat niet meer.\n'],
    [
      'a reason, and what came instead',
      'kennis/oud:\n  reason: Verouderd.\n  to: interventies/alkmaar-taalklas\n',
    ],
  ])('%s is sound', (_, redirects) => {
    expect(errorsWith(redirects)).toEqual([]);
  });

  test.each([
    [
      'a place that does not exist',
      'interventies/oud:\n  to: interventies/alkmaar-taalklass\n',
      'Bedoel je interventies/alkmaar-taalklas?',
    ],
    [
      'a step in between',
      'interventies/a:\n  to: interventies/b\ninterventies/b:\n  to: interventies/alkmaar-taalklas\n',
      'Bedoel je interventies/alkmaar-taalklas?',
    ],
    [
      'an entry that is there',
      'interventies/alkmaar-taalklas:\n  reason: Weg.\n',
      'Haal de doorverwijzing weg.',
    ],
    ['nothing to lead to', 'interventies/oud: {}\n', 'Vul to in, of reason.'],
    ['a folder without pages', 'paginas/oud:\n  reason: Weg.\n', 'Schrijf de map en de naam'],
    ['a page of a list', 'interventies/2:\n  reason: Weg.\n', 'Schrijf de map en de naam'],
    ['a name that no file can have', 'themas/index:\n  reason: Weg.\n', 'Schrijf de map en de naam'],
    ['an address', '/interventies/oud/:\n  reason: Weg.\n', 'Schrijf de map en de naam'],
  ])('%s is refused', (_, redirects, remedy) => {
    expect(errorsWith(redirects)).toEqual([expect.stringContaining(remedy)]);
  });
});

describe('an entry that was there once', () => {
  const gone = ['interventies/weg.mdx', 'paginas/weg.mdx', 'begrippen-oud.yaml'];

  test('may not vanish without a word', () => {
    expect(errorsWith(undefined, gone)).toEqual([expect.stringContaining('interventies/weg is weg')]);
  });

  test('may go with one', () => {
    expect(errorsWith('interventies/weg:\n  reason: De school bestaat niet meer.\n', gone)).toEqual([]);
  });

  test('is known under its last name', () => {
    const copy = new WorkingCopy()
      .write({ 'interventies/a.mdx': entryFile(), 'kennis/weg.mdx': 'Iets over sport en spel.' })
      .commit()
      .rename('interventies/a.mdx', 'interventies/b.mdx')
      .commit()
      .rename('interventies/b.mdx', 'interventies/c.mdx')
      .write({ 'kennis/weg.mdx': undefined })
      .commit();
    const log = readGitLog(copy.content);
    expect(log && vanishedIn(log, ['interventies/c.mdx'])).toEqual([
      { path: 'interventies/a', to: 'interventies/c' },
      { path: 'kennis/weg', to: undefined },
      { path: 'interventies/b', to: 'interventies/c' },
    ]);
  });
});
