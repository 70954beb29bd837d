import { useEffect, useState } from "preact/hooks";
import type { SiteEntry } from "../../dataset/compiled.ts";
import sites from "../../dataset/generated/sites.json";
import type { Settings } from "../../shared/settings.ts";
import { siteOf } from "../../shared/sites.ts";
import type { PopupHost } from "./host.ts";

interface Props {
  host: PopupHost;
  /** Null where the page is not a web page. */
  hostname: string | null;
  settings: Settings;
  change(change: Partial<Settings>): Promise<void>;
}

/** What the user may decide for this site: pause it, or have it read without asking. */
export function SiteControls({ host, hostname, settings, change }: Props) {
  const [granted, setGranted] = useState<readonly string[] | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    // Where it cannot be asked, the button is not offered.
    host.own.alwaysScanned().then(setGranted, () => setGranted(null));
  }, [host]);
  if (hostname === null) return null;
  const paused = settings.paused.includes(hostname);
  const pattern = `*://${hostname}/*`;
  const isBuiltIn = siteOf(sites as SiteEntry[], hostname) !== undefined;
  const isAlways = granted?.includes(pattern) ?? false;
  const ask = async () => {
    // The browser's prompt must be asked for in the click itself, before anything is awaited.
    const given = await host.askForSite(pattern);
    setRefused(!given);
    if (given) setGranted(await host.own.alwaysScanned());
  };
  const toggle = () =>
    change({
      paused: paused ? settings.paused.filter((one) => one !== hostname) : [...settings.paused, hostname],
    });
  return (
    <>
      <button type="button" class="plain" onClick={() => void toggle()}>
        {paused ? "Resume on this site" : "Pause on this site"}
      </button>
      {!isBuiltIn && !isAlways && granted !== null && !paused && (
        <button type="button" class="plain" onClick={() => void ask()}>
          Always scan this site
        </button>
      )}
      {(isRefused || isAlways) && (
        <p class="soft small" role="status">
          {isRefused
            ? "The permission was refused. This page was scanned once, and nothing else will be."
            : "Always scanned, as you chose. The options take it back."}
        </p>
      )}
    </>
  );
}
