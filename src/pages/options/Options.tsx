import { useEffect, useState } from "preact/hooks";
import type { Profile } from "../../dataset/compiled.ts";
import type { OwnCalls } from "../../shared/messages.ts";
import type { Called } from "../../shared/rpc.ts";
import type { Settings } from "../../shared/settings.ts";
import { Mark } from "../Mark.tsx";
import { OwnPages } from "../OwnPages.tsx";
import { useAttempt } from "../use-attempt.ts";
import { GrantedSites } from "./GrantedSites.tsx";
import type { Offer } from "./offers.ts";
import { Permissions } from "./Permissions.tsx";
import { SiteRows } from "./SiteRows.tsx";
import { WatchList } from "./WatchList.tsx";

/** What the options need of the browser. */
export interface OptionsHost {
  own: Called<OwnCalls>;
  /** The browser's own prompt. Must be called in a click. False where it was refused. */
  askForSite(pattern: string): Promise<boolean>;
  /** Gives a site's permission back. False where the browser kept it. */
  releaseSite(pattern: string): Promise<boolean>;
  /** Calls back when permissions were given or taken, here or in the browser's own pages; the result ends it. */
  onSitesChange(callback: () => void): () => void;
}

interface Props {
  host: OptionsHost;
  profiles: readonly Profile[];
  offers: readonly Offer[];
}

const notSaved = (detail: string) => `That could not be saved (${detail}). Reload this page and try again.`;

/** The options: what the user chose, and how to take it back. */
export function Options({ host, profiles, offers }: Props) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const { fault, attempt } = useAttempt(notSaved);

  useEffect(() => {
    void attempt(async () => setSettings(await host.own.settings()));
  }, [host, attempt]);

  const change = (changed: Partial<Settings>) =>
    attempt(async () => setSettings(await host.own.changeSettings(changed)));

  return (
    <>
      <header>
        <Mark />
        <h1>Sightline options</h1>
        <OwnPages current="options" />
      </header>
      <main>
        <p role="alert" class="fault">
          {fault}
        </p>
        {settings === null ? (
          <p class="soft" aria-busy={fault === ""}>
            {fault === "" ? "Reading your settings…" : ""}
          </p>
        ) : (
          <>
            <Profiles profiles={profiles} chosen={settings.profile} choose={(profile) => void change({ profile })} />
            <WatchList watch={settings.watch} change={(watch) => change({ watch })} />
            <SiteRows
              id="paused"
              title="Paused sites"
              about="Sightline reads and marks nothing on these hosts. Pause a site from the popup."
              none="No site is paused."
              rows={settings.paused.map((site) => ({ key: site, name: site }))}
              action="Resume"
              act={(site) => void change({ paused: settings.paused.filter((one) => one !== site) })}
            />
            <GrantedSites host={host} offers={offers} attempt={attempt} />
          </>
        )}
        <Permissions />
      </main>
    </>
  );
}

function Profiles(props: { profiles: readonly Profile[]; chosen: string; choose(id: string): void }) {
  const { profiles, chosen, choose } = props;
  return (
    <section aria-labelledby="profile-title">
      <h2 id="profile-title">Findings are weighed for</h2>
      <p class="soft measure-width">
        What a measure means depends on who buys. The choice changes words and order of findings, never the facts.
      </p>
      <fieldset class="profiles">
        <legend class="visually-hidden">Whom findings are weighed for</legend>
        {profiles.map((profile) => (
          <label key={profile.id}>
            <input
              type="radio"
              name="profile"
              value={profile.id}
              checked={profile.id === chosen}
              onChange={() => choose(profile.id)}
            />
            <span>
              {profile.label}
              <span class="soft small">{profile.who}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
