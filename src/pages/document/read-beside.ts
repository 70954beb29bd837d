import type { ReadFor } from "../../assessment/findings.ts";
import type { Names } from "../../dataset/compiled.ts";
import type { DocumentFinding } from "./read-words.ts";

export interface ReadingAsked {
  names: Names;
  pages: readonly string[];
  readFor: ReadFor;
}

/**
 * {@link readWords} in a worker: a long document takes seconds. It is read whole, not in parts, because what one part excludes
 * and another asks for are seen together only then. Rejects where it fails, or `signal` ends it.
 */
export function readBeside(asked: ReadingAsked, signal: AbortSignal): Promise<DocumentFinding[]> {
  signal.throwIfAborted();
  const worker = new Worker(new URL("./read-worker.ts", import.meta.url), { type: "module" });
  return new Promise<DocumentFinding[]>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<DocumentFinding[]>) => resolve(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(new Error(event.message || "the reading could not be started"));
    });
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
