/**
 * `npm test`: everything that must hold, in one command. Stops at the first step that fails and says which; the closing
 * line counts the tests of all steps.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowsers } from "./browsers.ts";
import { failWith } from "./fail.ts";
import { ROOT } from "./root.ts";
import { tallyOf } from "./tally.ts";

const BIN = join(ROOT, "node_modules/.bin");
const CACHE = join(ROOT, ".cache");

interface Step {
  title: string;
  command: string;
  args: string[];
  /** Where vitest writes its counts, for the closing line. */
  counts?: string;
}

function vitest(project: string): Step {
  const counts = join(CACHE, `${project}.json`);
  const args = [
    "run",
    "--config",
    "test/vitest.config.ts",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${counts}`,
  ];
  return { title: `${project} tests`, command: "vitest", args, counts };
}

const STEPS: Step[] = [
  { title: "dataset", command: "tsx", args: ["src/dataset/compile.ts"] },
  { title: "types", command: "tsc", args: [] },
  { title: "lint", command: "biome", args: ["check", "."] },
  { title: "dataset rules", command: "tsx", args: ["src/cli/dataset-check.ts"] },
  vitest("unit"),
  vitest("dom"),
  { title: "build for Chrome", command: "vite", args: ["build", "--mode", "chrome", "--logLevel", "warn"] },
  { title: "build for Firefox", command: "vite", args: ["build", "--mode", "firefox", "--logLevel", "warn"] },
  {
    title: "web-ext lint",
    command: "web-ext",
    args: ["lint", "--source-dir", "dist/firefox", "--no-config-discovery", "--boring"],
  },
  vitest("e2e"),
];

function main(): void {
  ensureBrowsers(["chromium", "firefox"]);
  mkdirSync(CACHE, { recursive: true });
  let passed = 0;
  let failed = 0;
  for (const step of STEPS) {
    console.log(`\n── ${step.title}`);
    if (step.counts) rmSync(step.counts, { force: true });
    const done = spawnSync(join(BIN, step.command), step.args, {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    });
    const tally = tallyOf(done.status, step.counts);
    passed += tally.passed;
    failed += tally.failed;
    if (tally.failed > 0) {
      const message = done.error ? `It did not start: ${done.error.message}` : "Its own message stands above.";
      console.error(`\nFailed at: ${step.title}. ${message}`);
      break;
    }
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

try {
  main();
} catch (error) {
  failWith(error);
}
