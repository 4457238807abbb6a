import { afterEach, expect, test, vi } from 'vitest';
import { cardsIn } from '../../../src/search/ui/explorer/cards.ts';

afterEach(() => vi.unstubAllGlobals());

const card = { dataset: { entry: '4' } };

/** Cards of a page without any, of which a host answers every block with HTML that has these elements. */
function cardsFrom(elements: unknown[]) {
  vi.stubGlobal('document', { createElement: () => ({ content: { querySelectorAll: () => elements } }) });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<h1>Log eerst in</h1>')));
  const list = { querySelectorAll: () => [] } as unknown as HTMLElement;
  return cardsIn(list, 600, '/kaarten/');
}

test('a block of cards that a host answers with a page of its own counts as not reached', async () => {
  await expect(cardsFrom([]).load([4])).rejects.toThrow('lacks a card');
  // A block of others is no answer either.
  await expect(cardsFrom([card]).load([4, 5])).rejects.toThrow('lacks a card');
});

test('a block that has the card is taken', async () => {
  const cards = cardsFrom([card]);
  await cards.load([4]);
  expect(cards.of(4)).toBe(card);
});
