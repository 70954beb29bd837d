/**
 * Typed calls between the parts of the extension, after the contracts of `messages.ts`. Who may call what is decided here and
 * nowhere else: a call is answered only when its contract, its name and its sender are all expected; anything else is left
 * unanswered.
 */
import type { Runtime } from "webextension-polyfill";
import { browser } from "./browser.ts";

/** Which contract a call belongs to: `page` and `own` are answered by the background, `content` by a content script. */
export type Contract = "page" | "own" | "content";

/** A contract as its caller sees it. */
export type Called<Calls> = {
  [K in keyof Calls]: Calls[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<Awaited<R>> : never;
};

/** A contract as its server fulfils it: arguments are unknown until they are parsed. */
export type Served<Calls> = {
  [K in keyof Calls]: Calls[K] extends (...args: infer _) => infer R
    ? (args: readonly unknown[], sender: Runtime.MessageSender) => R | Promise<R>
    : never;
};

interface Call {
  sightline: Contract;
  call: string;
  args: readonly unknown[];
}

type Reply = { ok: true; value: unknown } | { ok: false; error: string };

type Send = (call: Call) => Promise<unknown>;

/** Answered by every server, so that a sender can tell whether anyone is there. */
const ALIVE = "alive";

/** Thrown at the caller when the other side is gone, does not answer, or failed. */
export class CallError extends Error {
  override name = "CallError";
}

/** Makes a caller for a contract. Each call rejects with a {@link CallError} where it could not be answered. */
export function caller<Calls extends object>(contract: Contract, send: Send = toBackground): Called<Calls> {
  const target = {} as Called<Calls>;
  return new Proxy(target, {
    get(_target, call) {
      // A proxy that is awaited must not look like a promise.
      if (typeof call !== "string" || call === "then") return undefined;
      return (...args: readonly unknown[]) => ask(send, { sightline: contract, call, args });
    },
  });
}

/** Sends to one frame of a tab. */
export function toFrame(tabId: number, frameId: number): Send {
  return (call) => browser.tabs.sendMessage(tabId, call, { frameId });
}

/** Sends to every frame of a tab; the first answer counts. */
export function toTab(tabId: number): Send {
  return (call) => browser.tabs.sendMessage(tabId, call);
}

/** Whether a server of `contract` is there. */
export async function isServed(contract: Contract, send: Send): Promise<boolean> {
  try {
    await ask(send, { sightline: contract, call: ALIVE, args: [] });
    return true;
  } catch (error) {
    if (error instanceof CallError) return false;
    throw error;
  }
}

/**
 * Answers the calls of a contract. Register it synchronously at start-up, or a worker that is woken by a call misses it.
 * `mayCall` decides by the sender alone; a call it refuses is not answered.
 */
export function serve<Calls extends object>(
  contract: Contract,
  handlers: Served<Calls>,
  mayCall: (sender: Runtime.MessageSender) => boolean,
): void {
  browser.runtime.onMessage.addListener(((
    message: unknown,
    sender: Runtime.MessageSender,
    reply: (r: Reply) => void,
  ) => {
    if (!isCall(message) || message.sightline !== contract || !mayCall(sender)) return undefined;
    const handler = Object.hasOwn(handlers, message.call)
      ? (handlers as Record<string, (args: readonly unknown[], sender: Runtime.MessageSender) => unknown>)[message.call]
      : undefined;
    if (!handler && message.call !== ALIVE) return undefined;
    // Chrome takes a promise from a listener only in late versions: `reply` after `return true` works in every browser.
    void answer(() => handler?.(message.args, sender)).then(reply);
    return true;
  }) as Runtime.OnMessageListenerCallback);
}

/** True for a script of ours that runs beside a page. */
export function isOurContentScript(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.tab?.id !== undefined && !isOurPage(sender);
}

/** True for the popup, the options, the dataset browser and the background: documents of our own origin. */
export function isOurPage(sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id || sender.url === undefined || !URL.canParse(sender.url)) return false;
  const own = new URL(browser.runtime.getURL("/"));
  const its = new URL(sender.url);
  // Extension schemes have an opaque origin in some engines, so scheme and host are compared.
  return its.protocol === own.protocol && its.host === own.host;
}

function toBackground(call: Call): Promise<unknown> {
  return browser.runtime.sendMessage(call);
}

async function ask(send: Send, call: Call): Promise<never> {
  let reply: unknown;
  try {
    reply = await send(call);
  } catch (error) {
    throw new CallError(`${call.call}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  if (!isReply(reply)) throw new CallError(`${call.call}: no answer`);
  if (!reply.ok) throw new CallError(`${call.call}: ${reply.error}`);
  return reply.value as never;
}

async function answer(handler: () => unknown): Promise<Reply> {
  try {
    return { ok: true, value: await handler() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function isCall(message: unknown): message is Call {
  if (typeof message !== "object" || message === null) return false;
  const { sightline, call, args } = message as Partial<Call>;
  return typeof sightline === "string" && typeof call === "string" && Array.isArray(args);
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === "object" && reply !== null && typeof (reply as Partial<Reply>).ok === "boolean";
}
