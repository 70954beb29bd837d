import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { STATUS_WORDS } from "../../assessment/claim-words.ts";
import { type Entry, type Filter, isFiltering, NO_FILTER } from "./entries.ts";
import type { Search } from "./search.ts";
import { kindWords, placeWords } from "./words.ts";

interface Props {
  search: Search;
  filter: Filter;
  setFilter(filter: Filter): void;
  /** Key of the entry that is open. */
  current: string | null;
}

/** Search, filters and the list of what fits. */
export function EntryList({ search, filter, setFilter, current }: Props) {
  const { entries, isNear, readAs } = useMemo(() => search.find(filter), [search, filter]);
  const [isOpen, setOpen] = useState(false);
  // The list is one stop of the Tab key: the entry last reached in it, or the one that is open, or the first.
  const [reached, setReached] = useState<string | null>(null);
  const stop = [reached, current].find((key) => entries.some((entry) => entry.key === key)) ?? entries[0]?.key;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setReached(null);
    if (current !== null) reveal(list.current?.querySelector(`a[href="#${CSS.escape(current)}"]`));
  }, [current]);
  const set = (changed: Partial<Filter>) => setFilter({ ...filter, ...changed });
  const isFiltered = isFiltering(filter);
  const choices = choicesOf(filter);
  return (
    <search class={isFiltered || isOpen ? "open" : undefined} onKeyDown={walk}>
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
      <Choices filter={filter} set={set} all={search.all} />
      <div class="count">
        <p class="soft small" role="status">
          {readAs !== undefined && `Nothing is written “${filter.words.trim()}”; it was read as “${readAs}”. `}
          {countWords(entries.length, isNear)}
        </p>
        {isFiltered ? (
          <button type="button" class="plain" onClick={() => setFilter(NO_FILTER)}>
            Clear
          </button>
        ) : (
          <button type="button" class="plain unfold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? "Fold the list" : "List them"}
          </button>
        )}
      </div>
      {entries.length === 0 && (
        <p class="small advice">
          {filter.words !== "" && "Try fewer words, another spelling or a part number. "}
          {choices.length > 0 &&
            `Only this is searched: ${choices.join(", ")}. Clear the filters to search everything.`}
        </p>
      )}
      <div class="entries" ref={list}>
        {groupsOf(entries, filter.words !== "").map(([title, group]) => (
          <Group key={title} title={title} entries={group} current={current} stop={stop} setReached={setReached} />
        ))}
      </div>
      <p class="soft small hint" aria-hidden="true">
        ↑ ↓ along the list, Enter opens
      </p>
    </search>
  );
}

interface GroupProps {
  /** Empty where the list is in order of fit. */
  title: string;
  entries: readonly Entry[];
  current: string | null;
  stop: string | undefined;
  setReached(key: string): void;
}

function Group({ title, entries, current, stop, setReached }: GroupProps) {
  return (
    <>
      {title !== "" && (
        <p class="group soft small" aria-hidden="true">
          {title} <span>{entries.length}</span>
        </p>
      )}
      <ul aria-label={title || "Found"}>
        {entries.map((entry) => (
          <li key={entry.key}>
            <a
              href={`#${entry.key}`}
              aria-current={entry.key === current ? "page" : undefined}
              tabIndex={entry.key === stop ? 0 : -1}
              onFocus={() => setReached(entry.key)}
            >
              <span>{entry.name}</span>
              <span class="soft small">{entry.about}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function groupsOf(entries: readonly Entry[], isRanked: boolean): [string, Entry[]][] {
  if (entries.length === 0) return [];
  if (isRanked) return [["", [...entries]]];
  const groups: Record<string, Entry[]> = { Vendors: [], Brands: [], Measures: [] };
  for (const entry of entries)
    groups[entry.kind === "vendor" ? "Vendors" : entry.kind === "brand" ? "Brands" : "Measures"]?.push(entry);
  return Object.entries(groups).filter(([, group]) => group.length > 0);
}

function countWords(count: number, isNear: boolean): string {
  if (count === 0) return "Nothing in the dataset fits. That is not a clearance.";
  if (isNear) return "Nothing fits all of it; that is not a clearance. Nearest by name:";
  return `${count} ${count === 1 ? "entry" : "entries"}`;
}

/** The filters that are on, in words. */
function choicesOf({ kind, country, status }: Filter): string[] {
  const statusWords: Readonly<Record<string, string>> = STATUS_WORDS;
  return [
    kind && `Kind “${KIND_WORDS[kind] ?? kindWords(kind)}”`,
    country && `Country “${placeWords(country)}”`,
    status && `Status “${statusWords[status] ?? status}”`,
  ].filter((words) => words !== "");
}

/** Scrolls the list, not the page, to an entry. */
function reveal(entry: Element | null | undefined): void {
  const frame = entry?.closest(".entries");
  if (!entry || !frame) return;
  const [box, view] = [entry.getBoundingClientRect(), frame.getBoundingClientRect()];
  if (box.top < view.top || box.bottom > Math.min(view.bottom, innerHeight))
    frame.scrollTop += box.top - view.top - view.height / 3;
}

/** Arrow keys go from the search field into the list and along it, Escape back; Enter in the field opens the first entry. */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const field = event.currentTarget.querySelector<HTMLElement>("#words");
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>(".entries a")].filter((a) => a.checkVisibility());
  const at = links.indexOf(document.activeElement as HTMLElement);
  const isInField = document.activeElement === field;
  if (event.key === "Enter" && isInField) {
    if ((field as HTMLInputElement).value.trim() !== "") links[0]?.click();
    return;
  }
  if (at < 0 && !(isInField && event.key === "ArrowDown")) return;
  const ways: Record<string, HTMLElement | null | undefined> = {
    ArrowDown: links[at + 1],
    ArrowUp: links[at - 1] ?? field,
    Home: links[0],
    End: links.at(-1),
    Escape: field,
  };
  const next = ways[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function Choices({ filter, set, all }: { filter: Filter; set(changed: Partial<Filter>): void; all: Entry[] }) {
  const options = useMemo(() => ({ kind: kindsOf(all), country: countriesOf(all), status: statusesOf(all) }), [all]);
  return (
    <div class="filters">
      <Choice label="Kind" value={filter.kind} set={(kind) => set({ kind })} options={options.kind} />
      <Choice label="Country" value={filter.country} set={(country) => set({ country })} options={options.country} />
      <Choice label="Status" value={filter.status} set={(status) => set({ status })} options={options.status} />
    </div>
  );
}

type Options = readonly (readonly [value: string, label: string])[];

function Choice(props: { label: string; value: string; options: Options; set(value: string): void }) {
  const { label, value, options, set } = props;
  // An address made with another version of the dataset may name what this one has not.
  const isUnknown = value !== "" && !options.some(([known]) => known === value);
  return (
    <label>
      <span class="soft small">{label}</span>
      <select value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">Any</option>
        {isUnknown && <option value={value}>{value}</option>}
        {options.map(([known, words]) => (
          <option key={known} value={known}>
            {words}
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

const KIND_WORDS: Readonly<Record<string, string>> = { vendor: "Vendors", brand: "Brands", measure: "All measures" };

function kindsOf(entries: readonly Entry[]): Options {
  const kinds = entries.map((entry) => entry.kind).filter((kind) => kind !== "vendor" && kind !== "brand");
  return [...Object.entries(KIND_WORDS), ...sorted(kinds, kindWords)];
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
