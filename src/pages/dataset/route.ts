import { useEffect, useState } from "preact/hooks";
import type { Evidence } from "../../dataset/compiled.ts";

/** A page of the dataset browser, as its address after `#` says it. Cards link here, so the form is kept. */
export type Route = { page: "home" } | { page: "vendor" | "measure"; id: string };

/** Reads "#vendor/hikvision" or "#measure/us-ndaa-889", whether or not there is such an entry; anything else is the start. */
export function parseRoute(hash: string): Route {
  const [, page, id] = /^#(vendor|measure)\/(.+)$/.exec(hash) ?? [];
  if (page === undefined || id === undefined) return { page: "home" };
  return { page: page as "vendor" | "measure", id: decoded(id) };
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch (error) {
    if (error instanceof URIError) return id;
    throw error;
  }
}

/** What an address leads to: an entry, under its new id where it was renamed, or nothing. */
export type Destination =
  | { page: "home" }
  | { page: "vendor" | "measure"; id: string; exists: boolean; formerly: string | null };

/** Finds the entry of a route; one that was renamed is found under its old id too. */
export function destinationOf(route: Route, evidence: Pick<Evidence, "vendors" | "measures" | "moved">): Destination {
  if (route.page === "home") return route;
  const { page, id } = route;
  const entries = page === "vendor" ? evidence.vendors : evidence.measures;
  if (Object.hasOwn(entries, id)) return { page, id, exists: true, formerly: null };
  const now = Object.hasOwn(evidence.moved, id) ? evidence.moved[id] : undefined;
  if (now !== undefined && Object.hasOwn(entries, now)) return { page, id: now, exists: true, formerly: id };
  return { page, id, exists: false, formerly: null };
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

/** Which link was followed, kept with the place it was followed from: who comes back finds it again. */
interface Left {
  href: string;
  region: "nav" | "main";
}

/** To be called as a link of ours is followed. */
export function rememberLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const href = link?.getAttribute("href");
  if (!href?.startsWith("#")) return;
  const left: Left = { href, region: link?.closest("nav") ? "nav" : "main" };
  history.replaceState({ left }, "");
}

/** Focuses the link by which this place was left, where the reader has come back to it. Says whether there was one. */
export function focusLinkLeft(): boolean {
  const left = (history.state as { left?: Left } | null)?.left;
  if (!left) return false;
  const link = document.querySelector<HTMLElement>(`${left.region} a[href="${CSS.escape(left.href)}"]`);
  for (let fold = link?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  link?.focus();
  return link !== null && document.activeElement === link;
}
