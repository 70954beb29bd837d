/** Starts a browser with the built extension in it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page, type Protocol } from "puppeteer-core";
import { coversHost, hostOfPattern, patternOf } from "../dataset/hosts.ts";
import type { BrowserName } from "./browsers.ts";
import { ROOT } from "./root.ts";

export interface LaunchOptions {
  executablePath: string;
  headless?: boolean;
  /** Port of a host server to which every host is brought; without it the browser reaches the network as usual. */
  port?: number;
  /** Without the extension, for comparison. */
  bare?: boolean;
  /** The extension's files; `dist/chrome` or `dist/firefox` unless given. */
  built?: string;
  args?: string[];
  /** Preferences of Firefox beside ours. */
  prefs?: Record<string, boolean | number | string>;
}

/** Where the build for a browser stands. */
export function builtFor(name: BrowserName): string {
  return join(ROOT, name === "chromium" ? "dist/chrome" : "dist/firefox");
}

/**
 * Gives a copy of the build that reads the hosts of `addresses` too, as where its user has allowed them; null where the build
 * reads them already. Whoever asks for it takes the folder away.
 */
export function builtForHosts(name: BrowserName, addresses: readonly string[]): string | null {
  const manifest = JSON.parse(readFileSync(join(builtFor(name), "manifest.json"), "utf8"));
  const known: string[] = manifest.host_permissions.map(hostOfPattern);
  const hosts = addresses
    .map((address) => new URL(address).hostname)
    .filter((hostname) => !known.some((host) => coversHost(host, hostname)))
    // Shops lead from one to the other.
    .flatMap((hostname) => [hostname, hostname.startsWith("www.") ? hostname.slice(4) : `www.${hostname}`]);
  if (hosts.length === 0) return null;
  const patterns = [...new Set(hosts)].map(patternOf);
  manifest.host_permissions.push(...patterns);
  for (const script of manifest.content_scripts) script.matches.push(...patterns);
  const copy = mkdtempSync(join(tmpdir(), "sightline-"));
  cpSync(builtFor(name), copy, { recursive: true });
  writeFileSync(join(copy, "manifest.json"), JSON.stringify(manifest));
  return copy;
}

/** Launches Chromium or Firefox with the extension. Throws where it has not been built. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const { executablePath, headless = true, port, bare = false, built = builtFor(name), args = [], prefs } = options;
  if (!bare && !existsSync(join(built, "manifest.json")))
    throw new Error("The extension is not built yet: run `npm run build` first.");
  if (name === "chromium")
    return puppeteer.launch({
      executablePath,
      headless,
      pipe: true,
      acceptInsecureCerts: true,
      defaultViewport: headless ? { width: 1280, height: 900 } : null,
      enableExtensions: bare ? false : [built],
      args: [
        // Root and most containers have no user namespaces for the sandbox.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        // Chromium would tell Google what a page's forms look like.
        "--disable-features=AutofillServerCommunication",
        ...(port === undefined ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, "--ignore-certificate-errors"]),
        ...args,
      ],
    });
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args,
    extraPrefsFirefox: {
      ...prefs,
      "extensions.webextOptionalPermissionPrompts": false,
      ...(port === undefined
        ? {}
        : { "network.dns.forceResolve": "127.0.0.1", "network.socket.forcePort": `80=${port};443=${port}` }),
    },
  });
  if (!bare) await browser.installExtension(built);
  return browser;
}

/** A badge's accessible names. */
export interface SeenBadge {
  labels: string[];
}

type Node = Protocol.DOM.Node;

/** The page's whole tree. Our shadow roots are closed to the page; Chromium's protocol sees through them, as its inspector does. */
async function wholeTree(page: Page): Promise<Node[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  await session.detach();
  return [...below(root)];
}

function* below(node: Node): Generator<Node> {
  yield node;
  const inside = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  for (const child of inside) yield* below(child);
}

function attribute(node: Node, name: string): string | null {
  const at = node.attributes?.findIndex((value, index) => index % 2 === 0 && value === name) ?? -1;
  return at < 0 ? null : (node.attributes?.[at + 1] ?? null);
}

const hasClass = (node: Node, name: string) => attribute(node, "class")?.split(" ").includes(name) ?? false;

/** The badges of a page as assistive technology reads them. Chromium only. */
export async function seenBadges(page: Page): Promise<SeenBadge[]> {
  return (await wholeTree(page))
    .filter((node) => node.localName === "sightline-badge")
    .map((badge) => ({
      labels: [...below(badge)]
        .filter((node) => node.localName === "button" && hasClass(node, "pill"))
        .map((node) => attribute(node, "aria-label") ?? ""),
    }));
}

/** The text of the first element of a class inside our shadow roots. Chromium only. */
export async function seenText(page: Page, className: string): Promise<string> {
  const element = (await wholeTree(page)).find((node) => hasClass(node, className));
  return element
    ? [...below(element)]
        .map((node) => (node.nodeType === 3 ? node.nodeValue : " "))
        .join("")
        .replace(/\s+/g, " ")
    : "";
}
