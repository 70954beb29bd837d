/** The shop in React, without JSX: this project's JSX is Preact's. */
import { createElement as h, type ReactElement, useEffect, useState } from "react";
import { shelf } from "../catalogue.ts";

/** Hands out the setter of the turn once the shop stands. */
export function Shop({ mounted }: { mounted: (setTurn: (turn: number) => void) => void }): ReactElement {
  const [turn, setTurn] = useState(0);
  useEffect(() => mounted(setTurn), [mounted]);
  return h(
    "main",
    null,
    h("h1", null, "CCTV cameras"),
    h(
      "ul",
      { className: "shelf" },
      shelf(turn).map(({ key, title, price }) =>
        h(
          "li",
          { key, className: "tile" },
          h("h3", null, h("a", { href: `#${key}` }, title)),
          // Three text nodes that React tells apart by comments in the server's markup.
          h("p", null, "£ ", price, ".00 each"),
        ),
      ),
    ),
  );
}
