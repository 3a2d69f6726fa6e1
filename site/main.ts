// Entry point of every page but the embedded one. In: the document's data-page
// and its URL; out: the page at work. Here the parts are put together: store,
// session, link, local memory.

import { keepOffline } from "./engine/offline.ts";
import { Engine } from "./engine/client.ts";
import { prefs } from "./state/progress.ts";
import { applyTheme } from "./elements/theme.ts";

const root = document.documentElement;
const base = root.dataset["base"] ?? "./";

applyTheme(prefs().theme);
void start();

async function start(): Promise<void> {
  if (root.dataset["page"] === "home") {
    const { startHome } = await import("./elements/home.ts");
    startHome(base);
  } else {
    const { startPlayground } = await import("./elements/playground.ts");
    await startPlayground(base, (options) => Engine.start(options));
  }
  void keepOffline();
}
