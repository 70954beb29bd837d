/** A browser in memory for tests: what our background uses of the extension API, and nothing more. */
import type { Browser } from "webextension-polyfill";

type Listener = (...args: unknown[]) => unknown;

function event() {
  const listeners: Listener[] = [];
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: (listener: Listener) => void listeners.splice(listeners.indexOf(listener), 1),
  };
}

function area() {
  let kept: Record<string, unknown> = {};
  const self = {
    /** How much may be kept, in characters. */
    quota: Number.POSITIVE_INFINITY,
    get: async (key: string | null) => structuredClone(key === null ? kept : key in kept ? { [key]: kept[key] } : {}),
    set: async (values: Record<string, unknown>) => {
      const next = { ...kept, ...structuredClone(values) };
      if (JSON.stringify(next).length > self.quota) throw new Error("quota exceeded");
      kept = next;
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete kept[key];
    },
    clear: () => {
      kept = {};
      self.quota = Number.POSITIVE_INFINITY;
    },
  };
  return self;
}

/** Makes the browser and puts it where `browser.ts` looks for it. Import the module under test after this. */
export function fakeBrowser() {
  const fake = {
    runtime: {
      id: "ours",
      getURL: (path: string) => `chrome-extension://ours/${path.replace(/^\//, "")}`,
      getManifest: () => ({ host_permissions: ["*://*.built-in.example/*"] }),
      onMessage: event(),
      sendMessage: async (_message: unknown): Promise<unknown> => undefined,
    },
    storage: { session: area(), local: area() },
    tabs: {
      sendMessage: async (_tab: number, _message: unknown, _to?: { frameId: number }): Promise<unknown> => undefined,
    },
    permissions: {
      origins: [] as string[],
      getAll: async () => ({ origins: fake.permissions.origins }),
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((one) => fake.permissions.origins.includes(one)),
    },
    scripting: {
      registered: [] as { id: string; matches: string[] }[],
      injected: [] as unknown[],
      /** A pattern that the browser takes no script for. */
      refused: "",
      /** Set to make injections fail as browsers do on pages that are closed to extensions. */
      refusal: null as Error | null,
      executeScript: async (injection: unknown) => {
        if (fake.scripting.refusal) throw fake.scripting.refusal;
        fake.scripting.injected.push(injection);
      },
      insertCSS: async () => {
        if (fake.scripting.refusal) throw fake.scripting.refusal;
      },
      getRegisteredContentScripts: async () => fake.scripting.registered,
      registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        const known = new Set(fake.scripting.registered.map((script) => script.id));
        for (const { id, matches } of scripts) {
          if (known.has(id)) throw new Error(`Duplicate script ID '${id}'`);
          if (matches.includes(fake.scripting.refused)) throw new Error(`Invalid pattern '${matches}'`);
        }
        fake.scripting.registered.push(...scripts);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        fake.scripting.registered = fake.scripting.registered.filter((script) => !ids.includes(script.id));
      },
    },
  };
  (globalThis as { browser?: unknown }).browser = fake as unknown as Browser;
  return fake;
}

/** Delivers a message to every listener, as the browser would; `undefined` where none answers. */
export async function deliver(
  fake: ReturnType<typeof fakeBrowser>,
  message: unknown,
  sender: unknown,
): Promise<unknown> {
  for (const listener of fake.runtime.onMessage.listeners) {
    let answer: (reply: unknown) => void = () => undefined;
    const answered = new Promise((resolve) => {
      answer = resolve;
    });
    if (listener(message, sender, answer) === true) return answered;
  }
  return undefined;
}
