/** Facts of a tender notice, from what its page labels. Portals in many languages say the same few things. */
import type { PartName } from "../dataset/compiled.ts";
import { codesIn, isSurveillanceCode } from "./codes.ts";

/** Facts that a label tells, one line of words each; `awarded` is when the contract was. */
export const FIELDS = [
  "buyer",
  "number",
  "published",
  "deadline",
  "supplier",
  "awarded",
] as const satisfies readonly PartName[];
type Field = (typeof FIELDS)[number];

/** Facts of a tender notice, where the page shows them. */
export interface NoticeFacts extends Partial<Record<Field | "title", string>> {
  /** What is bought, as "CPV 32323500-8" or "UNSPSC 46171610". */
  codes?: string[];
  lots?: string[];
}

/** A label by its words, language by language, as they stand in a page. */
const label = (words: Record<string, string | string[]>): RegExp =>
  new RegExp(`^(?:${Object.values(words).flat().join("|")})$`, "iu");

/** How portals label a notice's facts. Those of EU notices are the eForms SDK's of 2026-07-20. */
const LABELS: [Field, RegExp][] = [
  [
    "buyer",
    label({
      en: [
        "buyer(?: name)?|published by|contracting (?:authority|entity|body)|agency|un organi[sz]ation",
        "(?:procuring|purchasing|issuing|contracting) (?:entity|organi[sz]ation)(?: name)?",
        "organi[sz]ation(?: name| chain)?|department/(?:ind\\. agency|business unit)",
      ],
      de: "auftraggeber|vergabestelle|beschaffer",
      fr: "acheteur|pouvoir adjudicateur",
      es: "órgano de contratación|comprador",
      it: "stazione appaltante|committente",
      pt: "entidade adjudicante|adquirente|órgão",
      nl: "aanbestedende dienst|koper",
      pl: "zamawiający|nabywca",
      uk: "замовник|найменування(?: замовника)?",
      ru: "заказчик|организатор",
    }),
  ],
  [
    "number",
    label({
      en: [
        "notice (?:id|number|reference|publication number)|publication number|reference(?: number)?",
        "(?:solicitation|procurement|atm|rfx|tender) (?:id|number)|tender reference(?: number)?|contract reference",
      ],
      de: "(?:veröffentlichungsnummer der )?bekanntmachung(?:snummer)?|aktenzeichen|vergabenummer",
      fr: "numéro (?:de (?:publication de )?l['’]avis|de référence)|référence",
      es: "expediente|número de (?:expediente|publicación del anuncio)",
      it: "cig|numero di pubblicazione dell['’]avviso",
      pt: "número de publicação do anúncio",
      nl: "publicatienummer aankondiging",
      pl: "numer (?:referencyjny|(?:publikacji )?ogłoszenia)",
      uk: "ідентифікатор закупівлі",
      ru: "номер извещения",
    }),
  ],
  [
    "published",
    label({
      en: [
        "(?:original )?published(?: date| on)?|(?:original )?publi(?:cation|sh) date|publication date.{0,40}",
        "date of publication|date published",
      ],
      de: "veröffentlicht(?: am)?|tag der veröffentlichung|datum der veröffentlichung",
      fr: "date de publication",
      es: "fecha de publicación",
      it: "data di pubblicazione",
      pt: "data de publicação",
      nl: "publicatiedatum|datum van bekendmaking",
      pl: "data publikacji",
      uk: "дата (?:публікації|оприлюднення)",
      ru: "дата публикации",
    }),
  ],
  [
    "deadline",
    label({
      en: [
        "(?:original )?(?:submission |tender |response |bid |offers? |closing )?(?:deadline|closing date)(?: for .{1,40}| & time.{0,40}| and time.{0,40}| on)?",
        "clos(?:ing|e)(?: date)?(?: & time.{0,30})?|date offers due.{0,20}|(?:current )?response date",
        "bid (?:submission )?(?:end|closing) date|due date",
      ],
      de: "angebotsfrist|abgabefrist|frist für den eingang der angebote|schlusstermin.{0,40}",
      fr: "date limite.{0,60}",
      es: "fecha límite.{0,50}|plazo de recepción de ofertas",
      it: "termine (?:di|per).{0,40}|scadenza",
      pt: "prazo.{0,40}",
      nl: "sluitingsdatum|uiterste datum voor de ontvangst.{0,30}",
      pl: "termin składania ofert",
      uk: "кінцевий строк.{0,60}",
      ru: "окончание подачи.{0,20}",
    }),
  ],
  [
    "supplier",
    label({
      en: "supplier(?: name)?|(?:awarded|winning) (?:supplier|contractor|bidder)|contractor awarded(?: name)?|awardee|contractor(?: name)?",
      de: "auftragnehmer|zuschlagsempfänger",
      fr: "titulaire",
      es: "adjudicatario",
      it: "aggiudicatario",
      pt: "adjudicatário",
      nl: "opdrachtnemer",
      pl: "wykonawca",
      uk: "переможець",
      ru: "поставщик",
    }),
  ],
  [
    "awarded",
    label({
      en: "(?:contract )?award(?:ed)? date|date (?:of award|awarded|contract signed|of the conclusion of the contract)",
      de: "datum des vertragsabschlusses",
      fr: "date de conclusion du marché.{0,12}",
      es: "fecha de (?:adjudicación|celebración del contrato)",
      it: "data di conclusione dell['’]appalto",
      pt: "data da celebração do contrato",
      nl: "datum van sluiting van het contract",
      pl: "data zawarcia umowy",
    }),
  ],
];
/** An EU notice names buyers and winners alike; whose name it is, the section before it says. */
const NAME = label({
  en: "official name",
  de: "offizielle bezeichnung",
  fr: "nom officiel",
  es: "denominación oficial",
  it: "nome ufficiale",
  pt: "nome oficial",
  nl: "officiële naam",
  pl: "oficjalna nazwa",
});
const WINNER =
  /^(?:\d[\d.]*\s*)?(?:winner|wettbewerbsgewinner|adjudicataire\/attributaire|ganador|vencedor|vincitore|winnaar|zwycięzca)$/iu;
