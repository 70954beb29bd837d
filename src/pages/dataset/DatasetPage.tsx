import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { dateInWords } from "../../assessment/wording.ts";
import type { Evidence, Names } from "../../dataset/compiled.ts";
import { Mark } from "../Mark.tsx";
import { EntryList } from "./EntryList.tsx";
import { buildSearch } from "./entries.ts";
import { Home } from "./Home.tsx";
import { MeasurePage } from "./MeasurePage.tsx";
import { type Route, useRoute } from "./route.ts";
import { type Seen, useReader } from "./use-reader.ts";
import { VendorPage } from "./VendorPage.tsx";

interface Props {
  evidence: Evidence;
  models: Names["models"];
  seen: Seen;
}

/** The dataset browser: a list to search at one side, an entry at the other; one after the other where there is no room. */
export function DatasetPage({ evidence, models, seen }: Props) {
  const route = useRoute();
  const search = useMemo(() => buildSearch(evidence, models), [evidence, models]);
  const { profile, changes, markSeen } = useReader(evidence, seen);
  const main = useRef<HTMLElement>(null);
  const [first] = useState(route);
  useEffect(() => {
    document.title = `${titleOf(route, evidence)} · Sightline dataset`;
    // A reader who opened the page starts at its top; one who followed a link starts at the new heading.
    if (route !== first) {
      main.current?.querySelector("h1")?.focus({ preventScroll: true });
      window.scrollTo({ top: 0, behavior: "instant" });
    }
  }, [route, evidence, first]);
  return (
    <div class={`frame on-${route.page}`}>
      <header>
        <a href="#start" class="home">
          <Mark />
          <b>Sightline dataset</b>
        </a>
        <span class="soft small">
          {evidence.version} · {dateInWords(evidence.date)}
        </span>
      </header>
      <nav aria-label="Entries">
        <EntryList search={search} current={route.page === "home" ? null : `${route.page}/${route.id}`} />
      </nav>
      <main ref={main}>
        {route.page !== "home" && (
          <p class="back">
            <a href="#start">‹ All entries</a>
          </p>
        )}
        <Entry route={route} evidence={evidence} profile={profile} changes={changes} markSeen={markSeen} />
      </main>
    </div>
  );
}

interface EntryProps {
  route: Route;
  evidence: Evidence;
  profile: string;
  changes: Parameters<typeof Home>[0]["changes"];
  markSeen(): void;
}

function Entry({ route, evidence, profile, changes, markSeen }: EntryProps) {
  if (route.page === "home") return <Home evidence={evidence} changes={changes} markSeen={markSeen} />;
  if (route.page === "vendor") {
    const vendor = evidence.vendors[route.id];
    if (vendor) return <VendorPage key={vendor.id} vendor={vendor} evidence={evidence} profile={profile} />;
  } else {
    const measure = evidence.measures[route.id];
    if (measure) return <MeasurePage key={measure.id} measure={measure} evidence={evidence} />;
  }
  return (
    <article>
      <h1 tabIndex={-1}>No such entry</h1>
      <p class="measure-width">
        The dataset has no {route.page} “{route.id}”. It may have been renamed since the link was made: search for it.
      </p>
    </article>
  );
}

function titleOf(route: Route, evidence: Evidence): string {
  if (route.page === "home") return "Start";
  const entry = route.page === "vendor" ? evidence.vendors[route.id]?.name : evidence.measures[route.id]?.title;
  return entry ?? "No such entry";
}
