import { useEffect, useState } from "preact/hooks";
import type { Filter } from "./entries.ts";

/** Each part of a filter and its name in the address's query. */
const PARAMETERS: Readonly<Record<keyof Filter, string>> = {
  words: "q",
  kind: "kind",
  country: "country",
  status: "status",
};
const PARTS = Object.keys(PARAMETERS) as (keyof Filter)[];

/** Reads "?q=dome&country=CN". What is not said is "". */
function parseFilter(query: string): Filter {
  const parameters = new URLSearchParams(query);
  const part = (name: keyof Filter) => parameters.get(PARAMETERS[name]) ?? "";
  return { words: part("words"), kind: part("kind"), country: part("country"), status: part("status") };
}

/** The query that says a filter; other parameters of `query` are kept. */
function queryOf(filter: Filter, query: string): string {
  const parameters = new URLSearchParams(query);
  for (const part of PARTS)
    if (filter[part] === "") parameters.delete(PARAMETERS[part]);
    else parameters.set(PARAMETERS[part], filter[part]);
  const said = parameters.toString();
  return said === "" ? "" : `?${said}`;
}

/** The filter in the address: it can be linked to, and is there again after a reload or a step back. */
export function useFilter(): [Filter, (filter: Filter) => void] {
  const [filter, setFilter] = useState(() => parseFilter(location.search));
  useEffect(() => {
    const follow = () => setFilter(parseFilter(location.search));
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);
  const change = (next: Filter) => {
    setFilter(next);
    const { pathname, search, hash } = location;
    history.replaceState(history.state, "", `${pathname}${queryOf(next, search)}${hash}`);
  };
  return [filter, change];
}
