import { afterEach, describe, expect, it } from "vitest";
import type { PageLayout, SiteLayouts } from "../dataset/compiled.ts";
import layouts from "../dataset/generated/layouts.json";
import { layoutOf } from "./layout.ts";
import { isShopName } from "./stated.ts";
import { type Bench, badges, startOn } from "./testing.ts";

let bench: Bench | undefined;
afterEach(() => {
  bench?.stop();
  document.body.innerHTML = "";
  document.head.querySelectorAll("script[type='application/ld+json'],meta[property]").forEach((one) => {
    one.remove();
  });
});

const site = (page: Partial<PageLayout>): SiteLayouts => ({
  name: "Made Shop",
  kind: "shop",
  pages: [{ kind: "listing", tile: ".goods", parts: { title: [{ select: ".what" }] }, ...page }],
});
const goods = (words: string, more = "") =>
  `<div class="goods"><div class="what">${words}</div><div class="who">seen by many</div>${more}</div>`;
/** Where badges stand: the title before or around each. */
const titles = () => badges().map((one) => one.closest(".goods")?.querySelector(".what")?.textContent ?? "none");
const last = () => bench?.reports.at(-1);

describe("a site's layout", () => {
  it("tells tiles that nothing else tells, and where their titles stand", async () => {
    const html = `<main>${goods("Acme dome")}${goods("Other dome")}${goods("Bolt dome")}</main>`;
    bench = await startOn(html, {}, { sites: [site({})] });
    expect(titles()).toEqual(["Acme dome", "Bolt dome"]);
    expect(badges().every((one) => one.closest(".what") ?? one.previousElementSibling?.matches(".what"))).toBe(true);
    expect(last()?.unchecked).toEqual([]);
  });

  it("is said not to fit where no tile is in its place; the page is read all the same", async () => {
    const html = `<main>${goods("Acme dome").replaceAll("goods", "wares")}</main>`;
    bench = await startOn(html, {}, { sites: [site({})] });
    expect(badges()).toHaveLength(1);
    expect(last()?.unchecked).toEqual([
      { reason: "adapter", detail: expect.stringMatching(/pages of Made Shop: its tiles could not be found/) },
    ]);
  });

  it("is said not to fit where tiles have lost their titles", async () => {
    bench = await startOn(`<main>${goods("Acme dome").replace("what", "name")}</main>`, {}, { sites: [site({})] });
    expect(last()?.unchecked[0]?.detail).toContain("the titles of its tiles could not be found");
  });

  it("fits again once the page has been filled in", async () => {
    bench = await startOn("<main></main>", {}, { sites: [site({})] });
    expect(last()?.unchecked).toHaveLength(1);
    document.querySelector("main")?.insertAdjacentHTML("beforeend", goods("Acme dome"));
    await expect.poll(() => last()?.unchecked).toEqual([]);
    await expect.poll(titles).toEqual(["Acme dome"]);
  });

  it("loses one part to a selector the browser does not know, and nothing else", async () => {
    const parts = { title: [{ select: ".what" }], brand: [{ select: ":unheard-of(" }], seller: [{ select: ".who" }] };
    bench = await startOn(
      `<main>${goods("Acme dome")}</main>`,
      {},
      { sites: [site({ parts, leave: ["::nor(this"] })] },
    );
    expect(titles()).toEqual(["Acme dome"]);
    expect(last()?.findings[0]?.tile).toEqual({ seller: "seen by many" });
  });

  it("leaves a part alone", async () => {
    const html = `<main>${goods("Dome", "<p class='ad'>Acme</p>")}${goods("Bolt dome", "<p class='ad'>Acme</p>")}</main>`;
    bench = await startOn(html, {}, { sites: [site({ leave: [".ad"] })] });
    expect(last()?.findings.map((one) => one.vendor)).toEqual(["bolt"]);
  });

  it("finds a brand that stands in an attribute alone", async () => {
    const parts = { title: [{ select: ".what" }], brand: [{ select: "i", attribute: "title" }] };
    const html = `<main>${goods("Dome", '<i title="Acme"></i>')}${goods("Ball", '<i title="Nobody"></i>')}</main>`;
    bench = await startOn(html, {}, { sites: [site({ parts })] });
    expect(titles()).toEqual(["Dome"]);
    expect(last()?.findings[0]).toMatchObject({ vendor: "acme", via: "structured-data", where: "Dome" });
  });

  it("tells the seller's name from the product's", async () => {
    const parts = { title: [{ select: ".what" }], seller: [{ select: ".by" }] };
    const html = `<main>${goods("Quiet dome", "<p class='by'>Acme Outlet</p>")}</main>`;
    bench = await startOn(html, {}, { sites: [site({ parts })] });
    expect(badges()).toHaveLength(0);
    expect(last()?.findings.find((one) => one.vendor === "acme")).toMatchObject({ badged: false });
  });

  it("is chosen by address or by what marks the page", () => {
    document.body.innerHTML = "<b id='mark'></b>";
    const { hostname, pathname } = location;
    const kindOf = (page: Partial<PageLayout>) => layoutOf(document, [site(page)])?.kind;
    expect(kindOf({ paths: ["/*"] })).toBe("listing");
    expect(kindOf({ paths: [`${hostname}${pathname}*`] })).toBe("listing");
    expect(kindOf({ paths: ["elsewhere.example/*"] })).toBeUndefined();
    expect(kindOf({ paths: ["/nowhere/*"] })).toBeUndefined();
    expect(kindOf({ marks: "#mark" })).toBe("listing");
    expect(kindOf({ marks: "#other" })).toBeUndefined();
  });
});

