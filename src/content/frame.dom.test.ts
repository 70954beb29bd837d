import { afterEach, expect, it } from "vitest";
import type { PageCalls, PageReport } from "../shared/messages.ts";
import { CallError, type Called } from "../shared/rpc.ts";
import { fakeBrowser } from "../shared/testing.ts";
import { badges, clearPage, READER } from "./testing.ts";

fakeBrowser();
const { Frame } = await import("./frame.ts");

type Answer = Awaited<ReturnType<Called<PageCalls>["pageSettings"]>>;
const JOURNALIST: Answer = { profile: "journalist", paused: [], watch: [], sites: [] };
const AGENCY = { profile: "agency", paused: [], watch: [] };
const SENDER = { id: "ours" };

let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  clearPage();
});

/** Begins a frame; `answers` are what the extension says of its settings, one after the other. */
function beginOn(html: string, ...answers: (() => Answer | Promise<Answer>)[]) {
  document.body.innerHTML = html;
  const reports: PageReport[] = [];
  const calls: Partial<Called<PageCalls>> = {
    pageSettings: async () => (answers.shift() ?? gone)(),
    read: (batch) => READER.read(batch),
    readNotice: (words) => READER.readNotice(words),
    report: async (report) => void reports.push(report),
  };
  const frame = new Frame(calls as Called<PageCalls>, () => READER.places);
  stop = () => void frame.answers.stop([], SENDER);
  frame.begin();
  const levels = () => reports.at(-1)?.findings.map(({ level }) => level);
  const unread = () => reports.at(-1)?.unchecked.map(({ reason }) => reason);
  return { frame, levels, unread };
}

function gone(): never {
  throw new CallError("pageSettings: no answer");
}

it("takes up settings that change before it was told the first ones", async () => {
  let tell: (answer: Answer) => void = () => undefined;
  const told = new Promise<Answer>((resolve) => {
    tell = resolve;
  });
  const { frame, levels } = beginOn("<p>Acme cameras</p>", () => told);
  const changed = frame.answers.settingsChanged([AGENCY], SENDER);
  tell(JOURNALIST);
  await changed;
  await expect.poll(levels).toEqual(["prohibited"]);
  expect(badges()).toHaveLength(1);
});

it("asks again where the extension was asleep", async () => {
  const { levels } = beginOn("<p>Acme cameras</p>", gone, () => JOURNALIST);
  await expect.poll(levels).toEqual(["listed"]);
});

it("says that the page was not read where nobody tells what for, and reads it when it is asked to", async () => {
  const { frame, levels, unread } = beginOn("<p>Acme cameras</p>", gone, gone, () => JOURNALIST);
  await expect.poll(unread).toEqual(["error"]);
  expect(badges()).toEqual([]);
  await frame.answers.start([], SENDER);
  expect(levels()).toEqual(["listed"]);
  expect(unread()).toEqual([]);
});

it("reads nothing where it was stopped before it was told what for", async () => {
  const { frame, levels } = beginOn("<p>Acme cameras</p>", () => JOURNALIST);
  frame.answers.stop([], SENDER);
  await frame.answers.settingsChanged([AGENCY], SENDER);
  expect(levels()).toBeUndefined();
  expect(badges()).toEqual([]);
});
