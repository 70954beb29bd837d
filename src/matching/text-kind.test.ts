import { describe, expect, it } from "vitest";
import { isCameraCategory, textKind } from "./text-kind.ts";

describe("a document without a page around it", () => {
  it.each([
    ["Invitation to bid. Supply of dome cameras for the county hall."],
    ["Оголошення про закупівлю камер відеоспостереження"],
    ["Извещение: электронный аукцион на поставку видеокамер"],
    ["Auftragsbekanntmachung – Lieferung von Kameras"],
    ["Main code: 32323500-8 Video-surveillance system"],
  ])("is a tender's paper: %s", (text) => {
    expect(textKind(text).page).toBe("tender");
  });

  it.each([["Price list, spring. Turret camera 4 MP, 89.00"], ["A tenderly written report on cameras"]])(
    "is not known to be one: %s",
    (text) => {
      expect(textKind(text).page).toBe("unknown");
    },
  );

  it.each(["Überwachungskameras", "Shop | Videoüberwachung", "CCTV", "Caméras de surveillance"])(
    "stands in a category of cameras: %s",
    (around) => expect(isCameraCategory(around)).toBe(true),
  );

  it.each(["Garden furniture", "Telecamerette"])("stands in another category: %s", (around) =>
    expect(isCameraCategory(around)).toBe(false),
  );

  it("is about surveillance where its procurement code says so", () => {
    expect(textKind("CPV 35125300-2 Security cameras").cameraCategory).toBe(true);
    expect(textKind("CPV 39713430-6 Vacuum cleaners").cameraCategory).toBeUndefined();
  });
});
