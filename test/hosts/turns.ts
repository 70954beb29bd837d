/** Sends a host app through its turns; each app's entry hands over how it renders one. */
declare global {
  interface Window {
    /** Resolves when the app has taken the server's markup over, where there is any, and can be sent through its turns. */
    ready: Promise<void>;
    /** Renders every turn from the present one up to `last`, one after the other; with `breath`, lets others work in between. */
    turnsUpTo(last: number, breath?: boolean): Promise<void>;
  }
}

/** Every so many turns the browser may draw and others may work: between them turns follow each other at once. */
const BREATH = 16;

/** Offers the app to the test. `render` resolves when the turn stands in the page. */
export function offer(ready: Promise<void>, render: (turn: number) => void | Promise<void>): void {
  window.ready = ready;
  let turn = 0;
  window.turnsUpTo = async (last, breath = false) => {
    while (turn < last) {
      turn++;
      await render(turn);
      if (breath && turn % BREATH === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
}
