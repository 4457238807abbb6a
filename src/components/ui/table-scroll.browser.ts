/** Boxes with a table are regions that the Tab key comes to, as they were built, only while they scroll. */

/** Keeps every box of the page (`[data-table-scroll]`) a region with that name while its table is wider than it is, and plain when it is not. */
export function startTableScroll(): void {
  const boxOf = new Map<Element, HTMLElement>();
  // It does not tell of what is not laid out yet: until it is, a box is as it was built.
  const observer = new ResizeObserver((entries) => {
    const boxes = new Set(entries.flatMap(({ target }) => boxOf.get(target) ?? []));
    // What was taken from the page is told of once more, as it has no size there.
    for (const { target } of entries) if (!target.isConnected) letGo(target);
    for (const box of boxes) {
      if (!box.isConnected) continue;
      showRole(box);
      for (const child of box.children) watch(child, box);
    }
  });

  function watch(sized: Element, box: HTMLElement): void {
    if (boxOf.has(sized)) return;
    boxOf.set(sized, box);
    observer.observe(sized);
  }

  function letGo(sized: Element): void {
    boxOf.delete(sized);
    observer.unobserve(sized);
  }

  for (const box of document.querySelectorAll<HTMLElement>('[data-table-scroll]')) watch(box, box);
}

function showRole(box: HTMLElement): void {
  const isScrolling = box.scrollWidth > box.clientWidth;
  const region = { role: 'region', 'aria-label': box.dataset.tableScroll ?? '', tabindex: '0' };
  for (const [name, value] of Object.entries(region)) {
    if (isScrolling) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}
