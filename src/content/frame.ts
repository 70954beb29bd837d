/** Sightline in one frame: begun once the extension has said what for, ended and begun again as the user says. */
import type { SiteLayouts } from "../dataset/compiled.ts";
import { browser } from "../shared/browser.ts";
import type { ContentCalls, PageCalls } from "../shared/messages.ts";
import { CallError, type Called, type Served } from "../shared/rpc.ts";
import type { PageSettings } from "../shared/settings.ts";
import { Badge } from "./badge.ts";
import { CardDoor } from "./card-door.ts";
import type { Reader } from "./reader.ts";
import { parsePageSettings, parseSites } from "./settings.ts";
import { Sightline } from "./sightline.ts";
import { handBack } from "./slices.ts";

/** What the extension says of settings, site and page. */
interface Told {
  settings: PageSettings;
  sites: SiteLayouts[];
  /** Host of the page that this frame stands in, where that may be known. */
  pageHost: string;
}

interface Prepared {
  told: Told;
  reader: Reader;
}

/** Asks twice at most: the background may fall asleep between a question and its answer, and the second one wakes it. */
function asked<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  return ask().catch(ask);
}

/** One frame's Sightline. */
export class Frame {
  readonly #calls: Called<PageCalls>;
  readonly #search: () => Reader["places"];
  /** What was told, and by what the page is read; null before it is asked for, and again where it could not be had. */
  #ready: Promise<Prepared> | null = null;
  #running: { sightline: Sightline; ended: AbortController } | null = null;
  /** Whether the user took back the right to read this site: nothing but `start` begins again. */
  #isLeft = false;

  /** `search` makes the search for names, which takes a while. */
  constructor(calls: Called<PageCalls>, search: () => Reader["places"]) {
    this.#calls = calls;
    this.#search = search;
  }

  /** What the extension may ask of this frame, at any time. */
  readonly answers: Served<ContentCalls> = {
    jump: ([id]) => typeof id === "string" && (this.#running?.sightline.jump(id) ?? false),
    settingsChanged: async ([next]) => {
      const { told } = await this.#prepared();
      told.settings = parsePageSettings(next);
      await this.#goOn();
    },
    stop: () => {
      this.#isLeft = true;
      this.#stop();
    },
    start: async () => {
      this.#isLeft = false;
      await this.#run();
    },
  };

  /** Reads the page. Where the extension does not say what for, the popup is told, and `start` tries again. */
  begin(): void {
    this.orEnd(this.#run());
  }

  /** A page in the back/forward cache hears nothing: what the user changed meanwhile is asked for when it comes back. */
  async comeBack(): Promise<void> {
    const { told } = await this.#prepared();
    const former = JSON.stringify(told.settings);
    Object.assign(told, await this.#ask());
    if (JSON.stringify(told.settings) !== former) await this.#goOn();
  }

  /** Nothing is lost when a message finds no one: the extension was updated or removed, and its old scripts must go. */
  orEnd(call: Promise<unknown>): void {
    call.catch((error: unknown) => {
      if (!(error instanceof CallError)) throw error;
      if (browser.runtime?.id === undefined) this.#stop();
    });
  }

  async #ask(): Promise<Told> {
    const answer = await asked(() => this.#calls.pageSettings());
    return {
      settings: parsePageSettings(answer),
      sites: parseSites(answer),
      pageHost: typeof answer.page === "string" ? answer.page : location.hostname,
    };
  }

  #prepared(): Promise<Prepared> {
    this.#ready ??= Promise.all([this.#ask(), this.#reader()])
      .then(([told, reader]) => ({ told, reader }))
      .catch((error: unknown) => {
        this.#ready = null;
        this.#tellUnread(error);
        throw error;
      });
    return this.#ready;
  }

  async #reader(): Promise<Reader> {
    await handBack();
    const calls = this.#calls;
    return {
      places: this.#search(),
      read: (batch) => asked(() => calls.read(batch)),
      readNotice: (words) => asked(() => calls.readNotice(words)),
    };
  }

  #tellUnread(error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    const detail = `This page was not read (${why}). Reload the page to try again.`;
    const { URL: url, title } = document;
    this.orEnd(this.#calls.report({ url, title, findings: [], unchecked: [{ reason: "error", detail }], done: true }));
  }

  #stop(): void {
    this.#running?.ended.abort();
    this.#running = null;
  }

  /** Goes on by settings that changed. */
  async #goOn(): Promise<void> {
    const { told } = await this.#prepared();
    if (isPaused(told)) this.#stop();
    else if (this.#running) await this.#running.sightline.settingsChanged(told.settings);
    else await this.#run();
  }

  async #run(): Promise<void> {
    const { told, reader } = await this.#prepared();
    await handBack();
    if (this.#running || this.#isLeft || isPaused(told)) return;
    const calls = this.#calls;
    const ended = new AbortController();
    const door = new CardDoor(
      () => calls.loadCard(),
      (pressed) => ({
        ...pressed,
        profile: told.settings.profile,
        evidence: (ids) => calls.evidence(ids),
        openDataset: (fragment) => this.orEnd(calls.openDataset(fragment)),
        spare: () => new Badge(document, () => undefined),
        signal: ended.signal,
      }),
    );
    const sightline = new Sightline({
      document,
      reader,
      settings: told.settings,
      sites: told.sites,
      report: (report) => this.orEnd(calls.report(report)),
      card: {
        open: (pressed) => this.orEnd(door.open(pressed)),
        isAdrift: () => door.isAdrift(),
        bringTo: (pressed) => door.bringTo(pressed),
      },
      signal: ended.signal,
    });
    this.#running = { sightline, ended };
    await sightline.start();
  }
}

/** A frame goes by its own host and by that of its page: a user who paused a page wants nothing marked in it. */
function isPaused({ settings, pageHost }: Told): boolean {
  return settings.paused.includes(location.hostname) || settings.paused.includes(pageHost);
}
