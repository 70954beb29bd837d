import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : part)));
/** 海康威视 as GB 2312 has it. */
const HIKVISION = [0xba, 0xa3, 0xbf, 0xb5, 0xcd, 0xfe, 0xca, 0xd3];

describe("a file's text", () => {
  it.each([
    ["a page's own word", bytes('<meta charset="gb2312"><p>', HIKVISION), "海康威视"],
    [
      "a page's older way to say it",
      bytes('<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=GBK">', HIKVISION),
      "海康威视",
    ],
    ["an XML declaration", bytes('<?xml version="1.0" encoding="GB18030"?><p>', HIKVISION), "海康威视"],
    ["the mark of UTF-16, low byte first", bytes([0xff, 0xfe, 0x6d, 0x00, 0x77, 0x6d]), "m海"],
    ["the mark of UTF-16, high byte first", bytes([0xfe, 0xff, 0x00, 0x6d, 0x6d, 0x77]), "m海"],
    [
      "a mark, whatever a page says",
      bytes([0xef, 0xbb, 0xbf], '<meta charset="gb2312">', [0xe6, 0xb5, 0xb7]),
      '<meta charset="gb2312">海',
    ],
    ["UTF-8 where nothing is said", bytes([0xe6, 0xb5, 0xb7]), "海"],
    ["Windows-1252 where it is no UTF-8", bytes("Kamera f\xfcr 89 \x80"), "Kamera für 89 €"],
    ["UTF-8 where a page names an encoding nobody knows", bytes('<meta charset="none-such">', [0xc3, 0xbc]), "ü"],
    ["UTF-8 where a page in single bytes says UTF-16", bytes('<meta charset="utf-16">', [0xc3, 0xbc]), "ü"],
  ])("is read by %s", (_, file, words) => {
    expect(decodeText(file)).toContain(words);
  });

  it("is none in a picture or a program", () => {
    expect(decodeText(bytes([0x89], "PNG\r\n\x1a\n", [0, 0, 0, 13]))).toBeNull();
    expect(decodeText(bytes([0xff, 0xd8, 0xff, 0xe1, 0x04, 0x05, 0x80]))).toBeNull();
  });
});
