import { afterEach, expect, test, vi } from 'vitest';
import { element } from '../../../src/browser/element.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what a browser has no property for becomes an attribute: ARIA before Firefox 119', () => {
  const attributes = new Map<string, string>();
  const made = {
    className: '',
    append: vi.fn(),
    setAttribute: (name: string, value: string) => attributes.set(name, value),
  };
  vi.stubGlobal('document', { createElement: () => made });
  element('p', { className: 'note', role: 'status', 'aria-label': 'Aantal', 'data-at': '3' });
  expect(made.className).toBe('note');
  expect([...attributes]).toEqual([
    ['role', 'status'],
    ['aria-label', 'Aantal'],
    ['data-at', '3'],
  ]);
  expect(Object.keys(made)).toEqual(['className', 'append', 'setAttribute']);
});
