import type { ComponentChild } from "preact";
import { useMemo } from "preact/hooks";
import type { BadgeWords } from "../../assessment/badge-words.ts";
import type { Names } from "../../dataset/compiled.ts";
import { badgeWordsOf } from "../group-findings.ts";
import { LevelMark } from "../LevelMark.tsx";
import { type Block, blocksOf } from "./blocks.ts";
import { type DocumentFinding, isRightBehind } from "./read-words.ts";

interface Props {
  pages: readonly string[];
  findings: readonly DocumentFinding[];
  /** Those that the list names: what has a badge has it at one of these. */
  listed: readonly DocumentFinding[];
  names: Pick<Names, "vendors">;
  /** The place that was gone to from the list; a way back stands there. */
  left: string | null;
  back(): void;
}

/** The document's words with what was found marked in place; a badge leads to the vendor's dated sources. */
export function DocumentPages({ pages, findings, listed, names, left, back }: Props) {
  const blocks = useMemo(() => {
    const byPage: DocumentFinding[][] = pages.map(() => []);
    for (const finding of findings) byPage[finding.page]?.push(finding);
    return pages.map((text, page) => blocksOf(text, byPage[page] ?? []));
  }, [pages, findings]);
  const isListed = useMemo(() => new Set(listed), [listed]);
  const shown = { isListed, names, left, back };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key goes back from the marks in it
    <div class="pages" id="text" tabIndex={-1} onKeyDown={(event) => event.key === "Escape" && left !== null && back()}>
      {blocks.map((page, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
        <section key={at} class="page" aria-label={`Page ${at + 1}`}>
          {pages.length > 1 && <h3 class="soft small">Page {at + 1}</h3>}
          {pages[at]?.trim() === "" ? (
            <p class="soft">This page holds no words.</p>
          ) : (
            page.map((block) => (
              <p key={block.start} class="words" dir="auto">
                {marked(block, shown)}
              </p>
            ))
          )}
        </section>
      ))}
    </div>
  );
}

/**
 * The words and marks of a block. Findings at one place, as of a brand with several makers,
 * share the mark. A vendor's badge stands once a block, behind the whole of its name and number.
 */
function marked(
  { text, start: offset, findings }: Block,
  { isListed, names, left, back }: Pick<Props, "names" | "left" | "back"> & { isListed: ReadonlySet<DocumentFinding> },
): ComponentChild[] {
  const parts: ComponentChild[] = [];
  const said = new Set<string>();
  let badges: ComponentChild[] = [];
  let at = 0;
  for (let index = 0; index < findings.length; ) {
    const first = findings[index];
    if (!first) break;
    let behind = index;
    while (findings[behind]?.start === first.start) behind++;
    const here = findings.slice(index, behind);
    // The user's own words may begin within words that are marked already.
    const from = Math.max(at, first.start - offset);
    const to = Math.max(at, ...here.map(({ end }) => end - offset));
    parts.push(text.slice(at, from));
    if (from === to) parts.push(...here.map((one) => <span key={one.id} id={one.id} tabIndex={-1} />));
    else
      parts.push(
        <mark key={first.id} id={first.id} tabIndex={-1} class={first.badged ? `level-${first.level}` : "quiet"}>
          {here.slice(1).map((one) => (
            <span key={one.id} id={one.id} tabIndex={-1} />
          ))}
          {text.slice(from, to)}
        </mark>,
      );
    for (const finding of here) {
      if (finding.id === left)
        badges.unshift(
          <button key="back" type="button" class="plain small back" onClick={back}>
            Back to the list
          </button>,
        );
      const words = badgeWordsOf(finding, names);
      if (!finding.badged || !isListed.has(finding) || said.has(words.text)) continue;
      said.add(words.text);
      badges.push(<Badge key={`${finding.id} badge`} finding={finding} words={words} />);
    }
    at = to;
    index = behind;
    const next = findings[index];
    if (next && isRightBehind(text.slice(at, Math.max(at, next.start - offset)))) continue;
    parts.push(...badges);
    badges = [];
  }
  parts.push(text.slice(at));
  return parts;
}

function Badge({ finding, words }: { finding: DocumentFinding; words: BadgeWords }) {
  const mark = <LevelMark level={finding.level}>{words.text}</LevelMark>;
  if (finding.level === "yours") return <span class={`pill ${finding.level}`}>{mark}</span>;
  return (
    <a
      class={`pill ${finding.level}`}
      href={`../dataset/index.html#vendor/${finding.vendor}`}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={words.accessibleName}
      aria-description={words.accessibleDescription}
    >
      {mark}
    </a>
  );
}
