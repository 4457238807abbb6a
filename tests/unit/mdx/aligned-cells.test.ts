import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { alignedCells } from '../../../src/mdx/aligned-cells.ts';

test('cells tell by a class how their column is aligned, and by no style attribute', () => {
  const { html } = markdownToHtml('| a | b | c | d |\n| --- | :-- | :-: | --: |\n| 1 | 2 | 3 | 4 |\n', {
    hastPlugins: [alignedCells],
  });
  expect(html.match(/<td.*?<\/td>/g)).toEqual([
    '<td>1</td>',
    '<td>2</td>',
    '<td class="aligned-center">3</td>',
    '<td class="aligned-right">4</td>',
  ]);
  expect(html).not.toContain('style');
});
