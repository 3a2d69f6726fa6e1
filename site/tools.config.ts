// Not tests: the picture of the README and the measurements in a browser, on
// the site that `make build` left. npm run picture, npm run bench.

import { defineConfig } from "@playwright/test";
import tests from "./playwright.config.ts";

export default defineConfig({ ...tests, testDir: "test/tools", testMatch: "*.ts", workers: 1, reporter: [["line"]] });
