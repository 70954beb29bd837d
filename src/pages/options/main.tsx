/** Entry of the options page. */
import { render } from "preact";
import type { Profile } from "../../dataset/compiled.ts";
import profiles from "../../dataset/generated/profiles.json";
import { browser } from "../../shared/browser.ts";
import type { OwnCalls } from "../../shared/messages.ts";
import { caller } from "../../shared/rpc.ts";
import "../page.css";
import "./options.css";
import { Options, type OptionsHost } from "./Options.tsx";

const host: OptionsHost = {
  own: caller<OwnCalls>("own"),
  releaseSite: (pattern) => browser.permissions.remove({ origins: [pattern] }),
};
const root = document.getElementById("root");
if (root) render(<Options host={host} profiles={profiles as Profile[]} />, root);
