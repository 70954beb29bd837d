/** Words for goods that have come, been taken over or been fitted, and not for those that are to. In normalised text; each linear in its input. */
import { begun, cue, oneOf, type Words, whole } from "../words.ts";

/** Words of what is still to come, before the word of its coming: "to be received". */
const TO_BE: Words = {
  en: ["BE"],
  de: ["WERDEN"],
  fr: ["SERA|SERONT|ETRE"],
  es: ["SERAN?|SER"],
  it: ["SARA|SARANNO|ESSERE"],
  pt: ["SERAO"],
  nl: ["WORDEN"],
  pl: ["BYC|BEDA"],
  uk: ["БУДЕ|БУТИ"],
  ru: ["БУДЕТ|БЫТЬ"],
};
/** The same in further languages. */
const TO_BE_TOO: Words = {
  ru: ["БУДУТ"],
  cs: ["BUDE|BUDOU"],
  ro: ["VOR FI|VA FI"],
  sv: ["BLI"],
  da: ["BLIVE"],
};

/** How many came: "received 12", and not "to be delivered: 12". */
export const RECEIVED = cue`(?<!${oneOf(TO_BE)} )${begun({
  en: ["RECEIVED"],
  de: ["GELIEFERT|ERHIELT"],
  fr: ["LIVREE?S|RECUE?S|A RECU"],
  es: ["ENTREGAD[AO]S?|RECIBID[AO]S?|RECIBIO"],
  it: ["CONSEGNAT[AEIO]|HA RICEVUTO"],
  pt: ["RECEBID[AO]S?|RECEBEU"],
  nl: ["GELEVERD|ONTVANGEN|ONTVING"],
  pl: ["DOSTARCZONO|PRZYJETO|OTRZYMAL|PRZEKAZAL"],
  uk: ["ОТРИМАНО|ОТРИМАВ|ПЕРЕДАНО"],
  ru: ["ПОСТАВЛЕНО|ПОЛУЧЕНО|ПОЛУЧИЛ"],
  cs: ["DODANO"],
  bg: ["ПРЕДАДЕНИ|ПРИЕТИ"],
  id: ["TELAH DITERIMA(?: DALAM KEADAAN BAIK)?"],
  vi: ["DA NHAN"],
})}:? \d[^.;\n]{0,60}$`;

/** Past and done; what is to be received is another tense, or another word. */
const DONE = `(?<!(?:${begun(TO_BE)}|${begun(TO_BE_TOO)}) )${whole({
  en: [
    "TOOK DELIVERY OF|SIGNED FOR|BOOKED IN|(?:HAS|HAVE|WAS|WERE) (?:RECEIVED|HANDED OVER|TAKEN OVER)",
    "ON (?:THE )?(?:ASSET REGISTER|INVENTORY)",
  ],
  de: [
    "WURDEN? (?:\\p{L}+ ){0,4}(?:MONTIERT|INSTALLIERT|GELIEFERT|EINGEBAUT)|UBERNOMMEN WURDEN?",
    "(?:WURDEN?|HAT|HABEN) (?:\\p{L}+ ){0,3}(?:UBERNOMMEN|ABGENOMMEN|INVENTARISIERT)",
  ],
  fr: [
    "ONT (?:BIEN )?ETE (?:POSE|INSTALLE|LIVRE|MONTE|MIS|REMIS)…|(?:A|ONT) (?:RECU|RECEPTIONNE)|RECEPTIONNEE?S",
    "RECEPTIONNE",
  ],
  es: [
    "(?:HAN SIDO|FUERON) (?:INSTALAD|ENTREGAD|COLOCAD|MONTAD)…|SE RECIBI(?:O|ERON)|RECEPCIONAD[OA]S?",
    "BIENES CUBIERTOS|HA RECIBIDO|HAN RECIBIDO",
  ],
  it: [
    "SONO STAT[EI] (?:INSTALLAT|CONSEGNAT|MONTAT|POSAT)\\p{L}|HA PRESO IN CONSEGNA|PRES[OIAE] IN CARICO",
    "HA RITIRATO|SI PRESENTA CON",
  ],
  pt: [
    "FORAM (?:INSTALAD|COLOCAD|MONTAD)…|RECEBID[OA]S? N[OA]|FORAM (?:ENTREGUES|RECEBID[OA]S)",
    "FOI (?:ENTREGUE|RECEBID[OA])",
  ],
  nl: ["IN ONTVANGST GENOMEN"],
  pl: ["ZOSTALY (?:ZAMONTOW|DOSTARCZ|ZAINSTALOW)…|ODEBRANO|ODEBRAL…|ZINWENTARYZOWAN…"],
  uk: [
    "БУЛО (?:ВСТАНОВЛЕНО|ЗМОНТОВАНО)|(?:НА|З) БАЛАНС[ЕІУА]|ОПРИБУТКОВАН…|ОДЕРЖА(?:НО|НІ|В|ЛА|ЛИ)",
    "ПРИИНЯТО НА ОБЛІК|ПРИИНЯЛ[АИ]?(?= \\d)",
  ],
  ru: ["ПОСТАВЛЕН[ЫО]|ОПРИХОДОВАН…|ПРИНЯТ[ОЫ] (?:НА|К) УЧЕТ…|ПРИНЯЛ[АИ]?(?= \\d)"],
  cs: ["PREVZAL[AIO]?|PREVZATO|PREVZATE"],
  sl: ["PREVZEL[AI]?"],
  hr: ["ZAPRIMLJEN…|PREUZE(?:O|LA|LI|TO)"],
  bg: ["ПРИЕХМЕ|ПОЛУЧИХМЕ|ЗАВЕДЕНИ?"],
  ro: ["S-AU? RECEPTIONAT|RECEPTIONAT…|IN URMA RECEPTIEI|S-AU? CONSTATAT"],
  hu: ["ATVETT…|LELTAROZOTT|HELYEZETT (?:EL|UZEMBE)|UZEMBE HELYEZETT|TELEPITETT|FELSZERELT"],
  el: ["ΠΑΡΕΛΑΒ…|ΠΑΡΕΛΗΦΘ…|ΠΑΡΑΛΑΒΑΜΕ"],
  sv: ["(?:HAR )?MOTTAGIT|MOTTOGS?"],
  da: ["(?:HAR )?MODTAGET|MODTOG"],
  nb: ["(?:HAR )?MOTTATT|MOTTOK"],
  fi: ["VASTAANOTTI|VASTAANOTETTIIN|ON VASTAANOTETTU"],
  tr: ["TESLIM (?:ALMIS|ALDI|ALINMIS)…|TESLIM EDILEN|AMBARA ALIN…|ENVANTER…"],
  id: ["TELAH (?:MENERIMA|DITERIMA)"],
  vi: ["DA (?:TIEP NHAN|NHAN BAN GIAO)"],
})}`;
/** The same in languages whose words have no edges here. */
const DONE_TOO = oneOf({
  zh: ["已到货|已验收|已入库|签收"],
  ja: ["受領|納入済"],
  ko: ["입고|수령"],
});

/** Goods that were received, booked or fitted, before the name: "took delivery of 12 X cameras". */
export const DONE_BEFORE = cue`(?:${DONE}|${DONE_TOO}|${oneOf({ ar: ["تم استلام", "استلمت", "تسلمت"] })})[^.;\n]{0,100}$`;
/** The same behind it: "X cameras were handed over". */
export const DONE_AFTER = cue`^[^.;\n]{0,80}?(?:${DONE}|${DONE_TOO})`;
