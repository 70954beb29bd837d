/** Questions whether a make is accepted, answered with a no. In normalised text; each linear in its input. */
import { cue, oneOf, type Words } from "../words.ts";

/** "Answer:". */
const ANSWER: Words = {
  en: ["A|ANSWER"],
  de: ["ANTWORT"],
  fr: ["R|REPONSE"],
  es: ["RESPUESTA"],
  it: ["RISPOSTA"],
  pt: ["RESPOSTA"],
  nl: ["ANTWOORD"],
  pl: ["ODPOWIEDZ"],
  uk: ["ВІДПОВІДЬ"],
  ru: ["ОТВЕТ"],
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
  en: ["IDEA"],
  es: ["PODEMOS|SABEMOS|TENEMOS|LO SABEMOS|SE SABE"],
  it: ["POSSIAMO|SAPPIAMO"],
  pt: ["TEMOS"],
};

/** "Will you accept X? A: No." */
export const ANSWERED_NO = cue`^(?![^?]{0,40}(?:NDAA|COMPLIAN|889))(?:[^.?!]|\.(?=\s?\d)){0,110}\?["»”'\s]*(?:${oneOf(ANSWER)}(?: ?\d+)?)?\s*[:.–-]?\s*(?:${oneOf(NO)}|${oneOf(NO_ALONE)}(?=\s*(?:[,.;!:]|$)))(?!\p{L}| ${oneOf(NO_KNOWLEDGE)})|^[^.؟?]{0,80}[؟?]\s*(?:الجواب|الاجابة|الرد|ج)?\s*[:.–-]?\s*(?:لا|كلا)(?!\p{L})|^[^。？]{0,20}[？?]\s*答?\s*[:：]?\s*(?:不|否)`;
