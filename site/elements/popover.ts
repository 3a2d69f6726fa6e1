// Popovers and dialogs: the browser's own, placed beside their button. In: the
// event of the button, the id of the popover; out: nothing. Esc, a click
// outside and the way back of the focus are the browser's work.

/** Opens or closes the popover below the button that was pressed. */
export function toggleNear(event: Event, id: string, anchorId?: string): void {
  const pop = document.getElementById(id);
  const anchor = (anchorId ? visible(document.getElementById(anchorId)) : null) ?? (event.currentTarget as HTMLElement);
  if (pop === null) return;
  pop.togglePopover();
  if (!pop.matches(":popover-open")) return;
  placeNear(pop, anchor.getBoundingClientRect());
  pop.querySelector<HTMLElement>("input, select, textarea, button, a")?.focus();
}

function visible(element: HTMLElement | null): HTMLElement | null {
  return element !== null && element.offsetParent !== null ? element : null;
}

function placeNear(pop: HTMLElement, at: DOMRect): void {
  const { innerWidth, innerHeight } = window;
  const { offsetWidth: w, offsetHeight: h } = pop;
  const left = Math.max(12, Math.min(at.left, innerWidth - w - 12));
  const below = at.bottom + 6;
  const top = below + h < innerHeight - 8 ? below : Math.max(8, at.top - h - 6);
  pop.style.setProperty("left", `${left}px`);
  pop.style.setProperty("top", `${top}px`);
}

export function openDialog(id: string): void {
  const dialog = document.getElementById(id);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}

export function closeDialog(event: Event): void {
  (event.currentTarget as HTMLElement).closest("dialog")?.close();
}
