// CodeMirror, set up for this page: Python, a gutter of threads, the line of
// the next opcode, errors in their line. In: a shadow root and the text; out:
// a small port to change what is marked, and a call for every edit. A chunk of
// its own: the page is there before it.

import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { EditorState, RangeSet, StateEffect, StateField, type Extension, type Range } from "@codemirror/state";
import { Decoration, drawSelection, EditorView, gutter, GutterMarker, gutterLineClass, keymap, lineNumbers, WidgetType, type DecorationSet } from "@codemirror/view";
import { tags as t } from "@lezer/highlight";
import type { SourceError } from "../engine/protocol.ts";
import { hue, ring, ringed, threadShape } from "../timeline/shapes.ts";
import { words } from "../words/words.ts";

/** What stands beside and in the text. Lines count from 1. */
export interface Marks {
  /** Line -> threads that are there. */
  readonly threads: ReadonlyMap<number, readonly number[]>;
  readonly next: number;
  /** A syntax error, a refusal, or where an exception came from. */
  readonly error: SourceError | null;
  /** The Python whose words a syntax error is in. */
  readonly python: string;
}

export interface EditorPort {
  text(): string;
  setText(text: string): void;
  setMarks(marks: Marks): void;
  /** The line of the cursor. */
  line(): number;
  focus(): void;
}

const noMarks: Marks = { threads: new Map(), next: 0, error: null, python: "" };
const setMarksEffect = StateEffect.define<Marks>();
const marksField = StateField.define<Marks>({
  create: () => noMarks,
  update: (value, tr) => tr.effects.find((e) => e.is(setMarksEffect))?.value ?? value,
});

/** Colours of Python text (tokens.css). */
const colours = HighlightStyle.define([
  { tag: [t.keyword, t.bool, t.null, t.operatorKeyword, t.controlKeyword, t.definitionKeyword, t.moduleKeyword], color: "var(--code-kw)", fontWeight: "600" },
  { tag: [t.string, t.special(t.string)], color: "var(--code-str)" },
  { tag: t.number, color: "var(--code-num)" },
  { tag: t.comment, color: "var(--code-com)" },
]);

class ThreadsMarker extends GutterMarker {
  constructor(private readonly threads: readonly number[], private readonly error: SourceError | null) {
    super();
  }

  override eq(other: ThreadsMarker): boolean {
    return other.error === this.error && other.threads.join() === this.threads.join();
  }

  override toDOM(): Node {
    const box = document.createDocumentFragment();
    if (this.error !== null) box.append(sign(this.error));
    for (const thread of this.threads) box.append(threadGlyph(thread));
    return box;
  }
}

const nextLine = Decoration.line({ class: "next" });
const nextGutter = new (class extends GutterMarker {
  override elementClass = "next";
})();

class NoteWidget extends WidgetType {
  constructor(private readonly error: SourceError, private readonly python: string) {
    super();
  }

  override eq(other: NoteWidget): boolean {
    return other.python === this.python && other.error.message === this.error.message && other.error.hint === this.error.hint;
  }

  override toDOM(): HTMLElement {
    const unsupported = this.error.kind === "Unsupported";
    const whole = unsupported || this.error.kind === "Exception";
    const box = document.createElement("div");
    box.className = unsupported ? "inline-note warn" : "inline-note";
    box.setAttribute("role", "alert");
    const strong = document.createElement("strong");
    strong.textContent = whole ? this.error.message : `${this.error.kind}: ${this.error.message}`;
    box.append(strong, whole ? "" : ` (Python ${this.python}).`, this.error.hint === "" ? "" : ` ${this.error.hint}`);
    // The margin is the row's padding: CodeMirror does not measure margins.
    const row = document.createElement("div");
    row.className = "inline-row";
    row.append(box);
    return row;
  }
}

/** Everything in the text that the marks ask for. */
function decorations(state: EditorState): DecorationSet {
  const { next, error, python } = state.field(marksField);
  const out: Range<Decoration>[] = [];
  if (next >= 1 && next <= state.doc.lines) out.push(nextLine.range(state.doc.line(next).from));
  if (error !== null && error.line >= 1) out.push(...errorMarks(state, error, python));
  return Decoration.set(out, true);
}

