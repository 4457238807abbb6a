import { expect, test } from 'vitest';
import { readControls } from '../../../src/search/ui/explorer/controls.ts';
import type { ExplorerHooks } from '../../../src/search/ui/explorer/hooks.ts';
import { selectionOf } from '../../../src/search/ui/explorer/facets.ts';
import type { ExplorerState } from '../../../src/search/ui/state.ts';

const before: ExplorerState = {
  query: 'voorlezen',
  selection: selectionOf([]),
  sort: 'beste',
  switchedOff: new Set(['correct']),
  articlesFirst: true,
};
const boxOf = (name: string, value: string, checked: boolean) =>
  ({ name, value, checked }) as HTMLInputElement;
const stateOf = (query: string, boxes: readonly HTMLInputElement[] = []) =>
  readControls(
    { input: { value: query }, sortSelect: { value: 'titel' } } as unknown as ExplorerHooks,
    boxes,
    before,
  );

test('the state has the query, the order and the checked values of the controls', () => {
  const state = stateOf('lezen', [boxOf('sector', 'po', true), boxOf('sector', 'vo', false)]);
  expect(state).toMatchObject({ query: 'lezen', sort: 'titel' });
  expect(state.selection.sector).toEqual(new Set(['po']));
});

test('what the controls do not show stays', () => {
  expect(stateOf('lezen').articlesFirst).toBe(true);
});

test('what was switched off stays off for the same query alone', () => {
  expect(stateOf(' voorlezen ').switchedOff).toEqual(new Set(['correct']));
  expect(stateOf('lezen').switchedOff).toEqual(new Set());
});
