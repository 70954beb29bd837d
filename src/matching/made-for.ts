/**
 * Accessories in languages that have no words of their own in {@link ACCESSORY}: what it is, "for", and the make, or in that order
 * turned round. Spelled as the languages spell it and normalised once; each expression is linear in its input.
 */
import { normalise } from "./normalise.ts";

const any = (...lists: string[]): string =>
  [...new Set(lists.join("|").split("|"))].map((one) => normalise(one).text).join("|");

/** Brackets, boxes, power supplies, cables, covers, batteries. */
const THING = any(
  // Czech, Slovak
  "držák|držiak|patka|konzol|krabic|napájecí|napájací|zdroj|adaptér|kabel|kábel|kryt|montážní|montážny|akumulátor|batéri",
  // Hungarian
  "tartó|kötődoboz|tápegység|adapter|kábel|foglalat|talp|burkolat|akkumulátor|memóriakártya|napelem",
  // Romanian, Bulgarian, Serbo-Croatian, Slovene
  "suport|doză|alimentator|sursă|adaptor|cablu|carcasă|acumulator|стойка|основа|кутия|захранван|адаптер|кабел|конзола|корпус|nosač|nosilec|kutija|napajanje|napajalnik|kabl|kućište|ohišje|držač|stalak|носач|кутија|исправљач",
  // Greek
  "βάση|βάσεις|στήριγμα|στηρίγματα|κουτί|τροφοδοτικό|τροφοδοτικά|καλώδια|τροφοδοσία|αντάπτορα|μετασχηματιστή|καλώδιο|βραχίονα|κάλυμμα|μπαταρί|κάρτα μνήμης|ηλιακό πάνελ",
  // Swedish, Danish, Norwegian, Finnish
  "fäste|tilbehør|tillbehör|beslag|nätadapter|nätaggregat|strømadapter|strömadapter|kopplingsdosa|hölje|kapsling|holder|hållare|feste|strømforsyning|monteringsboks|koblingsboks|deksel|solpanel|teline|kiinnike|virtalähde|muuntaja|kaapeli|kotelo|jalusta|akku",
  // Vietnamese, Indonesian
  "chân đế|giá đỡ|hộp nối|hộp kỹ thuật|bộ nguồn|dây nguồn|thẻ nhớ|đế gắn|braket|dudukan|casing|kotak|penutup|baterai",
  // Korean, Japanese, Hindi, Thai
  "브라켓|브래킷|어댑터|아답터|거치대|케이블|전원|하우징|케이스|마운트|배터리|메모리카드|ブラケット|アダプタ|電源|ケーブル|マウント|ハウジング|ケース|バッテリ|カバー|スタンド|取付金具|पावर सप्लाई|ब्रैकेट|एडाप्टर|एडॉप्टर|केबल|माउंट|कवर|बैटरी|स्टैंड|ขายึด|อะแดปเตอร์|กล่องพักสาย|สายไฟ",
  // Arabic, Persian, Hebrew
  "حامل|حوامل|محول|محولات|كابل|كابلات|كوابل|علبة|علب|شاحن|شواحن|بطارية|بطاريات|غطاء|أغطية|قاعدة|قواعد|پایه|آداپتور|کابل|جعبه|باتری|قاب|براکت|منبع تغذیه|תושבת|זרוע|ספק כוח|מתאם|כבל|קופסת|סוללה",
  // Turkish; Spanish and Portuguese covers
  "cargador|carregador|chargeur|caricabatteri|ladegerät|ladestation|oplader|ładowark|зарядн|nabíječk|nabíjačk|töltő|încărcăto|laddare|lader|laturi|şarj",
  // What is called after what it is compatible with, too
  "batterie|batteria|batería|akku|akumulator|батери|cavo|акумулятор|провод|шнур|accu's|reserveaccu's|bras|brazo|braccio|ramię|minnekort|hukommelseskort|minneskort|muistikort|pilot zdalnego sterowania|licença|licencia|licenza|аккумулятор|акумулятор|battery|charger|power supply|bracket|wall mount|junction box|accu|fuente de alimentación|fonte de alimentação|fontes de alimentação|fuentes de alimentación|caja de conexiones|puszka|uchwyt|zasilacz",
  "ayak|buat|kutusu|adaptör|kablo|braket|güç kaynağı|aparat|funda|protector de silicona|carcaça|kit montaj",
);
/** The same at the end of a compound. */
const IN_COMPOUND = any(
  "fäste|hållare|beslag|adapter|kabel|dosa|holder|feste|boks|teline|kiinnike|kotelo|kaapeli|tartó|konzol|doboz",
);
/** "for", before the make. */
const FOR = any(
  "pro|pre|ke|για|pentru|за|za|till|til|cho|dành cho|dùng cho|untuk|برای|مخصوص|עבור|สำหรับ|para|per|für|pour|voor|dla|do|до|для",
);
/** The same in Swedish and Norwegian, and English: what it is for stands next to it, since "for home" says less. */
const FOR_IT = "FOR";
/** What an accessory is said to go with, in a sentence of its own too. */
const FITS = any(
  "compatible avec|compatible con|compatible with|compatível com|compatibile con|kompatibel mit|kompatybilny z|kompatybilna z|совместимый с|совместима с|совместимая с|сумісний з|сумісна з|compatibil cu|compatibilă cu|kompatibilní s|kompatibilný s|kompatibilna s|kompatibilan s|съвместим с|съвместима с|uyumlu|serve em|sirve para|convém a",
  "válida para|válido para|válidas para|válidos para|apto para|apta para|adecuado para|adecuada para|indicado para|adequado para",
  "suitable for|fits|passend für|passt für|passt zu|geeignet für|convient aux|convient pour|adatto per|adatta per",
  "geschikt voor|past op|past bij|pasuje do|pasują do|підходить до|підходить для|подходит для|подходит к|vhodný pro|vhodná pro|vhodné pro|vhodný pre|vhodný k|vhodná k|vhodné k|na kameru|na kamery",
  "potrivit pentru|potrivită pentru|подходящ за|odgovara za|συμβατή με|συμβατό με|συμβατός με|κατάλληλη για|κατάλληλο για",
  "passar till|passar|passer til|passer|phù hợp với|dùng được cho|cocok untuk|kompatibel dengan",
  "مناسب برای|سازگار با|متوافق مع|متوافقة مع|مناسب ل|مناسبة ل",
);
/** Words for the makes' goods between it and the make. */
const GOODS = any(
  "kamer\\p{L}*|cámaras?|câmeras?|telecamer[ae]|κάμερες|κάμερα|camere(?:le)?|camer[ae]|камери|камеру|камере|الكاميرات|كاميرات|كاميرا|دوربین|دوربین‌های|מצלמות|מצלמת|กล้อง|nvr|dvr|cctv|ip|wifi|poe|switch\\p{L}*|rekordér\\p{L}*|rekorder\\p{L}*|rejestrator\\p{L}*|grabador\\p{L}*|gravador\\p{L}*|recorders?|регистратор\\p{L}*|реєстратор\\p{L}*|de|las|los|os|as|der|die|das|the|a|y|e|et|und|i|și|και|τους|τα|τις|ασυρμάτους|های|poste portatif|talkie-walkie|walkie-talkies?|radios?|рации|радиостанци\\p{L}+|радіостанці\\p{L}+|radiotelefon\\p{L}*|radiostanic\\p{L}+|raci\\p{L}+|řady|série|seria",
).replaceAll("\\P{L}", "\\p{L}");

