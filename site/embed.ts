// Entry point of the embedded page. In: the frame's URL fragment and messages
// of the page around it; out: the embedded playground. It works in an opaque
// origin too: nothing here needs storage.

import { Engine, type EngineOptions } from "./engine/client.ts";
import { startEmbed } from "./elements/embed.ts";

let started: Promise<Engine> | undefined;

/** Once: what needs a second engine starts it from the first one's code. */
function start(options: EngineOptions = {}): Promise<Engine> {
  started ??= Engine.start(options);
  return started;
}

void startEmbed(document.documentElement.dataset["home"] ?? "./", start, async () => (await start()).another());
