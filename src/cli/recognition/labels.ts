/** Reads a folder of labelled lines (`labels.jsonl`) and scores readings against it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Names } from "../../dataset/compiled.ts";
import type { Mention, Reading } from "../../matching/mention.ts";
import { rates, type Tally } from "./score.ts";

interface Label {
  surface: string;
  brand: string;
  via: "name" | "model";
  role: string;
  badge: "yes" | "no" | "either";
}

export interface Line {
  id: string;
  text: string;
  /** Where the line was found, as far as the folder says. */
  path?: string;
  mentions: Label[];
}

/** Where a reader allows both, only what was found is judged: neither a miss nor a mark counts. */
export interface LabelScore {
  /** Every labelled mention counts, also those a reader would mark or leave alike. */
  all: Tally;
  /** Mentions that must or must not be badged; those marked "either" are left out. */
  badges: Tally;
  faults: { kind: "missed" | "wrong" | "role" | "badge"; what: string; line: string }[];
}

/** Labels that stand for more than one id of the dataset. */
const GROUPED: Record<string, readonly string[]> = {
  "tp-link": ["tp-link", "tp-link-systems"],
  uniview: ["uniview", "uniarch"],
};

/** Reads `labels.jsonl` in a folder. Throws a plain sentence where there is none. */
export function readLabels(folder: string): Line[] {
  const file = join(folder, "labels.jsonl");
  if (!existsSync(file)) throw new Error(`${folder} has no labels.jsonl: give the folder that holds it`);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line);
}

/** Scores `read` against labelled lines. Mentions of vendors the labels do not speak of are left out. */
export function scoreLabels(lines: Line[], names: Names, read: (line: Line) => Reading): LabelScore {
  const score: LabelScore = {
    all: { right: 0, missed: 0, wrong: 0, roleRight: 0 },
    badges: { right: 0, missed: 0, wrong: 0, roleRight: 0 },
    faults: [],
  };
  const spoken = new Set(lines.flatMap((line) => line.mentions.map((label) => label.brand)));
  const says = (label: Label, mention: Mention): boolean =>
    label.brand === "other-rebadge" ||
    (GROUPED[label.brand] ?? [label.brand]).includes(mention.vendor) ||
    (label.badge === "either" &&
      (names.vendors[mention.vendor]?.makers ?? []).some((one) => one.vendor === label.brand));
  for (const line of lines) {
    let open = read(line).mentions;
    const fault = (kind: LabelScore["faults"][number]["kind"], what: string) =>
      score.faults.push({ kind, what, line: `${line.id}: ${line.text.slice(0, 220)}` });
    const next = new Map<string, number>();
    let past = 0;
    for (const label of line.mentions) {
      // Labels stand in order; one that stands within another begins before that ends.
      const inOrder = line.text.indexOf(label.surface, past);
      const start = inOrder >= 0 ? inOrder : line.text.indexOf(label.surface, next.get(label.surface) ?? 0);
      const end = start + label.surface.length;
      next.set(label.surface, end);
      past = Math.max(past, end);
      const mention = open.find((one) => one.start < end && start < one.end && says(label, one));
      if (!mention) {
        score.all.missed++;
        if (label.badge === "yes") score.badges.missed++;
        fault("missed", `${label.surface} (${label.brand}, ${label.role}, badge ${label.badge})`);
        continue;
      }
      // A mention has as many rows as the name has vendors: take all of them away.
      open = open.filter((one) => one.start !== mention.start);
      score.all.right++;
      const role = mention.role === "compatible-with" ? "compatible" : mention.role;
      if (role === label.role) score.all.roleRight++;
      else fault("role", `${label.surface}: ${role}, not ${label.role} (badge ${label.badge})`);
      if (label.badge === "either") continue;
      const wanted = label.badge === "yes";
      if (mention.badged && wanted) score.badges.right++;
      else if (mention.badged) score.badges.wrong++;
      else if (wanted) score.badges.missed++;
      if (mention.badged !== wanted)
        fault("badge", `${label.surface}: ${mention.badged ? "" : "not "}badged (${label.brand})`);
    }
    for (const mention of open) {
      if (!spoken.has(mention.vendor)) continue;
      score.all.wrong++;
      if (mention.badged) score.badges.wrong++;
      fault("wrong", `${mention.surface} (${mention.vendor}, ${mention.role}${mention.badged ? ", badged" : ""})`);
    }
  }
  return score;
}

/** The score as a few printed lines, faults first. */
export function printLabels(score: LabelScore): string {
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(8);
  const row = (title: string, tally: Tally, roles: boolean) => {
    const rate = rates(tally);
    return `${title.padEnd(32)}${percent(rate.precision)}${percent(rate.recall)}${roles ? percent(rate.roles) : ""}`;
  };
  return [
    ...score.faults.map(({ kind, what, line }) => `${kind.padEnd(8)} ${what}\n         ${line}`),
    "",
    `${"".padEnd(32)}precision recall   roles`,
    row(`all ${score.all.right + score.all.missed} mentions`, score.all, true),
    row(`badges (either left out)`, score.badges, false),
  ].join("\n");
}
