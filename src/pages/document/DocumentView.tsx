import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { NOTHING_FOUND } from "../../assessment/badge-words.ts";
import { dateInWords } from "../../assessment/claim-words.ts";
import type { ReadFor } from "../../assessment/findings.ts";
import type { Names, Profile } from "../../dataset/compiled.ts";
import { compileMatcher } from "../../matching/matcher.ts";
import type { Unchecked } from "../../shared/messages.ts";
import { LevelMark } from "../LevelMark.tsx";
import { Mark } from "../Mark.tsx";
import { DocumentFindings } from "./DocumentFindings.tsx";
import { DocumentPages } from "./DocumentPages.tsx";
import { Intake } from "./Intake.tsx";
import { type DocumentText, pagesOfText, readFile, UnreadableFile } from "./read-file.ts";
import { readWords } from "./read-words.ts";

interface Props {
  names: Names;
  profiles: readonly Profile[];
  /** The profile findings are weighed for, and the user's own words. */
  readFor(): Promise<ReadFor>;
}

type State =
  | { kind: "empty" }
  | { kind: "reading"; name: string; read: number; of: number }
  | { kind: "read"; document: DocumentText; readFor: ReadFor };

/** The document view: a PDF or a text, read like a page. The file stays in the browser. */
export function DocumentView({ names, profiles, readFor }: Props) {
  const [state, setState] = useState<State>({ kind: "empty" });
  const [fault, setFault] = useState("");
  const weighedFor = state.kind === "read" ? state.readFor.profile : "";
  const profile = profiles.find(({ id }) => id === weighedFor)?.label ?? weighedFor;
  const running = useRef<AbortController | null>(null);
  const matcher = useMemo(() => compileMatcher(names), [names]);
  const findings = useMemo(
    () => (state.kind === "read" ? readWords(matcher, names, state.document.pages, state.readFor) : []),
    [state, matcher, names],
  );
  useEffect(() => {
    document.title = state.kind === "read" ? `${state.document.name} – Sightline` : "Sightline document view";
  }, [state]);

  const read = async (name: string, take: (signal: AbortSignal) => Promise<DocumentText>) => {
    running.current?.abort();
    const ended = new AbortController();
    running.current = ended;
    const former = state;
    setFault("");
    setState({ kind: "reading", name, read: 0, of: 0 });
    try {
      const document = await take(ended.signal);
      const chosen = await readFor();
      if (!ended.signal.aborted) setState({ kind: "read", document, readFor: chosen });
    } catch (error) {
      if (ended.signal.aborted) return;
      // What was read before stays: nothing is lost by a wrong file.
      setState(former.kind === "reading" ? { kind: "empty" } : former);
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
        <a href="../dataset/index.html">Dataset</a>
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
      {state.kind === "read" && (
        <main>
          <div class="found">
            <div role="status">
              <h2>{headingOf(findings.filter((one) => one.badged).length, state.document)}</h2>
            </div>
            <p class="soft small">
              {state.document.name},{" "}
              {state.document.pages.length === 1 ? "1 page" : `${state.document.pages.length} pages`}. Weighed for:{" "}
              {profile}. Dataset {names.version} of {dateInWords(names.date)}.
            </p>
            <DocumentFindings findings={findings} names={names} profile={profile} />
            <NotRead unchecked={uncheckedIn(state.document)} />
          </div>
          <DocumentPages pages={state.document.pages} findings={findings} names={names} />
        </main>
      )}
    </>
  );
}

function headingOf(count: number, { pages }: DocumentText): string {
  if (pages.every((page) => page.trim() === "")) return "Could not check this document";
  if (count === 0) return NOTHING_FOUND;
  return count === 1 ? "1 finding in this document" : `${count.toLocaleString("en")} findings in this document`;
}

/** Pages without a word: scans of paper, drawings. */
function uncheckedIn({ pages }: DocumentText): Unchecked[] {
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
