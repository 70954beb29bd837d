/** A shop whose server sends markup, put in place by Turbo's streams. */
import { renderStreamMessage } from "@hotwired/turbo";
import { isRetitled } from "../catalogue.ts";
import { tiles, words } from "../markup.ts";
import { offer } from "../turns.ts";

const ACTIONS = [
  (inner: string) => `<turbo-stream action="update" target="shelf"><template>${inner}</template></turbo-stream>`,
  (inner: string) =>
    `<turbo-stream action="update" method="morph" target="shelf"><template>${inner}</template></turbo-stream>`,
  (inner: string) =>
    `<turbo-stream action="replace" target="shelf"><template><ul class="shelf" id="shelf">${inner}</ul></template></turbo-stream>`,
  (inner: string) =>
    `<turbo-stream action="replace" method="morph" target="shelf"><template><ul class="shelf" id="shelf">${inner}</ul></template></turbo-stream>`,
];

function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

// Turbo waits for a frame before each stream's work: a thousand of them would take the test most of its time.
window.requestAnimationFrame = (callback) => {
  void nextTask().then(() => callback(performance.now()));
  return 0;
};

/** Resolves when the stream's element has done its work and gone. */
async function streamsAreDone(): Promise<void> {
  while (document.querySelector("turbo-stream")) await nextTask();
}

function streamsOf(turn: number): string {
  if (!isRetitled(turn)) return ACTIONS[turn % ACTIONS.length]?.(tiles(turn)) ?? "";
  return words(turn)
    .map(([id, text]) => `<turbo-stream action="update" target="${id}"><template>${text}</template></turbo-stream>`)
    .join("");
}

offer(Promise.resolve(), (turn) => {
  renderStreamMessage(streamsOf(turn));
  return streamsAreDone();
});
