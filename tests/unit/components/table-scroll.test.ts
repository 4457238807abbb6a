import { afterEach, expect, test, vi } from 'vitest';
import { startTableScroll } from '../../../src/components/ui/table-scroll.browser.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a table that makes way for another is no longer watched, and the other is', () => {
  const watched = new Set<object>();
  let report: (...targets: object[]) => void = () => undefined;
  class Observer {
    constructor(callback: (entries: { target: object }[]) => void) {
      report = (...targets) => callback(targets.map((target) => ({ target })));
    }
    observe = (target: object) => watched.add(target);
    unobserve = (target: object) => watched.delete(target);
  }
  const [first, second] = [{ isConnected: true }, { isConnected: true }];
  const box = {
    ...{ isConnected: true, children: [first], dataset: {}, scrollWidth: 1, clientWidth: 1 },
    removeAttribute: vi.fn(),
  };
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('document', { querySelectorAll: () => [box] });

  startTableScroll();
  report(box);
  expect([...watched]).toEqual([box, first]);

  first.isConnected = false;
  box.children = [second];
  report(first);
  expect(watched).toEqual(new Set([box, second]));
  expect(watched.has(first)).toBe(false);

  box.isConnected = second.isConnected = false;
  report(box, second);
  expect(watched.size).toBe(0);
});
