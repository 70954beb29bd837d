import { useState } from "preact/hooks";
import { citationText, type SourceWords } from "../../assessment/claim-words.ts";
import type { CardEvidence } from "../../shared/messages.ts";
import type { ShownClaim } from "./claims.ts";

/** A link to a source. It opens beside the page and tells the source nothing of where the reader came from. */
function SourceLink({ source }: { source: SourceWords }) {
  return (
    <li>
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {source.text}
      </a>
      {source.archived !== null && (
        <>
          {" "}
          <a href={source.archived} target="_blank" rel="noopener noreferrer">
            archived copy
          </a>
        </>
      )}
      {source.note !== "" && <span class="soft"> ({source.note})</span>}
    </li>
  );
}

/** Sources, in the order the dataset prefers them. */
export function Sources({ sources }: { sources: SourceWords[] }) {
  const seen = new Set<string>();
  const once = sources.filter((source) => !seen.has(source.url) && seen.add(source.url));
  return (
    <ul class="sources">
      {once.map((source) => (
        <SourceLink key={source.url} source={source} />
      ))}
    </ul>
  );
}

/** Puts text on the clipboard and says so, also to a screen reader. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid("Copied");
    } catch {
      // A page may forbid its documents the clipboard; the reader can still select the words.
      setSaid("This page forbids copying; the dataset browser can copy it");
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {said === "Copied" ? "Copied" : label}
      </button>
      <span role="status" class="soft">
        {said === "Copied" ? "" : said}
      </span>
    </>
  );
}

/** One measure in the column of dates. */
export function Claim({
  shown,
  evidence,
  over,
  several,
}: {
  shown: ShownClaim;
  evidence: CardEvidence;
  over?: boolean;
  several: boolean;
}) {
  const { words, claim, measure } = shown;
  return (
    <li class={over ? "over" : ""}>
      <div class="when">
        <span class="date">{words.dateWords}</span>
        <span class="status">{words.status}</span>
      </div>
      <div class="title">{words.title}</div>
      <div class="soft">
        {words.issuer} · {measure.instrument.name}
        {measure.instrument.number ? `, ${measure.instrument.number}` : ""}
      </div>
      <p>{words.sentence}</p>
      {words.scope !== "" && (
        <p class="scope">
          <span class="soft">In the instrument’s words: </span>
          {words.scope}
        </p>
      )}
      <details>
        <summary>
          What it is not, and {words.sources.length === 1 ? "its source" : `${words.sources.length} sources`}
        </summary>
        <p>{words.isNot}</p>
        <p class="soft">
          {several ? `About ${shown.about}. ` : ""}
          {words.reach} {claim.note ?? ""}
        </p>
        <Sources sources={words.sources} />
        <div class="actions">
          <CopyButton label="Copy citation" text={() => citationText(claim, measure, evidence)} />
        </div>
      </details>
    </li>
  );
}
