/**
 * The first thing that runs in a fresh clone, with nothing installed but Node and npm. Plain JavaScript without packages:
 * it checks Node, installs the packages when they are missing or out of date, and hands over to the command.
 * What it says goes to standard error, so that a command's own output stays clean.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const LEAST = [20, 19];

function stop(message) {
  console.error(message);
  process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1]))
  stop(
    `Sightline needs Node ${LEAST.join(".")} or newer; this is ${process.versions.node}. Install it from https://nodejs.org and try again.`,
  );

/** Whether node_modules was installed from this very lock file: npm keeps its own copy of what it installed. */
function isInstalled() {
  const copy = join(ROOT, "node_modules/.package-lock.json");
  if (!existsSync(copy)) return false;
  const installed = JSON.parse(readFileSync(copy, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === "" || entry.optional === true || installed[path]?.version === entry.version,
  );
}

if (!isInstalled()) {
  console.error("Installing the packages Sightline is built with (npm ci) …");
  const done = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (done.status !== 0)
    stop("npm ci did not succeed: see its message above. Check the network connection, then run the command again.");
}

const [command, ...rest] = process.argv.slice(2);
const done = spawnSync(process.execPath, ["--import", "tsx", join(ROOT, `src/cli/${command}.ts`), ...rest], {
  stdio: "inherit",
});
process.exit(done.status ?? 1);
