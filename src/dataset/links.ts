/** Asks whether the addresses of the dataset still answer. Online; used by `npm run dataset:links` alone. */
import pLimit from "p-limit";
import * as v from "valibot";

/** What became of an address. */
export interface LinkResult {
  url: string;
  /** `refused`: the host answers but not to programs (401, 403, 405, 429, 503): look by hand. `failed`: no answer at all. */
  outcome: "answered" | "redirected" | "gone" | "refused" | "failed";
  /** HTTP status, or the error's message. */
  detail: string;
  /** Where a redirect ended. */
  target?: string;
  /** Address of an archived copy, looked up where the address does not answer. */
  archived?: string;
}

/** How the addresses are asked. `fetch` and `wait` are given by tests. */
export interface LinkOptions {
  fetch: typeof fetch;
  wait(milliseconds: number): Promise<void>;
  /** Hosts asked at the same time. */
  hosts: number;
  /** Pause between two requests to one host, in milliseconds. */
  pause: number;
  onResult(result: LinkResult): void;
}

/** So many addresses on other hosts, one after another, without any answer, mean that it is this machine that is cut off. */
const CUT_OFF = 8;

/** Thrown where nothing answers from the first address on: the machine is offline, which says nothing of the addresses. */
export class Offline extends Error {}

const TIMEOUT = 20_000;
const REFUSED = new Set([401, 403, 405, 406, 429, 503]);
const AGENT = "Sightline-dataset-link-check/1 (checks that cited sources still answer)";

const Availability = v.object({
  archived_snapshots: v.object({
    closest: v.optional(v.object({ available: v.boolean(), url: v.string() })),
  }),
});

/**
 * Asks every address once, one request at a time to each host. Results come in the order of `urls`. Throws {@link Offline}
 * as soon as the first addresses, each on another host, all stay without an answer.
 */
export async function checkLinks(urls: readonly string[], options: LinkOptions): Promise<LinkResult[]> {
  const byHost = new Map<string, string[]>();
  for (const url of new Set(urls)) {
    const host = new URL(url).host;
    byHost.set(host, [...(byHost.get(host) ?? []), url]);
  }
  const limit = pLimit(options.hosts);
  const results = new Map<string, LinkResult>();
  let offline = false;
  await Promise.all(
    [...byHost.values()].map((own) =>
      limit(async () => {
        for (const [index, url] of own.entries()) {
          if (index > 0 && !offline) await options.wait(options.pause);
          if (offline) return;
          const result = await ask(url, options);
          results.set(url, result);
          options.onResult(result);
          if (results.size < Math.min(CUT_OFF, byHost.size)) continue;
          offline = [...results.values()].every(({ outcome }) => outcome === "failed");
        }
      }),
    ),
  );
  if (offline) {
    const [first] = results.values();
    throw new Offline(
      `None of the first ${results.size} addresses answered (${first?.url}: ${first?.detail}). This machine seems to be offline; try again online. Nothing is said of any address.`,
    );
  }
  return [...new Set(urls)].flatMap((url) => results.get(url) ?? []);
}

/** Looks up an archived copy of each address that is gone or did not answer, one after another. */
export async function findArchived(
  results: readonly LinkResult[],
  options: Pick<LinkOptions, "fetch" | "wait" | "pause">,
): Promise<LinkResult[]> {
  const found: LinkResult[] = [];
  for (const result of results) {
    const lost = result.outcome === "gone" || result.outcome === "failed";
    const archived = lost ? await archivedCopy(result.url, options) : null;
    found.push(archived === null ? result : { ...result, archived });
  }
  return found;
}

async function ask(url: string, options: LinkOptions): Promise<LinkResult> {
  try {
    const response = await options.fetch(url, {
      headers: { "user-agent": AGENT },
      redirect: "follow",
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await response.body?.cancel();
    const detail = String(response.status);
    if (REFUSED.has(response.status)) return { url, outcome: "refused", detail };
    if (!response.ok) return { url, outcome: "gone", detail };
    if (response.redirected && withoutTrifles(response.url) !== withoutTrifles(url))
      return { url, outcome: "redirected", detail, target: response.url };
    return { url, outcome: "answered", detail };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : "";
    return { url, outcome: "failed", detail: error instanceof Error ? error.message + cause : String(error) };
  }
}

/** http to https, "www.", a closing slash and a fragment are no other address. */
const withoutTrifles = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/#.*$/, "")
    .replace(/\/$/, "");

/** The newest copy the Internet Archive has (its availability API), or null where it has none or does not answer. */
async function archivedCopy(
  url: string,
  options: Pick<LinkOptions, "fetch" | "wait" | "pause">,
): Promise<string | null> {
  await options.wait(options.pause);
  try {
    const response = await options.fetch(`https://archive.org/wayback/available?url=${encodeURIComponent(url)}`, {
      headers: { "user-agent": AGENT },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const answer = v.safeParse(Availability, await response.json());
    const closest = answer.success ? answer.output.archived_snapshots.closest : undefined;
    return closest?.available ? closest.url.replace(/^http:/, "https:") : null;
  } catch {
    // The archive is a help, not what is asked; the report shows the address without a copy.
    return null;
  }
}
