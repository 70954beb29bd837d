import type { Browser } from "webextension-polyfill";

/**
 * The extension API of this browser. Chrome's own MV3 API returns promises as Firefox's does, so the polyfill
 * (10 kB in every bundle) is not needed; only its types are used. One difference is left: see `rpc.ts`.
 */
export const browser: Browser =
  (globalThis as { browser?: Browser; chrome?: Browser }).browser ??
  (globalThis as { chrome?: Browser }).chrome ??
  unavailable();

function unavailable(): never {
  throw new Error("Sightline runs only inside a browser extension.");
}
