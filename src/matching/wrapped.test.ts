import { describe, expect, it } from "vitest";
import { unwrapped } from "./wrapped.ts";

describe("text set in lines", () => {
  it.each([
    ["a sentence goes on in small letters", "made by Hikvision\nor Dahua", "made by Hikvision or Dahua"],
    [
      "a full line goes on with a name",
      `${"the contractor shall not deliver any equipment that has been produced by the"}\nHikvision group`,
      `${"the contractor shall not deliver any equipment that has been produced by the"} Hikvision group`,
    ],
    ["a carriage return goes with its line feed", "made by\r\nor for", "made by  or for"],
    ["short lines are a list", "Hikvision camera\nDahua camera", "Hikvision camera\nDahua camera"],
    ["an ended sentence ends", "Not accepted.\nand so on", "Not accepted.\nand so on"],
    [
      "bullets stand alone",
      "the following\n• Dahua\n- Hikvision\n1) ZTE",
      "the following\n• Dahua\n- Hikvision\n1) ZTE",
    ],
    ["an empty line parts paragraphs", "no camera made by\n\nus", "no camera made by\n\nus"],
  ])("%s", (_, text, expected) => {
    expect(unwrapped(text)).toBe(expected);
    expect(unwrapped(text)).toHaveLength(text.length);
  });
});
