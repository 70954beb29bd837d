import { afterEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { EvidenceClaim, EvidenceVendor, Measure } from "../../dataset/compiled.ts";
import type { CardEvidence } from "../../shared/messages.ts";
import { Badge } from "../badge.ts";
import type { CardRequest, Opened } from "../card-door.ts";
import { type Bench, evidence, NAMES, startOn } from "../testing.ts";
import { openCard } from "./open-card.tsx";

let bench: Bench | undefined;
let opened: Opened | undefined;

afterEach(() => {
  opened?.close();
  bench?.stop();
  bench = undefined;
  document.body.innerHTML = "";
});

const SOURCE = {
  publisher: "Gazette",
  title: "Order 1",
  url: "https://gazette.example/1",
  date: "2020-02-03",
  known: "read",
  read: "2026-01-01",
  kind: "issuer",
} as const;

function measure(id: string, change: Partial<Measure> = {}): Measure {
  return {
    id,
    title: `Title of ${id}`,
    short: id,
    issuer: "The Office",
    jurisdiction: "US",
    instrument: { name: "Act", number: "7" },
    kind: "listing",
    target: "named",
    dates: { effective: "2020-02-03" },
    status: "in-force",
    status_as_of: "2026-01-01",
    does: "It lists.",
    is_not: "It is not a ban.",
    applies_to: ["any"],
    binds: [],
    never_say: [],
    sources: [SOURCE],
    ...change,
  };
}

function claim(id: string, change: Partial<EvidenceClaim> = {}): EvidenceClaim {
  return {
    measure: id,
    entity: "Acme Ltd",
    reaches: "named",
    status: "in-force",
    says: `The Office put Acme on ${id}.`,
    sources: [],
    levels: { journalist: "listed", agency: "listed" },
    ...change,
  };
}

function vendor(id: string, change: Partial<EvidenceVendor> = {}): EvidenceVendor {
  return {
    id,
    name: NAMES.vendors[id]?.name ?? id,
    legal_names: [],
    about: "It makes cameras.",
    business: ["video-surveillance"],
    makers: [],
    mixed_origin: false,
    names: [],
    models: [],
    claims: [],
    answers: [],
    kev_names: [],
    domains: [],
    vulnerabilities: [],
    ...change,
  };
}

async function open(
  found: CardEvidence,
  { html = "<p>Acme cameras</p>", profile = "journalist", request = {} as Partial<CardRequest> } = {},
): Promise<ShadowRoot> {
  bench = await startOn(html, { profile });
  const badge = document.querySelector("sightline-badge");
  badge?.scrollIntoView({ block: "center" });
  bench.sightline.jump(bench.reports.at(-1)?.findings[0]?.id ?? "");
  await userEvent.keyboard("{Enter}");
  const pressed = bench.opened[0];
  if (!pressed) throw new Error("Enter on a badge did not open it");
  opened = openCard({
    ...pressed,
    profile,
    evidence: async () => found,
    openDataset: vi.fn(),
    spare: () => new Badge(document, () => undefined),
    signal: new AbortController().signal,
    ...request,
  });
  const { root } = pressed.badge;
  await expect.poll(() => root.querySelector("[role=dialog]")?.textContent).not.toContain("Fetching");
  return root;
}

function dialog(root: ShadowRoot): HTMLElement {
  const element = root.querySelector<HTMLElement>("[role=dialog]");
  if (!element) throw new Error("no card");
  return element;
}

describe("what the card says", () => {
  const found = evidence({
    vendors: [
      vendor("acme", {
        claims: [
          claim("old-list", { since: "2018-05-06", scope: "to the extent it is used so" }),
          claim("new-list", { since: "2022-11-12", levels: { journalist: "listed", agency: "prohibited" } }),
          claim("gone-list", { status: "reversed", levels: {} }),
          claim("other-list", { reaches: "not-listed", status: "not-listed", entity: null, levels: {} }),
        ],
        answers: [
          {
            about: ["new-list"],
            date: "2022-12-01",
            says: "We disagree.",
            form: "own",
            beside: "A court said otherwise.",
            sources: [SOURCE],
          },
        ],
        vulnerabilities: [
          {
            cve: "CVE-2020-1",
            name: "Flaw",
            product: "Dome",
            added: "2021-01-02",
            due: "2021-02-02",
            url: "https://kev.example/",
          },
        ],
      }),
    ],
    measures: {
      "old-list": measure("old-list"),
      "new-list": measure("new-list", {
        binds: [{ profile: "agency", force: "prohibited", means: "Your agency may not buy it." }],
      }),
      "gone-list": measure("gone-list", { status: "reversed" }),
      "other-list": measure("other-list"),
    },
  });

  it("lists what holds, newest first, with issuer, status, scope and dated sources in new tabs", async () => {
    const card = dialog(await open(found));
    const items = [...card.querySelectorAll("section > ol > li")].map((item) => item.textContent ?? "");
    expect(items).toHaveLength(2);
    expect(items[0]).toContain("12 November 2022");
    expect(items[0]).toContain("In force");
    expect(items[0]).toContain("The Office · Act, 7");
    expect(items[1]).toContain("to the extent it is used so");
    const links = [...card.querySelectorAll("a")];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      expect(link.target).toBe("_blank");
      expect(link.rel).toBe("noopener noreferrer");
    }
    expect(card.textContent).toContain("Gazette: Order 1, 3 February 2020");
  });

  it("begins with the measure that the badge names, though others are newer", async () => {
    const claims = [
      claim("us-list", { since: "2018-05-06" }),
      ...[2019, 2020, 2021, 2022].map((year) => claim(`list-${year}`, { since: `${year}-01-02` })),
    ];
    const measures = Object.fromEntries(claims.map((one) => [one.measure, measure(one.measure)]));
    const card = dialog(await open(evidence({ vendors: [vendor("acme", { claims })], measures })));
    expect(card.querySelector("section ol > li")?.textContent).toContain("Title of us-list");
    expect(card.querySelector(".yours")?.textContent).toContain("US List");
    expect(card.textContent?.match(/Title of us-list/g)).toHaveLength(1);
  });

  it("draws a ring around each of its buttons that has focus", async () => {
    const card = dialog(await open(found, { html: "<p>Acme and Bolt cameras</p>" }));
    const buttons = [...card.querySelectorAll<HTMLElement>("button, summary, a[href]")];
    expect(buttons.length).toBeGreaterThan(5);
    for (const button of buttons.filter((one) => one.checkVisibility())) {
      button.focus();
      expect(getComputedStyle(button).outlineStyle).toBe("solid");
    }
  });

  it("folds what is over and what the vendor is not on, apart from what holds", async () => {
    const card = dialog(await open(found));
    const folds = [...card.querySelectorAll<HTMLDetailsElement>("details.fold")];
    expect(folds.map((fold) => fold.querySelector("summary")?.textContent)).toEqual([
      "History: ended or reversed (1)",
      "Checked, and not on it (1)",
      "Exploited flaws (1)",
      "Why this is marked",
    ]);
    expect(folds.every((fold) => !fold.open)).toBe(true);
    expect(folds[2]?.textContent).toContain("it does not list companies");
  });

  it("says what counts for the chosen profile, and never that nothing does", async () => {
    expect(dialog(await open(found, { profile: "agency" })).querySelector(".yours")?.textContent).toContain(
      "Your agency may not buy it.",
    );
    opened?.close();
    bench?.stop();
    const text = dialog(await open(found)).querySelector(".yours")?.textContent;
    expect(text).toContain("it does not bind you as “Journalist”");
    expect(text?.match(/Journalist/g)).toHaveLength(1);
  });

  it("says what it means before who the vendor is", async () => {
    const text = dialog(await open(found)).textContent ?? "";
    expect(text.indexOf("What it means for you")).toBeGreaterThan(0);
    expect(text.indexOf("It makes cameras.")).toBeGreaterThan(text.indexOf("does not bind you"));
  });

  it("draws what it means as heavy as it is, and no heavier", async () => {
    const stripeOf = async (profile: string) => {
      const yours = dialog(await open(found, { profile })).querySelector(".yours");
      const colour = yours && getComputedStyle(yours).borderInlineStartColor;
      const shape = yours?.querySelector("svg")?.innerHTML;
      opened?.close();
      bench?.stop();
      return { colour, shape };
    };
    const forbidden = await stripeOf("agency");
    const listed = await stripeOf("journalist");
    expect(forbidden.shape).toBeTruthy();
    expect(listed.shape).toBeTruthy();
    expect(listed.colour).not.toBe(forbidden.colour);
    expect(listed.shape).not.toBe(forbidden.shape);
  });

  it("gives the vendor's answer with what must stand beside it, the dataset's date, and why the words are marked", async () => {
    const text = dialog(await open(found)).textContent ?? "";
    expect(text).toContain("Acme, 1 December 2022: We disagree.");
    expect(text).toContain("A court said otherwise.");
    expect(text).toContain("2 January 2026");
    expect(text).toContain("“Acme” names Acme.");
  });

  it("words a rebadge that no party stated as reported", async () => {
    const house = vendor("house", {
      makers: [
        {
          vendor: "bolt",
          relation: "rebadge",
          lines: "some models",
          status: "current",
          known: "trade-press",
          says: "Made by Bolt, some models.",
          sources: [SOURCE],
        },
      ],
    });
    const order = measure("uk-order", {
      binds: [{ profile: "agency", force: "restricted", means: "Your agency may not buy it." }],
    });
    const bolt = vendor("bolt", { claims: [claim("uk-order", { levels: { agency: "restricted" } })] });
    const known = evidence({ vendors: [house, bolt], measures: { "uk-order": order } });
    const card = dialog(await open(known, { html: "<p>House cameras</p>", profile: "agency" }));
    expect(card.querySelector("h2")?.textContent).toBe("House");
    expect(card.textContent).toContain("Reported: Made by Bolt, some models.");
    expect(card.textContent).toContain("no party confirmed it");
    const text = card.querySelector(".yours")?.textContent ?? "";
    expect(text).toMatch(
      /If this product is made by Bolt, which is reported and not confirmed:.*Your agency may not buy/,
    );
  });

  it("shows both sides where claims differ", async () => {
    const card = dialog(await open(found, { html: "<p>Acme cameras, fully legal</p>" }));
    expect([...card.querySelectorAll("q")].map((side) => side.textContent)).toEqual(["Acme", "fully legal"]);
    expect(card.textContent).toContain("The page says “fully legal”. “Acme” names Acme.");
  });

  it("says so when the evidence cannot be fetched", async () => {
    const card = dialog(await open(found, { request: { evidence: () => Promise.reject(new Error("gone")) } }));
    expect(card.textContent).toContain("could not be fetched");
  });
});

