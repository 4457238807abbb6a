import { expect, test } from 'vitest';
import { isEntryPath } from '../../../src/content/content-file.ts';
import { foundFile, readContent } from '../../../src/content/read-content.ts';
import { judgeEntries } from '../../../src/lint/judge-entries.ts';
import { contentWith, ENTRY, TODAY } from '../small-catalogue.ts';

/** Entries without and with something against them, more than one thread takes at a time. */
function manyEntries() {
  const { files, vocabulary } = readContent(contentWith('mobile-number', 'long-sentence'));
  const entries = files.filter(({ path }) => isEntryPath(path));
  const broken = foundFile(ENTRY, '---\ntitle: [\n---\n');
  return {
    files: Array.from({ length: 40 }, () => [...entries, broken]).flat(),
    standard: { vocabulary, today: TODAY },
  };
}

test('two threads give what one gives, in the order of the files', () => {
  const { files, standard } = manyEntries();
  const judged = judgeEntries(files, standard, 1);
  expect(files.length).toBeGreaterThan(200);
  expect(judged).toHaveLength(files.length);
  expect(judged.filter(({ outline }) => !outline).length).toBe(40);
  expect(judged.flatMap(({ after }) => after)).not.toEqual([]);
  expect(judgeEntries(files, standard, 2)).toEqual(judged);
});

test('what the other thread does not send is judged all the same', () => {
  const { files, standard } = manyEntries();
  expect(judgeEntries(files, standard, 2, 0)).toEqual(judgeEntries(files, standard, 1));
});
