import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { Shop } from "./app.ts";

/** The shop's first turn as React's server writes it. */
export function render(): string {
  return `<div id="root">${renderToString(createElement(Shop, { mounted: () => undefined }))}</div>`;
}