describe("how the card behaves", () => {
  const found = evidence({
    vendors: [vendor("acme", { claims: [claim("list")] })],
    measures: { list: measure("list") },
  });

  it.each([
    ["in the line", "<p>Acme cameras</p>"],
    ["out of the flow", `<p style="text-align:center">Acme cameras</p>`],
  ])("takes focus, keeps Tab and arrows inside, and gives focus back on Escape to a badge %s", async (_, html) => {
    const root = await open(found, { html });
    expect(root.activeElement).toBe(dialog(root));
    const seen = new Set<Element | null>();
    for (let at = 0; at < 12; at++) {
      await userEvent.keyboard(at % 2 ? "{Tab}" : "{ArrowDown}");
      seen.add(root.activeElement);
      expect(dialog(root).contains(root.activeElement)).toBe(true);
    }
    expect(seen.size).toBeGreaterThan(3);
    await userEvent.keyboard("{Escape}");
    expect(root.querySelector("[role=dialog]")).toBeNull();
    expect(root.activeElement?.className).toContain("pill");
    expect(root.querySelector("button")?.getAttribute("aria-expanded")).toBe("false");
  });

  it("closes at a press outside and leaves nothing behind", async () => {
    const root = await open(found);
    const before = document.body.innerHTML;
    document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, composed: true }));
    expect(root.querySelector("[role=dialog]")).toBeNull();
    expect(document.body.innerHTML).toBe(before);
  });

  it("stays within the window, at most seven tenths of it high, and moves nothing on the page", async () => {
    document.body.innerHTML = `<div style="height:150vh"></div><p>Acme cameras</p><p id="after">after</p><div style="height:150vh"></div>`;
    const probe = document.getElementById("after");
    const root = await open(found, { html: document.body.innerHTML });
    const after = document.getElementById("after")?.getBoundingClientRect().top;
    const box = dialog(root).getBoundingClientRect();
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(window.innerHeight);
    expect(box.right).toBeLessThanOrEqual(window.innerWidth);
    expect(box.height).toBeLessThanOrEqual(window.innerHeight * 0.7);
    opened?.close();
    expect(document.getElementById("after")?.getBoundingClientRect().top).toBe(after);
    expect(probe).not.toBeNull();
  });

  it("uses seven tenths of a low window, wherever in it the badge stands", async () => {
    await page.viewport(620, 410);
    const claims = Array.from({ length: 9 }, (_, at) => claim(`list-${at}`));
    const measures = Object.fromEntries(claims.map((one) => [one.measure, measure(one.measure)]));
    const long = evidence({ vendors: [vendor("acme", { claims })], measures });
    for (const css of ["", "margin-inline-start:200px", "margin-inline-start:330px"]) {
      const space = '<div style="height:150vh"></div>';
      const root = await open(long, { html: `${space}<p style="${css}">Acme cameras</p>${space}` });
      const box = dialog(root).getBoundingClientRect();
      opened?.close();
      bench?.stop();
      expect(box.height, css).toBeGreaterThan(410 * 0.65);
      expect(box.height, css).toBeLessThanOrEqual(410 * 0.7 + 1);
      expect(box.top, css).toBeGreaterThanOrEqual(0);
      expect(box.bottom, css).toBeLessThanOrEqual(410);
      expect(box.left, css).toBeGreaterThanOrEqual(0);
      expect(box.right, css).toBeLessThanOrEqual(620);
    }
    await page.viewport(414, 896);
  });

  it.each([
    ["right", 550],
    ["left", -130],
  ])("stays within the window where its badge reaches out to the %s", async (_, by) => {
    await page.viewport(700, 600);
    const root = await open(found, { html: '<div style="overflow:clip"><p>Acme cameras</p></div>' });
    const [pressed] = bench?.opened ?? [];
    if (!pressed) throw new Error("no badge was pressed");
    opened?.close();
    // A carousel slides on.
    document.querySelector("p")?.style.setProperty("transform", `translateX(${by}px)`);
    opened = openCard({
      ...pressed,
      profile: "journalist",
      evidence: async () => found,
      spare: () => new Badge(document, () => undefined),
      openDataset: vi.fn(),
      signal: new AbortController().signal,
    });
    const pill = pressed.button.getBoundingClientRect();
    const box = dialog(root).getBoundingClientRect();
    await page.viewport(414, 896);
    expect(pill.left < 0 || pill.right > 700).toBe(true);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(700);
  });

  it("keeps the page's own rules out", async () => {
    const style = document.createElement("style");
    style.textContent = "*{color:red!important;font-size:40px!important;display:block} div{display:none!important}";
    document.head.append(style);
    const root = await open(found);
    const shown = getComputedStyle(dialog(root));
    style.remove();
    expect(shown.display).not.toBe("none");
    expect(dialog(root).getBoundingClientRect().height).toBeGreaterThan(50);
  });
});
