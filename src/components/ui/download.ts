/**
 * Gives the visitor a file.
 *
 * @param type Its media type.
 */
export function download(name: string, type: string, content: BlobPart): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([content], { type }));
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(anchor.href);
}
