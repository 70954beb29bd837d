import type { ComponentChild } from "preact";
import type { Names } from "../../dataset/compiled.ts";
import { badgeWordsOf } from "../group-findings.ts";
import { LevelMark } from "../LevelMark.tsx";
import type { DocumentFinding } from "./read-words.ts";

interface Props {
  pages: readonly string[];
  findings: readonly DocumentFinding[];
  names: Pick<Names, "vendors">;
}

/** The document's words with what was found marked in place; a badge leads to the vendor's dated sources. */
export function DocumentPages({ pages, findings, names }: Props) {
  return (
    <div class="pages">
      {pages.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
        <section key={at} class="page" aria-label={`Page ${at + 1}`}>
          {pages.length > 1 && <h3 class="soft small">Page {at + 1}</h3>}
          {text.trim() === "" ? (
            <p class="soft">This page holds no words.</p>
          ) : (
            <p class="words" dir="auto">
              {marked(
                text,
                findings.filter((one) => one.page === at),
                names,
              )}
            </p>
          )}
        </section>
      ))}
    </div>
  );
}

/** A page's words and marks. Findings at one place, as of a brand with several makers, share the mark. */
function marked(text: string, findings: DocumentFinding[], names: Props["names"]): ComponentChild[] {
  const parts: ComponentChild[] = [];
  const said = new Set<string>();
  let at = 0;
  for (let index = 0; index < findings.length; ) {
    const here = findings.filter((one, other) => other >= index && one.start === findings[index]?.start);
    const first = here[0];
    if (!first) break;
    // The user's own words may begin within words that are marked already.
    const from = Math.max(at, first.start);
    const to = Math.max(at, ...here.map(({ end }) => end));
    parts.push(text.slice(at, from));
    if (from === to) parts.push(...here.map((one) => <span key={one.id} id={one.id} />));
    else
      parts.push(
        <mark key={first.id} id={first.id} class={first.badged ? `level-${first.level}` : "quiet"}>
          {here.slice(1).map((one) => (
            <span key={one.id} id={one.id} />
          ))}
          {text.slice(from, to)}
        </mark>,
      );
    for (const finding of here) {
      const words = badgeWordsOf(finding, names);
      // Once a page is enough: the marks show where else it stands.
      if (!finding.badged || said.has(words.text)) continue;
      said.add(words.text);
      const mark = <LevelMark level={finding.level}>{words.text}</LevelMark>;
      parts.push(
        finding.level === "yours" ? (
          <span key={`${finding.id} badge`} class="pill">
            {mark}
          </span>
        ) : (
          <a
            key={`${finding.id} badge`}
            class="pill"
            href={`../dataset/index.html#vendor/${finding.vendor}`}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={words.accessibleName}
            aria-description={words.accessibleDescription}
          >
            {mark}
          </a>
        ),
      );
    }
    at = to;
    index += here.length;
  }
  parts.push(text.slice(at));
  return parts;
}
