import { DEFAULT_PROFILE, type SiteLayouts } from "../dataset/compiled.ts";
import type { PageSettings } from "../shared/settings.ts";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Reads settings from a message. What is not as expected is left at what a new user has. */
export function parsePageSettings(value: unknown): PageSettings {
  const given = isRecord(value) ? value : {};
  return {
    profile: typeof given.profile === "string" ? given.profile : DEFAULT_PROFILE,
    paused: Array.isArray(given.paused) ? given.paused.filter((host) => typeof host === "string") : [],
    watch: Array.isArray(given.watch)
      ? given.watch
          .filter(isRecord)
          .map((entry) => ({ text: String(entry.text ?? ""), note: String(entry.note ?? "") }))
      : [],
  };
}

/** Reads the site's layouts from the background's answer. What is not a layout is left out; selectors are tried, not trusted. */
export function parseSites(value: unknown): SiteLayouts[] {
  const given = isRecord(value) && Array.isArray(value.sites) ? value.sites.filter(isRecord) : [];
  return given.flatMap(({ name, kind, pages }) => {
    if (typeof name !== "string" || !Array.isArray(pages)) return [];
    const usable = pages.filter((page) => isRecord(page) && typeof page.kind === "string" && isRecord(page.parts));
    return [{ name, kind, pages: usable } as SiteLayouts];
  });
}
