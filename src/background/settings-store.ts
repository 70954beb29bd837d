/** The user's settings in `storage.local`. What is stored may be of an older version or damaged, so it is parsed. */
import * as v from "valibot";
import { browser } from "../shared/browser.ts";
import { DEFAULT_SETTINGS, type Settings } from "../shared/settings.ts";
import { inTurn } from "./in-turn.ts";

const Host = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.regex(/^[^\s/]{1,253}$/, "a host name has no spaces or slashes"),
);
const Watched = v.object({
  text: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(80)),
  note: v.pipe(v.string(), v.trim(), v.maxLength(400)),
});

const Stored = v.object({
  profile: v.fallback(v.pipe(v.string(), v.maxLength(80)), DEFAULT_SETTINGS.profile),
  paused: v.fallback(v.pipe(v.array(Host), v.maxLength(2000)), []),
  watch: v.fallback(v.pipe(v.array(Watched), v.maxLength(1000)), []),
  seenDataset: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(40))), null),
});

const Change = v.partial(
  v.strictObject({
    profile: v.pipe(v.string(), v.maxLength(80)),
    paused: v.pipe(v.array(Host), v.maxLength(2000, "at most 2,000 sites")),
    watch: v.pipe(v.array(Watched), v.maxLength(1000, "at most 1,000 words")),
    seenDataset: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  }),
);

/** Reads the settings; a part that cannot be read is the default. */
export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get("settings");
  const parsed = v.safeParse(Stored, settings ?? {});
  return parsed.success ? { ...DEFAULT_SETTINGS, ...parsed.output } : DEFAULT_SETTINGS;
}

/** Changes some settings and gives back all; one change goes after the other. Throws where the change is not valid. */
export const writeSettings: (change: unknown) => Promise<Settings> = inTurn(async (change) => {
  const parsed = v.parse(Change, change);
  const defined = Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined));
  const settings = { ...(await readSettings()), ...defined };
  await browser.storage.local.set({ settings });
  return settings;
});
