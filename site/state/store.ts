// The one place that holds the state. In: actions; out: the state, and a call
// to every listener after it changed. Knows nothing of what the state means.

export interface Store<S, A> {
  get(): S;
  dispatch(action: A): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (now: S, before: S) => void): () => void;
}

export function createStore<S, A>(first: S, update: (state: S, action: A) => S): Store<S, A> {
  let state = first;
  const listeners = new Set<(now: S, before: S) => void>();
  return {
    get: () => state,
    dispatch(action) {
      const before = state;
      state = update(before, action);
      if (state === before) return;
      for (const listener of [...listeners]) listener(state, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
