import { describe, expect, it } from "vitest";
import { claim, measure, smallEvidence } from "../testing-data.ts";
import { compare, printsOf } from "./changes.ts";
import { familyOf } from "./family.ts";
import { parseRoute } from "./route.ts";
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
    const timeline = draw(claim("said"), claim("over", { status: "ended" }), claim("stands"));
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
  ["#vendor/<img>", { page: "home" }],
  ["#profile/x", { page: "home" }],
])("the address %j leads to %j", (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});
