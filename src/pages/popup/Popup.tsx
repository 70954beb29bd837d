import { useState } from "preact/hooks";
import { LEVEL_WORDS, levelMeaning, NOTHING_FOUND, NOTHING_FOUND_IN_PART } from "../../assessment/badge-words.ts";
import type { Names, Profile } from "../../dataset/compiled.ts";
import type { Unchecked } from "../../shared/messages.ts";
import { ROLE_WORDS } from "../../shared/roles.ts";
import { FoldedPlaces } from "../FoldedPlaces.tsx";
import {
  type FindingGroup,
  type GroupedPage,
  groupFindings,
  type PlacedFinding,
  wordsOfTile,
} from "../group-findings.ts";
import { LevelMark } from "../LevelMark.tsx";
import { Mark } from "../Mark.tsx";
import { OWN_PAGES } from "../OwnPages.tsx";
import { PlaceCount } from "../PlaceCount.tsx";
import { useAttempt } from "../use-attempt.ts";
import type { PopupHost } from "./host.ts";
import { NoticeCard, saysMore } from "./NoticeCard.tsx";
import { SiteControls } from "./SiteControls.tsx";
import { useIsMore } from "./use-is-more.ts";
import { pageHostname, usePage } from "./use-page.ts";

/** Places listed of one group before the rest is folded away. */
const FIRST_PLACES = 4;

interface Props {
  host: PopupHost;
  names: Pick<Names, "vendors">;
  profiles: readonly Profile[];
}

const notDone = (detail: string) => `That could not be done (${detail}). Reload the page and open this again.`;

/** The popup: what was found on this page, for whom it is weighed, and what could not be checked. */
export function Popup({ host, names, profiles }: Props) {
  const { page, settings, change } = usePage(host);
  const { fault, attempt } = useAttempt(notDone);
  const hostname = pageHostname(host.tab.url);
  const isMore = useIsMore();
  return (
    <>
      <header>
        <Mark />
        <h1>Sightline</h1>
        {hostname !== null && <span class="soft host">{hostname}</span>}
      </header>
      <main>
        <p role="alert" class="fault">
          {fault}
        </p>
        {page.kind === "loading" && <Outcome title="Reading this page…" busy />}
        {page.kind === "paused" && (
          <Outcome title="Paused on this site">
            Nothing is read or marked here. That says nothing about the page.
          </Outcome>
        )}
        {page.kind === "unreadable" && (
          <>
            <Outcome title="Could not check this page" unchecked>
              {page.reason}
            </Outcome>
            <section>
              <DocumentViewButton host={host}>
                If it is a document, save it and open it in the document view
              </DocumentViewButton>
            </section>
          </>
        )}
        {page.kind === "read" && (
          <Found
            page={groupFindings(page.reports, names)}
            host={host}
            names={names}
            profile={profiles.find(({ id }) => id === settings?.profile)?.label}
          />
        )}
      </main>
      <div class={isMore ? "foot over" : "foot"}>
        {isMore && (
          <span class="more" aria-hidden="true">
            ↓ More below
          </span>
        )}
        {settings && (
          <ProfileChooser
            profiles={profiles}
            chosen={settings.profile}
            choose={(profile) => void attempt(() => change({ profile }))}
          />
        )}
        <footer>
          {settings && (
            <SiteControls host={host} hostname={hostname} settings={settings} change={change} attempt={attempt} />
          )}
          {OWN_PAGES.map(({ page: own, title }) => (
            <button key={own} type="button" class="plain" onClick={() => void host.openPage(own)}>
              {title}
            </button>
          ))}
        </footer>
      </div>
    </>
  );
}

function Outcome(props: { title: string; busy?: boolean; unchecked?: boolean; children?: string }) {
  return (
    <div class="outcome" role="status" aria-busy={props.busy ?? false}>
      <h2>{props.unchecked ? <LevelMark level="unchecked">{props.title}</LevelMark> : props.title}</h2>
      {props.children && <p>{props.children}</p>}
    </div>
  );
}

interface FoundProps {
  page: GroupedPage;
  host: PopupHost;
  names: Pick<Names, "vendors">;
  /** Label of the profile that findings are weighed for. */
  profile: string | undefined;
}

