// The editor's place on the page. In: the app; out: the learner's edits as a
// command of the session. Until CodeMirror is there the text stands as it will
// stand then. CodeMirror needs a shadow root: there it adopts its style sheets,
// which a strict content security policy allows.

import { css, html, LitElement, unsafeCSS, type PropertyValues, type TemplateResult } from "lit";
import { coming } from "../base/lost.ts";
import { exceptionOf } from "../state/printed.ts";
import { pythonOf, selected, threadOf, type AppState } from "../state/state.ts";
import editorStyle from "../style/editor.css";
import type { EditorPort, Marks } from "./code-mirror.ts";
import type { App } from "./part.ts";

class Editor extends LitElement {
  static override properties = { app: { attribute: false }, fixed: { type: Boolean } };
  static override styles = [
    unsafeCSS(editorStyle),
    css`.still { font: var(--fs-13)/22px var(--font-mono); font-variant-ligatures: none; margin: 0; padding: 8px 0 8px 74px; white-space: pre; overflow: auto; height: 100%; box-sizing: border-box; }`,
  ];
  app!: App;
  fixed = false;
  private port: EditorPort | undefined;
  private loading = false;
  private marked: unknown[] = [];

  /** The line of the cursor, for "run to line". */
  get line(): number {
    return this.port?.line() ?? 0;
  }

  override focus(): void {
    this.port?.focus();
  }

  protected override firstUpdated(): void {
    void this.start();
  }

  private async start(): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    const { createEditor } = await coming(import("./code-mirror.ts"));
    const root = this.renderRoot as ShadowRoot;
    root.querySelector(".still")?.setAttribute("hidden", "");
    this.port = createEditor({
      root,
      text: this.app.state.source,
      readOnly: this.fixed,
      onedit: (text) => this.app.session.edit(text),
    });
    this.sync();
  }

  protected override updated(_changed: PropertyValues): void {
    this.sync();
  }

  private sync(): void {
    if (this.port === undefined) return;
    const { state } = this.app;
    this.port.setText(state.source);
    const inputs = [state.view, state.sourceError, state.picked, state.source, state.output, pythonOf(state)];
    if (inputs.every((x, i) => x === this.marked[i])) return;
    this.marked = inputs;
    this.port.setMarks(marksOf(state));
  }

  protected override render(): TemplateResult {
    return html`<pre class="still" ?hidden=${this.port !== undefined}>${this.app.state.source}</pre>`;
  }
}

customElements.define("gp-editor", Editor);

declare global {
  interface HTMLElementTagNameMap {
    "gp-editor": Editor;
  }
}

/** Where the threads are; nothing while the text is not what was run. */
function marksOf(s: AppState): Marks {
  const threads = new Map<number, number[]>();
  const same = s.program?.source === s.source;
  for (const t of same ? (s.view?.threads ?? []) : []) {
    if (t.line > 0 && t.state !== "ended") threads.set(t.line, [...(threads.get(t.line) ?? []), t.id]);
  }
  const thrown = same && s.view !== null ? exceptionOf(s.output, s.view.status.step, s.filename) : null;
  return { threads, next: same ? (threadOf(s, selected(s))?.line ?? 0) : 0, error: s.sourceError ?? thrown, python: pythonOf(s) };
}
