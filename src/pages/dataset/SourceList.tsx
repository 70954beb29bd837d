import { sourceWords } from "../../assessment/claim-words.ts";
import type { Source } from "../../dataset/compiled.ts";

/** Sources as publisher, title and date, with how far each was read. A link tells the source nothing of where it was pressed. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const seen = new Set<string>();
  const once = sources.filter((source) => !seen.has(source.url) && seen.add(source.url)).map(sourceWords);
  return (
    <ul class="sources small" aria-label="Sources">
      {once.map((source) => (
        <li key={source.url}>
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {source.text}
          </a>
          {source.archived !== null && (
            <>
              {", "}
              <a href={source.archived} target="_blank" rel="noopener noreferrer">
                archived copy
              </a>
            </>
          )}
          {source.note !== "" && <span class="soft"> ({source.note})</span>}
        </li>
      ))}
    </ul>
  );
}
