/** Questions whether a make may be offered, answered with a yes. In normalised text; each linear in its input. */
import { begun, cue, oneOf, type Words, whole } from "../words.ts";

/** "Offered", "accepted", "as good as": what a bidder asks about a make. */
export const ASKS_LEAVE = cue`${begun({
  en: [
    "OFFER(?:ED|ING)?(?!\\p{L})|PROPOS(?:E|ED|ING)(?!\\p{L})|ACCEPT|ADMI(?:T|SS)|ALLOW|PERMI|SUBSTITUT",
    "SUPPL|QUOTE|APPROV|EQUIVALEN|ALTERNATIV|CONSIDERED",
  ],
  de: [
    "ANGEBOTEN|ANBIETEN|ANZUBIETEN|ZUGELASSEN|ZULASSIG|GLEICHWERTIG|AKZEPTIER|ANERKANNT|VERWENDE",
    "EINGESETZT|ERLAUBT",
  ],
  fr: ["PROPOS|ACCEPT|ADMIS|OFFR|AUTORIS|FOURNI|RECEVABLE"],
  es: ["OFERT|ADMIT|ACEPT|PROPON|PRESENTAR|SUMINISTRAR|OFRECER|VALID|SERVIRIA"],
  it: ["OFFRI|AMMESS|ACCETT|PROPO|FORNIRE|CONSENTIT|PRESENTARE|AMMISSIBIL|IDONE"],
  pt: ["PROPOR|ACEIT|OFERECER|COTA|FORNEC|APRESENTA"],
  nl: [
    "AANGEBODEN|AANBIEDEN|AAN TE BIEDEN|TOEGESTAAN|GELIJKWAARDIG|GEACCEPTEERD|ACCEPTEERT|TOEGELATEN",
    "INGEZET|AKKOORD",
  ],
  pl: ["ZAOFEROW|OFEROW|DOPUS|ZAPROPONOW|ROWNOWAZN|ZASTOSOW|ZGOD|AKCEPTUJE"],
  uk: ["ЗАПРОПОНУ|ПРОПОНУ|ПРИИМ|ДОПУСК|ДОЗВОЛ|ЕКВІВАЛЕНТ|АНАЛОГ|ПОСТАВИТИ|ПОГОДЖУЄ"],
  ru: ["ПРЕДЛОЖ|ПРЕДЛАГ|ПРИНИМ|ДОПУСК|РАЗРЕШ|ЭКВИВАЛЕНТ|ПОСТАВИТЬ|ПРИМЕН|СОГЛАС"],
  cs: ["NABID|NABIZ|PRIPUS|AKCEPT|ROVNOCENN|POUZIT|PRIPUST"],
  ro: ["ACCEPTA|OFERTA|ECHIVALENT"],
  tr: ["TEKLIF|KABUL|ESDEGER"],
  zh: ["代替|替代|取代|接受|投标|可投|所投|允许|允許|选用|選用|采用|採用|提供|认可|認可"],
})}`;

/** What such a question must not hold: "is it right that X may not be offered, is barred, must be taken in?" */
export const ASKS_ELSE = cue`${whole({
  en: ["NOT|NO LONGER|MUST|HAVE TO|NEEDS? TO"],
  de: ["NICHT|KEINE?\\p{L}?|MUSS|MUSSEN"],
  fr: ["PAS|AUCUNE?|DOIT|DOIVENT|DEVRA|FAUT"],
  es: ["NO|DEBE|DEBEN|DEBERAN?"],
  it: ["NON|DEVE|DEVONO|DOVRA"],
  pt: ["NAO|DEVE|DEVEM|DEVERA"],
  nl: ["NIET|GEEN|MOETEN?|DIENT"],
  pl: ["NIE|MUSI|MUSZA|MAJA"],
  uk: ["НЕ|ПОВИНН\\p{L}"],
  ru: ["НЕТ|ДОЛЖН\\p{L}"],
})}|${begun({
  any: ["COMPATIB|KOMPATIB|KOMPATYB|EXCLU"],
  en: ["BARRED|BANNED|FORBIDD|PROHIBIT"],
  de: ["AUSGESCHLOSSEN|UNTERSAGT|VERBOTEN"],
  fr: ["INTERDI"],
  it: ["ESCLU|VIETA"],
  nl: ["UITGESLOTEN|VERBODEN"],
  pl: ["WYKLUCZ|ZAKAZ"],
  uk: ["ВИКЛЮЧ|ЗАБОРОН|СУМІСН"],
  ru: ["ИСКЛЮЧ|ЗАПРЕЩ|СОВМЕСТИМ"],
})}|不|兼容|排除`;

