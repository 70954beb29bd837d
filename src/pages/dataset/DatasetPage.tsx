import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { dateInWords } from "../../assessment/claim-words.ts";
import type { Evidence, Names } from "../../dataset/compiled.ts";
import { Mark } from "../Mark.tsx";
import { OwnPages } from "../OwnPages.tsx";
import { EntryList } from "./EntryList.tsx";
import { isFiltering } from "./entries.ts";
import { Home } from "./Home.tsx";
import { MeasurePage } from "./MeasurePage.tsx";
import { NoEntry } from "./NoEntry.tsx";
import { type Destination, destinationOf, focusLinkLeft, rememberLink, useRoute } from "./route.ts";
import { buildSearch, type Search } from "./search.ts";
import { useFilter } from "./use-filter.ts";
import { type Reader, type Seen, useReader } from "./use-reader.ts";
import { VendorPage } from "./VendorPage.tsx";

interface Props {
  evidence: Evidence;
  models: Names["models"];
  seen: Seen;
}

/** The dataset browser: a list to search at one side, an entry at the other; one after the other where there is no room. */
export function DatasetPage({ evidence, models, seen }: Props) {
  const route = useRoute();
  const to = useMemo(() => destinationOf(route, evidence), [route, evidence]);
  const search = useMemo(() => buildSearch(evidence, models), [evidence, models]);
  const [filter, setFilter] = useFilter();
  const reader = useReader(evidence, seen);
  const main = useRef<HTMLElement>(null);
  const [first] = useState(route);
  useEffect(() => {
    document.title = `${titleOf(to, evidence)} · Sightline dataset`;
    // A reader who opened the page starts at its top; one who followed a link starts at the new heading; one who came back
    // is where the link was.
    if (route === first || focusLinkLeft()) return;
    main.current?.querySelector("h1")?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [route, to, evidence, first]);
  return (
    <div class={`frame on-${to.page}`} onClickCapture={rememberLink}>
      <header>
        <a href="#start" class="home">
          <Mark />
          <b>Sightline dataset</b>
        </a>
        <span class="soft small">
          {evidence.version} · {dateInWords(evidence.date)}
        </span>
        <OwnPages current="dataset" />
      </header>
      <nav aria-label="Entries">
        <EntryList
          search={search}
          filter={filter}
          setFilter={setFilter}
          current={to.page === "home" ? null : `${to.page}/${to.id}`}
        />
      </nav>
      <main ref={main}>
        {to.page !== "home" && (
          <p class="back">
            <a href="#start">‹ {isFiltering(filter) ? "Back to what was found" : "All entries"}</a>
          </p>
        )}
        <Entry to={to} evidence={evidence} search={search} reader={reader} />
      </main>
    </div>
  );
}

interface EntryProps {
  to: Destination;
  evidence: Evidence;
  search: Search;
  reader: Reader;
}

function Entry({ to, evidence, search, reader }: EntryProps) {
  if (to.page === "home") return <Home evidence={evidence} changes={reader.changes} markSeen={reader.markSeen} />;
  const vendor = to.exists && to.page === "vendor" ? evidence.vendors[to.id] : undefined;
  const measure = to.exists && to.page === "measure" ? evidence.measures[to.id] : undefined;
  return (
    <>
      {to.formerly !== null && (
        <p class="notice measure-width">
          The link asked for “{to.formerly}”. That entry was renamed: it is now “{to.id}”, shown here.
        </p>
      )}
      {vendor && <VendorPage key={vendor.id} vendor={vendor} evidence={evidence} profile={reader.profile} />}
      {measure && <MeasurePage key={measure.id} measure={measure} evidence={evidence} />}
      {!to.exists && <NoEntry page={to.page} id={to.id} evidence={evidence} search={search} />}
    </>
  );
}

function titleOf(to: Destination, evidence: Evidence): string {
  if (to.page === "home") return "Start";
  if (!to.exists) return "No such entry";
  return (to.page === "vendor" ? evidence.vendors[to.id]?.name : evidence.measures[to.id]?.title) ?? to.id;
}
