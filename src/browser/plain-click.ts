/** Whether a click on a link only follows it: with a key held down it opens another tab or window, or downloads, as the browser sees fit. */
export const isPlainClick = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  !(ctrlKey || metaKey || shiftKey || altKey);
