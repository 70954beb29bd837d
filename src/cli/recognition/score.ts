/** Scores readings against what a careful reader says of the same text. */
import type { Reading } from "../../matching/mention.ts";
import type { Case } from "./cases.ts";

export interface Fault {
  case: Case;
  kind: "missed" | "wrong" | "role" | "badge" | "via" | "contradiction";
  what: string;
}

export interface Tally {
  right: number;
  missed: number;
  wrong: number;
  roleRight: number;
}

export interface Score {
  total: Tally;
  by: Map<string, Tally>;
  faults: Fault[];
}

const none = (): Tally => ({ right: 0, missed: 0, wrong: 0, roleRight: 0 });

/** Scores all cases. A mention counts as right where its place and vendor are right; its role is counted apart. */
export function score(cases: Case[], read: (one: Case) => Reading): Score {
  const result: Score = { total: none(), by: new Map(), faults: [] };
  const count = (key: string, field: keyof Tally) => {
    let tally = result.by.get(key);
    if (!tally) {
      tally = none();
      result.by.set(key, tally);
    }
    tally[field]++;
  };
  for (const one of cases) {
    const reading = read(one);
    const open = [...reading.mentions];
    const note = (field: keyof Tally, vendor: string, role: string) => {
      result.total[field]++;
      count(`language ${one.lang ?? "?"}`, field);
      count(`vendor ${vendor}`, field);
      count(`role ${role}`, field);
    };
    for (const expected of one.find) {
      const at = open.findIndex(
        (mention) =>
          mention.vendor === expected.vendor &&
          (mention.surface === expected.surface || mention.surface.startsWith(expected.surface)),
      );
      const mention = open[at];
      if (!mention) {
        note("missed", expected.vendor, expected.role);
        result.faults.push({ case: one, kind: "missed", what: `${expected.surface} (${expected.vendor})` });
        continue;
      }
      open.splice(at, 1);
      note("right", expected.vendor, expected.role);
      if (mention.role === expected.role) note("roleRight", expected.vendor, expected.role);
      else
        result.faults.push({
          case: one,
          kind: "role",
          what: `${expected.surface}: ${mention.role}, not ${expected.role}`,
        });
      if (expected.via !== undefined && expected.via !== mention.via)
        result.faults.push({ case: one, kind: "via", what: `${expected.surface}: by ${mention.via}` });
      if (expected.badged !== undefined && expected.badged !== mention.badged)
        result.faults.push({
          case: one,
          kind: "badge",
          what: `${expected.surface}: ${mention.badged ? "badged" : "not badged"}`,
        });
    }
    for (const mention of open) {
      note("wrong", mention.vendor, mention.role);
      result.faults.push({ case: one, kind: "wrong", what: `${mention.surface} (${mention.vendor}, ${mention.role})` });
    }
    const kinds = new Set<string>(reading.contradictions.map(({ kind }) => kind));
    if (one.contradiction !== undefined && !kinds.delete(one.contradiction))
      result.faults.push({ case: one, kind: "contradiction", what: `no ${one.contradiction}` });
    for (const kind of kinds) result.faults.push({ case: one, kind: "contradiction", what: `a ${kind}` });
  }
  return result;
}

/** Right among found, right among expected, and roles right among right ones: each from 0 to 1. */
export function rates(tally: Tally): { precision: number; recall: number; roles: number } {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    precision: share(tally.right, tally.right + tally.wrong),
    recall: share(tally.right, tally.right + tally.missed),
    roles: share(tally.roleRight, tally.right),
  };
}
