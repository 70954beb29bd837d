/**
 * "Brand", "manufacturer" as shops label them, in English, German, French, Spanish and Portuguese, Italian, Dutch, Polish, Ukrainian,
 * Russian and Chinese, a line each, for use in a pattern over normalised text, or over any without regard to case. "Vendor" is left out: in a
 * line of text it is who sells.
 */
export const BRAND_WORDS =
  "BRAND(?: NAME)?|MANUFACTURER|MAKE|" +
  "MARKE|HERSTELLER|" +
  "MARQUE|FABRICANT|CONSTRUCTEUR|" +
  "MARCA|FABRICANTE|" +
  "PRODUTTORE|FABBRICANTE|" +
  "MERK|FABRIKANT|" +
  "MARKA|PRODUCENT|" +
  "БРЕНД|(?:ТОРГОВА(?:Я)? )?МАРКА|ВИРОБНИК|" +
  "ПРОИЗВОДИТЕЛЬ|ИЗГОТОВИТЕЛЬ|" +
  "品牌|厂商|制造商|生产厂家|廠商|製造商";