function errorMarks(state: EditorState, error: SourceError, python: string): Range<Decoration>[] {
  const line = state.doc.line(Math.min(error.line, state.doc.lines));
  const note = Decoration.widget({ widget: new NoteWidget(error, python), block: true, side: 1 }).range(line.to);
  if (error.column === 0) return [note];
  const from = Math.min(line.to, line.from + error.column - 1);
  const sameLine = error.endLine === error.line && error.endColumn > error.column;
  const to = Math.min(line.to, sameLine ? line.from + error.endColumn - 1 : from + 1);
  const cls = error.kind === "Unsupported" ? "bad warn" : "bad";
  const [a, b] = to > from ? [from, to] : [Math.max(line.from, line.to - 1), line.to];
  return b > a ? [Decoration.mark({ class: cls }).range(a, b), note] : [note];
}

const decorationField = StateField.define<DecorationSet>({
  create: decorations,
  update: (value, tr) => (tr.effects.some((e) => e.is(setMarksEffect)) ? decorations(tr.state) : value.map(tr.changes)),
  provide: (field) => EditorView.decorations.from(field),
});

/** Text typed over a selection. Left to itself the browser would give it the
 * selection's colours as an inline style, which the page's policy forbids. */
const typeOver = EditorView.domEventHandlers({
  beforeinput: (e, view) => {
    if (e.inputType !== "insertText" || e.data === null || view.composing || view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(e.data), { userEvent: "input.type", scrollIntoView: true });
    return true;
  },
});

const threadGutter: Extension = gutter({
  class: "threads",
  lineMarker: (view, block) => {
    const { threads, error } = view.state.field(marksField);
    const line = view.state.doc.lineAt(block.from).number;
    const here = threads.get(line) ?? [];
    const bad = error?.line === line ? error : null;
    return here.length > 0 || bad !== null ? new ThreadsMarker(here, bad) : null;
  },
  lineMarkerChange: (update) => update.transactions.some((tr) => tr.effects.some((e) => e.is(setMarksEffect))),
});

const nextInGutter = gutterLineClass.compute([marksField], (state) => {
  const { next } = state.field(marksField);
  return next >= 1 && next <= state.doc.lines ? RangeSet.of([nextGutter.range(state.doc.line(next).from)]) : RangeSet.empty;
});

export interface EditorOptions {
  readonly root: ShadowRoot;
  readonly text: string;
  readonly readOnly: boolean;
  readonly onedit: (text: string) => void;
}

export function createEditor(o: EditorOptions): EditorPort {
  let quiet = false;
  const view = new EditorView({
    root: o.root,
    parent: o.root,
    state: EditorState.create({
      doc: o.text,
      extensions: [
        marksField, decorationField, threadGutter, typeOver, lineNumbers(), nextInGutter,
        history(), drawSelection(), indentOnInput(), bracketMatching(), indentUnit.of("    "),
        python(), syntaxHighlighting(colours),
        keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorState.tabSize.of(4), EditorState.readOnly.of(o.readOnly),
        EditorView.contentAttributes.of({ tabindex: "0", "aria-label": words.editor.label }),
        EditorView.updateListener.of((u) => {
          if (u.docChanged && !quiet) o.onedit(u.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    setText(text) {
      if (text === view.state.doc.toString()) return;
      quiet = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
      quiet = false;
    },
    setMarks: (marks) => view.dispatch({ effects: setMarksEffect.of(marks) }),
    line: () => view.state.doc.lineAt(view.state.selection.main.head).number,
    focus: () => view.focus(),
  };
}

const svgNS = "http://www.w3.org/2000/svg";

function svgWith(box: string, size: number, cls: string, ...shapes: readonly string[]): SVGElement {
  const svg = document.createElementNS(svgNS, "svg");
  for (const [k, v] of Object.entries({ viewBox: box, width: size, height: size, class: cls, "aria-hidden": "true" })) svg.setAttribute(k, String(v));
  for (const d of shapes) {
    const path = document.createElementNS(svgNS, "path");
    path.setAttribute("d", d);
    path.setAttribute("fill-rule", "evenodd");
    svg.append(path);
  }
  return svg;
}

function threadGlyph(thread: number): SVGElement {
  return svgWith("-6 -6 12 12", 11, `glyph t${hue(thread)}`, threadShape(thread), ...(ringed(thread) ? [ring] : []));
}

function sign(error: SourceError): SVGElement {
  return error.kind === "Unsupported"
    ? svgWith("0 0 16 16", 14, "sign warn", "M8 2.2L14.5 13.5H1.5zM8 6.5v3.2M8 11.6v.1")
    : svgWith("0 0 16 16", 14, "sign", "M1.8 8A6.2 6.2 0 1 0 14.2 8A6.2 6.2 0 1 0 1.8 8M8 4.8v3.8M8 11v.1");
}