describe("a product that the page states as data", () => {
  const state = (item: object, list = true) => {
    const script = document.createElement("script");
    script.type = "application/ld+json";
    const product = { "@type": "Product", ...item };
    script.textContent = JSON.stringify(
      list ? { "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: product }] } : product,
    );
    document.head.append(script);
  };
  const tile = (at: number, words: string) =>
    `<li class="t"><img alt="" width="90" height="60"><h3><a href="/goods/${at}?from=list">${words}</a></h3></li>`;

  it("is joined to its tile by address or by name", async () => {
    state({ name: "Something else", brand: "Acme", url: "/goods/1" });
    state({ name: "Second  dome", brand: { name: "Bolt" } });
    state({ name: "Third dome", brand: "Nobody", url: "/goods/3" });
    const html = `<main><ul>${tile(1, "First dome")}${tile(2, "second dome")}${tile(3, "Third dome")}</ul></main>`;
    bench = await startOn(html);
    const found = last()?.findings.map((one) => [one.where, one.vendor, one.badged]);
    expect(found).toEqual([
      ["First dome", "acme", true],
      ["second dome", "bolt", true],
    ]);
  });

  it("gives a product page its badge where the text names no maker", async () => {
    state({ name: "Dome", brand: "Acme" }, false);
    bench = await startOn("<main><h1>Dome</h1><p>With bracket.</p></main>");
    expect(badges()).toHaveLength(1);
    expect(last()?.findings[0]).toMatchObject({ vendor: "acme", via: "structured-data" });
  });

  it("does not take the shop's own name for a brand", () => {
    const meta = document.createElement("meta");
    meta.setAttribute("property", "og:site_name");
    meta.content = "North Shop";
    document.head.append(meta);
    expect(isShopName("north-shop", document)).toBe(true);
    expect(isShopName(location.hostname, document)).toBe(true);
    expect(isShopName("Acme", document)).toBe(false);
  });
});

it("every selector of every layout is known to this browser", () => {
  const all = [...Object.values(layouts.sites), ...layouts.engines] as unknown as SiteLayouts[];
  const selectors = all.flatMap(({ name, pages }) =>
    pages.flatMap(({ tile, marks, labels, leave = [], parts }) =>
      [tile, marks, labels, ...leave, ...Object.values(parts).flatMap((places) => places.map((one) => one.select))]
        .filter((one) => one !== undefined)
        .map((select) => `${name}: ${select}`),
    ),
  );
  expect(selectors.length).toBeGreaterThan(60);
  const unknown = selectors.filter((one) => {
    try {
      document.querySelector(one.slice(one.indexOf(": ") + 2));
      return false;
    } catch {
      return true;
    }
  });
  expect(unknown).toEqual([]);
});
