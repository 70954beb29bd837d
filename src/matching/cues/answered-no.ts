/** Questions whether a make is accepted, answered with a no. In normalised text; each linear in its input. */
import { begun, cue, oneOf, type Words, whole } from "../words.ts";

/** "Answer:". */
export const ANSWER_WORDS: Words = {
  en: ["A|ANS|ANSWER|RESPONSE|REPLY|CLARIFICATION"],
  de: ["ANTWORT(?: \\p{L}+){0,2}|KLARSTELLUNG"],
  fr: ["R|REPONSE|PRECISION"],
  es: ["RESPUESTA|RESP|ACLARACION"],
  it: ["RISPOSTA|CHIARIMENTO"],
  pt: ["RESPOSTA|ESCLARECIMENTO"],
  nl: ["ANTWOORD"],
  pl: ["ODPOWIEDZ|ODP|WYJASNIENIE"],
  uk: ["ВІДПОВІДЬ|ВІДП|РОЗ.?ЯСНЕННЯ"],
  ru: ["ОТВЕТ|ОТВ|РАЗЪЯСНЕНИЕ"],
  cs: ["ODPOVED"],
  hr: ["ODGOVOR"],
  ro: ["RASPUNS"],
  hu: ["VALASZ"],
  sv: ["SVAR"],
  fi: ["VASTAUS"],
  tr: ["YANIT|CEVAP"],
  el: ["ΑΠΑΝΤΗΣΗ"],
  bg: ["ОТГОВОР"],
  id: ["JAWABAN"],
  vi: ["TRA LOI"],
};

/** "No", "neither", "not with us". */
const NO: Words = {
  en: ["NO|NEGATIVE|NEITHER|NOT (?:THAT EITHER|HERE|WITH US|FROM US|SINCE)"],
  de: ["NEIN|DAS IST NICHT ZULASSIG|EBENFALLS NICHT|EBENSO WENIG|AUCH NICHT|NICHT BEI UNS|NICHT MEHR SEIT"],
  fr: ["NON|NEGATIF|PAS CHEZ NOUS|PLUS DEPUIS"],
  es: ["NEGATIVO|TAMPOCO|YA NO DESDE"],
  it: ["NEMMENO|NEPPURE|NEANCHE"],
  pt: ["NAO|TAMBEM NAO"],
  nl: ["NEEN?|NEGATIEF|DAT IS NIET TOEGESTAAN|EVENMIN|OOK NIET|NIET BIJ ONS"],
  pl: ["NIE|(?:ROWNIEZ|TEZ) NIE|ZAMAWIAJACY NIE DOPUSZCZA"],
  uk: ["НІ|(?:ТЕЖ|ТАКОЖ) НІ"],
  ru: ["НЕТ|(?:ТОЖЕ|ТАКЖЕ) НЕТ|НЕ У НАС"],
  cs: ["NELZE|NIKOLI|ZADAVATEL NEPRIPOUSTI|NEPRIPOUSTI SE"],
  sk: ["NIE JE (?:MOZNE|PRIPUSTNE)|NEDA SA|NEAKCEPTUJE SA"],
  ro: ["NU SE (?:ACCEPTA|ADMITE|PERMITE|POATE)|NU (?:ESTE|SUNT) (?:ACCEPTA|PERMIS|ADMIS)\\p{L}*"],
  sv: ["NEJ"],
  nb: ["NEI"],
  fi: ["EI (?:VOI|KAY|SAA|HYVAKSYTA)"],
  tr: ["HAYIR"],
  el: ["ΟΧΙ"],
  id: ["TIDAK"],
  vi: ["KHONG"],
};

/** "No" in languages where the word has other meanings too: nothing stands behind it in its clause. */
const NO_ALONE: Words = { cs: ["NE"], ro: ["NU"], hu: ["NEM"], fi: ["EI"] };

