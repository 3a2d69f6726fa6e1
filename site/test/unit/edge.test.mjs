// The edge Worker on real workerd: static files come from the assets, one
// bounded run a request from the Worker.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Miniflare } from "miniflare";
import { worker } from "../../edge/worker.mjs";

let miniflare;
before(async () => {
  miniflare = new Miniflare(worker);
  await miniflare.ready;
});
after(() => miniflare.dispose());

const fetch = (path, options) => miniflare.dispatchFetch(`http://gilplay.example${path}`, options);
const run = (body) => fetch("/api/run", { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) });

test("the site is served", async () => {
  for (const [path, type] of [["/", "text/html"], ["/play/", "text/html"], ["/embed/", "text/html"], ["/sw.js", "javascript"]]) {
    const response = await fetch(path);
    assert.equal(response.status, 200, path);
    assert.match(response.headers.get("Content-Type"), new RegExp(type), path);
    assert.equal(response.headers.get("Access-Control-Allow-Origin"), "*", path);
    await response.arrayBuffer();
  }
});

test("a program runs, with its output, end and numbers", async () => {
  const response = await run({ source: "print(6 * 7)", machine: { cores: 2 } });
  assert.equal(response.status, 200);
  const answer = await response.json();
  assert.equal(answer.ok, true);
  assert.equal(answer.state, "ended");
  assert.equal(answer.stdout, "42\n");
  assert.equal(answer.exitCode, 0);
  assert.ok(answer.stats.opcodes > 0);
});

test("errors of the program are answers, not failures", async () => {
  const syntax = await (await run({ source: "1 +" })).json();
  assert.equal(syntax.ok, false);
  assert.equal(syntax.error.message, "invalid syntax");
  const thrown = await (await run({ source: "1 / 0" })).json();
  assert.equal(thrown.exitCode, 1);
  assert.match(thrown.stderr, /ZeroDivisionError: division by zero/);
});

test("a run is bounded", async () => {
  const answer = await (await run({ source: "while True: pass", machine: { maxOpcodes: 1e12 } })).json();
  assert.equal(answer.state, "limit");
  assert.equal(answer.exitCode, 3);
});

test("wrong requests are told what is wrong", async () => {
  for (const [status, response] of [
    [400, await run("{")], [400, await run("")], [413, await run("x".repeat(200_000))],
    [405, await fetch("/api/run")], [404, await fetch("/api/none")], [404, await fetch("/none")],
  ]) {
    assert.equal(response.status, status, await response.text());
  }
});
