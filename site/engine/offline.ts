// Registers the service worker. In: nothing; out: whether the page works
// offline. A page that may not have one (a sandboxed iframe, plain http) goes
// on without.

/** Resolves when every file is kept, to false when that is not possible. */
export async function keepOffline(): Promise<boolean> {
  try {
    const root = new URL(document.documentElement.dataset["base"] ?? "./", document.baseURI);
    await navigator.serviceWorker.register(new URL("sw.js", root), { scope: root.pathname });
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    return false;
  }
}
