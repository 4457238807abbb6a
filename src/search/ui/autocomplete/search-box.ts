/**
 * Gives the search boxes outside the explorer their suggestions. Built into a file of its own that a page loads when a box is used
 * (see `SearchForm.astro`), so it starts itself.
 */
import { createSearchClient } from '../../worker/client.ts';
import { startCombobox } from './combobox.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('[data-suggestions]')) {
  const search = createSearchClient(form.dataset.suggestions!);
  const input = form.querySelector<HTMLInputElement>('input[type=search]')!;
  startCombobox(input, (typed) => search('suggest', typed));
}
