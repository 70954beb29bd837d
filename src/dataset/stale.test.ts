import { expect, it } from "vitest";
import { measure, sampleDataset, source } from "../../test/dataset/sample.ts";
import { staleSources } from "./stale.ts";

it("names what was last read more than 180 days ago, oldest first, and what was never opened", () => {
  const dataset = sampleDataset();
  const at = (url: string, change: object) => source({ url: `https://ex.example/${url}`, ...change });
  dataset.measures.set(
    "ex-order",
    measure({
      sources: [
        at("never", { known: "derived", read: undefined }),
        at("fresh", { read: "2026-05-28" }),
        at("old", { read: "2026-05-27" }),
        at("oldest", { read: "2025-01-01" }),
      ],
    }),
  );
  const stale = staleSources(dataset, "2026-11-24", 180).filter((entry) => entry.file === "measures/ex-order.yml");
  expect(stale.map((entry) => [entry.url.split("/").at(-1), entry.days])).toEqual([
    ["oldest", 692],
    ["old", 181],
    ["never", null],
  ]);
});
