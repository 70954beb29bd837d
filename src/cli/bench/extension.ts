import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import type { BrowserName } from "../browsers.ts";
import { ROOT } from "../root.ts";

/** Where the bench's pages are served. */
export const BENCH_HOST = "https://bench.example";

/** Builds the extension that holds the bench's content script, as the real one is built: minified, one classic script. Gives its folder. */
export async function buildBenchExtension(name: BrowserName): Promise<string> {
  const folder = join(ROOT, "dist/bench", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    json: { stringify: true },
    build: {
      outDir: folder,
      target: ["chrome127", "firefox140"],
      lib: {
        entry: join(ROOT, "src/cli/bench/world.iife.ts"),
        formats: ["iife"],
        name: "sightlineBench",
        fileName: () => "world.js",
      },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: "Sightline bench",
    version: "1.0",
    content_scripts: [{ matches: [`${BENCH_HOST}/*`], js: ["world.js"], run_at: "document_idle" }],
    host_permissions: [`${BENCH_HOST}/*`],
    ...(name === "firefox" && { browser_specific_settings: { gecko: { id: "bench@sightline.example" } } }),
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}
