import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Settings } from "../../shared/settings.ts";

type Watched = Settings["watch"][number];

/** As many letters of a word are kept at most, and of a note. */
const LONGEST = 80;
const LONGEST_NOTE = 400;

/** The user's own words to mark. They never leave the browser and are always shown as the user's own. */
export function WatchList({ watch, change }: { watch: Watched[]; change(watch: Watched[]): Promise<void> }) {
  const [text, setText] = useState("");
  const [note, setNote] = useState("");
  const [isAsked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const rows = useRef<HTMLUListElement>(null);
  /** Where the row was whose word was removed: the focus goes to what stands there now. */
  const [removed, setRemoved] = useState<{ at: number } | null>(null);
  useLayoutEffect(() => {
    if (removed === null) return;
    const buttons = rows.current?.querySelectorAll("button");
    (buttons?.[Math.min(removed.at, buttons.length - 1)] ?? field.current)?.focus();
  }, [removed]);
  const trimmed = text.trim();
  const isKnown = watch.some((one) => one.text.toLowerCase() === trimmed.toLowerCase());
  const fault = faultOf();
  function faultOf(): string {
    if (trimmed === "") return isAsked ? "Write the words to mark first." : "";
    if (trimmed.length === 1) return "Two letters at least.";
    if (text.length >= LONGEST) return `${LONGEST} letters at most: anything longer is cut off.`;
    return isKnown ? "Already on your list." : "";
  }
  const add = async (event: Event) => {
    event.preventDefault();
    setAsked(trimmed === "");
    if (trimmed.length < 2 || isKnown) {
      field.current?.focus();
      return;
    }
    await change([...watch, { text: trimmed, note: note.trim() }]);
    setText("");
    setNote("");
  };
  const remove = async (one: Watched, at: number) => {
    await change(watch.filter((other) => other !== one));
    setRemoved({ at });
  };
  return (
    <section aria-labelledby="watch-title">
      <h2 id="watch-title">Your watch list</h2>
      <p class="soft measure-width">
        Your own words to mark on pages: a vendor, a product line, a supplier. They are shown as “your list”, with your
        note, and stay in this browser.
      </p>
      <form class="watch" noValidate onSubmit={(event) => void add(event)}>
        <label>
          Words
          <input
            ref={field}
            value={text}
            maxLength={LONGEST}
            required
            aria-invalid={fault !== ""}
            aria-describedby="watch-fault"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label>
          Note, if you like
          <input value={note} maxLength={LONGEST_NOTE} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
        <button type="submit">Add</button>
        <p id="watch-fault" class="small" role="status">
          {fault}
        </p>
      </form>
      {watch.length === 0 ? (
        <p class="none">Your list is empty.</p>
      ) : (
        <ul class="rows" ref={rows}>
          {watch.map((one, at) => (
            <li key={one.text}>
              <span>
                {one.text}
                {one.note && <span class="soft small">{one.note}</span>}
              </span>
              <button type="button" aria-label={`Remove: ${one.text}`} onClick={() => void remove(one, at)}>
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
