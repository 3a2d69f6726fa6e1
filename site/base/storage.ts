// What this device remembers. In: a key and a value that JSON can hold; out:
// the value, or the default where nothing is kept. In a sandboxed iframe and
// in some private windows the very question throws: then nothing is kept, and
// saved() says so.

export function read<T>(key: string, fallback: T): T {
  try {
    const text = localStorage.getItem(key);
    return text === null ? fallback : (JSON.parse(text) as T);
  } catch {
    return fallback;
  }
}

export function write(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept, so nothing has to go.
  }
}

/** Whether this device keeps anything at all. */
export function saved(): boolean {
  const probe = "gil.probe";
  const ok = write(probe, 1);
  remove(probe);
  return ok;
}
