/** Saved pages, and where they were saved from. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { lookup } from "mrmime";
import type { HostServer, Served } from "./host-server.ts";
import { readNamed, sentenceOf } from "./scan/inputs.ts";

export interface SavedPage {
  html: string;
  /** The address it is served at. */
  address: string;
  /** Whether that address is ours, for want of one of its own. */
  isPlaced: boolean;
  /** Its content type: a text file is shown as text. */
  type: string;
  /** Styles, pictures and frames that the browser saved beside it, by address. */
  parts: Map<string, Served>;
}

const ORIGINS = [
  /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+)\s*-->/i,
  /<link[^>]+rel=["']?canonical["']?[^>]+href=["'](https?:\/\/[^"']+)["']/i,
  /<link[^>]+href=["'](https?:\/\/[^"']+)["'][^>]+rel=["']?canonical["']?/i,
  /<meta[^>]+property=["']og:url["'][^>]+content=["'](https?:\/\/[^"']+)["']/i,
  /<base[^>]+href=["'](https?:\/\/[^"']+)["']/i,
];

/** The address a saved page gives as its own: browsers' "saved from" comment, canonical link, Open Graph, base; or null. */
export function originOf(html: string): string | null {
  for (const pattern of ORIGINS) {
    const found = pattern.exec(html)?.[1]?.replaceAll("&amp;", "&");
    if (found !== undefined && URL.canParse(found)) return new URL(found).href.replace(/^http:/, "https:");
  }
  return null;
}

/**
 * Reads a saved page. Without `as` and without an address of its own it is served at a host that is nobody's: read as a page of
 * a shop that it is not from, it would look wrong. Throws one sentence where the file cannot be read or `as` is no address.
 */
export function readSavedPage(file: string, as?: string): SavedPage {
  let html: string;
  try {
    html = readNamed(file);
  } catch (error) {
    throw new Error(`${sentenceOf(file, error)} Give the path of a saved HTML page.`);
  }
  if (as !== undefined && !URL.canParse(as))
    throw new Error(`--as ${as} is not an address. Give one like https://www.example.org/page.`);
  const own = as ?? originOf(html);
  const address = own ?? `https://saved-page.example/${encodeURIComponent(basename(file))}`;
  const type = /\.(?:txt|md|csv)$/i.test(file) ? "text/plain; charset=utf-8" : "text/html; charset=utf-8";
  return { html, address, isPlaced: own === null, type, parts: partsOf(file, address) };
}

/** Browsers save "page.html" with what belongs to it in the folder "page_files", and lead the page there. */
function partsOf(file: string, address: string): Map<string, Served> {
  const folder = file.replace(/\.[^./\\]+$/, "_files");
  if (folder === file || !existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [
        new URL(`${encodeURIComponent(basename(folder))}/${encodeURIComponent(name)}`, address).href,
        { body: readFileSync(join(folder, name)), type: lookup(name) ?? "application/octet-stream" },
      ]),
  );
}

/** Puts a saved page, with all that belongs to it, where a browser will ask for it. */
export function serveSavedPage(server: HostServer, { address, html, type, parts }: SavedPage): void {
  server.put(address, { body: html, type });
  for (const [at, part] of parts) server.put(at, part);
}
