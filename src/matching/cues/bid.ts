/** Words by which bidders offer a make: in running text, under a label, in the heads of a table. In normalised text; each linear in its input. */
import { begun, cue, oneOf, type Words, whole } from "../words.ts";

/** A bidder, and what it does, in the same sentence: of one language, or of two that share words. */
const bidding = (bidders: Words, bid: Words, within = 60): string =>
  `${whole(bidders)}[^;\\n]{0,${within}}${begun(bid)}`;

const BIDDING = [
  bidding(
    {
      en: [
        "BIDDERS?",
        "TENDERERS?",
        "OFFERORS?",
        "VENDORS?",
        "SUPPLIERS?",
        "CONTRACTORS?",
        "COMPAN(?:Y|IES)",
        "FIRMS?",
      ],
    },
    {
      en: [
        "(?:IS|ARE|WAS) BASED ON",
        "OFFERED",
        "PROPOSED",
        "QUOTED",
        "SUBMITTED",
        "PROPOSES",
        "OFFERS",
        "QUOTES",
        "SCORED",
        "SCORES",
      ],
    },
  ),
  bidding({ de: ["BIETER…", "ANBIETER…"] }, { de: ["BOT", "BIETET", "WEIL ER", "DER", "OFFERIERTE?"] }),
  bidding(
    { fr: ["CANDIDATS?", "SOUMISSIONNAIRES?", "SOCIETES?"] },
    { fr: ["PROPOSE", "A PROPOSE", "OFFRE", "FONDEE? SUR"] },
  ),
  bidding(
    {
      es: ["LICITADOR…", "OFERENTES?", "EMPRESAS?", "ADJUDICATARI\\p{L}+"],
      pt: ["LICITANTES?"],
    },
    {
      es: [
        "OFERTO",
        "OFERTA",
        "OFRECE",
        "OFRECIO",
        "PROPONE",
        "PROPUSO",
        "PRESENTA",
        "PRESENTO",
        "APORTA",
        "POR OFERTAR",
      ],
      pt: ["OFERTOU", "OFERECEU", "PROPOS"],
    },
    80,
  ),
  bidding(
    { it: ["CONCORRENTE", "OFFERENTE", "OPERATORE", "DITTA", "AGGIUDICATARI\\p{L}"] },
    { it: ["HA (?:OFFERTO|PROPOSTO)", "OFFRE", "PROPONE"] },
  ),
  bidding(
    { nl: ["INSCHRIJVER", "LEVERANCIER", "AANBIEDER"] },
    { nl: ["IS GEBASEERD OP", "BIEDT", "BOOD", "HEEFT", "BIEDEN", "SCOORT", "SCOORDE"] },
    40,
  ),
  bidding({ pl: ["WYKONAWC…", "OFERENT…"] }, { pl: ["OPIERA SIE NA", "ZAOFEROWAL…", "ZAPROPONOWAL…", "OFERUJE"] }),
  bidding(
    {
      uk: ["УЧАСНИК…"],
      ru: ["УЧАСТНИК…"],
    },
    {
      uk: ["ЗАПРОПОНУВА…", "ПРОПОНУ…", "БАЗУЄТЬСЯ НА"],
      ru: ["ПРЕДЛОЖИЛ…", "ПРЕДЛАГАЕТ", "ОСНОВАН\\p{L}* НА", "БАЗИРУЕТСЯ НА"],
    },
  ),
  bidding(
    {
      cs: ["UCHAZEC…"],
      sk: ["UCHADZAC…"],
    },
    {
      cs: ["NABIDL", "NABIZI", "NABIDNUL", "PREDLOZIL"],
      sk: ["PONUKOL", "PONUKA"],
    },
  ),
  bidding({ hr: ["PONUDITELJ…"] }, { hr: ["NUDI", "PONUDIO", "JE PONUDIO"] }),
  bidding({ bg: ["УЧАСТНИК…"] }, { bg: ["ПРЕДЛАГА", "ПРЕДЛОЖИ"] }),
  bidding({ ro: ["OFERTANT…"] }, { ro: ["A OFERTAT", "A PROPUS", "OFERA", "PROPUNE"] }),
  bidding({ hu: ["AJANLATTEVO…"] }, { hu: ["AJANL…", "MEGAJANL…"] }),
  bidding({ el: ["ΠΡΟΣΦΕΡΩΝ"] }, { el: ["ΠΡΟΣΦΕΡΕΙ", "ΠΡΟΣΕΦΕΡΕ"] }),
  bidding(
    {
      sv: ["ANBUDSGIVAR…"],
      da: ["TILBUDSGIVER…", "TILBYDER…"],
    },
    {
      sv: ["OFFERERAR", "OFFERERADE", "ERBJUDER", "HAR OFFERERAT"],
      da: ["TILBYDER", "HAR TILBUDT"],
      nb: ["TILBYR"],
    },
  ),
  bidding({ fi: ["TARJOAJA…"] }, { fi: ["TARJOSI", "TARJOAA", "ON TARJONNUT"] }),
  bidding({ id: ["PENYEDIA", "PESERTA"] }, { id: ["MENAWARKAN"] }),
  bidding({ vi: ["NHA THAU"] }, { vi: ["CHAO", "DE XUAT"] }),
  bidding(
    { fr: ["OFFRE D[EU]", "PROPOSITION D[EU]"] },
    { fr: ["REPOSE SUR", "EST BASEE? SUR", "COMPREND", "PREVOIT", "PORTE SUR"] },
    50,
  ),
  bidding(
    {
      en: ["BID", "OFFER", "TENDER"],
      de: ["ANGEBOT"],
      es: ["OFERTA", "PROPUESTA"],
      it: ["OFFERTA", "PROPOSTA"],
      uk: ["ПРОПОЗИЦІ…"],
      ru: ["ПРЕДЛОЖЕНИ…"],
      cs: ["NABIDK\\p{L}"],
    },
    {
      en: ["PROPOSES", "IS BASED ON", "BASED ON"],
      de: ["BERUHT AUF", "BASIERT AUF", "SIEHT VOR"],
      es: ["SE BASA EN", "BASADA EN", "COMPRENDE"],
      it: ["PROPONE", "PREVEDE", "SI BASA SU", "BASATA SU"],
      pt: ["ASSENTA EM", "BASEIA-SE EM"],
      pl: ["OPIERA SIE NA", "ZAWIERA"],
      uk: ["МІСТИТЬ"],
      ru: ["СОДЕРЖИТ"],
      cs: ["STAVI NA", "OBSAHUJE"],
      ro: ["BAZATA PE"],
      el: ["ΠΡΟΣΕΦΕΡΕ"],
    },
  ),
].join("|");

