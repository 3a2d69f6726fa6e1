// Keeps a row in sight. In: a box that scrolls and a row in it; out: the box
// scrolled, and nothing around it.

/** The row is in sight when it is that far from the box's edges, in px. */
export function reveal(box: Element, row: Element, margin: number): void {
  const a = row.getBoundingClientRect();
  const b = box.getBoundingClientRect();
  if (a.top < b.top + margin || a.bottom > b.bottom - margin) box.scrollTop += a.top - b.top - b.height / 2;
}
