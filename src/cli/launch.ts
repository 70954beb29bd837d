/** Starts a browser with the built extension in it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { BrowserName } from "./browsers.ts";

import { ROOT } from "./root.ts";

export { ROOT };

export interface LaunchOptions {
  executablePath: string;
  headless?: boolean;
  /** Port of a host server to which every host is brought; without it the browser reaches the network as usual. */
  port?: number;
  /** Without the extension, for comparison. */
  bare?: boolean;
  args?: string[];
}

/** Launches Chromium or Firefox with `dist/chrome` or `dist/firefox`. Throws where the extension has not been built. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const { executablePath, headless = true, port, bare = false, args = [] } = options;
  const built = join(ROOT, name === "chromium" ? "dist/chrome" : "dist/firefox");
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
      "extensions.webextOptionalPermissionPrompts": false,
      ...(port === undefined
        ? {}
        : { "network.dns.forceResolve": "127.0.0.1", "network.socket.forcePort": `443=${port}` }),
    },
  });
  if (!bare) await browser.installExtension(built);
  return browser;
}

/** A badge's accessible names, and where it stands in the page. */
export interface SeenBadge {
  labels: string[];
}

/**
 * The badges of a page as assistive technology reads them. Their shadow roots are closed to the page; Chromium's protocol
 * sees through them, as its own inspector does. Chromium only.
 */
export async function seenBadges(page: Page): Promise<SeenBadge[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  await session.detach();
  type Node = typeof root;
  const inside = (node: Node): Node[] => [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  const all = (node: Node): Node[] => [node, ...inside(node).flatMap(all)];
  const attribute = (node: Node, name: string) => {
    const at = node.attributes?.findIndex((value, index) => index % 2 === 0 && value === name) ?? -1;
    return at < 0 ? null : (node.attributes?.[at + 1] ?? null);
  };
  return all(root)
    .filter((node) => node.localName === "sightline-badge")
    .map((badge) => ({
      labels: all(badge)
        .filter((node) => node.localName === "button" && attribute(node, "class")?.includes("pill"))
        .map((node) => attribute(node, "aria-label") ?? ""),
    }));
}