/** Somebody bids: who, and that it is done. "Tenderer 2 proposed", "for offering", "the bid of Smith Ltd (". */
export const BIDS = cue`(?:${BIDDING})(?!\p{L})[^.;\n]{0,80}$|${whole({
  en: ["FOR OFFERING"],
  de: ["WEIL (?:ER|SIE)"],
  fr: ["POUR AVOIR PROPOSE"],
  es: ["POR (?:OFERTAR|OFRECER)"],
  it: ["PER AVER OFFERTO"],
})}[^.;\n]{0,60}$|${begun({
  en: ["BID|OFFER|TENDER"],
  de: ["ANGEBOT"],
  fr: ["L['’]OFFRE|OFFRE"],
  es: ["OFERTA|PROPUESTA"],
  it: ["OFFERTA|PROPOSTA"],
})} ${oneOf({
  en: ["OF|FROM"],
  de: ["DER|DES|VON"],
  fr: ["D[EU]"],
  es: ["DEL"],
  it: ["DELLA"],
  pl: ["FIRMY"],
})} [^.;(\n]{1,40}\([^.;)\n]{0,60}$|${oneOf({ zh: ["投标人", "供应商", "中标人"] })}[^。；\n]{0,30}${oneOf({ zh: ["所投", "提供", "报价"] })}[^。；\n]{0,20}$`;

