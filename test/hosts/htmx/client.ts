/** A shop whose server sends markup, put in place by htmx. */
import htmx from "htmx.org";
import { tiles } from "../markup.ts";
import { offer } from "../turns.ts";

const SWAPS = ["innerHTML", "innerMorph", "outerHTML", "outerMorph"] as const;

// The answers are made here: a thousand requests would try the server and not the swapping.
window.fetch = async (input) => {
  const address = String(input instanceof Request ? input.url : input);
  const turn = Number(new URL(address, location.href).searchParams.get("turn"));
  const html = turn % SWAPS.length < 2 ? tiles(turn) : `<ul class="shelf" id="shelf">${tiles(turn)}</ul>`;
  return new Response(html, { headers: { "content-type": "text/html" } });
};
offer(Promise.resolve(), (turn) =>
  htmx.ajax("GET", `/htmx/shelf?turn=${turn}`, { target: "#shelf", swap: SWAPS[turn % SWAPS.length] }),
);
