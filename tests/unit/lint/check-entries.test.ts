import { expect, test } from 'vitest';
import { isEntryPath } from '../../../src/content/content-file.ts';
import { foundFile, readContent } from '../../../src/content/read-content.ts';
import { checkEntries } from '../../../src/lint/check-entries.ts';
import { contentWith, ENTRY, TODAY } from '../small-catalogue.ts';

/** Entries without and with something against them, more than one thread takes at a time. */
function manyEntries() {
  const { files, vocabulary } = readContent(contentWith('mobile-number', 'long-sentence'));
  const entries = files.filter(({ path }) => isEntryPath(path));
  const broken = foundFile(ENTRY, '---\ntitle: [\n---\n');
  return {
    files: Array.from({ length: 40 }, () => [...entries, broken]).flat(),
    options: { vocabulary, today: TODAY },
  };
}

test('two threads give what one gives, in the order of the files', () => {
  const { files, options } = manyEntries();
  const checked = checkEntries(files, options, 1);
  expect(files.length).toBeGreaterThan(200);
  expect(checked).toHaveLength(files.length);
  expect(checked.filter(({ outline }) => !outline).length).toBe(40);
  expect(checked.flatMap(({ aboutContent }) => aboutContent)).not.toEqual([]);
  expect(checkEntries(files, options, 2)).toEqual(checked);
});

test('what the worker does not send is checked all the same', () => {
  const { files, options } = manyEntries();
  expect(checkEntries(files, options, 2, 0)).toEqual(checkEntries(files, options, 1));
});
