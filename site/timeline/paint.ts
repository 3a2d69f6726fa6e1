// Colours and patterns of a theme, ready for a canvas. In: a function that
// reads a custom property, and the device's pixel ratio; out: fills. Patterns
// repeat what colours say, so that threads and states read without colour.

import { hue, hues } from "./shapes.ts";

export interface ThreadColours {
  readonly fill: string;
  readonly line: string;
  readonly ink: string;
  readonly on: string;
  readonly tint: string;
}

export interface Palette {
  readonly bg: string;
  readonly surface: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly danger: string;
  readonly grid: string;
  readonly future: string;
  readonly unknown: string;
  readonly playhead: string;
  readonly block: string;
  /** Fills say nothing: a bar is its outline. */
  readonly outlined: boolean;
  readonly ui: string;
  readonly mono: string;
  readonly threads: readonly ThreadColours[];
}

/** forced: the reader's own colours; bars are then outlines with patterns. */
export function palette(property: (name: string) => string, forced: boolean): Palette {
  const get = (name: string, system: string): string => (forced ? system : property(name).trim());
  const thread = (i: number): ThreadColours => ({
    fill: get(`--t${i}-fill`, "Canvas"), line: get(`--t${i}-line`, "CanvasText"), ink: get(`--t${i}-ink`, "CanvasText"),
    on: get(`--t${i}-on`, "CanvasText"), tint: get(`--t${i}-tint`, "Canvas"),
  });
  return {
    bg: get("--bg", "Canvas"), surface: get("--surface", "Canvas"), sunken: get("--sunken", "Canvas"),
    line: get("--line", "GrayText"), lineStrong: get("--line-strong", "CanvasText"),
    text: get("--text", "CanvasText"), muted: get("--muted", "CanvasText"),
    accent: get("--accent", "Highlight"), danger: get("--danger", "CanvasText"),
    grid: property("--tl-grid").trim(), future: forced ? "transparent" : property("--tl-future").trim(),
    unknown: property("--tl-unknown").trim(), playhead: get("--tl-playhead", "CanvasText"), block: get("--tl-block", "CanvasText"),
    outlined: forced, ui: property("--font-ui").trim(), mono: property("--font-mono").trim(),
    threads: Array.from({ length: hues }, (_, i) => thread(i)),
  };
}

/** Draws one tile of size × size. */
type Tile = (c: CanvasRenderingContext2D, size: number) => void;

/** The patterns of one palette at one pixel ratio, made on first use. */
export class Patterns {
  private readonly made = new Map<string, CanvasPattern | string>();

  constructor(
    readonly colours: Palette,
    private readonly ratio: number,
    private readonly canvas: () => HTMLCanvasElement,
  ) {}

  thread(id: number): ThreadColours {
    return this.colours.threads[hue(id)] ?? (this.colours.threads[0] as ThreadColours);
  }

  /** Diagonal hatch: waiting for the GIL. */
  wait(id: number): CanvasPattern | string {
    const t = this.thread(id);
    return this.pattern(`w${hue(id)}`, 7, t.tint, (c, n) => slash(c, n, t.line, 1.5, 0.7));
  }

  /** Cross-hatch: inside the lock protocol. */
  protocol(id: number): CanvasPattern | string {
    const t = this.thread(id);
    return this.pattern(`p${hue(id)}`, 4, t.tint, (c, n) => {
      slash(c, n, t.line, 0.8, 0.75);
      backslash(c, n, t.line, 0.8, 0.75);
    });
  }

  /** The thread's own pattern, where threads share a row. */
  own(id: number): CanvasPattern | string {
    const t = this.thread(id);
    const tile = ownTiles(t.on)[hue(id)];
    return tile === undefined ? t.fill : this.pattern(`o${hue(id)}`, 6, t.fill, tile);
  }

  /** Hatch over steps that have not been run. */
  unknown(): CanvasPattern | string {
    return this.pattern("u", 8, this.colours.bg, (c, n) => slash(c, n, this.colours.unknown, 1.4, 1));
  }

  private pattern(key: string, size: number, ground: string, tile: Tile): CanvasPattern | string {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const made = this.make(size, ground, tile);
    this.made.set(key, made);
    return made;
  }

  private make(size: number, ground: string, tile: Tile): CanvasPattern | string {
    const canvas = this.canvas();
    canvas.width = canvas.height = Math.round(size * this.ratio);
    const c = canvas.getContext("2d");
    if (c === null) return ground;
    c.scale(canvas.width / size, canvas.width / size);
    c.fillStyle = ground;
    c.fillRect(0, 0, size, size);
    tile(c, size);
    const pattern = c.createPattern(canvas, "repeat");
    pattern?.setTransform(new DOMMatrix().scale(size / canvas.width));
    return pattern ?? ground;
  }
}

function stroke(c: CanvasRenderingContext2D, colour: string, width: number, alpha: number, d: string): void {
  c.strokeStyle = colour;
  c.lineWidth = width;
  c.globalAlpha = alpha;
  c.stroke(new Path2D(d));
}

function slash(c: CanvasRenderingContext2D, n: number, colour: string, width: number, alpha: number): void {
  stroke(c, colour, width, alpha, `M-1 ${n + 1}L${n + 1} -1M-1 1L1 -1M${n - 1} ${n + 1}L${n + 1} ${n - 1}`);
}

function backslash(c: CanvasRenderingContext2D, n: number, colour: string, width: number, alpha: number): void {
  stroke(c, colour, width, alpha, `M-1 -1L${n + 1} ${n + 1}M-1 ${n - 1}L1 ${n + 1}M${n - 1} -1L${n + 1} 1`);
}

function dots(c: CanvasRenderingContext2D, colour: string, alpha: number, at: readonly [number, number][]): void {
  c.fillStyle = colour;
  c.globalAlpha = alpha;
  for (const [x, y] of at) {
    c.beginPath();
    c.arc(x, y, 1, 0, 7);
    c.fill();
  }
}

/** Per hue: main lines, T1 plain, T2 /, T3 dots, T4 \, T5 |, T6 grid, T7
 * zigzag, T8 sparse dots (DESIGN 5.2). */
function ownTiles(on: string): readonly (Tile | undefined)[] {
  return [
    (c) => stroke(c, on, 0.8, 0.45, "M0 1.5H6M0 4.5H6"),
    undefined,
    (c, n) => slash(c, n, on, 1.3, 0.42),
    (c) => dots(c, on, 0.75, [[1.5, 1.5], [4.5, 4.5]]),
    (c, n) => backslash(c, n, on, 1.3, 0.42),
    (c) => stroke(c, on, 1, 0.45, "M1.5 0V6M4.5 0V6"),
    (c) => stroke(c, on, 0.8, 0.45, "M0 3H6M3 0V6"),
    (c) => stroke(c, on, 1, 0.55, "M0 4.5L1.5 1.5L3 4.5L4.5 1.5L6 4.5"),
    (c) => dots(c, on, 0.7, [[3, 3]]),
  ];
}
