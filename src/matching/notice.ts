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

/**
 * How portals label a notice's facts, in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Ukrainian,
 * Russian. Those of EU notices are the eForms SDK's of 2026-07-20.
 */
const LABELS: [Field, RegExp][] = [
  [
    "buyer",
    /^(?:buyer(?: name)?|published by|contracting (?:authority|entity|body)|(?:procuring|purchasing|issuing|contracting) (?:entity|organi[sz]ation)(?: name)?|organi[sz]ation(?: name| chain)?|department\/(?:ind\. agency|business unit)|agency|un organi[sz]ation|auftraggeber|vergabestelle|beschaffer|acheteur|pouvoir adjudicateur|órgano de contratación|comprador|entidade adjudicante|adquirente|órgão|stazione appaltante|committente|aanbestedende dienst|koper|zamawiający|nabywca|замовник|найменування(?: замовника)?|заказчик|организатор)$/iu,
  ],
  [
    "number",
    /^(?:notice (?:id|number|reference|publication number)|publication number|reference(?: number)?|(?:solicitation|procurement|atm|rfx|tender) (?:id|number)|tender reference(?: number)?|contract reference|(?:veröffentlichungsnummer der )?bekanntmachung(?:snummer)?|aktenzeichen|vergabenummer|numéro (?:de (?:publication de )?l['’]avis|de référence)|référence|expediente|número de (?:expediente|publicación del anuncio|publicação do anúncio)|cig|numero di pubblicazione dell['’]avviso|publicatienummer aankondiging|numer (?:referencyjny|(?:publikacji )?ogłoszenia)|ідентифікатор закупівлі|номер извещения)$/iu,
  ],
  [
    "published",
    /^(?:(?:original )?published(?: date| on)?|(?:original )?publi(?:cation|sh) date|publication date.{0,40}|date of publication|date published|veröffentlicht(?: am)?|tag der veröffentlichung|datum der veröffentlichung|date de publication|fecha de publicación|data de publicação|data di pubblicazione|publicatiedatum|datum van bekendmaking|data publikacji|дата (?:публікації|оприлюднення)|дата публикации)$/iu,
  ],
  [
    "deadline",
    /^(?:(?:original )?(?:submission |tender |response |bid |offers? |closing )?(?:deadline|closing date)(?: for .{1,40}| & time.{0,40}| and time.{0,40}| on)?|clos(?:ing|e)(?: date)?(?: & time.{0,30})?|date offers due.{0,20}|(?:current )?response date|bid (?:submission )?(?:end|closing) date|due date|angebotsfrist|abgabefrist|frist für den eingang der angebote|schlusstermin.{0,40}|date limite.{0,60}|fecha límite.{0,50}|plazo de recepción de ofertas|prazo.{0,40}|termine (?:di|per).{0,40}|scadenza|sluitingsdatum|uiterste datum voor de ontvangst.{0,30}|termin składania ofert|кінцевий строк.{0,60}|окончание подачи.{0,20})$/iu,
  ],
  [
    "supplier",
    /^(?:supplier(?: name)?|(?:awarded|winning) (?:supplier|contractor|bidder)|contractor awarded(?: name)?|awardee|contractor(?: name)?|auftragnehmer|zuschlagsempfänger|titulaire|adjudicatario|adjudicatário|aggiudicatario|opdrachtnemer|wykonawca|переможець|поставщик)$/iu,
  ],
  [
    "awarded",
    /^(?:(?:contract )?award(?:ed)? date|date (?:of award|awarded|contract signed|of the conclusion of the contract)|datum des vertragsabschlusses|date de conclusion du marché.{0,12}|fecha de (?:adjudicación|celebración del contrato)|data da celebração do contrato|data di conclusione dell['’]appalto|datum van sluiting van het contract|data zawarcia umowy)$/iu,
  ],
];
/** An EU notice names buyers and winners alike; whose name it is, the section before it says. */
const NAME =
  /^(?:official name|offizielle bezeichnung|nom officiel|denominación oficial|nome oficial|nome ufficiale|officiële naam|oficjalna nazwa)$/iu;
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