/** What stands before a make that it is made for; an Arabic "for" is joined to what follows. */
const BEFORE = new RegExp(
  `(?:(?<!\\p{L})(?:${THING})|(?<!\\p{L})\\p{L}{1,20}?(?:${IN_COMPOUND}))\\p{L}{0,4}(?!\\p{L})(?:[^.;:,|\\n]|[.,](?=\\d)){0,60}(?:(?<!\\p{L})(?:${FOR}|${FITS})(?: \\p{L}+){0,2}(?: (?:${GOODS})){0,5} $|(?<!\\p{L})${FOR_IT}(?: (?:${GOODS})){0,2} $|(?<!\\p{L})(?:ל|ل|لل)(?:${GOODS}) $)`,
  "u",
);
/** The same where the make stands in a sentence of its own: "Junction box PM-14. Fits cameras: X". */
const IN_NEXT = new RegExp(
  `(?<!\\p{L})(?:${THING})\\p{L}{0,4}(?!\\p{L})[^|\\n]{0,80}[.;,(] ?(?:${FITS})(?: \\p{L}+)?(?: (?:${GOODS})){0,5}:? $`,
  "u",
);
/** The same in Thai, which sets no spaces. */
const IN_THAI = new RegExp(
  `(?:${any("ขายึด|อะแดปเตอร์|กล่องพักสาย|สายไฟ|แบตเตอรี่")})[^.;:,|\\n]{0,60}(?:${any("ใช้ได้กับ|ใช้กับ|รองรับ|สำหรับ")})(?:${any("กล้อง")})? ?$`,
  "u",
);
/** Languages that say "for" and what it is after the make, and Hungarian endings: what it is may stand before both. */
const THING_AHEAD = new RegExp(
  `(?:(?<!\\p{L})(?:${THING})|(?<!\\p{L})\\p{L}{1,20}?(?:${IN_COMPOUND}))\\p{L}{0,4}(?!\\p{L})[^.;:|\\n]{0,60}$`,
  "u",
);
const TO_IT = new RegExp(
  `^[^.;:|\\n]{0,30}?(?:\\p{L}(?:HOZ|HEZ)(?!\\p{L})|KAMEROIHIN|KAMEROILLE|KAMERALLE|KAMERAAN|${any("के लिए|호환|에 적합|対応|için uygun|uyumlu")})`,
  "u",
);
const AFTER = new RegExp(
  `^[^.;:,|\\n]{0,24}?(?:용|호환|전용|專?用|専用|対応|${any("के लिए|साठी|জন্য|için")})[^.;:,|\\n]{0,40}?(?:${THING})`,
  "u",
);

