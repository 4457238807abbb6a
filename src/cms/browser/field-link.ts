/** Name of the part of an address that names a field: `#/collections/interventies/entries/x?veld=practice.costs`. */
const FIELD = 'veld';

/**
 * Brings the editor to the field that the address names, as soon as the form shows one of that name: where there are
 * several, the first. Decap names a control for its field: `costs-field-12`.
 */
export function followFieldLink(): void {
  const [, query = ''] = location.hash.split('?');
  const name = new URLSearchParams(query).get(FIELD)?.split('.').at(-1);
  if (!name) return;
  const observer = new MutationObserver(() => {
    const label = document.querySelector<HTMLLabelElement>(`label[for^="${CSS.escape(name)}-field-"]`);
    if (!label) return;
    observer.disconnect();
    label.scrollIntoView({ block: 'center' });
    label.control?.focus({ preventScroll: true });
  });
  observer.observe(document.body, { childList: true, subtree: true });
}
