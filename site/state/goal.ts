// Where a playhead has to go when another one leads it: to a step, or to the
// last step at or before a moment. In: an engine with a recording; out: its
// playhead there. What is not recorded yet is run, no further than needed.

import type { Engine } from "../engine/client.ts";
import type { Status } from "../engine/protocol.ts";

/** A step, or a moment in virtual ns. */
export type Goal = { readonly step: number } | { readonly time: number };

type Port = Pick<Engine, "view" | "seek" | "run" | "move" | "timeline">;

/** So many opcodes are recorded one by one before a run is started for them,
 * because a run goes in slices of thousands. */
const single = 48;

export async function goTo(engine: Port, goal: Goal): Promise<void> {
  const { status } = await engine.view();
  const end = await record(engine, goal, status);
  await engine.seek("step" in goal ? goal.step : await stepAt(engine, goal.time, end));
}

const goesOn = (s: Status): boolean => s.state === "ready" || s.state === "running";

/** Records until the goal is reached or nothing more happens. */
async function record(engine: Port, goal: Goal, first: Status): Promise<Status> {
  const reached = (s: Status): boolean => ("step" in goal ? s.latest >= goal.step : s.latestTime >= goal.time);
  if (reached(first)) return first;
  let s = await engine.seek(first.latest);
  for (let i = 0; i < single && !reached(s) && goesOn(s); i++) s = await engine.move("opcode", 1);
  while (!reached(s) && goesOn(s)) {
    const before = s.latest;
    s = await engine.run(undefined, before + ("step" in goal ? goal.step - before : guess(s, goal.time)));
    if (s.latest === before) break; // paused
  }
  return s;
}

/** Rather fewer steps than are missing, at the pace so far. */
function guess(s: Status, time: number): number {
  const pace = s.latestTime / Math.max(1, s.latest);
  return Math.max(1, Math.floor((0.9 * (time - s.latestTime)) / Math.max(1, pace)));
}

/** The last step at or before a moment. The visible slice around it says
 * nearly where; from there the search widens and then halves. */
async function stepAt(engine: Port, time: number, end: Status): Promise<number> {
  if (time >= end.latestTime) return end.latest;
  let [low, high] = [0, end.latest]; // time of low <= time < time of high
  let at = await near(engine, time, end);
  for (let stride = 1; high - low > 1; stride *= 2) {
    if (at <= low || at >= high) at = low + Math.floor((high - low) / 2);
    const s = await engine.seek(at);
    if (s.time <= time) {
      low = at;
      at += stride;
    } else {
      high = at;
      at -= stride;
    }
  }
  return low;
}

async function near(engine: Port, time: number, end: Status): Promise<number> {
  const t = await engine.timeline(Math.floor(time), Math.floor(time) + 1, 64, "time");
  const around = t.lanes.flatMap((l) => l.slices).filter((x) => x.toStep > x.fromStep && x.fromTime <= time && x.toTime > time);
  const whole = { fromTime: 0, toTime: end.latestTime, fromStep: 0, toStep: end.latest };
  const { fromTime, toTime, fromStep, toStep } = around.reduce((best, x) => (x.toStep - x.fromStep < best.toStep - best.fromStep ? x : best), whole);
  return Math.round(fromStep + ((time - fromTime) / Math.max(1, toTime - fromTime)) * (toStep - fromStep));
}
