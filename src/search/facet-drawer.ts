/**
 * Facets on a narrow screen: the form moves into a modal dialog while it is open, which keeps the focus inside, closes
 * with Escape and gives the focus back. On a wide screen the form stands beside the list.
 */
export function startFacetDrawer(parts: {
  /** Where the form stands on a wide screen. */
  side: HTMLElement;
  form: HTMLFormElement;
  dialog: HTMLDialogElement;
  open: HTMLButtonElement;
  close: HTMLButtonElement;
}): void {
  const { side, form, dialog, open, close } = parts;
  open.addEventListener('click', () => {
    dialog.prepend(form);
    dialog.showModal();
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => side.append(form));
  // A screen that becomes wide (a turned tablet) has room for the form beside the list.
  matchMedia('(min-width: 60rem)').addEventListener('change', () => dialog.close());
  side.hidden = false;
  open.hidden = false;
}
