// Schedules that name threads: a letter for the switch points that count, and
// who runs, one segment after the other, in the engine's run-length form
// ("T0~5.1.2~3", numbers in base 36). In and out: such texts. Pure.

/** The letters: the Python's own switch points, and every bytecode. */
export const own = "T";
export const every = "B";

type Run = readonly [thread: string, times: number];

/** Whether a text is such a schedule at all. */
export function isTurns(schedule: string): boolean {
  return /^[TBL]([0-9a-z]+(~[0-9a-z]+)?(\.[0-9a-z]+(~[0-9a-z]+)?)*)?$/.test(schedule);
}

function runs(schedule: string): Run[] {
  const text = schedule.slice(1);
  return text === "" ? [] : text.split(".").map((part): Run => {
    const [thread = "", times] = part.split("~");
    return [thread, times === undefined ? 1 : Number.parseInt(times, 36)];
  });
}

/** The first n turns of a schedule. */
export function firstTurns(schedule: string, n: number): string {
  const out: string[] = [];
  for (const [thread, times] of runs(schedule)) {
    const most = Math.min(times, n);
    if (most <= 0) break;
    out.push(most === 1 ? thread : `${thread}~${most.toString(36)}`);
    n -= most;
  }
  return schedule.slice(0, 1) + out.join(".");
}

/** The schedule, and then a turn of one thread. */
export function andThen(schedule: string, thread: number): string {
  return `${schedule}${schedule.length > 1 ? "." : ""}${thread.toString(36)}`;
}

/** Whether the longer schedule begins like the shorter one. */
export function goesOn(longer: string, shorter: string): boolean {
  const n = runs(shorter).reduce((sum, [, times]) => sum + times, 0);
  return firstTurns(longer, n) === joined(shorter);
}

/** The text with neighbouring turns of one thread as one. */
function joined(schedule: string): string {
  const out: [string, number][] = [];
  for (const [thread, times] of runs(schedule)) {
    const last = out.at(-1);
    if (last?.[0] === thread) last[1] += times;
    else out.push([thread, times]);
  }
  return schedule.slice(0, 1) + out.map(([thread, n]) => (n === 1 ? thread : `${thread}~${n.toString(36)}`)).join(".");
}
