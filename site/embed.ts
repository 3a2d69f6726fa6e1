// Entry point of the embedded page. In: the frame's URL fragment and messages
// of the page around it; out: the embedded playground. It works in an opaque
// origin too: nothing here needs storage.

import { Engine } from "./engine/client.ts";
import { startEmbed } from "./elements/embed.ts";

void startEmbed(document.documentElement.dataset["home"] ?? "./", (options) => Engine.start(options));
