import { describe, expect, it } from "vitest";
import { claim, maker, measure, smallEvidence, vendor } from "../testing-data.ts";
import { compare, printsOf } from "./changes.ts";
import { familyOf } from "./family.ts";
import { destinationOf, parseRoute } from "./route.ts";
import { timelineOf, yearOf } from "./timeline.ts";

describe("the timeline", () => {
  const measures = {
    stands: measure("stands", { dates: { effective: "2019-10-09" } }),
    over: measure("over", { dates: { effective: "2021", ended: "2023" }, status: "ended" }),
    said: measure("said", { kind: "official-report", dates: { published: "2022-04" } }),
    absent: measure("absent", { kind: "checked-absence" }),
  };
  const draw = (...claims: ReturnType<typeof claim>[]) => timelineOf(claims, measures, "2026-11-24");

  it("orders by date, and ends a bar only where the measure ended", () => {
    const timeline = draw(claim("said", { status: "published" }), claim("over", { status: "ended" }), claim("stands"));
    expect(timeline?.spans.map(({ measure: id, lasts, to, faded }) => [id, lasts, to, faded])).toEqual([
      ["stands", true, null, false],
      ["over", true, 2023.5, true],
      ["said", false, null, false],
    ]);
    expect(timeline?.firstYear).toBe(2019);
  });
  it("does not draw a standing bar for what no longer holds", () => {
    expect(draw(claim("stands", { status: "reversed" }))?.spans[0]).toMatchObject({ lasts: false, faded: true });
  });
  it("draws what is in force as lasting, whatever kind it is of", () => {
    const rule = {
      ...measures,
      rule: measure("rule", { kind: "sub-national-decision", dates: { effective: "2021" } }),
    };
    const [span] = timelineOf([claim("rule")], rule, "2026-11-24")?.spans ?? [];
    expect(span).toMatchObject({ lasts: true, to: null });
    expect(draw(claim("said", { status: "published" }))?.spans[0]?.lasts).toBe(false);
  });
  it("marks what no party confirmed", () => {
    expect(draw(claim("stands", { status: "unconfirmed" }))?.spans[0]?.unconfirmed).toBe(true);
  });
  it("leaves out lists the vendor is not on", () => {
    expect(draw(claim("absent", { reaches: "not-listed", status: "not-listed" }))).toBeNull();
  });
  it("puts dates of less precision in their middle", () => {
    expect(yearOf("2020")).toBe(2020.5);
    expect(yearOf("2020-01-01")).toBe(2020);
    expect(yearOf("2020-07")).toBeCloseTo(2020.54, 2);
  });
});

it("a family shows own brands first and ended relations last, and looks both ways", () => {
  const family = familyOf(smallEvidence(), "acme");
  expect(family.below.map(({ id, stated, over }) => [id, stated, over])).toEqual([
    ["acme-home", true, false],
    ["north", false, false],
    ["old", false, true],
  ]);
  expect(familyOf(smallEvidence(), "north").above.map((one) => one.name)).toEqual(["Acme"]);
});

it("a family reaches over brands that stand between", () => {
  const evidence = smallEvidence();
  evidence.vendors["north-pro"] = vendor("north-pro", "North Pro", { makers: [maker("north")] });
  expect(familyOf(evidence, "acme").below.map(({ id, depth }) => [id, depth])).toEqual([
    ["acme-home", 1],
    ["north", 1],
    ["north-pro", 2],
    ["old", 1],
  ]);
  expect(familyOf(evidence, "north-pro").above.map(({ id, depth }) => [id, depth])).toEqual([
    ["acme", 2],
    ["north", 1],
  ]);
});

it("changes between two versions are found entry by entry", () => {
  const before = smallEvidence();
  const after = smallEvidence();
  delete after.vendors.old;
  after.measures["order-9"] = measure("order-9");
  if (after.vendors.acme) after.vendors.acme.about = "Acme makes cameras and recorders.";
  expect(compare(printsOf(before), printsOf(after))).toEqual({
    added: ["measure/order-9"],
    changed: ["vendor/acme"],
    removed: ["vendor/old"],
  });
});

it.each([
  ["#vendor/hikvision", { page: "vendor", id: "hikvision" }],
  ["#measure/us-ndaa-889", { page: "measure", id: "us-ndaa-889" }],
  ["", { page: "home" }],
  ["#vendor/%C3%A9", { page: "vendor", id: "é" }],
  ["#vendor/100%", { page: "vendor", id: "100%" }],
  ["#vendor/", { page: "home" }],
  ["#profile/x", { page: "home" }],
])("the address %j leads to %j", (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

it("a renamed entry is found under its old id, but an id in use is never taken for one that moved", () => {
  const evidence = smallEvidence();
  const to = (page: "vendor" | "measure", id: string) => destinationOf({ page, id }, evidence);
  expect(to("vendor", "north-video")).toMatchObject({ id: "north", exists: true, formerly: "north-video" });
  expect(to("measure", "north-video")).toMatchObject({ exists: false });
  evidence.moved.north = "acme";
  expect(to("vendor", "north")).toMatchObject({ id: "north", exists: true, formerly: null });
});
