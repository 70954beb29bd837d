/** Takes the server's markup over with Svelte. */
import { flushSync, hydrate, tick } from "svelte";
import { offer } from "../turns.ts";
import Shop from "./Shop.svelte";
import { turn } from "./turn.svelte.ts";

const target = document.getElementById("root");
if (target) hydrate(Shop, { target });
offer(tick(), (next) => {
  turn.now = next;
  flushSync();
});
