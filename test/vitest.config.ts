/** Unit tests run in Node, DOM tests (`*.dom.test.ts`) in real Chromium, end-to-end tests drive the built extension. */
import { join } from "node:path";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBrowser } from "../src/cli/browsers.ts";
import { svelte } from "./hosts/svelte/plugin.ts";

const root = join(import.meta.dirname, "..");
const common = { root };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        ...common,
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "test/**/*.test.ts"],
          exclude: ["**/*.dom.test.*", "test/e2e/**"],
          // Some run a command line of their own, which takes seconds on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        ...common,
        // Host apps are rendered here as on their own servers.
        plugins: [svelte("server")],
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          // Each file launches its own browsers: one at a time, so that none starves another.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...common,
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "dom",
          include: ["src/**/*.dom.test.{ts,tsx}"],
          testTimeout: 30_000,
          // A busy machine may need seconds for what is awaited.
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser("chromium") ?? undefined,
                args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
