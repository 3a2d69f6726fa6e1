// What a timeline shows, as data. In: nothing; out: the types that the other
// modules of this folder speak. An engine's timeline answer has this shape.
// Times are virtual nanoseconds; steps count from 0.

export type Axis = "time" | "steps";

export interface Slice {
  readonly state: string;
  readonly thread: number;
  readonly fromTime: number;
  readonly toTime: number;
  readonly fromStep: number;
  readonly toStep: number;
  readonly ops: number;
  readonly label: string;
  readonly share: number;
}

export interface Mark {
  readonly kind: string;
  readonly thread: number;
  readonly target: number;
  readonly step: number;
  readonly time: number;
  readonly toTime: number;
  readonly count: number;
  readonly text: string;
}

export interface Recording {
  readonly from: number;
  readonly to: number;
  /** 0: exact slices; otherwise every lane has columns × 6 shares of 0 to 255. */
  readonly columns: number;
  readonly merged: number;
  readonly lanes: readonly { readonly thread: number; readonly slices: readonly Slice[]; readonly bins: readonly number[] }[];
  readonly holder: readonly Slice[];
  readonly cores: readonly (readonly Slice[])[];
  readonly marks: readonly Mark[];
  readonly gaps: readonly { readonly step: number; readonly ns: number }[];
  /** What watched variables hold; empty if the range is too long to tell. */
  readonly vars: readonly { readonly name: string; readonly values: readonly Value[] }[];
}

export interface Value {
  readonly repr: string;
  readonly writer: number;
  readonly step: number;
  readonly time: number;
}

export const empty: Recording = {
  from: 0, to: 0, columns: 0, merged: 0, lanes: [], holder: [], cores: [], marks: [], gaps: [], vars: [],
};

export function start(s: Slice, axis: Axis): number {
  return axis === "time" ? s.fromTime : s.fromStep;
}

export function end(s: Slice, axis: Axis): number {
  return axis === "time" ? s.toTime : s.toStep;
}

/** Where a mark stands: on the steps axis in the middle of its cell. */
export function place(m: Mark, axis: Axis): number {
  return axis === "time" ? m.time : m.step - 0.5;
}

/** Who is drawn when marks of a lane stand in each other's way, first first
 * (DESIGN 5.5). Lost updates are never dropped. */
export const rank = [
  "lost-update", "interrupt", "interrupted", "exception", "exit", "false-alarm", "forced", "handover", "timeout", "request", "acquire", "release", "print", "signal",
];
