// <gil-playground>: an embedded playground on any page of any origin, by one
// script tag. In: attributes; out: a frame with this site's embed/ page, and its
// messages as events (base/embedding.ts). Code, style, storage and engine stay
// in the frame, so that the page around it has to allow nothing but this script
// and a frame of this site: script-src and frame-src.

import { deflate } from "./base/deflate.ts";
import type { FromPlayground, GilPlaygroundElement, ToPlayground } from "./base/embedding.ts";

/** The site's root: where this script comes from. */
const root = new URL(".", scriptURL());

function scriptURL(): string {
  const own = document.currentScript ?? [...document.scripts].find((s) => s.src.includes("gil-playground.js"));
  return own instanceof HTMLScriptElement ? own.src : location.href;
}

/** Attributes that go into the frame's fragment as they are. */
const fields = ["lesson", "py", "gil", "cores", "seed", "at", "theme"] as const;

/** Height in px where the attribute says none: for a lesson, for a program, and
 * for a program in a narrow column. */
const heights = { lesson: 640, program: 420, narrow: 560, narrowTo: 640 } as const;

const sheet = new CSSStyleSheet();
sheet.replaceSync(":host { display: block; } :host([hidden]) { display: none; } iframe { display: block; width: 100%; border: 0; }");

class GilPlayground extends HTMLElement implements GilPlaygroundElement {
  static readonly observedAttributes = [...fields, "code", "lang", "height", "heading", "sandboxed"];
  private readonly frame = document.createElement("iframe");
  private waiting: ToPlayground[] = [];
  private ready = false;
  private turn = 0;
  private readonly hear = (e: MessageEvent<unknown>): void => this.heard(e);

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(this.frame);
  }

  connectedCallback(): void {
    window.addEventListener("message", this.hear);
    void this.load();
  }

  disconnectedCallback(): void {
    window.removeEventListener("message", this.hear);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.load();
  }

  /** Sent as soon as the playground listens. */
  send(message: ToPlayground): void {
    if (this.ready) this.frame.contentWindow?.postMessage(message, "*");
    else this.waiting.push(message);
  }

  /** The frame anew, once for all attributes that change together. */
  private async load(): Promise<void> {
    const turn = ++this.turn;
    const [src] = await Promise.all([this.address(), Promise.resolve()]);
    if (turn !== this.turn) return;
    this.ready = false;
    this.frame.title = this.getAttribute("heading") ?? "GIL Playground";
    this.frame.height = this.getAttribute("height") ?? String(this.usualHeight());
    this.frame.allow = "clipboard-write";
    this.frame.loading = "lazy";
    if (this.hasAttribute("sandboxed")) this.frame.setAttribute("sandbox", "allow-scripts allow-popups");
    else this.frame.removeAttribute("sandbox");
    if (this.frame.src === src) return;
    // A fragment alone would not load the page again.
    this.frame.remove();
    this.frame.src = src;
    this.shadowRoot?.append(this.frame);
  }

  private usualHeight(): number {
    if (this.hasAttribute("lesson")) return heights.lesson;
    return this.clientWidth > 0 && this.clientWidth < heights.narrowTo ? heights.narrow : heights.program;
  }

  private async address(): Promise<string> {
    const out = new URLSearchParams({ v: "1" });
    const code = this.getAttribute("code") ?? (this.hasAttribute("lesson") ? "" : this.text());
    if (code !== "") out.set("c", await deflate(code));
    for (const name of fields) {
      const value = this.getAttribute(name);
      if (value !== null) out.set(name, name === "py" ? value.replace(".", "") : value);
    }
    const lang = this.closest("[lang]")?.getAttribute("lang") ?? "";
    return new URL(`${lang.startsWith("zh") ? "zh/" : ""}embed/#${out}`, root).href;
  }

  /** The program between the tags, which readers without scripts see, too. */
  private text(): string {
    const text = (this.textContent ?? "").replace(/^\s*\n/, "").trimEnd();
    return text === "" ? "" : text + "\n";
  }

  private heard(e: MessageEvent<unknown>): void {
    const message = e.data as Partial<FromPlayground> | null;
    if (e.source === null || e.source !== this.frame.contentWindow || message?.source !== "gil-playground" || message.v !== 1) return;
    if (message.type === "ready") {
      this.ready = true;
      for (const waiting of this.waiting.splice(0)) this.send(waiting);
    }
    this.dispatchEvent(new CustomEvent(message.type ?? "", { detail: message, bubbles: true, composed: true }));
  }
}

if (customElements.get("gil-playground") === undefined) customElements.define("gil-playground", GilPlayground);
