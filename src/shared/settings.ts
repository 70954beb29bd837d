import { DEFAULT_PROFILE } from "../dataset/compiled.ts";

/**
 * What the user chose. Stored in `storage.local`, beside which dataset entries were last seen; `storage.session` holds the
 * address, title and findings of open tabs that were read. Nothing else about the user is kept anywhere.
 */
export interface Settings {
  /** Dataset id of the profile: who the user buys for. */
  profile: string;
  /** Host names on which Sightline stays silent. */
  paused: string[];
  /** The user's own watch list: words to mark, with the user's own note. */
  watch: { text: string; note: string }[];
  /** Dataset version the user last saw in the dataset browser. */
  seenDataset: string | null;
}

/** What a page's script needs of them. */
export type PageSettings = Pick<Settings, "profile" | "paused" | "watch">;

export const DEFAULT_SETTINGS: Settings = { profile: DEFAULT_PROFILE, paused: [], watch: [], seenDataset: null };
