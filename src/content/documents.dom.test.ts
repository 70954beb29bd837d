/** Documents that are not the usual page of HTML, and parts of a page that are not HTML. */
import { afterEach, describe, expect, it } from "vitest";
import { badges, clearPage, startOn } from "./testing.ts";

afterEach(clearPage);

describe("a page of HTML that is sent as XML", () => {
  it.each(["application/xhtml+xml", "application/xml", "text/xml"])("has its badges (%s)", async (type) => {
    const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>Supply of Acme cameras.</p></body></html>`;
    const address = URL.createObjectURL(new Blob([page], { type }));
    document.body.innerHTML = `<iframe width="600" height="300" src="${address}"></iframe>`;
    const frame = document.querySelector("iframe") as HTMLIFrameElement;
    await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    const sent = frame.contentDocument as Document;
    expect(sent.contentType).toBe(type);
    const bench = await startOn(null, {}, { document: sent });
    expect(bench.reports.at(-1)?.unchecked).toEqual([]);
    expect(badges(sent).map((badge) => badge.parentElement?.localName)).toEqual(["p"]);
    bench.stop();
    URL.revokeObjectURL(address);
  });
});

describe("a drawing", () => {
  const drawing = (inside: string) =>
    `<main><p>Plan of the floor</p><svg width="600" height="90">${inside}</svg></main>`;

  it("is said not to be read where its words may name a vendor", async () => {
    const unchecked = async (words: string) =>
      (await startOn(drawing(`<text y="20">${words}</text>`))).reports.at(-1)?.unchecked.map(({ reason }) => reason);
    expect(await unchecked("Acme dome")).toEqual(["canvas"]);
    expect(await unchecked("Hall and stairs")).toEqual([]);
  });

  it("is read where it holds words of HTML", async () => {
    const bench = await startOn(
      drawing(`<foreignObject width="580" height="80"><p>Supply of Acme cameras</p></foreignObject>`),
    );
    expect(bench.reports.at(-1)?.findings.map(({ surface }) => surface)).toEqual(["Acme"]);
    expect(badges().map((badge) => badge.parentElement?.localName)).toEqual(["p"]);
  });
});
