import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addressKeeper } from '../../../src/search/ui/explorer/address.ts';

const onMove = vi.fn();
let browser: EventTarget & { history: Record<string, unknown> };

/** What a browser does for back, forward, and a link to a part of the page. */
const goTo = (search: string) => {
  location.search = search;
  browser.dispatchEvent(new Event('popstate'));
};

beforeEach(() => {
  vi.useFakeTimers();
  const write = (_state: null, _title: string, address: string) => {
    location.search = new URL(address, 'https://site.example').search;
  };
  const history = { pushState: write, replaceState: write };
  browser = Object.assign(new EventTarget(), { history, setTimeout });
  vi.stubGlobal('window', browser);
  vi.stubGlobal('location', { search: '' });
  onMove.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('back and forward lead to another state', () => {
  addressKeeper('/interventies/', onMove)('?q=lezen', 'push');
  goTo('');
  goTo('?q=lezen');
  expect(onMove).toHaveBeenCalledTimes(2);
});

test('a link to a part of the page does not', () => {
  addressKeeper('/interventies/', onMove)('?q=lezen', 'push');
  goTo('?q=lezen');
  expect(onMove).not.toHaveBeenCalled();
});

test('nor does it keep what was about to be written from the address', () => {
  const keep = addressKeeper('/interventies/', onMove);
  for (let letters = 1; letters <= 70; letters++) keep(`?q=${'a'.repeat(letters)}`, 'replace');
  expect(location.search).not.toHaveLength('?q='.length + 70);
  goTo(location.search);
  vi.runAllTimers();
  expect(onMove).not.toHaveBeenCalled();
  expect(location.search).toHaveLength('?q='.length + 70);
});

test('a browser that refuses to change the address is not asked what it says', () => {
  browser.history.replaceState = () => {
    throw new Error('refused');
  };
  addressKeeper('/interventies/', onMove)('?q=lezen', 'replace');
  goTo('');
  expect(onMove).not.toHaveBeenCalled();
});
