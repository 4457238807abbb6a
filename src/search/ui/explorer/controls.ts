/** The controls of the explorer: the search box, the facets and the order of the list, and the summary of what is chosen in them. */
import type { Facet } from '../../../catalogue/facets.ts';
import type { Sort } from '../../format/sort-orders.ts';
import type { ExplorerState } from '../state.ts';
import { choicesInWords, selectionOf, showChips } from './facets.ts';
import type { ExplorerHooks } from './hooks.ts';

/** Puts a state into the controls, and opens the facets with a choice. */
export function fillControls(
  { input, sortSelect }: ExplorerHooks,
  boxes: readonly HTMLInputElement[],
  { query, sort, selection }: ExplorerState,
): void {
  input.value = query;
  sortSelect.value = sort;
  for (const box of boxes) {
    box.checked = selection[box.name as Facet].has(box.value);
    if (box.checked) box.closest('details')!.open = true;
  }
}

/**
 * Reads the state that the controls stand for. Another query is read afresh: what was switched off is on again.
 *
 * @param before The state until now, of which stays what the controls do not show.
 */
export function readControls(
  { input, sortSelect }: ExplorerHooks,
  boxes: readonly HTMLInputElement[],
  before: ExplorerState,
): ExplorerState {
  const isSameQuery = input.value.trim() === before.query.trim();
  return {
    ...before,
    query: input.value,
    selection: selectionOf(boxes.filter((box) => box.checked)),
    sort: sortSelect.value as Sort,
    switchedOff: isSameQuery ? before.switchedOff : new Set(),
  };
}

/**
 * Shows what is chosen: as chips, as a number of filters, and in words.
 *
 * @param onChipRemoved Called when a chip has taken back a choice.
 */
export function summarizeControls(
  hooks: ExplorerHooks,
  boxes: readonly HTMLInputElement[],
  state: ExplorerState,
  onChipRemoved: () => void,
): void {
  const checked = boxes.filter((box) => box.checked);
  const query = state.query.trim();
  hooks.clear.hidden = checked.length === 0;
  hooks.order.textContent = state.sort === 'beste' ? '' : hooks.sortSelect.selectedOptions[0]!.text;
  hooks.choices.textContent = checked.length > 0 ? `(${checked.length})` : '';
  showChips(hooks, checked, onChipRemoved);
  hooks.asked.textContent = `${query && `Gezocht op ‘${query}’. `}${choicesInWords(checked)}`;
}
