import type { Pill } from "../../assessment/passage.ts";
import { ruleWords, signalWords } from "../../assessment/why-words.ts";
import { ROLE_WORDS } from "../../shared/roles.ts";

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
                Found by {ruleWords(mention)}. Read as {ROLE_WORDS[mention.role]}; this reading is {mention.confidence}.
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
