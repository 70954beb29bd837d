import { expect, it } from "vitest";
import type { FrameReport, ReportedFinding } from "../shared/messages.ts";
import { groupFindings } from "./group-findings.ts";

const names = {
  vendors: {
    acme: { name: "Acme", business: [] },
    north: {
      name: "North",
      business: [],
      makers: [{ vendor: "acme", relation: "rebadge" as const, status: "current" as const, stated: false }],
    },
  },
};
const finding = (over: Partial<ReportedFinding>): ReportedFinding => ({
  id: "u1",
  vendor: "acme",
  brand: null,
  surface: "Acme",
  via: "name",
  rule: "Acme",
  role: "offered",
  level: "listed",
  short: "US list",
  badged: true,
  confidence: "certain",
  signals: [],
  where: "A camera",
  ...over,
});
const frame = (number: number, findings: ReportedFinding[], over: Partial<FrameReport> = {}): FrameReport => ({
  frame: number,
  url: "https://shop.example/",
  title: "",
  findings,
  unchecked: [],
  done: true,
  ...over,
});

it("puts what a badge would say alike together, the weightiest first", () => {
  const page = groupFindings(
    [
      frame(0, [finding({}), finding({ level: "reported", brand: "north" }), finding({ level: "prohibited" })]),
      frame(4, [finding({})]),
    ],
    names,
  );
  expect(page.marked.map((group) => [group.level, group.who, group.findings.length])).toEqual([
    ["prohibited", "Acme", 1],
    ["listed", "Acme", 2],
    ["reported", "North (reported: Acme)", 1],
  ]);
  expect(page.count).toBe(4);
});

it("keeps the frame a finding came from, since ids repeat between frames", () => {
  const page = groupFindings([frame(0, [finding({})]), frame(4, [finding({})])], names);
  expect(page.marked[0]?.findings.map((one) => `${one.frame} ${one.id}`)).toEqual(["0 u1", "4 u1"]);
});

it("counts only badges, and lists the rest apart", () => {
  const page = groupFindings([frame(0, [finding({ badged: false, role: "excluded" })])], names);
  expect(page).toMatchObject({ marked: [], count: 0, mentioned: [{ role: "excluded" }] });
});

it("says each thing that could not be read once, and is done when every frame is", () => {
  const unchecked = [{ reason: "canvas" as const, detail: "A drawing was not read." }];
  const page = groupFindings([frame(0, [], { unchecked }), frame(4, [], { unchecked, done: false })], names);
  expect(page.unchecked).toEqual(unchecked);
  expect(page.done).toBe(false);
});

it("does not say of a frame that was read that it was not", () => {
  const of = (host: string) => ({ reason: "frame" as const, detail: `A part comes from ${host}.`, host });
  const page = groupFindings(
    [
      frame(0, [], { unchecked: [of("ads.example"), of("offers.example"), of("shop.example")] }),
      frame(4, [], { url: "https://offers.example/part" }),
    ],
    names,
  );
  // Its own host is that of the page; that the page was read says nothing of a frame.
  expect(page.unchecked.map(({ host }) => host)).toEqual(["ads.example", "shop.example"]);
});

it("names a vendor it does not know by its id", () => {
  expect(groupFindings([frame(0, [finding({ vendor: "newcomer" })])], names).marked[0]?.who).toBe("newcomer");
});
