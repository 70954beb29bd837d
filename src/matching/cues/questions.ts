/** Words by which a sentence asks, and what answers it yes. In normalised text; each linear in its input. */
import { begun, cue, oneOf, type Words, whole } from "../words.ts";

/** A question that asks whether, why or how; one that asks the buyer what is looked for is a seller's. */
export const QUESTION = cue`^\W{0,3}${oneOf({
  en: ["DO|DOES|DID|WOULD|MAY|ARE|IS|WAS|WERE|WILL|CAN|COULD|SHOULD|WHY|WHICH|WHO|HOW"],
  de: ["(?:VERKAUFEN|HABEN|FUHREN|BIETEN) SIE|IST|SIND|KANN|KONNEN|WARUM|WESHALB|WIE|WELCHER?|DARF|GIBT ES"],
  fr: ["EST-CE|PEUT-ON|PUIS-JE|VENDEZ-VOUS|AVEZ-VOUS|POURQUOI|COMMENT|QUELLE?S?|FAUT-IL"],
  es: ["¿|POR QUE|COMO"],
  it: ["VENDETE|AVETE|PERCHE|COME|QUALE|POSSO"],
  pt: ["VOCES? VENDEM?|ES? IGUAL|QUAL"],
  nl: ["VERKOOPT U|HEEFT U|KAN IK|WAAROM|HOE|WELKE"],
  pl: ["CZY|DLACZEGO|JAK|KTOR\\p{L}+"],
  uk: ["ЧОМУ|ЯК|ЧИМ|ЧИ|ЧИ МОЖНА|ПРОДАЄТЕ|ЯКА|ЯКИИ"],
  ru: ["ПОЧЕМУ|КАК|ЧЕМ|МОЖНО ЛИ|ЕСТЬ ЛИ|ПРОДАЕТЕ|КАКАЯ|КАКОИ"],
  ar: ["هل|لماذا|كيف"],
})}(?!\p{L})|^(?:为什么|怎么|如何)`;
/** A question's number in a tender's papers; a shop's "Q:" is a buyer's, of goods that are for sale. */
export const NUMBERED = cue`^\W{0,3}${oneOf({
  any: ["Q|QUESTION"],
  de: ["FRAGE"],
  es: ["PREGUNTA"],
  it: ["DOMANDA|QUESITO"],
  pt: ["PERGUNTA"],
  nl: ["VRAAG"],
  pl: ["PYTANIE"],
  uk: ["(?:ЗА)?ПИТАННЯ"],
  ru: ["ВОПРОС"],
  tr: ["SORU"],
})}(?: ?(?:NO?\.? ?)?\d{1,3})?\s?[:.)–-]\s*`;
/** Turkish and Chinese ask inside and at the end. */
export const ASKS_WITHIN = /(?<!\p{L})M[IU](?:DIR|YIZ|SINIZ|SUNUZ)?(?!\p{L})|[吗么]$/u;
/** "Are you looking for …?": a seller asks. */
export const LOOKED_FOR = cue`${whole({
  en: ["SEND (?:US|ME)|LOOKING|SEARCHING|NEED|WANT|INTERESTED"],
  de: ["SUCHEN|BRAUCHEN|WILLST|WOLLEN|MOCHTEN"],
  fr: ["CHERCHE…|VOULEZ"],
  es: ["BUSCA…|NECESITA…|QUIER…|QUERES|DESEA…"],
  it: ["CERC\\p{L}+|VUOI|VOLETE"],
  pt: ["PROCURA…"],
  nl: ["WILT|ZOEK…"],
  pl: ["CHCESZ|POTRZEBUJ…|SZUKA…"],
  uk: ["ХОЧЕТЕ|ПОТРІБН\\p{L}+|ШУКА…"],
  ru: ["ХОТИТЕ|НУЖН\\p{L}+|ИЩЕ…"],
  tr: ["ISTER…|ARIYOR…"],
})}`;
/** "Are your X cameras genuine?" is asked of a seller of them. */
export const YOURS = cue`${begun({
  en: ["YOUR"],
  de: ["IHRE[NRMS]?"],
  fr: ["VOS"],
  es: ["VUESTR[AO]S"],
  it: ["I VOSTRI|LE VOSTRE"],
  pt: ["SEUS|SUAS"],
  nl: ["UW|JULLIE"],
  pl: ["WASZE"],
  uk: ["ВАШІ"],
  ru: ["ВАШИ"],
})}\s$`;
/** What stands before an answer: "Answer: …". */
export const ANSWER: Words = {
  en: ["ANSWER|RESPONSE|REPLY"],
  de: ["ANTWORT"],
  fr: ["REPONSE"],
  es: ["RESPUESTA"],
  it: ["RISPOSTA"],
  pt: ["RESPOSTA"],
  nl: ["ANTWOORD"],
  pl: ["ODPOWIEDZ"],
  uk: ["ВІДПОВІДЬ"],
  ru: ["ОТВЕТ"],
};
/** "A: Yes, …". */
export const YES = cue`^["»”'\s–—-]{0,5}(?:${oneOf({
  ...ANSWER,
  any: ["A\\d*"],
  tr: ["CEVAP|YANIT"],
  ar: ["الجواب|الاجابة"],
  zh: ["答|回答"],
})}\s?[.:：] ?)?${oneOf({
  en: ["YES|SURE|OF COURSE|IN STOCK"],
  de: ["JA|JAWOHL"],
  fr: ["OUI"],
  es: ["SI"],
  pt: ["SIM"],
  nl: ["JAZEKER"],
  pl: ["TAK"],
  uk: ["ТАК"],
  ru: ["ДА"],
  tr: ["EVET|BIZDE|VAR"],
  ar: ["نعم"],
  zh: ["是|可以"],
})}(?!\p{L})`;
