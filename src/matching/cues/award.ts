/** What stands at the head of an award and of the papers that weigh offers. In normalised text. */
import type { Words } from "../words.ts";

/** Who won, and how offers were weighed: "Contract award notice". */
export const AWARDS: Words = {
  en: [
    "CALL-OFF(?: ORDER)? (?:NO\\.? ?)?\\d+|ORDER PLACED WITH|CONTRACT AWARD|AWARD NOTICE|CONTRACTS? AWARDED",
    "NOTICE OF (?:CONTRACT )?AWARD|AWARD DECISION|(?:TENDER|BID) EVALUATION",
    "EVALUATION (?:REPORT|OF (?:TENDERS|BIDS|OFFERS))",
  ],
  de: [
    "BEKANNTMACHUNG UBER VERGEBENE AUFTRAGE|ZUSCHLAGS(?:ERTEILUNG|ENTSCHEIDUNG)",
    "VERGEBENER? (?:AUFTRAG|AUFTRAGE)|VERGABEVERMERK",
  ],
  fr: ["AVIS D'ATTRIBUTION|MARCHE ATTRIBUE|DECISION D'ATTRIBUTION|RAPPORT D'ANALYSE"],
  es: [
    "ANUNCIO DE (?:ADJUDICACION|FORMALIZACION)|RESOLUCION DE ADJUDICACION|CONTRATO ADJUDICADO",
    "INFORME DE VALORACION",
  ],
  it: [
    "(?:AVVISO DI|ESITO (?:DI )?)(?:AGGIUDICAZIONE|GARA)|VERBALE DI GARA|APPALTO AGGIUDICATO",
    "DETERMINA DI AGGIUDICAZIONE",
  ],
  pt: [
    "(?:TERMO|AVISO) DE (?:ADJUDICACAO|HOMOLOGACAO)|RELATORIO FINAL|MARCA COTADA|REGISTR?O DE PRECOS(?! PARA)",
    "ATA D[AE] SESSAO|RESULTADO D[OA] (?:PREGAO|LICITACAO|JULGAMENTO)|ATA DE REGISTRO DE PRECOS",
  ],
  nl: ["AANKONDIGING VAN GEGUNDE OPDRACHT|GUNNINGSBESLISSING|GUNNINGSBERICHT|GEGUNDE OPDRACHT"],
  pl: ["(?:WYBORZE|WYBOR) NAJKORZYSTNIEJSZEJ OFERTY|(?:OGLOSZENIE|INFORMACJA) O (?:UDZIELENIU|WYBORZE|WYNIK…)"],
  uk: ["ПРОТОКОЛ (?:РОЗКРИТТЯ|РОЗГЛЯДУ|ПІДСУМКІВ)|ПОВІДОМЛЕННЯ ПРО НАМІР УКЛАСТИ|ЗВІТ ПРО РЕЗУЛЬТАТИ"],
  ru: ["ПРОТОКОЛ (?:ВСКРЫТИЯ|РАССМОТРЕНИЯ|ПОДВЕДЕНИЯ ИТОГОВ)|ИТОГОВЫИ ПРОТОКОЛ"],
  cs: ["OZNAM\\p{L}+ O (?:VYSLEDKU|ZADANI|VYBERU)|ROZHODNUTI O VYBERU"],
  hr: ["ODLUKA O (?:ODABIRU|DODJELI|ODDAJI)"],
  bg: ["ОБЯВЛЕНИЕ ЗА ВЪЗЛОЖЕНА ПОРЪЧКА"],
  ro: ["ANUNT(?:UL)? DE ATRIBUIRE|RAPORTUL? PROCEDURII"],
  hu: ["TAJEKOZTATO AZ ELJARAS EREDMENYEROL"],
  el: ["ΑΠΟΦΑΣΗ ΚΑΤΑΚΥΡΩΣΗΣ|ΠΡΑΚΤΙΚΟ ΑΞΙΟΛΟΓΗΣΗΣ"],
  sv: ["TILLDELNINGSBESLUT"],
  da: ["TILDELINGS(?:BESKED|BESLUTNING|MEDDELELSE)"],
  fi: ["HANKINTAPAATOS"],
  tr: ["IHALE SONUC…"],
  zh: ["中标(?:公告|结果|公示|候选人)|成交(?:公告|结果)|评标(?:报告|结果)"],
};