/** The same where the verb comes last, or an offer is spoken of; ¶ is the name: "bids based on ¶ were". */
export const BIDS_AROUND = cue`${begun({ nl: ["MET"] })} [^.;\n]{0,20}¶[^.;\n]{0,20}${begun({ nl: ["HEEFT INGESCHREVEN", "INSCHRIJFT"] })}|${begun({ sv: ["MED"] })} [^.;\n]{0,20}¶[^.;\n]{0,20} ${oneOf(
  {
    sv: ["SOM (?:ERBJUDEN|OFFERERAD)"],
    da: ["SOM TILBUDT"],
  },
)}|${whole({ tr: ["ISTEKLI…", "TEKLIF SAHIBI"] })}[^.;\n]{0,60}¶[^.;\n]{0,60}${begun({ tr: ["TEKLIF ET(?:MIS|TI)…"] })}|${begun({ en: ["(?:BIDS?|OFFERS?|TENDERS?|QUOT(?:E|ES|ATIONS?)) (?:BASED ON|FOR|OF)"] })} [^.;\n]{0,30}¶[^.;\n]{0,60}${whole({ en: ["WAS", "WERE", "HAD", "HAS", "HAVE"] })}`;

/** What a bidder has put down, under a label: "Offered product: X". */
export const OFFERED = cue`${whole({
  en: ["(?:OFFERED|PROPOSED) (?:PRODUCTS?|MAKES?|EQUIPMENT)|PUT FORWARD"],
  de: ["ANGEBOTENE\\p{L}? (?:PRODUKTE?|FABRIKATE?|GERATE)"],
  fr: ["MATERIEL PROPOSE"],
  es: ["PRODUCTOS? OFERTADOS?|MARCA OFERTADA", "(?:EQUIPOS?|PRODUCTOS?|MODELOS?|MATERIAL) (?:PROPUEST|OFERTAD)[OA]S?"],
  it: ["APPARATI OFFERTI|PRODOTTI OFFERTI"],
  nl: ["AANGEBODEN (?:PRODUCT…|TOESTELLEN)"],
  pl: ["ZAOFEROWAN\\p{L}+ \\p{L}+"],
  uk: ["ЗАПРОПОНОВАН\\p{L}+ (?:ОБЛАДНАННЯ|ТОВАР)"],
  ru: ["ПРЕДЛОЖЕНН\\p{L}+ (?:ОБОРУДОВАНИЕ|ТОВАР)"],
  sk: ["PONUKNUTE"],
})}[^.;]{0,60}$|所投产品[^。；]{0,12}$`;

