import { useState } from "preact/hooks";

interface Props {
  /** Nothing was given yet: the place to give it is large. */
  isFirst: boolean;
  takeFile(file: File): void;
  takeText(text: string): void;
}

/** Where a document is given: chosen, dropped or pasted. */
export function Intake({ isFirst, takeFile, takeText }: Props) {
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState("");
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    const words = event.dataTransfer?.getData("text/plain") ?? "";
    if (file) takeFile(file);
    else if (words.trim() !== "") takeText(words);
  };
  return (
    <section
      class={`intake${isFirst ? " first" : ""}${isOver ? " over" : ""}`}
      aria-label="Give a document"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {isFirst && (
        <p class="measure-width">
          Check a PDF or text file the way a web page is checked: a tender's papers, a price list, a data sheet. The
          file stays in this browser; nothing of it is sent or kept.
        </p>
      )}
      <p class="give">
        <label class="button file">
          Choose a file
          <input
            type="file"
            class="visually-hidden"
            accept=".pdf,.txt,.md,.csv,application/pdf,text/plain"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) takeFile(file);
              // The same file can be given again, after it was mended.
              event.currentTarget.value = "";
            }}
          />
        </label>
        <span class="soft">or drop it here</span>
      </p>
      <details>
        <summary>Paste text instead</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === "") return;
            takeText(text);
            // Folded, so that what was found is in view; the words stay in it.
            const fold = event.currentTarget.closest("details");
            if (fold) fold.open = false;
            fold?.querySelector("summary")?.focus();
          }}
        >
          <label for="pasted" class="visually-hidden">
            Text to read
          </label>
          <textarea id="pasted" rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
          <button type="submit" disabled={text.trim() === ""}>
            Read this text
          </button>
        </form>
      </details>
    </section>
  );
}
