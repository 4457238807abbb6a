/**
 * Facets on a narrow screen: the facets move into a modal dialog while it is open, which keeps the focus inside, closes
 * with Escape and gives the focus back. On a wide screen they stand beside the list.
 */
export function startFacetDrawer(parts: {
  /** Where the facets stand on a wide screen. */
  side: HTMLElement;
  facets: HTMLElement;
  dialog: HTMLDialogElement;
  open: HTMLButtonElement;
  close: HTMLButtonElement;
}): void {
  const { side, facets, dialog, open, close } = parts;
  open.addEventListener('click', () => {
    dialog.prepend(facets);
    dialog.showModal();
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => side.append(facets));
  // A screen that becomes wide (a turned tablet) has room for them beside the list.
  matchMedia('(min-width: 60rem)').addEventListener('change', () => dialog.close());
  side.hidden = false;
  open.hidden = false;
}
