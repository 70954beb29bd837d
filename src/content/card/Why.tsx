import type { Names } from "../../dataset/compiled.ts";
import type { Mention, Signal } from "../../matching/mention.ts";
import type { Pill } from "../badge.ts";

const VIA: Record<Mention["via"], string> = {
  name: "a name in the dataset",
  model: "a part number of the family",
  "structured-data": "what the page states as brand or maker",
  domain: "a web address",
};

const ROLES: Record<Mention["role"], string> = {
  offered: "offered here",
  required: "asked for here",
  "compatible-with": "named as compatible",
  accessory: "an accessory for it",
  excluded: "excluded here",
  "compliance-claim": "part of a statement about the law",
  editorial: "written about",
  unrelated: "probably something else",
};

function signalWords(signal: Signal): string {
  return `${signal.code.replace(/-/g, " ")}${signal.text ? ` (“${signal.text}”)` : ""}`;
}

/** What was matched, in one sentence: "“DS-2CD2143G2-I” reads as a Hikvision part number." */
export function matchWords(mention: Mention, names: Names): string {
  const vendor = names.vendors[mention.vendor]?.name ?? mention.vendor;
  if (mention.via === "model")
    return `“${mention.surface}” reads as a ${vendor} part number${mention.reads ? ` (${mention.reads})` : ""}.`;
  return `“${mention.surface}” names ${vendor}.`;
}

/** Why this is marked: matched words, rule, signals for and against, how sure the reading is. */
export function Why({ pill, names }: { pill: Pill; names: Names }) {
  const seen = new Set<string>();
  const mentions = pill.all
    .map((finding) => finding.mention)
    .filter((mention) => !seen.has(mention.surface) && seen.add(mention.surface));
  if (pill.finding.level === "yours")
    return (
      <details class="fold">
        <summary>Why this is marked</summary>
        <p>“{pill.finding.mention.surface}” is on your own watch list.</p>
      </details>
    );
  return (
    <details class="fold">
      <summary>Why this is marked</summary>
      <ul class="plain">
        {mentions.slice(0, 8).map((mention) => {
          const pro = mention.signals.filter((signal) => signal.for).map(signalWords);
          const contra = mention.signals.filter((signal) => !signal.for).map(signalWords);
          return (
            <li key={mention.surface}>
              <p>{matchWords(mention, names)}</p>
              <p class="soft">
                Found by {VIA[mention.via]}: {mention.rule}. Read as {ROLES[mention.role]}; {mention.confidence}.
                {pro.length > 0 ? ` For: ${pro.join(", ")}.` : ""}
                {contra.length > 0 ? ` Against: ${contra.join(", ")}.` : ""}
              </p>
            </li>
          );
        })}
      </ul>
      <p class="soft">Nothing on this page was checked beyond its words.</p>
    </details>
  );
}
