// Measures the explorer of dist/site in a worker of a real Chromium, at the switch
// points of 3.9. In, on standard input: a JSON object of programs by name, the
// seconds after which a search is given up, and how often one of less than a second
// is repeated. Out: for each name what the search for all outcomes takes
// ("reduced"), at best, and what all that the page Explore does takes ("page"):
// counting as far as that goes, and the fewest forced switches.

import { readFileSync } from "node:fs";
import { startWorkers } from "./chromiumworker.mjs";
import { Op } from "./engine.mjs";

/** Runs in the worker, so it refers to nothing outside. */
async function measure({ Op, source, limit, rounds }) {
  const { engine, call } = await globalThis.startEngine();
  const search = (how) => {
    const begin = performance.now();
    const { error } = call(Op.Explore, { source, python: "3.9", ...how });
    if (error) throw new Error(error.message);
    const seconds = () => (performance.now() - begin) / 1000;
    while (engine.explore(20_000) === 1 && seconds() < limit) {
      if (engine.collectorWanted?.value) {
        engine.collectorWanted.value = 0;
        engine.collect();
      }
    }
    const { complete, bounded, states, total } = call(Op.ExploreResult, { from: 0, max: 0 });
    return { complete: complete && !bounded, states, outcomes: total, seconds: seconds() };
  };
  const page = search({ fallback: true });
  let reduced;
  for (let round = 0; round < rounds && !(reduced?.seconds > 1); round++) {
    const r = search({ uncounted: true, maxStates: 20_000_000 });
    if (round === 0 || r.seconds < reduced.seconds) reduced = r;
  }
  return { reduced, page };
}

const { programs, ...rest } = JSON.parse(readFileSync(0, "utf8"));
const { worker, close } = await startWorkers(measure);
const results = {};
for (const [name, source] of Object.entries(programs)) {
  results[name] = await worker({ Op, source, ...rest }).catch((e) => ({ error: String(e) })); // such as memory
}
await close();
console.log(JSON.stringify(results));
