import { useState } from "preact/hooks";

/** Puts a text on the clipboard and says so, also to a screen reader. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid("Copied.");
    } catch {
      // The browser may refuse the clipboard to a window without focus.
      setSaid("The browser refused. Select the text and copy it.");
    }
  };
  return (
    <p class="copy">
      <button type="button" class="plain" onClick={() => void copy()}>
        {label}
      </button>{" "}
      <span class="soft small" role="status">
        {said}
      </span>
    </p>
  );
}
