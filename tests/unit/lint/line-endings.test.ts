import { expect, test } from 'vitest';
import { lineEndings } from '../../../src/lint/rules/line-endings.ts';

const against = (text: string) =>
  lineEndings
    .check({ path: 'a.mdx', text })
    .map(({ line, column, problem }) => `${line}:${column} ${problem}`);

test('a line that ends with CR alone is not told to come from Windows', () => {
  const expected = 'Hier eindigt een regel met het teken CR alleen, zoals op heel oude Macs.';
  expect(against('---\rtitle: A\r---\r')).toEqual([`1:4 ${expected}`]);
  expect(against('---\r\ntitle: A\r---\r\n')).toEqual([`2:9 ${expected}`]);
});
