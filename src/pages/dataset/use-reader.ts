import { useEffect, useState } from "preact/hooks";
import type { Evidence } from "../../dataset/compiled.ts";
import { DEFAULT_SETTINGS } from "../../shared/settings.ts";
import { type Changes, compare, type Prints, printsOf } from "./changes.ts";

/** What is kept of the reader: the profile, and which dataset was seen last. */
export interface Seen {
  read(): Promise<{ profile: string; version: string | null; prints: Prints | null }>;
  write(version: string, prints: Prints): Promise<void>;
}

export interface Reader {
  profile: string;
  changes: { since: string; changes: Changes } | null;
  markSeen(): void;
}

/** Reads what is known of the reader after the page stands. A first visit counts as having seen everything. */
export function useReader(evidence: Evidence, seen: Seen): Reader {
  const [profile, setProfile] = useState(DEFAULT_SETTINGS.profile);
  const [changes, setChanges] = useState<Reader["changes"]>(null);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const known = await seen.read();
      if (isGone) return;
      setProfile(known.profile);
      if (known.version === evidence.version) return;
      const prints = printsOf(evidence);
      if (known.version === null || known.prints === null) await seen.write(evidence.version, prints);
      else setChanges({ since: known.version, changes: compare(known.prints, prints) });
    };
    look().catch((error: unknown) => console.error("Sightline could not read what you last saw.", error));
    return () => {
      isGone = true;
    };
  }, [evidence, seen]);
  const markSeen = () => {
    setChanges(null);
    seen
      .write(evidence.version, printsOf(evidence))
      .catch((error: unknown) => console.error("Sightline could not keep that you saw this.", error));
  };
  return { profile, changes, markSeen };
}
