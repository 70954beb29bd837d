/** Finds the browsers that Sightline is tried in, and installs what is missing. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { chromium, firefox } from "playwright";

export type BrowserName = "chromium" | "firefox";

const { env, platform } = process;

/** Where installed browsers are, best first. `CHROMIUM` and `FIREFOX` in the environment name one outright. */
function places(name: BrowserName): string[] {
  const programs = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((dir) => dir !== undefined);
  const linux = (names: string[]) =>
    ["/usr/bin", "/usr/local/bin", "/snap/bin"].flatMap((dir) => names.map((file) => join(dir, file)));
  if (name === "chromium")
    return platform === "win32"
      ? programs.flatMap((dir) => [
          join(dir, "Chromium/Application/chrome.exe"),
          join(dir, "Google/Chrome for Testing/chrome.exe"),
          join(dir, "Microsoft/Edge/Application/msedge.exe"),
          join(dir, "Google/Chrome/Application/chrome.exe"),
        ])
      : platform === "darwin"
        ? ["Chromium", "Google Chrome", "Microsoft Edge"].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
        : linux([
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "microsoft-edge-stable",
          ]);
  return platform === "win32"
    ? programs.map((dir) => join(dir, "Mozilla Firefox/firefox.exe"))
    : platform === "darwin"
      ? ["/Applications/Firefox.app/Contents/MacOS/firefox"]
      : linux(["firefox-esr", "firefox"]);
}

/** The path of an installed browser, or null. */
export function findBrowser(name: BrowserName): string | null {
  const named = name === "chromium" ? env.CHROMIUM : env.FIREFOX;
  if (named !== undefined) {
    if (existsSync(named) && statSync(named).isFile()) return named;
    throw new Error(
      `${name === "chromium" ? "CHROMIUM" : "FIREFOX"} names ${named}, but there is no such file. Mend or unset it.`,
    );
  }
  const bundled = (name === "chromium" ? chromium : firefox).executablePath();
  return [...places(name), bundled].find((path) => path !== "" && existsSync(path)) ?? null;
}

/** Of an installer that failed, so many lines are shown. */
const LAST_LINES = 8;

/** Runs an installer. What it prints is of use where it fails only. */
function run(command: string, args: string[]): boolean {
  const { status, stdout, stderr } = spawnSync(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: platform === "win32",
    env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0) console.error(`${stdout ?? ""}${stderr ?? ""}`.trim().split("\n").slice(-LAST_LINES).join("\n"));
  return status === 0;
}

/**
 * Gives the paths of the browsers asked for, installing what is missing: Debian's packages when root, else Playwright's
 * own builds. Says what it does on standard error; throws one sentence that says what to do where neither succeeds.
 */
export function ensureBrowsers(names: BrowserName[]): Record<BrowserName, string> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0) {
    const debian = platform === "linux" && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
    const packages = missing.map((name) => (name === "chromium" ? "chromium" : "firefox-esr"));
    if (debian) {
      console.error(`Installing ${packages.join(" and ")} from Debian's packages; this takes some minutes …`);
      if (!run("apt-get", ["update", "-qq"]) || !run("apt-get", ["install", "-y", "-qq", ...packages]))
        console.error("Debian's packages could not be installed; trying Playwright's builds.");
    }
    const still = missing.filter((name) => findBrowser(name) === null);
    if (still.length > 0) {
      console.error(`Installing ${still.join(" and ")} with Playwright; this takes some minutes …`);
      run("npx", ["playwright", "install", ...still]);
    }
  }
  const found = Object.fromEntries(names.map((name) => [name, findBrowser(name)]));
  const lacking = names.filter((name) => found[name] === null);
  if (lacking.length > 0)
    throw new Error(
      `No ${lacking.join(" and no ")} was found, and none could be installed. Install ${lacking.map((name) => (name === "chromium" ? "Chrome, Chromium or Edge" : "Firefox")).join(", and ")}, or name one with ${lacking.map((name) => `${name.toUpperCase()}=/path`).join(" and ")}, and run the command again.`,
    );
  return found as Record<BrowserName, string>;
}
