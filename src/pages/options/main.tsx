/** Entry of the options page. */
import { render } from "preact";
import type { Profile, SiteEntry } from "../../dataset/compiled.ts";
import profiles from "../../dataset/generated/profiles.json";
import sites from "../../dataset/generated/sites.json";
import { browser } from "../../shared/browser.ts";
import type { OwnCalls } from "../../shared/messages.ts";
import { caller } from "../../shared/rpc.ts";
import "../page.css";
import "./options.css";
import { Options, type OptionsHost } from "./Options.tsx";
import { offersOf } from "./offers.ts";

const host: OptionsHost = {
  own: caller<OwnCalls>("own"),
  askForSite: (pattern) => browser.permissions.request({ origins: [pattern] }),
  releaseSite: (pattern) => browser.permissions.remove({ origins: [pattern] }),
  onSitesChange(callback) {
    const { onAdded, onRemoved } = browser.permissions;
    for (const event of [onAdded, onRemoved]) event.addListener(callback);
    return () => {
      for (const event of [onAdded, onRemoved]) event.removeListener(callback);
    };
  },
};
const root = document.getElementById("root");
if (root)
  render(<Options host={host} profiles={profiles as Profile[]} offers={offersOf(sites as SiteEntry[])} />, root);