/** "No podemos confirmarlo": an answer that refuses nothing. */
const NO_KNOWLEDGE: Words = {
  en: ["IDEA|NEED|BRACKETS?|CARDS?|CABLES?|MOUNTS?|POWER|PSUS?|HURRY|RUSH|PROBLEM|WORRIES|EXTRAS"],
  es: ["PODEMOS|SABEMOS|TENEMOS|LO SABEMOS|SE SABE"],
  it: ["POSSIAMO|SAPPIAMO"],
  pt: ["TEMOS|PRECIS|E PRECISO"],
  pl: ["TRZEBA|POTRZEB|MUSI"],
};

/** "Will you accept X? A: No." */
export const ANSWERED_NO = cue`^(?![^?]{0,40}(?:NDAA|COMPLIAN|889))(?:[^.?!]|\.(?=\s?\d)){0,110}[?？]["»”'\s]*(?:${oneOf(ANSWER_WORDS)}(?: ?\d+)?)?\s*[:.)–-]{0,3}\s*(?:${oneOf(NO)}|${oneOf(NO_ALONE)}(?=\s*(?:[,.;!:]|$)))(?!\p{L}| ${oneOf(NO_KNOWLEDGE)})|^[^.؟?]{0,80}[؟?]\s*(?:الجواب|الاجابة|الرد|ج)?\s*[:.–-]?\s*(?:لا|كلا)(?!\p{L})|^[^。？，,]{0,20}[？?]\s*(?:答复|回复|答)?\s*[:：]?\s*(?:不|否)`;

/** A question whether something may be offered: what is asked in it. */
export const MAY_BE_OFFERED = cue`${begun({
  en: [
    "ACCEPT|ALLOW|PERMIT|OFFER|PROPOS|SUPPL|CONSIDER|SUBSTITUT|USED?(?!\\p{L})|QUOT|ALTERNATIVE|EQUIVALENT",
    "APPROV|BID(?!\\p{L})",
  ],
  de: [
    "AKZEPT|ZUGELASSEN|ZULASSIG|ANGEBOTEN|ANBIET|GELIEFERT|VERWEND|EINGESETZT|DENKBAR|MOGLICH|GLEICHWERT",
    "ANERKANNT",
  ],
  fr: ["ACCEPT|ADMIS|ADMETT|AUTORIS|PROPOS|OFFR|FOURNIR|UTILIS|EQUIVALENT|ALTERNATIV"],
  es: ["ACEPT|ADMIT|PERMIT|OFERT|OFREC|PROPON|PRESENTAR|SUMINISTR|EQUIVALENTE|ALTERNATIV|VALID"],
  it: ["ACCETT|AMMESS|AMMETT|CONSENTIT|OFFRIRE|PROPORRE|FORNIRE|EQUIVALENT|ALTERNATIV"],
  pt: ["ACEIT|ADMIT|ADMISS|PERMIT|PROPOR|PROPOST|OFERECER|FORNECER|EQUIVALENTE|ALTERNATIV"],
  nl: ["ACCEPT|AANVAARD|TOEGESTAAN|TOEGELATEN|AANBIED|AANGEBODEN|LEVEREN|GELEVERD|GELIJKWAARDIG|ALTERNATIE"],
  pl: ["AKCEPT|ZAAKCEPT|DOPUSZCZ|DOPUSCI|ZAOFEROW|ZAPROPON|DOSTARCZ|ROWNOWAZN|UZNAN|ZASTOSOW|ZGOD"],
  uk: ["ПРИИМ|ПРИИНЯТ|ДОПУСК|ДОПУСТ|ДОЗВОЛ|ЗАПРОПОН|ПРОПОН|ПОСТАЧ|ПОСТАВ|ЕКВІВАЛЕНТ"],
  ru: ["ПРИНЯТ|ПРИМЕТ|РАЗРЕШ|ПРЕДЛОЖ|ПОСТАВ|ЭКВИВАЛЕНТ|ДОПУСТ|ДОПУСК"],
  cs: ["NABID|PRIPUST|POUZIT|ROVNOCENN"],
  sk: ["PONUK|PRIPUST"],
  ro: ["ACCEPTA|OFERTA"],
  hu: ["MEGAJANL|ELFOGAD|AJANLHAT"],
  tr: ["TEKLIF|KABUL|ONER(?:EBIL|ILEBIL)"],
  sv: ["OFFERERA|GODTA|ACCEPTERA|ERBJUDA"],
  zh: ["可否|能否|是否接受|可以|可投"],
})}`;

