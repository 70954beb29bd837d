/** Renders the icons' SVG files to the PNG sizes that toolbars and stores ask for. Run by `npm run icons`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const ICONS = join(import.meta.dirname, "../../icons");
const SIZES = { none: [16, 32, 48, 128], found: [16, 32] };

for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = readFileSync(join(ICONS, `${name}.svg`), "utf8");
  for (const width of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: "width", value: width } }).render().asPng();
    writeFileSync(join(ICONS, `${name}-${width}.png`), png);
  }
}
