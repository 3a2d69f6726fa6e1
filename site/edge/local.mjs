// `make edge`: the Worker on http://localhost:PORT until Ctrl-C.

import { Miniflare } from "miniflare";
import { worker } from "./worker.mjs";

const port = Number(process.argv[2] ?? 8080);
const miniflare = new Miniflare({ ...worker, host: "localhost", port });
try {
  console.log("serving", String(await miniflare.ready));
} catch (e) {
  console.error(`cannot serve on port ${port}: ${e.message}\nchoose another: make edge PORT=8081`);
  process.exit(1);
}
process.on("SIGINT", () => miniflare.dispose().then(() => process.exit(0)));
