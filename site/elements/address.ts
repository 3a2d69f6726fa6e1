// The page's own address: the fragment follows what is shown, and a link that
// comes by Back, by Forward or by the address bar is opened. In: how the page
// is written as a fragment, and how one is opened; out: entries of the history.
// Where a reader goes comes before what the page was about to write.

import { throttle } from "../base/pace.ts";

export class Address {
  /** The fragment that stands there as far as this page knows. */
  private written = location.hash;
  private under = 0;
  private writes = 0;
  private pushes = false;
  private typing = false;
  /** Replaces the entry: what changes often. */
  readonly soon = throttle(350, () => void this.write(false));

  constructor(
    private readonly text: () => Promise<string>,
    private readonly open: (fragment: string) => Promise<void>,
  ) {
    window.addEventListener("popstate", () => {
      if (location.hash === this.written) return;
      this.written = location.hash;
      void this.during(this.open(location.hash));
    });
  }

  /** A link is being opened: what follows from it makes no history. */
  get opening(): boolean {
    return this.under > 0;
  }

  /** The fragment of what is shown now, also before it is written. */
  readonly fragment = async (): Promise<string> => (this.opening ? location.hash.slice(1) : this.text());

  /** Holds the address as it is until a link is open. */
  async during(open: Promise<void>): Promise<void> {
    this.under++;
    try {
      await open;
    } finally {
      this.under--;
      this.soon();
    }
  }

  /** Other text stands in the editor, whether or not it compiles: a reload keeps
   * it. One spell of typing is one entry, however often it paused. */
  typed(): void {
    if (this.typing) return this.soon();
    this.typing = true;
    void this.write(true);
  }

  /** What is typed from now on is an entry of its own. */
  typedOut(): void {
    this.typing = false;
  }

  /** Another machine: an entry of its own, with other text or without. */
  other(typed: boolean): void {
    this.typing = typed;
    void this.write(true);
  }

  /** Of writes under way at once the last is done, as a push if one of them was. */
  async write(push: boolean): Promise<void> {
    const mine = ++this.writes;
    this.pushes ||= push;
    const hash = `#${await this.text()}`;
    if (mine !== this.writes) return;
    push = this.pushes;
    this.pushes = false;
    if (this.opening || location.hash !== this.written || hash === this.written) return;
    this.written = hash;
    if (push) history.pushState(null, "", hash);
    else history.replaceState(null, "", hash);
  }
}
