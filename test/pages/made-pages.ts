/** The made pages: each has the structure of one kind of page of a site or shop software, words and goods of its own, and a list of what must be found. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { originOf } from "../../src/cli/saved-page.ts";

const Text = v.pipe(v.string(), v.minLength(1));
/** Under the page's own `data-case`: the vendor or brand, or several. */
const Cases = v.record(Text, v.array(Text));

const Expected = v.strictObject({
  /** The file in `sites/` or `engines/` the page is made for. */
  layout: Text,
  /** Selector of the title beside which a badge must stand. */
  title: Text,
  badged: Cases,
  /** Found, named in the popup's list, without a badge. */
  listed: v.optional(Cases, {}),
  /** Facts of a tile that are reported with its findings. */
  tiles: v.optional(v.record(Text, v.record(Text, Text)), {}),
  /** Facts of the notice the page is. */
  notice: v.optional(v.record(Text, v.union([Text, v.array(Text)]))),
  /** A name in the page, and what it is called after the site has been built anew. */
  rename: v.tuple([Text, Text]),
  /** Cases that keep their badge when that has happened; all of them unless said. */
  general: v.optional(v.array(Text)),
});

export interface MadePage extends v.InferOutput<typeof Expected> {
  name: string;
  html: string;
  address: string;
}

/** Every made page that comes with a list of findings. Throws where one does not say where it is served. */
export function madePages(): MadePage[] {
  const folder = import.meta.dirname;
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const files = readdirSync(join(folder, name));
      if (!files.includes("findings.yml")) return [];
      const html = readFileSync(join(folder, name, "page.html"), "utf8");
      const address = originOf(html);
      if (address === null) throw new Error(`test/pages/${name}/page.html does not say where it is served`);
      const result = v.safeParse(Expected, parse(readFileSync(join(folder, name, "findings.yml"), "utf8")));
      if (!result.success)
        throw new Error(`test/pages/${name}/findings.yml: ${v.summarize(result.issues)}`);
      return [{ name, html, address, ...result.output }];
    });
}