/** An answer that begins with a refusal: "This is not permitted", "Zamawiający nie dopuszcza". */
export const ANSWER_REFUSES = cue`^["»”'\s–—-]{0,4}(?:${oneOf(ANSWER_WORDS)}(?: ?\d{1,3})?[:.)–\s-]{1,4}|[答复回]{1,2}[:：]\s?)?(?:[^.?!:;。]{0,50}?${whole(
  {
    en: ["NOT|NO|CANNOT|\\p{L}+N['’]T|NEITHER|NONE|REFUSED|REJECTED|DENIED|NEGATIVE|UNACCEPTABLE|EXCLUDED"],
    de: ["NICHT|KEINE?[NRMS]?|ABGELEHNT|NEIN|AUSGESCHLOSSEN|UNZULASSIG"],
    fr: ["NON|PAS|AUCUNE?|REFUSEE?|REJETEE?|NEGATIVE?"],
    es: ["NO|NINGUN…|TAMPOCO|RECHAZAD[OA]|DENEGAD[OA]"],
    it: ["NON|NESSUN…|NEGATIV[OA]|RESPINT[OA]"],
    pt: ["NAO|NENHUM…|NEGATIV[OA]|RECUSAD[OA]"],
    nl: ["NIET|GEEN|NEEN?|AFGEWEZEN"],
    pl: ["NIE|NEGATYWN…|ODMOWN…"],
    uk: ["НЕ|НІ|ВІДМОВЛЕНО|НЕГАТИВН…"],
    ru: ["НЕТ|ОТКАЗАНО|ОТКАЗАТЬ|ОТКЛОНЕНО"],
    cs: ["NELZE|NENI|ZAMITA"],
    ro: ["NU"],
    hu: ["NEM"],
    tr: ["HAYIR|UYGUN (?:GORULME|DEGIL)…"],
    sv: ["NEJ|INTE"],
  },
)}|不|否)`;
/** An answer that tells nothing of it: "we cannot say", "not required". */
export const ANSWER_ELSE = cue`${begun({
  en: ["REQUIRED|NECESSARY|NEEDED|SAY(?!\\p{L})|KNOW|CONFIRM|OBJECTION|PROBLEM|REPLACE"],
  de: ["ERFORDERLICH|NOTWENDIG|NOTIG|BEKANNT|BEDENKEN|EINWAND|EINWANDE|PROBLEM"],
  fr: ["NECESSAIRE|OBLIGATOIRE|CONNU|OBJECTION|EXIGE"],
  es: ["NECESARI|OBLIGATORI|CONOC|OBJECION|INCONVENIENTE|EXIGE"],
  it: ["NECESSARI|OBBLIGATORI|NOTO|OBIEZION|RICHIEST"],
  pt: ["NECESSARI|OBRIGATORI|OBJEC|INCONVENIENTE|EXIGID"],
  nl: ["NODIG|VEREIST|NOODZAKELIJK|BEKEND|BEZWAAR"],
  pl: ["WYMAGAN|KONIECZN|TRZEBA|PRZECIWWSKAZ|SPRZECIW|TYLKO"],
  uk: ["ПОТРІБН|ОБОВ.?ЯЗКОВ|ЗАПЕРЕЧ|ВИМАГАЄТЬСЯ"],
  ru: ["ТРЕБУЕТСЯ|НУЖН|ОБЯЗАТЕЛЬН|ВОЗРАЖ"],
  zh: ["需要|必须|影响"],
})}`;
