// What every element of the page is made of. In: the app (state, a way to
// send actions, the session); out: a LitElement in the light DOM, so that one
// linked style sheet and one tree of ids serve the whole page.

import { LitElement, type PropertyValues, type TemplateResult } from "lit";
import { Directive, directive, PartType, type ElementPart, type PartInfo } from "lit/directive.js";
import type { Include } from "../state/url.ts";
import type { StartExplorer } from "../state/reach.ts";
import type { Scheduling } from "../state/scheduling.ts";
import type { Session } from "../state/session.ts";
import type { AppState } from "../state/state.ts";
import type { Action } from "../state/update.ts";
import type { Still } from "./still.ts";

export interface App {
  readonly state: AppState;
  readonly send: (action: Action) => void;
  readonly session: Session;
  /** Relative address of the home page in this language. */
  readonly base: string;
  /** In an embedded lesson: the run that is shown until the engine runs. */
  readonly recorded?: Still;
  /** Starts a second engine, for what takes long. */
  readonly explorer?: StartExplorer;
  /** On the Scheduler screen: what the learner chooses. */
  readonly play?: Scheduling;
  /** On the Compare screen: which of the two machines this is, and the other. */
  readonly pair?: Pair;
  /** A link to what this page shows, where that is more than one run. */
  readonly link?: (include: Include) => Promise<string>;
  /** The fragment of what is shown now, for the ways to other pages: the one in
   * the address may be a moment old. */
  readonly fragment?: () => Promise<string>;
}

export interface Pair {
  readonly side: "a" | "b";
  readonly other: AppState;
}

/** An id that is this machine's own where two are shown. */
export function idOf(app: App, name: string): string {
  return app.pair === undefined ? name : `${name}-${app.pair.side}`;
}

/** A part of the page that has no state of its own. */
export type View = (app: App) => TemplateResult | typeof import("lit").nothing;

export class Part extends LitElement {
  static override properties: Record<string, object> = { app: { attribute: false } };
  app!: App;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** An element of the page's own HTML stands there before its app does. */
  protected override shouldUpdate(_changed: PropertyValues): boolean {
    return this.app !== undefined;
  }
}

/** Sets style properties from script, which a strict content security policy
 * allows; a style attribute in a template is not. */
class Styles extends Directive {
  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error("styles() stands inside a start tag");
  }

  render(_values: Readonly<Record<string, string>>): void {}

  override update(part: ElementPart, [values]: [Readonly<Record<string, string>>]): void {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(values)) style.setProperty(name, value);
  }
}

export const styles = directive(Styles);
