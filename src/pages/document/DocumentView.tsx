import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { NOTHING_FOUND, NOTHING_FOUND_IN_PART } from "../../assessment/badge-words.ts";
import { dateInWords } from "../../assessment/claim-words.ts";
import type { ReadFor } from "../../assessment/findings.ts";
import type { Names, Profile } from "../../dataset/compiled.ts";
import type { Unchecked } from "../../shared/messages.ts";
import { LevelMark } from "../LevelMark.tsx";
import { Mark } from "../Mark.tsx";
import { OwnPages } from "../OwnPages.tsx";
import { DocumentFindings } from "./DocumentFindings.tsx";
import { DocumentPages } from "./DocumentPages.tsx";
import { Intake } from "./Intake.tsx";
import { readBeside } from "./read-beside.ts";
import { type DocumentText, pagesOfText, readFile, UnreadableFile } from "./read-file.ts";
import { type DocumentFinding, onePerParagraph } from "./read-words.ts";

interface Props {
  names: Names;
  profiles: readonly Profile[];
  /** The profile findings are weighed for, and the user's own words. */
  readFor(): Promise<ReadFor>;
}

type State =
  | { kind: "empty" }
  | { kind: "reading"; name: string; read: number; of: number }
  /** Its words are known, and what they name is being looked for. */
  | { kind: "looking"; name: string; characters: number }
  | { kind: "read"; document: DocumentText; readFor: ReadFor; findings: DocumentFinding[] };

/** The document view: a PDF or a text, read like a page. The file stays in the browser. */
export function DocumentView({ names, profiles, readFor }: Props) {
  const [state, setState] = useState<State>({ kind: "empty" });
  const [fault, setFault] = useState("");
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    document.title = state.kind === "read" ? `${state.document.name} – Sightline` : "Sightline document view";
  }, [state]);

  const read = async (name: string, take: (signal: AbortSignal) => Promise<DocumentText>) => {
    running.current?.abort();
    const ended = new AbortController();
    running.current = ended;
    const former = state.kind === "read" ? state : null;
    setFault("");
    setState({ kind: "reading", name, read: 0, of: 0 });
    try {
      const document = await take(ended.signal);
      const { signal } = ended;
      signal.throwIfAborted();
      setState({ kind: "looking", name, characters: document.pages.reduce((sum, page) => sum + page.length, 0) });
      const chosen = await readFor();
      const findings = await readBeside({ names, pages: document.pages, readFor: chosen }, signal);
      setState({ kind: "read", document, readFor: chosen, findings });
    } catch (error) {
      if (ended.signal.aborted) return;
      // What was read before stays: nothing is lost by a wrong file.
      setState(former ?? { kind: "empty" });
      const detail = error instanceof Error ? error.message : String(error);
      setFault(
        error instanceof UnreadableFile
          ? detail
          : `Sightline itself failed (${detail}). Reload this page and try again.`,
      );
    }
  };
  const takeFile = (file: File) =>
    read(file.name, (signal) =>
      readFile(
        file,
        (done, of) => !signal.aborted && setState({ kind: "reading", name: file.name, read: done, of }),
        signal,
      ),
    );
  const takeText = (text: string) =>
    read("Pasted text", async () => ({ name: "Pasted text", pages: pagesOfText(text) }));

  return (
    <>
      <header>
        <Mark />
        <h1>Document view</h1>
        <OwnPages current="document" />
      </header>
      <Intake isFirst={state.kind === "empty"} takeFile={takeFile} takeText={takeText} />
      <p class="fault" role="alert">
        {fault}
      </p>
      {state.kind === "reading" && (
        <p role="status" class="reading">
          Reading {state.name}
          {state.of > 0 && `, page ${state.read} of ${state.of}`} …{" "}
          <progress
            {...(state.of > 0 ? { value: state.read, max: state.of } : {})}
            aria-label={`Reading ${state.name}`}
          />
        </p>
      )}
      {state.kind === "looking" && (
        <p role="status" class="reading">
          Looking for vendors in {state.name}, {state.characters.toLocaleString("en")} characters …{" "}
          <progress aria-label={`Looking for vendors in ${state.name}`} />
        </p>
      )}
      {state.kind === "read" && <Read {...state} names={names} profiles={profiles} />}
    </>
  );
}

interface ReadProps extends Pick<Props, "names" | "profiles"> {
  document: DocumentText;
  readFor: ReadFor;
  findings: DocumentFinding[];
}

/** A document that was read: what was found, and its words. */
function Read({ document: { name, pages }, readFor, findings, names, profiles }: ReadProps) {
  const [left, setLeft] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const listed = useMemo(() => onePerParagraph(findings), [findings]);
  const unchecked = uncheckedIn(pages);
  const profile = profiles.find(({ id }) => id === readFor.profile)?.label ?? readFor.profile;
  const back = () => {
    list.current?.querySelector<HTMLElement>(`a[href="#${left}"]`)?.focus();
    setLeft(null);
  };
  return (
    <main>
      <div class="found" ref={list}>
        <a class="skip" href="#text">
          Go to the text
        </a>
        <div role="status">
          <h2>{headingOf(listed.filter((one) => one.badged).length, pages)}</h2>
        </div>
        <p class="soft small">
          {name}, {pages.length === 1 ? "1 page" : `${pages.length} pages`}. Weighed for: {profile}. Dataset{" "}
          {names.version} of {dateInWords(names.date)}.
        </p>
        <DocumentFindings findings={listed} names={names} profile={profile} onLeave={setLeft} />
        <NotRead unchecked={unchecked} />
      </div>
      <DocumentPages pages={pages} findings={findings} listed={listed} names={names} left={left} back={back} />
    </main>
  );
}

function headingOf(count: number, pages: readonly string[]): string {
  const empty = pages.filter((page) => page.trim() === "").length;
  if (empty === pages.length) return "Could not check this document";
  if (count === 0) return empty > 0 ? NOTHING_FOUND_IN_PART : NOTHING_FOUND;
  return count === 1 ? "1 finding in this document" : `${count.toLocaleString("en")} findings in this document`;
}

/** Pages without a word: scans of paper, drawings. */
function uncheckedIn(pages: readonly string[]): Unchecked[] {
  const empty = pages.flatMap((page, at) => (page.trim() === "" ? [at + 1] : []));
  if (empty.length === 0) return [];
  const which =
    empty.length === pages.length
      ? "No page of it holds words"
      : empty.length === 1
        ? `Page ${empty[0]} holds no words`
        : `${empty.length} pages hold no words (${rangesOf(empty)})`;
  return [
    {
      reason: "image",
      detail: `${which}: pictures of paper, or drawings, were not read. A PDF program with text recognition (OCR) can add the words; then give it again.`,
    },
  ];
}

/** "1–3, 7" for 1, 2, 3, 7. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(", ");
}

function NotRead({ unchecked }: { unchecked: Unchecked[] }) {
  if (unchecked.length === 0) return null;
  return (
    <section>
      <h3>
        <LevelMark level="unchecked">Could not check</LevelMark>
      </h3>
      <ul>
        {unchecked.map((one) => (
          <li key={one.detail}>{one.detail}</li>
        ))}
      </ul>
    </section>
  );
}
