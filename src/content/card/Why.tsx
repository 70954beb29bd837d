import type { Pill } from "../../assessment/passage.ts";
import type { Mention, Signal } from "../../matching/mention.ts";

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

/** Why this is marked: matched words, rule, signals for and against, how sure the reading is. */
export function Why({ pill }: { pill: Pill }) {
  const seen = new Set<string>();
  const told = pill.all.filter(({ mention }) => !seen.has(mention.surface) && seen.add(mention.surface));
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
        {told.slice(0, 8).map(({ mention, matched }) => {
          const pro = mention.signals.filter((signal) => signal.for).map(signalWords);
          const contra = mention.signals.filter((signal) => !signal.for).map(signalWords);
          return (
            <li key={mention.surface}>
              <p>{matched}</p>
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
