// The keyboard of a tab list: arrows move, Home and End jump. In: the keydown
// of a tab list whose tabs are buttons; out: the click of another tab.

export function tabKeys(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const all = [...list.querySelectorAll<HTMLElement>("[role=tab]")];
  const i = all.indexOf(event.target as HTMLElement);
  const to = { ArrowRight: i + 1, ArrowLeft: i - 1, Home: 0, End: all.length - 1 }[event.key];
  if (i < 0 || to === undefined) return;
  const next = all[(to + all.length) % all.length];
  next?.click();
  next?.focus();
  event.preventDefault();
  event.stopPropagation();
}