/** Made by somebody else than the make it goes with. */
const OTHERS = any(
  "third[ -]party|aftermarket|non[ -]original|non[ -]genuine|drittanbieter|fremdhersteller|kein original|nicht original|no original|no originales|non originale|non d'origine|pas d'origine|não original|niet origineel|nieoryginaln\\p{L}*|neoriginál\\p{L}*|neoryginál\\p{L}*|неоригінальн\\p{L}*|неоригинальн\\p{L}*|utángyártott|tredjepart\\p{L}*|hàng gia công|副厂|第三方",
).replaceAll("\\P{L}", "\\p{L}");
const OTHERS_NEAR = new RegExp(`(?<!\\p{L})(?:${OTHERS})(?!\\p{L})`, "u");

/** Whether what goes with a make is said to be somebody else's: its maker sells none of it. */
export function isOfOthers(sentence: string): boolean {
  return OTHERS_NEAR.test(sentence);
}

/**
 * The words by which a text sells what is made for the make between `lead` and `tail`; null where it does not. `ahead` is what
 * stands before the make whatever its clauses, without other makes.
 */
export function madeFor(lead: string, tail: string, ahead: string): RegExpExecArray | null {
  return (
    BEFORE.exec(`${lead} `) ??
    IN_NEXT.exec(`${ahead} `) ??
    IN_THAI.exec(ahead) ??
    (THING_AHEAD.test(ahead) ? TO_IT.exec(tail) : null) ??
    AFTER.exec(tail)
  );
}
