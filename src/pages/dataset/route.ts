import { useEffect, useState } from "preact/hooks";

/** A page of the dataset browser, as its address after `#` says it. Cards link here, so the form is kept. */
export type Route = { page: "home" } | { page: "vendor" | "measure"; id: string };

/** Reads "#vendor/hikvision" or "#measure/us-ndaa-889"; anything else is the start. */
export function parseRoute(hash: string): Route {
  const [, page, id] = /^#(vendor|measure)\/([a-z0-9-]+)$/.exec(hash) ?? [];
  return page === undefined || id === undefined ? { page: "home" } : { page: page as "vendor" | "measure", id };
}

/** The present route; changes with the address. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return route;
}
