import { useState } from "preact/hooks";
import type { Settings } from "../../shared/settings.ts";

type Watched = Settings["watch"][number];

/** The user's own words to mark. They never leave the browser and are always shown as the user's own. */
export function WatchList({ watch, change }: { watch: Watched[]; change(watch: Watched[]): Promise<void> }) {
  const [text, setText] = useState("");
  const [note, setNote] = useState("");
  const trimmed = text.trim();
  const isKnown = watch.some((one) => one.text.toLowerCase() === trimmed.toLowerCase());
  const fault = trimmed.length === 1 ? "Two letters at least." : isKnown ? "Already on your list." : "";
  const add = async (event: Event) => {
    event.preventDefault();
    if (trimmed.length < 2 || isKnown) return;
    await change([...watch, { text: trimmed, note: note.trim() }]);
    setText("");
    setNote("");
  };
  return (
    <section aria-labelledby="watch-title">
      <h2 id="watch-title">Your watch list</h2>
      <p class="soft measure-width">
        Your own words to mark on pages: a vendor, a product line, a supplier. They are shown as “your list”, with your
        note, and stay in this browser.
      </p>
      <form class="watch" onSubmit={(event) => void add(event)}>
        <label>
          Words
          <input
            value={text}
            maxLength={80}
            required
            aria-describedby="watch-fault"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label>
          Note, if you like
          <input value={note} maxLength={400} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
        <button type="submit">Add</button>
        <p id="watch-fault" class="small" role="status">
          {fault}
        </p>
      </form>
      {watch.length === 0 ? (
        <p class="none">Your list is empty.</p>
      ) : (
        <ul class="rows">
          {watch.map((one) => (
            <li key={one.text}>
              <span>
                {one.text}
                {one.note && <span class="soft small">{one.note}</span>}
              </span>
              <button
                type="button"
                aria-label={`Remove: ${one.text}`}
                onClick={() => void change(watch.filter((other) => other !== one))}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
