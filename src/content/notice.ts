import type { NoticeFacts } from "../shared/messages.ts";

/** The CPV code of surveillance goods and the rest look alike: eight digits and a check digit. */
const CPV = /(?<!\d)\d{8}-\d(?!\d)/g;
/** A notice names a handful of codes and lots; more is an index of notices. */
const MOST = 20;

type Field = "buyer" | "number" | "published" | "deadline" | "supplier";

/** How portals label a notice's facts, in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Ukrainian, Russian. */
const LABELS: [Field, RegExp][] = [
  [
    "buyer",
    /^(?:buyer|contracting (?:authority|entity|body)|(?:procuring|purchasing) (?:entity|organi[sz]ation)|organi[sz]ation(?: name| chain)?|department\/ind\. agency|agency|auftraggeber|vergabestelle|beschaffer|acheteur|pouvoir adjudicateur|órgano de contratación|comprador|entidade adjudicante|órgão|stazione appaltante|aanbestedende dienst|zamawiający|замовник|заказчик|организатор)$/iu,
  ],
  [
    "number",
    /^(?:notice (?:id|number|reference)|reference(?: number)?|solicitation number|tender (?:id|number|reference(?: number)?)|contract reference|bekanntmachungsnummer|aktenzeichen|vergabenummer|numéro (?:de l'avis|de référence)|référence|expediente|número de expediente|cig|numer (?:referencyjny|ogłoszenia)|ідентифікатор закупівлі|номер извещения)$/iu,
  ],
  [
    "published",
    /^(?:published(?: date| on)?|publication date|date of publication|published date|veröffentlicht(?: am)?|tag der veröffentlichung|date de publication|fecha de publicación|data de publicação|data di pubblicazione|publicatiedatum|data publikacji|дата публікації|дата публикации)$/iu,
  ],
  [
    "deadline",
    /^(?:(?:submission |tender |response |bid |offers? |closing )?(?:deadline|closing date)(?: for .{1,40})?|closing(?: date)?|date offers due|response date|bid (?:submission )?(?:end|closing) date|due date|angebotsfrist|abgabefrist|schlusstermin.{0,40}|date limite.{0,60}|fecha límite.{0,50}|prazo.{0,40}|termine (?:di|per).{0,40}|scadenza|sluitingsdatum|termin składania ofert|кінцевий строк.{0,60}|окончание подачи.{0,20})$/iu,
  ],
  [
    "supplier",
    /^(?:supplier(?: name)?|(?:awarded|winning) (?:supplier|contractor|bidder)|awardee|contractor(?: name)?|auftragnehmer|zuschlagsempfänger|titulaire|adjudicatario|adjudicatário|aggiudicatario|opdrachtnemer|wykonawca|переможець|поставщик)$/iu,
  ],
];

function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The facts of a tender notice from its labelled lists and tables; empty where the page labels none. */
export function noticeFacts(document: Document): NoticeFacts {
  const facts: NoticeFacts = {};
  const labels = document.querySelectorAll("dt,th,td:first-child,h2,h3,h4,strong,b,label,span[class*=label i]");
  for (const element of [...labels].slice(0, 1500)) {
    const label = wordsOf(element).replace(/\s*[:：]$/, "");
    if (label.length < 3 || label.length > 70) continue;
    const field = LABELS.find(([name, pattern]) => facts[name] === undefined && pattern.test(label))?.[0];
    if (!field) continue;
    const beside = wordsOf(element.nextElementSibling);
    const words =
      beside ||
      wordsOf(element.parentElement)
        .slice(wordsOf(element).length)
        .replace(/^[\s:：]+/, "");
    if (words !== "" && words.length <= 200) facts[field] = words;
  }
  const title = wordsOf(document.querySelector("h1"));
  if (title !== "") facts.title = title.slice(0, 300);
  const codes = new Set(
    (document.querySelector("main")?.textContent ?? document.body?.textContent ?? "").match(CPV) ?? [],
  );
  if (codes.size > 0 && codes.size <= MOST) facts.cpv = [...codes];
  const lots = [...document.querySelectorAll("h2,h3,h4,dt,summary")]
    .map(wordsOf)
    .filter((text) => /^(?:lot|los|lote|lotto|perceel|część|лот)\s*(?:n[o°º.]*\s*)?\d+/iu.test(text));
  if (lots.length > 0) facts.lots = [...new Set(lots)].slice(0, MOST);
  return facts;
}
