// The link: what goes into a fragment comes out of it, and nothing that a
// stranger can write into one breaks the page.

import { expect, test } from "@playwright/test";
import { BadLink, inflate, maxInflated } from "../../base/codec.ts";
import { deflate } from "../../base/deflate.ts";
import { initial, type AppState } from "../../state/state.ts";
import { decode, encode } from "../../state/url.ts";

const source = "print('ä €')\n".repeat(20);

test("a state comes back out of its link", async () => {
  const state: AppState = {
    ...initial, source, picked: 2, axis: "steps", axisChosen: true, range: { from: 10, to: 90 }, open: ["bc", "gil"],
    machine: { python: "3.9", gil: "tick", checkInterval: 7, cores: 4, seed: 99, interrupts: [5_000_001, 7_000_000] },
  };
  const link = await decode(await encode(state));
  expect(link).toMatchObject({
    source, thread: 2, axis: "steps", range: { from: 10, to: 90 }, open: ["bc", "gil"], newer: false, problems: [],
    machine: { python: "3.9", gil: "tick", checkInterval: 7, cores: 4, seed: 99, interrupts: [5_000_001, 7_000_000] },
  });
});

test("defaults are left out", async () => {
  const link = await encode({ ...initial, source: "x = 1\n", open: [] });
  expect(link).toMatch(/^v=1&c=[\w-]+$/);
});

for (const ms of [5, 0.2, 50]) {
  test(`a switch interval of ${ms} ms survives`, async () => {
    const link = await decode(await encode({ ...initial, machine: { gil: "interval", switchInterval: ms / 1e3 } }));
    expect(link.machine.switchInterval).toBeCloseTo(ms / 1e3, 9);
  });
}

test("a switch interval in a link may have any unit, as in its field", async () => {
  for (const [text, seconds] of [["5ms", 0.005], ["50us", 5e-5], ["50 µs", 5e-5], ["2s", 2], ["5", 0.005]] as const) {
    expect((await decode(`#v=1&gil=new:${encodeURIComponent(text)}`)).machine.switchInterval, text).toBeCloseTo(seconds, 9);
  }
  expect((await decode("#v=1&gil=new:5m")).problems).toHaveLength(1);
});

test("a newer version is named, and what is known is read", async () => {
  const link = await decode(`#v=9&c=${await deflate(source)}&wormhole=1`);
  expect(link).toMatchObject({ newer: true, source });
});

for (const [name, fragment] of Object.entries({
  "no base64": "c=%%%", "no deflate": "c=AAAA", "cut off": "c=eJwDAAAA", "negative step": "at=-5", "huge step": "at=1e99",
  "no number": "cores=many", "unknown lock": "gil=magic:1", "endless interval": "gil=new:Infinityms", "no moment of Ctrl-C": "intr=5,now",
})) {
  test(`a hostile fragment is told, not obeyed: ${name}`, async () => {
    const link = await decode(`#v=1&${fragment}`);
    expect(link.problems).toHaveLength(1);
    expect(link.at).toBe(0);
  });
}

test("an inflating bomb stops at the cap", async () => {
  const bomb = await deflate("a".repeat(maxInflated + 1));
  expect(bomb.length).toBeLessThan(2000);
  await expect(inflate(bomb)).rejects.toBeInstanceOf(BadLink);
  expect((await decode(`#c=${bomb}`)).source).toBeUndefined();
});
