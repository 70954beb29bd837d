import { codesIn } from "../matching/codes.ts";
import type { NoticeFacts } from "../shared/messages.ts";
import type { Layout } from "./layout.ts";

/** A notice names a handful of codes and lots; more is an index of notices. */
const MOST = 20;
/** Labels looked at, and lines that may be "label: value". */
const MOST_LABELS = 1_500;
const MOST_LINES = 3_000;

/** Facts that are one line of words each. */
const FIELDS = ["buyer", "number", "published", "deadline", "supplier", "awarded"] as const;
type Field = (typeof FIELDS)[number];

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

function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The text of a notice: the page's main part. */
export function wordsOfNotice(document: Document): string {
  return document.querySelector("main")?.textContent ?? document.body?.textContent ?? "";
}

function labelOf(words: string): string {
  return words.replace(/\s*[:：]$/, "").replace(/\s*\(.{1,30}\)$/, "");
}

/** The facts of a tender notice: from the places its site is known to have, else from labelled lists, tables and lines. */
export function noticeFacts(document: Document, layout: Layout | null = null): NoticeFacts {
  const facts: NoticeFacts = {};
  for (const name of FIELDS) {
    const words = layout?.part(document, name)?.words;
    if (words !== undefined) facts[name] = words.slice(0, 200);
  }
  let isWinner = false;
  const take = (label: string, value: string): void => {
    if (label.length < 3 || label.length > 70) return;
    if (WINNER.test(label)) isWinner = true;
    const named: Field = isWinner ? "supplier" : "buyer";
    const field = NAME.test(label)
      ? facts[named] === undefined && named
      : LABELS.find(([name, pattern]) => facts[name] === undefined && pattern.test(label))?.[0];
    if (field && value !== "" && value.length <= 200) facts[field] = value;
  };
  const labels = [
    ...(layout?.labels() ?? []),
    ...document.querySelectorAll("dt,th,td:first-child,h2,h3,h4,h5,strong,b,label,span[class*=label i]"),
  ];
  for (const element of labels.slice(0, MOST_LABELS)) {
    const words = wordsOf(element);
    const next = element.nextElementSibling;
    // A heading over a whole list labels no single value.
    const beside = next?.querySelector("dt,th") ? "" : wordsOf(next);
    const rest = () =>
      wordsOf(element.parentElement)
        .slice(words.length)
        .replace(/^[\s:：]+/, "");
    take(labelOf(words), beside || rest());
  }
  isWinner = false;
  for (const element of [...document.querySelectorAll("p,li,div,span,h2,h3,h4")].slice(0, MOST_LINES)) {
    if (element.childElementCount > 3) continue;
    const line = wordsOf(element);
    const [, label, value] = /^([^:：]{3,70})[:：]\s*(.{1,200})$/.exec(line) ?? [];
    take(labelOf(label ?? line.slice(0, 71)), value ?? "");
  }
  const title = layout?.kind === "notice" ? layout.part(document, "title")?.words : undefined;
  const words = title ?? wordsOf(document.querySelector("h1"));
  if (words !== "") facts.title = words.slice(0, 300);
  const codes = codesIn(wordsOfNotice(document));
  if (codes.length > 0) facts.codes = codes;
  const lots = [...document.querySelectorAll("h2,h3,h4,dt,summary")].map(wordsOf).filter((text) => LOT.test(text));
  if (lots.length > 0) facts.lots = [...new Set(lots)].slice(0, MOST);
  return facts;
}
