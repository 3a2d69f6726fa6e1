// Whether keys belong to what has the focus. In: an event's target; out: true
// where the reader writes, or where a popover has keys of its own.

export function writes(target: EventTarget | null | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button])") || target.closest("[popover]") !== null;
}
