/** Entry of the popup. */
import { render } from "preact";
import type { Names, Profile } from "../../dataset/compiled.ts";
import names from "../../dataset/generated/names.json";
import profiles from "../../dataset/generated/profiles.json";
import "../page.css";
import "./popup.css";
import { browserHost } from "./host.ts";
import { Popup } from "./Popup.tsx";

const root = document.getElementById("root");
if (root) {
  const host = await browserHost();
  render(<Popup host={host} names={names as unknown as Names} profiles={profiles as Profile[]} />, root);
}
