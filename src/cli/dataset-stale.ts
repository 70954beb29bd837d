/** `npm run dataset:stale`: sources last read more than 180 days ago, and those never opened. Offline. */
import { readDataset } from "../dataset/read.ts";
import { staleSources } from "../dataset/stale.ts";
import { failWith } from "./fail.ts";
import { endWithReader } from "./pipe.ts";

const LIMIT_DAYS = 180;

endWithReader();
try {
  const stale = staleSources(readDataset(), new Date().toISOString().slice(0, 10), LIMIT_DAYS);
  const read = stale.filter((entry) => entry.days !== null);
  for (const { file, at, url, days } of read) console.log(`${String(days).padStart(5)} days  ${file}, ${at}: ${url}`);
  console.log(
    `${read.length} source(s) last read more than ${LIMIT_DAYS} days ago; ${stale.length - read.length} never opened.`,
  );
} catch (error) {
  failWith(error);
}
