// Where the browser of the tests is: CHROME_PATH, else one that the system
// has. Undefined means the one that Playwright installed itself.

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

export function chromium(): string | undefined {
  const given = process.env["CHROME_PATH"];
  if (given) return given;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names.flatMap((n) => folders.map((f) => join(f, n))).find(executable);
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
