/** What is said of a list of makes is said of each, however many there are. */
import { describe, expect, it } from "vitest";
import { readNames } from "../dataset/read-compiled.ts";
import { compileMatcher } from "./matcher.ts";
import type { Role } from "./mention.ts";
import { readText } from "./read-text.ts";

const matcher = compileMatcher(readNames());
const MAKES = ["Hikvision", "Dahua", "Uniview", "Tiandy", "Hytera"];
const HAN = ["海康威视", "大华", "宇视", "天地伟业", "海能达"];

/** What joins the last of a list, by language. */
const OR: Record<string, string> = {
  en: "or",
  de: "oder",
  fr: "ou",
  es: "o",
  it: "o",
  pt: "ou",
  nl: "of",
  pl: "lub",
  uk: "або",
  ru: "или",
  tr: "veya",
  cs: "nebo",
  hu: "vagy",
  ro: "sau",
  sv: "eller",
  da: "eller",
  fi: "tai",
  el: "ή",
  bg: "или",
  hr: "ili",
  id: "atau",
  vi: "hoặc",
};

function listOf(count: number, lang: string): string {
  if (lang === "zh") return HAN.slice(0, count).join("、");
  const last = MAKES[count - 1] ?? "";
  return count === 1 ? last : `${MAKES.slice(0, count - 1).join(", ")} ${OR[lang]} ${last}`;
}

const SENTENCES: readonly (readonly [role: Role, lang: string, sentences: string[]])[] = [
  [
    "excluded",
    "en",
    [
      "Equipment made by {} must not be offered.",
      "No {} equipment shall be used.",
      "Cameras from {} will not be accepted.",
      "Products of {} are excluded from this tender.",
      "The contractor shall not install {} cameras.",
      "Bids with {} will be rejected.",
      "All makes except {} are acceptable.",
      "{} are prohibited.",
      "Equipment made by {}, or by companies under the same ownership, must not be offered.",
    ],
  ],
  [
    "excluded",
    "de",
    [
      "Geräte von {} dürfen nicht angeboten werden.",
      "Produkte der Hersteller {} sind ausgeschlossen.",
      "Angebote mit {} werden nicht gewertet.",
      "Keine Geräte von {}.",
    ],
  ],
  [
    "excluded",
    "fr",
    ["Les produits de {} sont exclus.", "Aucun équipement {} ne sera accepté.", "Toutes marques sauf {}."],
  ],
  ["excluded", "es", ["No se admitirán equipos de {}.", "Quedan excluidos los productos de {}."]],
  ["excluded", "it", ["Non sono ammessi prodotti {}.", "Sono vietati apparati {}."]],
  ["excluded", "pt", ["Não serão aceites equipamentos {}.", "Os produtos {} estão excluídos."]],
  ["excluded", "nl", ["Producten van {} worden niet geaccepteerd.", "Geen apparatuur van {}."]],
  ["excluded", "pl", ["Nie dopuszcza się urządzeń {}.", "Oferty z urządzeniami {} zostaną odrzucone."]],
  ["excluded", "uk", ["Обладнання {} не допускається."]],
  ["excluded", "ru", ["Не принимаются камеры {}.", "Предложения с камерами {} будут отклонены."]],
  ["excluded", "tr", ["{} marka ürünler kabul edilmeyecektir."]],
  ["excluded", "cs", ["Nabídky s kamerami {} budou vyloučeny."]],
  ["excluded", "hu", ["{} termékek nem ajánlhatók."]],
  ["excluded", "ro", ["Nu se acceptă echipamente {}."]],
  ["excluded", "sv", ["Utrustning från {} accepteras inte."]],
  ["excluded", "da", ["Udstyr fra {} accepteres ikke."]],
  ["excluded", "fi", ["Laitteita {} ei hyväksytä."]],
  ["excluded", "el", ["Δεν γίνονται δεκτά προϊόντα {}."]],
  ["excluded", "bg", ["Не се допускат камери {}."]],
  ["excluded", "hr", ["Oprema {} nije dopuštena."]],
  ["excluded", "id", ["Produk {} tidak diterima."]],
  ["excluded", "vi", ["Không chấp nhận thiết bị {}."]],
  ["excluded", "zh", ["不接受{}产品。", "禁止使用{}的设备。", "{}品牌不得投标。"]],
  ["required", "en", ["Cameras shall be {} or equivalent.", "Acceptable manufacturers: {}."]],
  ["required", "de", ["Fabrikat: {} oder gleichwertig."]],
  ["required", "fr", ["Marque {} ou équivalent."]],
  ["required", "es", ["Marca {} o similar."]],
  ["required", "pl", ["Marki {} lub równoważne."]],
  ["required", "ru", ["Камеры {} или эквивалент."]],
  ["required", "zh", ["品牌要求：{}或同等。"]],
  ["compatible-with", "en", ["The system must integrate with existing {} cameras."]],
  ["compatible-with", "de", ["Das System muss mit {} kompatibel sein."]],
  ["compatible-with", "fr", ["Le système doit être compatible avec {}."]],
  ["compatible-with", "ru", ["Система должна быть совместима с {}."]],
  ["compatible-with", "zh", ["系统须兼容{}。"]],
  ["offered", "en", ["The site has existing {} cameras."]],
  ["offered", "fr", ["Le site dispose de caméras {}."]],
];

describe("a list of makes in a tender", () => {
  for (const [role, lang, sentences] of SENTENCES)
    it.each(sentences)(`is ${role} as a whole (${lang}): %s`, (sentence) => {
      for (let count = 1; count <= MAKES.length; count++) {
        const text = sentence.replace("{}", listOf(count, lang));
        const { mentions } = readText(matcher, text, { page: "tender", lang });
        expect(
          mentions.map((one) => one.role),
          text,
        ).toEqual(Array(count).fill(role));
      }
    });
});