/** "Yes", "accepted", "this is allowed". */
const YES: Words = {
  en: [
    "YES|ACCEPT(?:ED|ABLE)|CONFIRMED|AGREED|APPROVED|PERMITTED|ALLOWED|CORRECT|(?:IT|THIS|THEY|THAT) MAY",
    "(?:IT|THIS|THAT|THEY|WE) (?:IS|ARE|WILL BE|CAN BE|WOULD BE)? ?(?:ACCEPT|ALLOW|PERMITT|APPROV|ADMITT|EQUIVALENT)…",
  ],
  de: [
    "JA|EINVERSTANDEN|ZUGELASSEN|ZULASSIG",
    "(?:DAS|DIES|ES) (?:IST|WIRD) (?:ZULASSIG|MOGLICH|ZUGELASSEN|ERLAUBT|AKZEPTIERT)",
    "WIRD (?:AKZEPTIERT|ANERKANNT|ZUGELASSEN)",
  ],
  fr: [
    "OUI|ACCEPTEE?|D['’]ACCORD|ADMISE?|AUTORISEE?",
    "(?:C['’]EST|CELA EST|CE SERA) (?:POSSIBLE|ACCEPTE|ADMIS|AUTORISE)",
  ],
  es: [
    "SI(?=\\s*(?:[,.;:!–-]|$|SE (?:ACEPTA|ADMITE|PUEDE)|ES |SERA ))|ACEPTAD[OA]",
    "SE (?:ACEPTA|ADMITE|PERMITE)N?|CORRECTO",
    "AFIRMATIVO|CONFORME|DE ACUERDO|ES (?:ADMISIBLE|POSIBLE|VALID[AO]|ACEPTABLE)",
  ],
  it: [
    "SI (?:CONFERMA|AMMETTE|ACCETTA|CONSENTE)|CONFERMIAMO|AMMESS[OA]|ACCETTAT[OA]",
    "E (?:AMMESS|CONSENTIT|ACCETTAT)[OA]",
    "E POSSIBILE|RISPOSTA AFFERMATIVA",
  ],
  pt: ["SIM|ACEITE|ACEITO|CONFIRMA-SE|ADMITE-SE|DEFERIDO|POSITIVO|(?:SERA|E) (?:ACEIT|ADMITID|PERMITID)[AOE]"],
  nl: [
    "JA|AKKOORD|TOEGESTAAN|(?:DAT|DIT) (?:IS|MAG|WORDT) ?(?:TOEGESTAAN|AKKOORD|GEACCEPTEERD)?|GOEDGEKEURD",
    "BEVESTIGD",
  ],
  pl: [
    "TAK|ZGODA|ZAMAWIAJACY (?:DOPUSZCZA|WYRAZA ZGODE|AKCEPTUJE|POTWIERDZA|ZGADZA)|DOPUSZCZA(?:MY|LNE)?",
    "AKCEPTUJEMY",
  ],
  uk: [
    "ТАК|ПРИИМАЄТЬСЯ|ДОПУСКАЄТЬСЯ|ДОЗВОЛЯЄТЬСЯ|ДОЗВОЛЕНО|ПОГОДЖЕНО|МОЖНА",
    "ЗАМОВНИК (?:ПОГОДЖУЄТЬСЯ|ДОПУСКАЄ|ПРИИМАЄ)",
  ],
  ru: [
    "ДА|ПРИНИМАЕТСЯ|ДОПУСКАЕТСЯ|РАЗРЕШАЕТСЯ|СОГЛАСОВАНО|МОЖНО",
    "ЗАКАЗЧИК (?:ДОПУСКАЕТ|СОГЛАСЕН|ПРИНИМАЕТ|НЕ ВОЗРАЖАЕТ)",
  ],
  cs: ["ANO|SOUHLASI(?:ME)?|(?:ZADAVATEL|OBSTARAVATEL) (?:PRIPOUSTI|PRIPUSTA|SOUHLASI|SUHLASI|AKCEPTUJE)"],
  ro: ["SE ACCEPTA|ACCEPTAM"],
  tr: ["EVET|KABUL EDIL(?:IR|ECEK|MISTIR)…|UYGUNDUR"],
};
/** The same of Chinese, whose words have no edges. */
const YES_HAN = oneOf({
  zh: ["是(?!否)", "可以", "可(?=[。，,.]|$)", "接受", "允许", "允許", "同意", "认可", "認可", "能"],
});

/** The rest of a question, and its answer: "… be offered? Answer 7: Yes". */
export const ANSWERED_YES = cue`^((?:[^.?？!\n]|\.(?=\s?\d)|(?<=(?<!\p{L})\p{L}{1,4})\.){0,160})[?？]["»”'\s]*(?:\p{L}{1,14}(?: ?(?:N[O°º.]{0,2} ?)?[\d.]{1,5})?\s*[.:：–-]\s*)?(?:${oneOf(YES)}(?!\p{L})|${YES_HAN})`;
