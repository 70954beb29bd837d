/**
 * `npm run dataset:links`: asks every cited address whether it still answers, six hosts at a time and two seconds apart on
 * each, and prints what moved or is gone with the files that cite it. Online, on demand; exit code 1 where something is gone.
 */
import { setTimeout as wait } from "node:timers/promises";
import { Presets, SingleBar } from "cli-progress";
import { checkLinks, findArchived } from "../dataset/links.ts";
import { readDataset } from "../dataset/read.ts";
import { allSources } from "../dataset/rules/rule.ts";
import { failWith } from "./fail.ts";
import { endWithReader } from "./pipe.ts";

endWithReader();
try {
  const citing = new Map<string, Set<string>>();
  for (const { file, source } of allSources(readDataset()))
    citing.set(source.url, (citing.get(source.url) ?? new Set()).add(file));
  const bar = new SingleBar({ format: "{bar} {value}/{total} {url}", etaBuffer: 50 }, Presets.shades_classic);
  bar.start(citing.size, 0, { url: "" });
  const politely = { fetch, wait: (milliseconds: number) => wait(milliseconds), pause: 2000 };
  const asked = await checkLinks([...citing.keys()], {
    ...politely,
    hosts: 6,
    onResult: ({ url }) => bar.increment(1, { url: url.slice(0, 80) }),
  }).finally(() => bar.stop());
  const lost = asked.filter(({ outcome }) => outcome === "gone" || outcome === "failed").length;
  if (lost > 0) console.log(`Looking for archived copies of ${lost} address(es) …`);
  const results = await findArchived(asked, politely);
  for (const outcome of ["gone", "failed", "redirected", "refused", "answered"] as const) {
    const own = results.filter((result) => result.outcome === outcome);
    console.log(`\n${own.length} ${outcome}`);
    if (outcome === "answered") continue;
    for (const { url, detail, target, archived } of own)
      console.log(
        `  ${url} (${detail})${target ? `\n    now: ${target}` : ""}${archived ? `\n    archived: ${archived}` : ""}\n    cited in: ${[...(citing.get(url) ?? [])].join(", ")}`,
      );
  }
  if (results.some(({ outcome }) => outcome === "gone")) process.exitCode = 1;
} catch (error) {
  failWith(error);
}
