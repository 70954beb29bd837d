/** The content script's DOM cases, which run in Chromium by themselves, in Firefox. */
import { join } from "node:path";
import { build } from "vite";
import { expect, it } from "vitest";
import { ROOT } from "../../src/cli/root.ts";
import { stageFor } from "./stage.ts";

const ADDRESS = "https://cases.example/";

/** All cases as one script. */
async function bundleCases(): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    mode: "development",
    resolve: { alias: { vitest: join(ROOT, "test/cases/vitest.ts") } },
    define: { "process.env.NODE_ENV": '"development"' },
    build: {
      write: false,
      minify: false,
      copyPublicDir: false,
      lib: { entry: join(ROOT, "test/cases/client.ts"), formats: ["es"], fileName: "cases" },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  for (const { output } of [result].flat().filter((one) => "output" in one))
    for (const part of output) if (part.type === "chunk") return part.code;
  throw new Error("test/cases/client.ts made no script");
}

const pageWith = (script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cases</title>${script}</head><body></body></html>`;

const stage = stageFor("firefox");

it("hold in Firefox too", async () => {
  stage.server.put(`${ADDRESS}cases.js`, { body: await bundleCases(), type: "text/javascript" });
  stage.server.put(`${ADDRESS}run`, pageWith('<script type="module" src="/cases.js"></script>'));
  const page = await stage.open(ADDRESS, pageWith(""));
  // The window that Vitest gives them.
  await page.setViewport({ width: 414, height: 896 });
  await page.goto(`${ADDRESS}run`, { waitUntil: "load" });
  const cases = await page.evaluate(() => window.cases);
  expect(cases.length).toBeGreaterThan(60);
  expect(cases.filter((one) => one.fault !== "")).toEqual([]);
});
