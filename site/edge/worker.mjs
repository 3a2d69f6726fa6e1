// The edge Worker on this machine: real workerd, as Cloudflare runs it. In:
// dist/edge and dist/site; out: the options of a Miniflare. Used by
// `make edge` and by the tests.

import { join } from "node:path";

const dist = join(import.meta.dirname, "..", "..", "dist");
const file = (type, name) => ({ type, path: join(dist, "edge", name) });

export const worker = {
  name: "gilplay",
  modulesRoot: join(dist, "edge"),
  modules: [
    file("ESModule", "worker.mjs"),
    file("ESModule", "runtime.mjs"),
    file("ESModule", "wasm_exec.js"),
    file("CompiledWasm", "app.wasm"),
  ],
  compatibilityDate: "2026-04-01",
  cf: false,
  assets: {
    directory: join(dist, "site"),
    binding: "ASSETS",
    assetConfig: { not_found_handling: "404-page" },
    routerConfig: { has_user_worker: true, static_routing: { user_worker: ["/api/*"] } },
  },
};
