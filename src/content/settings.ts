import type { PageSettings } from "./read-unit.ts";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Reads settings from a message. What is not as expected is left at what a new user has. */
export function parsePageSettings(value: unknown): PageSettings {
  const given = isRecord(value) ? value : {};
  return {
    profile: typeof given.profile === "string" ? given.profile : "journalist",
    paused: Array.isArray(given.paused) ? given.paused.filter((host) => typeof host === "string") : [],
    watch: Array.isArray(given.watch)
      ? given.watch
          .filter(isRecord)
          .map((entry) => ({ text: String(entry.text ?? ""), note: String(entry.note ?? "") }))
      : [],
  };
}
