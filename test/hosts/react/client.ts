/** Takes the server's markup over with React. */
import { createElement } from "react";
import { flushSync } from "react-dom";
import { hydrateRoot } from "react-dom/client";
import { offer } from "../turns.ts";
import { Shop } from "./app.ts";

let setTurn: (turn: number) => void;
const ready = new Promise<void>((resolve) => {
  const mounted = (set: (turn: number) => void) => {
    setTurn = set;
    resolve();
  };
  const root = document.getElementById("root");
  if (root) hydrateRoot(root, createElement(Shop, { mounted }));
});
offer(ready, (turn) => flushSync(() => setTurn(turn)));