/** A table of bids, by the heads of its columns: who bids, or what is offered. */
export const BID_HEADS = cue`${whole({
  en: [
    "BIDDERS?|TENDERERS?|OFFERORS?|VENDOR NAME",
    "(?:OFFERED|PROPOSED|QUOTED) (?:PRODUCT|MAKE|BRAND|MODEL|EQUIPMENT|ITEM)S?",
    "(?:MAKE|BRAND|MODEL|PRODUCT) (?:OFFERED|PROPOSED|QUOTED)|OFFERED PRICE",
  ],
  de: ["BIETER|ANBIETER|ANGEBOTENES? \\p{L}+|ANGEBOTSPREIS"],
  fr: ["SOUMISSIONNAIRES?|CANDIDATS?|(?:PRODUIT|MATERIEL|MARQUE) PROPOSEE?"],
  es: [
    "LICITADOR…|OFERENTES?|PROPONENTES?|PROVEEDOR",
    "(?:MARCA|PRODUCTO|MODELO) (?:OFERTAD[OA]|PROPUEST[OA]|COTIZAD[OA])",
  ],
  it: ["CONCORRENT[EI]|OFFERENT[EI]|(?:MARCA|PRODOTTO|PREZZO) OFFERT[OA]"],
  pt: ["LICITANTES?|(?:MARCA|PRODUTO|MODELO) (?:OFERTAD[OA]|COTIZAD[OA]|PROPOST[OA])"],
  nl: ["INSCHRIJVERS?|AANGEBODEN \\p{L}+"],
  pl: ["WYKONAWC…|OFERENT|CENA (?:BRUTTO |NETTO )?OFERTY|(?:OFEROWAN|ZAOFEROWAN)\\p{L}+ \\p{L}+"],
  uk: ["УЧАСНИК…|ЦІНА ПРОПОЗИЦІІ|ЗАПРОПОНОВАН\\p{L}+ \\p{L}+"],
  ru: ["УЧАСТНИК…|ЦЕНА ПРЕДЛОЖЕНИЯ|ПРЕДЛОЖЕНН\\p{L}+ \\p{L}+"],
  cs: ["UCHAZEC|NABIZEN\\p{L}+ \\p{L}+"],
  ro: ["OFERTANT…"],
  hu: ["AJANLATTEVO"],
  sv: ["ANBUDSGIVARE"],
  da: ["TILBUDSGIVERE?"],
  fi: ["TARJOAJA"],
  tr: ["ISTEKLI…|TEKLIF EDILEN \\p{L}+"],
  zh: ["投标人|投标单位|供应商名称|中标人|投标品牌|所投"],
})}|${oneOf({ ar: ["مقدم العطاء", "المتنافس"] })}`;

/** Heads of a table in which a bidder fills in what meets a requirement. */
export const TO_FILL_IN = cue`${oneOf({
  en: ["REQUIR|SPECIF|MINIMUM|RESPONSE|COMPLI"],
  de: ["ANFORDERUNG|GEFORDERT"],
  fr: ["EXIG|REQUIS"],
  es: ["CARACTERISTI"],
  it: ["RICHIEST"],
  nl: ["EIS(?:EN)?(?!\\p{L})"],
  pl: ["WYMAG"],
  uk: ["ВИМОГ"],
  ru: ["ТРЕБ"],
  ar: ["المطلوب"],
  zh: ["要求|规格"],
})}`;

/** "… declares that it does not offer X". */
export const DENIED = cue`${whole({
  en: ["NOT"],
  de: ["NICHT|KEINE?"],
  fr: ["NE"],
  es: ["NO"],
  it: ["NON"],
  pt: ["NAO"],
  nl: ["NIET|GEEN"],
  pl: ["NIE"],
  ru: ["НЕ"],
  cs: ["NENABI…"],
  sk: ["NEPONUK…"],
  ro: ["NU"],
  hu: ["NEM"],
  el: ["ΔΕΝ"],
  sv: ["INTE"],
  da: ["IKKE"],
  fi: ["EI"],
  id: ["TIDAK"],
  vi: ["KHONG"],
})}(?: \p{L}+){1,2} ?[^.;\n]{0,40}$`;

/** "No bid …", in the same sentence. */
export const NO_BID = cue`${whole({
  en: ["NO (?:BID|OFFER|TENDER)S?"],
  de: ["KEIN(?:E[RS]?)? (?:ANGEBOTE?|OFFERTEN?)"],
  fr: ["AUCUNE OFFRE"],
  es: ["NINGUNA (?:OFERTA|PROPUESTA)"],
  it: ["(?:ALCUNA|NESSUNA) OFFERTA"],
  pt: ["NENHUMA PROPOSTA"],
  nl: ["GEEN (?:OFFERTE|INSCHRIJVING)S?"],
  pl: ["ZADNA OFERTA"],
  uk: ["ЖОДНА ПРОПОЗИЦІЯ"],
  ru: ["НИ ОДНА ЗАЯВКА"],
})}[^.;\n]{0,60}$`;