const LOT = /^(?:lot|los|lote|lotto|perceel|część|лот)\s*(?:n[o°º.]*\s*)?(?:lot-)?\d+/iu;

/** A notice names a handful of lots; more is an index of notices. */
const MOST_LOTS = 20;

/** The words of a notice's page, sorted by where they stand. */
export interface NoticeWords {
  /** From the places its site is known to have. */
  known: Partial<Record<Field | "title", string>>;
  /** What stands as a label, and what stands beside it. */
  labelled: [label: string, value: string][];
  /** Lines of "label: value"; a heading has no value. */
  lines: [label: string, value: string][];
  /** Headings, for lots. */
  headings: string[];
  /** The page's main part, for codes. */
  text: string;
}

function labelOf(words: string): string {
  return words.replace(/\s*[:：]$/, "").replace(/\s*\(.{1,30}\)$/, "");
}

/** The facts of a notice, from the places its site is known to have, else from its labels. */
export function noticeFacts({ known, labelled, lines, headings, text }: NoticeWords): NoticeFacts {
  const facts: NoticeFacts = { ...known };
  for (const pairs of [labelled, lines]) {
    let isWinner = false;
    for (const [words, value] of pairs) {
      const label = labelOf(words);
      if (label.length < 3 || label.length > 70) continue;
      if (WINNER.test(label)) isWinner = true;
      const named: Field = isWinner ? "supplier" : "buyer";
      const field = NAME.test(label)
        ? facts[named] === undefined && named
        : LABELS.find(([name, pattern]) => facts[name] === undefined && pattern.test(label))?.[0];
      if (field && value !== "" && value.length <= 200) facts[field] = value;
    }
  }
  const codes = codesIn(text);
  if (codes.length > 0) facts.codes = codes;
  const lots = headings.filter((words) => LOT.test(words));
  if (lots.length > 0) facts.lots = [...new Set(lots)].slice(0, MOST_LOTS);
  return facts;
}

/** Whether a notice buys video surveillance, by its codes. */
export function buysSurveillance({ codes = [] }: NoticeFacts): boolean {
  return codes.some(isSurveillanceCode);
}
