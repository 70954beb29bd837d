import { useCallback, useEffect, useState } from "preact/hooks";
import { hostOfPattern } from "../../dataset/hosts.ts";
import type { OptionsHost } from "./Options.tsx";
import type { Offer } from "./offers.ts";
import { SiteRows } from "./SiteRows.tsx";

interface Props {
  host: OptionsHost;
  offers: readonly Offer[];
  /** Runs what may fail and says so. */
  attempt(work: () => Promise<void>): Promise<void>;
}

/** Which sites the user lets be read beyond the built-in ones, which are on offer, and which the browser holds back. */
export function GrantedSites({ host, offers, attempt }: Props) {
  const [granted, setGranted] = useState<readonly string[]>([]);
  const [heldBack, setHeldBack] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState("");

  const look = useCallback(async () => {
    setGranted(await host.own.alwaysScanned());
    setHeldBack(await host.own.heldBack());
  }, [host]);
  useEffect(() => {
    void attempt(look);
    // Permissions are also given and taken in the browser's own pages.
    return host.onSitesChange(() => void attempt(look));
  }, [host, attempt, look]);

  const ask = (pattern: string) =>
    attempt(async () => {
      // The browser's prompt must be asked for in the click itself, before anything is awaited.
      const given = await host.askForSite(pattern);
      setRefused(given ? "" : pattern);
      await look();
    });
  const release = (pattern: string) =>
    attempt(async () => {
      if (!(await host.releaseSite(pattern))) throw new Error("the browser kept the permission");
      setRefused("");
      await look();
    });

  const refusal = (patterns: readonly string[]) =>
    patterns.includes(refused)
      ? `The permission for ${bareHost(refused)} was refused. Nothing of ours runs there; the button asks again.`
      : "";
  const offered = offers.map((offer) => offer.pattern);
  return (
    <>
      {heldBack.length > 0 && (
        <SiteRows
          id="held-back"
          title="Built-in sites the browser holds back"
          about="Their permission was taken back, so Sightline does not read them by itself. The toolbar button still reads a page of theirs once."
          none=""
          rows={heldBack.map((pattern) => ({ key: pattern, name: bareHost(pattern) }))}
          action="Allow again"
          act={(pattern) => void ask(pattern)}
          status={refusal(heldBack)}
        />
      )}
      <SiteRows
        id="offers"
        title="More sites on offer"
        about="Sightline knows these too, but they came after the list of sites it was installed with, and an update never asks for more by itself. Nothing of ours runs on them until you press the button; the browser then asks you for that one site."
        none="No site is on offer."
        rows={offers.map(({ name, what, pattern }) => ({
          key: pattern,
          name,
          note: `${what} · ${bareHost(pattern)}${granted.includes(pattern) ? " · scanned, because you allowed it" : ""}`,
          ...(granted.includes(pattern) && { action: "Take back", act: () => void release(pattern) }),
        }))}
        action="Scan this site"
        act={(pattern) => void ask(pattern)}
        status={refusal(offered)}
      />
      <SiteRows
        id="always"
        title="Sites you added"
        about="Besides the built-in sites, these are read each time they are opened, because you allowed it. Taking one back also takes the browser's permission back."
        none="You added no site."
        rows={granted
          .filter((pattern) => !offered.includes(pattern))
          .map((pattern) => ({ key: pattern, name: hostOfPattern(pattern) }))}
        action="Take back"
        act={(pattern) => void release(pattern)}
      />
    </>
  );
}

const bareHost = (pattern: string) => hostOfPattern(pattern).replace(/^\*\./, "");