function Found({ page, host, names, profile }: FoundProps) {
  const { marked, mentioned, unchecked, notice, count, done } = page;
  return (
    <>
      <div class="outcome" role="status" aria-busy={!done}>
        {count > 0 ? (
          <>
            <h2>
              {count === 1 ? "1 finding" : `${count.toLocaleString("en")} findings`} on this page
              {done ? "" : ", still reading"}
            </h2>
            {marked.length > 1 && <Share marked={marked} count={count} />}
          </>
        ) : (
          <h2>{done ? (unchecked.length > 0 ? NOTHING_FOUND_IN_PART : NOTHING_FOUND) : "Reading this page…"}</h2>
        )}
      </div>
      {notice && saysMore(notice) && <NoticeCard notice={notice} />}
      {marked.map((group, at) => (
        <Group
          key={group.key}
          group={group}
          host={host}
          meaning={marked[at - 1]?.level === group.level ? "" : levelMeaning(group.level, profile)}
        />
      ))}
      {mentioned.length > 0 && <Mentioned mentioned={mentioned} host={host} names={names} />}
      {unchecked.length > 0 && (
        <section>
          <h3>
            <LevelMark level="unchecked">Could not check</LevelMark>
          </h3>
          <ul class="unchecked">
            {unchecked.map((one) => (
              <li key={`${one.reason} ${one.detail}`}>{one.detail}</li>
            ))}
          </ul>
          {unchecked.some(({ reason }) => IN_DOCUMENT_VIEW.has(reason)) && (
            <DocumentViewButton host={host}>Open the document view</DocumentViewButton>
          )}
        </section>
      )}
    </>
  );
}

/** Parts of a page that a reader can save, or copy the words of, and have read there. */
const IN_DOCUMENT_VIEW: ReadonlySet<Unchecked["reason"]> = new Set([
  "pdf",
  "image",
  "canvas",
  "closed-shadow-root",
  "frame",
]);

function DocumentViewButton({ host, children }: { host: PopupHost; children: string }) {
  return (
    <button type="button" class="plain" onClick={() => void host.openPage("document")}>
      {children}
    </button>
  );
}

/** How the findings divide over vendors, as one bar, and what its colours mean. The list below says the same in words. */
function Share({ marked, count }: { marked: FindingGroup[]; count: number }) {
  const levels = [...new Set(marked.map(({ level }) => level))];
  return (
    <div aria-hidden="true">
      <div class="share">
        {marked.map((group) => (
          <span key={group.key} class={`level-${group.level}`} style={{ flexGrow: group.findings.length / count }} />
        ))}
      </div>
      <div class="shares">
        {levels.map((level) => (
          <LevelMark key={level} level={level}>
            {marked.reduce((sum, group) => sum + (group.level === level ? group.findings.length : 0), 0)}{" "}
            {LEVEL_WORDS[level] || "listed"}
          </LevelMark>
        ))}
      </div>
    </div>
  );
}

/** `meaning` is said at the first group of a level; empty at others. */
function Group({ group, host, meaning }: { group: FindingGroup; host: PopupHost; meaning: string }) {
  return (
    <section class="group">
      <h3>
        <LevelMark level={group.level}>
          {group.word && <b>{group.word} · </b>}
          {group.who}
          {group.measure && <span class="soft"> · {group.measure}</span>}
        </LevelMark>
        <PlaceCount count={group.findings.length} />
      </h3>
      {meaning && <p class="soft small">{meaning}</p>}
      <FoldedPlaces
        places={group.findings}
        first={FIRST_PLACES}
        row={(finding) => <Place key={`${finding.frame} ${finding.id}`} finding={finding} host={host} />}
      />
    </section>
  );
}

function Mentioned(props: { mentioned: PlacedFinding[]; host: PopupHost; names: Pick<Names, "vendors"> }) {
  const { mentioned, host, names } = props;
  return (
    <details class="group">
      <summary>
        Mentioned, not marked <PlaceCount count={mentioned.length} />
      </summary>
      <ul class="places">
        {mentioned.slice(0, 60).map((finding) => (
          <Place
            key={`${finding.frame} ${finding.id}`}
            finding={finding}
            host={host}
            note={`${names.vendors[finding.vendor]?.name ?? finding.vendor}, ${ROLE_WORDS[finding.role]}`}
          />
        ))}
      </ul>
      {mentioned.length > 60 && <p class="soft small">And {mentioned.length - 60} more on the page.</p>}
    </details>
  );
}

/** One place on the page; pressing it goes there. */
function Place({ finding, host, note }: { finding: PlacedFinding; host: PopupHost; note?: string }) {
  const [isGone, setGone] = useState(false);
  const go = async () => {
    const found = await host.jump(finding.frame, finding.id).catch(() => false);
    if (found) host.close();
    else setGone(true);
  };
  const tile = wordsOfTile(finding.tile);
  return (
    <li>
      <button type="button" class="place" onClick={() => void go()}>
        <span class="where" dir="auto">
          {finding.where || finding.surface}
        </span>
        <span class="soft small">
          {finding.sides ? `“${finding.sides[0]}” beside “${finding.sides[1]}”` : `“${finding.surface}”`}
          {note && ` · ${note}`}
          {isGone && " · no longer on the page"}
        </span>
        {tile !== "" && <span class="soft small">{tile}</span>}
      </button>
    </li>
  );
}

function ProfileChooser(props: { profiles: readonly Profile[]; chosen: string; choose(id: string): void }) {
  const { profiles, chosen, choose } = props;
  const profile = profiles.find((one) => one.id === chosen);
  return (
    <section class="profile">
      <label for="profile">Weighed for</label>
      <select id="profile" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {profiles.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
      {profile && <p class="soft small">{profile.who}</p>}
    </section>
  );
}
