import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { ROOT } from "./root.ts";

/** Runs a command whose reader goes away at once, and gives its exit code and what it said on standard error. */
function unread(command: string) {
  const line = `(node --import tsx ${command}; echo "exit $?" >&2) | true`;
  const { stderr } = spawnSync("sh", ["-c", line], { cwd: ROOT, encoding: "utf8" });
  return stderr;
}

describe.skipIf(process.platform === "win32")("a command whose output nobody reads", () => {
  it.each([
    "src/cli/dataset-check.ts",
    "src/cli/recognition.ts",
    "src/cli/scan.ts --format jsonl test/recognition",
    "src/cli/scan.ts --format csv test/recognition",
    "src/cli/scan.ts --help",
  ])("%s ends quietly", { timeout: 60_000 }, (command) => {
    expect(unread(command)).toBe("exit 0\n");
  });
});
