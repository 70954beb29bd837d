/** A shop whose server sends markup, put in place by htmx. */
import htmx from "htmx.org";
import { isRetitled } from "../catalogue.ts";
import { tiles, words } from "../markup.ts";
import { offer } from "../turns.ts";

const SWAPS = ["innerHTML", "innerMorph", "outerHTML", "outerMorph"] as const;

/** The server's answer to the next request: a thousand real requests would try the server and not the swapping. */
let answer = "";
window.fetch = async () => new Response(answer, { headers: { "content-type": "text/html" } });

async function swapIn(html: string, target: string, swap: string): Promise<void> {
  answer = html;
  await htmx.ajax("GET", "/htmx/shelf", { target, swap });
}

offer(Promise.resolve(), async (turn) => {
  const swap = SWAPS[turn % SWAPS.length] ?? SWAPS[0];
  if (isRetitled(turn)) for (const [id, text] of words(turn)) await swapIn(text, `#${id}`, "innerHTML");
  else if (swap.startsWith("inner")) await swapIn(tiles(turn), "#shelf", swap);
  else await swapIn(`<ul class="shelf" id="shelf">${tiles(turn)}</ul>`, "#shelf", swap);
});
