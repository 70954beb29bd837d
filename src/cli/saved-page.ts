/** Saved pages, and where they were saved from. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";

export interface SavedPage {
  html: string;
  /** The address it is served at. */
  address: string;
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
 * Reads a saved page. Without `as` and without an address of its own it is served at a host of the built-in list, so that
 * Sightline runs on it. Throws one sentence where the file cannot be read or `as` is no address.
 */
export function readSavedPage(file: string, as?: string): SavedPage {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Error(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? error}). Give the path of a saved HTML page.`,
    );
  }
  const charset = /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 4096).toString("latin1"))?.[1] ?? "utf-8";
  let html: string;
  try {
    html = new TextDecoder(charset).decode(bytes);
  } catch {
    html = bytes.toString("utf8");
  }
  if (as !== undefined && !URL.canParse(as))
    throw new Error(`--as ${as} is not an address. Give one like https://www.example.org/page.`);
  return { html, address: as ?? originOf(html) ?? `https://www.ebay.com/saved/${encodeURIComponent(basename(file))}` };
}
