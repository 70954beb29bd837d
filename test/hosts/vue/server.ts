import { createSSRApp, ref } from "vue";
import { renderToString } from "vue/server-renderer";
import { Shop } from "./app.ts";

/** The shop's first turn as Vue's server writes it. */
export async function render(): Promise<string> {
  return `<div id="root">${await renderToString(createSSRApp(Shop(ref(0))))}</div>`;
}
