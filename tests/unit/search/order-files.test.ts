import { expect, test } from 'vitest';
import { compareNames } from '../../../src/language/alphabet.ts';
import { orderFile } from '../../../src/search/format/files.ts';
import { orderFiles } from '../../../src/search/index/order-files.ts';

test('the list by title has numbers by their size, as the catalogue has', () => {
  const titles = ['Fase 10', 'Fase 9', 'Fase 1'];
  const { buffer } = orderFiles(titles.map((title) => ({ title, municipalities: [] }))).get(
    orderFile('titel'),
  )!;
  const view = new DataView(buffer);
  const inOrder = titles.map((_, position) => titles[view.getUint32(position * 4, true)]);
  expect(inOrder).toEqual(titles.toSorted(compareNames));
  expect(inOrder).toEqual(['Fase 1', 'Fase 9', 'Fase 10']);
});
