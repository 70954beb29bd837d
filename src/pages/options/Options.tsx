import { useCallback, useEffect, useState } from "preact/hooks";
import type { Profile } from "../../dataset/compiled.ts";
import type { OwnCalls } from "../../shared/messages.ts";
import type { Called } from "../../shared/rpc.ts";
import type { Settings } from "../../shared/settings.ts";
import { Mark } from "../Mark.tsx";
import { Permissions } from "./Permissions.tsx";
import { WatchList } from "./WatchList.tsx";

/** What the options need of the browser. */
export interface OptionsHost {
  own: Called<OwnCalls>;
  /** Gives a site's permission back. False where the browser kept it. */
  releaseSite(pattern: string): Promise<boolean>;
}

/** The options: everything Sightline knows of the user, and how to take it back. */
export function Options({ host, profiles }: { host: OptionsHost; profiles: readonly Profile[] }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [always, setAlways] = useState<readonly string[]>([]);
  const [fault, setFault] = useState("");

  const attempt = useCallback(async (work: () => Promise<void>) => {
    try {
      await work();
      setFault("");
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      setFault(`That could not be saved (${detail}). Reload this page and try again.`);
    }
  }, []);

  useEffect(() => {
    void attempt(async () => {
      setSettings(await host.own.settings());
      setAlways(await host.own.alwaysScanned());
    });
  }, [host, attempt]);

  const change = (changed: Partial<Settings>) =>
    attempt(async () => setSettings(await host.own.changeSettings(changed)));
  const release = (pattern: string) =>
    attempt(async () => {
      if (!(await host.releaseSite(pattern))) throw new Error("the browser kept the permission");
      setAlways(await host.own.alwaysScanned());
    });

  return (
    <>
      <header>
        <Mark />
        <h1>Sightline options</h1>
        <a href="../dataset/index.html">Browse the dataset</a>
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
            <Sites
              id="paused"
              title="Paused sites"
              about="Sightline reads and marks nothing on these hosts. Pause a site from the popup."
              none="No site is paused."
              sites={settings.paused}
              action="Resume"
              act={(site) => void change({ paused: settings.paused.filter((one) => one !== site) })}
            />
            <Sites
              id="always"
              title="Sites you added"
              about="Besides the built-in sites, these are read each time they are opened, because you allowed it. Taking one back also takes the browser's permission back."
              none="You added no site."
              sites={always}
              action="Take back"
              act={(site) => void release(site)}
            />
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
      <h2 id="profile-title">Weighed for</h2>
      <p class="soft measure-width">
        What a measure means depends on who buys. The choice changes words and order of findings, never the facts.
      </p>
      <fieldset class="profiles">
        <legend class="visually-hidden">Who you buy for</legend>
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

interface SitesProps {
  id: string;
  title: string;
  about: string;
  none: string;
  sites: readonly string[];
  action: string;
  act(site: string): void;
}

function Sites({ id, title, about, none, sites, action, act }: SitesProps) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="soft measure-width">{about}</p>
      {sites.length === 0 ? (
        <p class="none">{none}</p>
      ) : (
        <ul class="rows">
          {sites.map((site) => (
            <li key={site}>
              <span>{site.replace(/^\*:\/\/(.*)\/\*$/, "$1")}</span>
              <button type="button" onClick={() => act(site)} aria-label={`${action}: ${site}`}>
                {action}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
