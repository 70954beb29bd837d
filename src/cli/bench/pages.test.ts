import { expect, test } from "vitest";
import { CAMERA_EVERY, LONG_NODES, listing, longPage, TILES } from "./pages.ts";

function textsOf(html: string): string[] {
  const body = html.slice(html.indexOf("<body>"));
  return body.split(/<[^>]*>/).filter((text) => text.trim() !== "");
}

test("the listing has its 5,000 tiles, a megabyte of text, and a camera in each twentieth", () => {
  const texts = textsOf(listing());
  expect(listing().match(/<li /g)).toHaveLength(TILES);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  expect(length).toBeGreaterThan(900_000);
  expect(length).toBeLessThan(1_200_000);
  expect(texts.filter((text) => /camera|NVR/.test(text))).toHaveLength(TILES / CAMERA_EVERY);
});

test("the long page has its 300,000 text nodes, and no camera", () => {
  const texts = textsOf(longPage());
  expect(texts.length).toBeGreaterThanOrEqual(LONG_NODES);
  expect(texts.filter((text) => /camera|recorder|hikvision|dahua/i.test(text))).toHaveLength(0);
});
