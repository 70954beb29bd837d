import { render as renderApp } from "svelte/server";
import Shop from "./Shop.svelte";

/** The shop's first turn as Svelte's server writes it. */
export function render(): string {
  return `<div id="root">${renderApp(Shop).body}</div>`;
}
