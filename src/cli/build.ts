import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { BrowserName } from "./browsers.ts";
import { ROOT } from "./root.ts";

/** Builds the extension for a browser; takes about a second. What Vite says is shown where it fails only: of its hints none is the user's to follow. Throws where it fails. */
export function build(name: BrowserName): void {
  const mode = name === "chromium" ? "chrome" : "firefox";
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  const done = spawnSync(process.execPath, [vite, "build", "--mode", mode, "--logLevel", "error"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
  });
  if (done.status === 0) return;
  console.error(`${done.stdout ?? ""}${done.stderr ?? ""}`.trim());
  throw new Error("The extension could not be built: see the message above.");
}
