import { useMemo, useState } from "preact/hooks";
import { STATUS_WORDS } from "../../assessment/wording.ts";
import type { Entry, Filter, Search } from "./entries.ts";
import { NO_FILTER } from "./entries.ts";
import { kindWords, placeWords } from "./words.ts";

/** Lines shown before the reader asks for all. */
const FIRST_LINES = 150;

interface Props {
  search: Search;
  /** Key of the entry that is open. */
  current: string | null;
}

/** Search, filters and the list of what fits. */
export function EntryList({ search, current }: Props) {
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [isWhole, setWhole] = useState(false);
  const all = useMemo(() => search.find(NO_FILTER), [search]);
  const found = useMemo(() => search.find(filter), [search, filter]);
  const shown = isWhole ? found : found.slice(0, FIRST_LINES);
  const set = (changed: Partial<Filter>) => setFilter({ ...filter, ...changed });
  const isFiltered = Object.values(filter).some((value) => value !== "");
  return (
    <search onKeyDown={walk}>
      <label class="visually-hidden" for="words">
        Search vendors, names, part numbers and measures
      </label>
      <input
        id="words"
        type="search"
        placeholder="Vendor, name, part number, measure"
        autocomplete="off"
        spellcheck={false}
        value={filter.words}
        onInput={(event) => set({ words: event.currentTarget.value })}
      />
      <div class="filters">
        <Choice label="Kind" value={filter.kind} set={(kind) => set({ kind })} options={kindsOf(all)} />
        <Choice label="Country" value={filter.country} set={(country) => set({ country })} options={countriesOf(all)} />
        <Choice label="Status" value={filter.status} set={(status) => set({ status })} options={statusesOf(all)} />
      </div>
      <p class="soft small count" role="status">
        {found.length === 0
          ? "Nothing in the dataset fits. That is not a clearance."
          : `${found.length} ${found.length === 1 ? "entry" : "entries"}`}
        {isFiltered && (
          <button type="button" class="plain" onClick={() => setFilter(NO_FILTER)}>
            Clear
          </button>
        )}
      </p>
      <ul class="entries">
        {shown.map((entry) => (
          <li key={entry.key}>
            <a href={`#${entry.key}`} aria-current={entry.key === current ? "page" : undefined}>
              <span>{entry.name}</span>
              <span class="soft small">{entry.about}</span>
            </a>
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <button type="button" onClick={() => setWhole(true)}>
          Show all {found.length}
        </button>
      )}
    </search>
  );
}

/** Arrow keys go from the search field into the list and along it. */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const field = event.currentTarget.querySelector<HTMLElement>("#words");
  const stops = [field, ...event.currentTarget.querySelectorAll<HTMLElement>(".entries a")];
  const at = stops.indexOf(document.activeElement as HTMLElement | null);
  const next = at < 0 ? undefined : stops[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

type Options = readonly (readonly [value: string, label: string])[];

function Choice(props: { label: string; value: string; options: Options; set(value: string): void }) {
  return (
    <label>
      <span class="soft small">{props.label}</span>
      <select value={props.value} onChange={(event) => props.set(event.currentTarget.value)}>
        <option value="">Any</option>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function sorted(values: Iterable<string>, words: (value: string) => string): Options {
  return [...new Set(values)]
    .filter((value) => value !== "")
    .map((value) => [value, words(value)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, "en"));
}

function kindsOf(entries: readonly Entry[]): Options {
  const kinds = entries.map((entry) => entry.kind).filter((kind) => kind !== "vendor" && kind !== "brand");
  return [["vendor", "Vendors"], ["brand", "Brands"], ["measure", "All measures"], ...sorted(kinds, kindWords)];
}

function countriesOf(entries: readonly Entry[]): Options {
  return sorted(
    entries.map((entry) => entry.country),
    placeWords,
  );
}

function statusesOf(entries: readonly Entry[]): Options {
  const words: Readonly<Record<string, string>> = STATUS_WORDS;
  return sorted(
    entries.flatMap((entry) => entry.statuses),
    (status) => words[status] ?? status,
  );
}
