import { useEffect, useState } from "preact/hooks";
import type { SiteEntry } from "../../dataset/compiled.ts";
import sites from "../../dataset/generated/sites.json";
import { coveringHost, patternOf } from "../../dataset/hosts.ts";
import type { Settings } from "../../shared/settings.ts";
import type { PopupHost } from "./host.ts";

interface Props {
  host: PopupHost;
  /** Null where the page is not a web page. */
  hostname: string | null;
  settings: Settings;
  change(change: Partial<Settings>): Promise<void>;
  /** Does what may fail, and says so. */
  attempt(work: () => Promise<unknown>): Promise<void>;
}

const REFUSED = "The permission was refused. This page was scanned once, and nothing else will be.";
const TAKEN_BACK = "The permission for this site was taken back: its pages are no longer read by themselves.";
const ALWAYS = "Always scanned, as you chose. The options take it back.";

/** What the user may decide for this site: pause it, or have it read without asking. */
export function SiteControls({ host, hostname, settings, change, attempt }: Props) {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    if (hostname === null) return;
    // Where it cannot be asked, the button is not offered.
    host.mayRead(patternOf(hostname)).then(setAllowed, () => setAllowed(null));
  }, [host, hostname]);
  if (hostname === null) return null;
  const paused = settings.paused.includes(hostname);
  const known = coveringHost(sites as SiteEntry[], hostname);
  const isListed = known !== undefined && known.site.offered?.includes(known.host) !== true;
  const ask = async () => {
    // The browser's prompt must be asked for in the click itself, before anything is awaited. A known site is asked for whole.
    const given = await host.askForSite(patternOf(known?.host ?? hostname));
    setRefused(!given);
    if (given) setAllowed(true);
  };
  const toggle = () =>
    change({
      paused: paused ? settings.paused.filter((one) => one !== hostname) : [...settings.paused, hostname],
    });
  return (
    <>
      <button type="button" class="plain" onClick={() => void attempt(toggle)}>
        {paused ? "Resume on this site" : "Pause on this site"}
      </button>
      {isAllowed === false && !paused && (
        <button type="button" class="plain" onClick={() => void attempt(ask)}>
          Always scan this site
        </button>
      )}
      <p class="soft small" role="status">
        {isRefused ? REFUSED : isListed ? isAllowed === false && TAKEN_BACK : isAllowed === true && ALWAYS}
      </p>
    </>
  );
}
