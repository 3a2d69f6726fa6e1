// The script of the tests' own page (go run ./build harness): the engine's
// client as a global.

import { Engine, EngineRefused, EngineStopped } from "../engine/client.ts";

Object.assign(globalThis, { Engine, EngineRefused, EngineStopped });
