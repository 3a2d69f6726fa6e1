// When things happen. In: functions; out: functions that run later, less
// often, or repeatedly. Knows nothing of the page.

/** Runs fn once, ms after the last call. */
export function debounce<A extends unknown[]>(ms: number, fn: (...args: A) => void): (...args: A) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => fn(...args), ms);
  };
}

/** Runs fn at most once in ms; the last call is never lost. */
export function throttle<A extends unknown[]>(ms: number, fn: (...args: A) => void): (...args: A) => void {
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (...args) => {
    clearTimeout(timer);
    const wait = last + ms - performance.now();
    const go = () => {
      last = performance.now();
      fn(...args);
    };
    if (wait <= 0) go();
    else timer = setTimeout(go, wait);
  };
}

/** A held button: at once, then 8 a second rising to 60, until the returned
 * function is called (DESIGN 4, Stepper). fn resolves when its work is done, so
 * that a slow step is never queued behind another. */
export function repeat(fn: () => Promise<void>): () => void {
  let on = true;
  let held = 0;
  const again = async () => {
    if (!on) return;
    const start = performance.now();
    await fn();
    const rate = held === 0 ? 1000 / 350 : Math.min(60, 8 * 1.12 ** held);
    held++;
    setTimeout(() => void again(), Math.max(0, 1000 / rate - (performance.now() - start)));
  };
  void again();
  return () => {
    on = false;
  };
}
