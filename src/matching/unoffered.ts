/**
 * What names a make without offering it or asking for it, on any kind of page: comparisons, questions, rows under a label that
 * excludes or says what fits, what is taken away, and what was. All in normalised text; each regular expression is linear.
 */
import { INSTEAD } from "./cues/excluded-before.ts";
import { type Given, given, plain } from "./given.ts";
import type { Standing } from "./standing.ts";

/** A text's beginning, and what stands behind a list, are looked at so far, in characters. */
const NEAR = 90;
/** "Unlike X": before the names, over a list of them. */
const UNLIKE =
  /(?<!\p{L})(?:UNLIKE|IN CONTRAST TO|AS OPPOSED TO|IM GEGENSATZ ZU[RM]?|ANDERS ALS|CONTRAIREMENT A(?:UX?)?|A LA DIFFERENCE D(?:E|ES|U)|A DIFERENCIA D(?:E|EL)|AL CONTRARIO QUE|A DIFFERENZA D(?:I|EI|EGLI|ELLE|ELLA|EL)|AO CONTRARIO D(?:E|AS?|OS?)|DIFERENTEMENTE D(?:E|AS?|OS?)|IN TEGENSTELLING TOT|W PRZECIWIENSTWIE DO|NA ROZDIL OD|SPRE DEOSEBIRE DE|В ОТЛИЧИЕ ОТ|НА ВІДМІНУ ВІД)(?!\p{L})[^.:;!?\n]{0,80}$|(?:不同于|不像|على عكس|بخلاف)[^。.;\n]{0,40}$/u;
/** What differs, what is asked about: the names are the matter of a text. */
const ABOUT =
  /(?<!\p{L})(?:DIFFERENCES? BETWEEN|UNTERSCHIEDE? ZWISCHEN|DIFFERENCES? ENTRE|DIFERENCIAS? ENTRE|DIFFERENZ[AE] TRA|DIFERENCAS? ENTRE|VERSCHIL(?:LEN)? TUSSEN|ROZNIC[AEY]\p{L}* MIEDZY|ЧЕМ ОТЛИЧА\p{L}+|ЧИМ ВІДРІЗНЯ\p{L}+|QUESTIONS? (?:ABOUT|ON|REGARDING)|FRAGEN ZU[RM]?|QUESTIONS? SUR|VRAGEN OVER|PREGUNTAS SOBRE|PYTANIA O)(?!\p{L})[^.;!?\n]{0,60}$/u;
/** An exchange that the seller would take: the make is wanted, not sold. */
const WANTED = /(?<!\p{L})(?:ОБМЕН НА|ОБМІН НА|ОБМІНЯЮ НА|ОБМЕНЯЮ НА)(?!\p{L})[^.;,\n]{0,30}$/u;
/** Something in the shape of it. */
const DUMMY =
  /(?<!\p{L})(?:DUMMY|MOCK|FAKE|ATTRAPPE|DUMMYKAMERA|FACTICE|SIMULAD[AO]S?|FINTA|ATRAPA|МУЛЯЖ\p{L}*)(?!\p{L})[^.;,\n]{0,40}(?<!\p{L})(?:STYLE|LIKE|IM STIL|FACON|TIPO|STILE|ПОД|ПІД)(?!\p{L})[^.;,\n]{0,10}$/u;
/** What is forbidden, told to end, or not covered: before the name. */
const TAKEN =
  /(?<!\p{L})(?:STOP (?:INSTALLING|BUYING|USING|PURCHASING|DEPLOYING)|(?:PROHIBE|PROHIBEN|PROIBE|PROIBEM|VIETA|VIETANO|INTERDIT|INTERDISENT|VERBIETET|VERBIETEN|VERBIEDT|ZAKAZUJE|ЗАПРЕЩАЕТ|ЗАБОРОНЯ\p{L}+|FORBIDS|PROHIBITS|BANS|BANNED)|NIE OBEJMUJE|(?:DOES|DO) NOT COVER|NE COUVRE PAS|NO CUBRE|GILT NICHT FUR)(?!\p{L})[^.;!?|\n]{0,40}$|(?<!\p{L})(?:INTERDISANT|PROHIBANT|BANNISSANT|PROHIBIENDO|QUE (?:PROHIBE|VETA|PROIBE)|PROIBINDO|CHE VIETA|ZAKAZUJAC\p{L}*|ЗАПРЕЩАЮЩ\p{L}+|(?:ЩО|ЯК[АИ]И?) ЗАБОРОНЯ\p{L}+|FORBIDDING|PROHIBITING|BANNING|BARRING|SOM FORBJUDER)(?!\p{L})[^.;!?|\n]{0,110}$|(?:حظرت|تحظر)[^.؟\n]{0,40}$/u;
/** The same, behind it. */
const TAKEN_AFTER =
  /^ (?:ACTUEL(?:LE)?S?) (?:SERA|SERONT) (?:DEPOSE|RETIRE|ENLEVE|DEMONTE)E?S?(?!\p{L})|^[^\n|]{0,60}[|\t] ?(?:REMOVED|SUSPENDED|WITHDRAWN|EXPELLED|TERMINATED|RETIREE?S?|ENTFERNT|RETIRAD[OA]S?)(?!\p{L})/u;
/** The verdict on an offer, at the beginning of what is said of it. */
const REJECTED =
  /^\W{0,3}(?:EXCLUID[OA]|DESCARTAD[OA]|RECHAZAD[OA]|EXCLUDED|REJECTED|DISQUALIFIED|AUSGESCHLOSSEN|ABGELEHNT|REJETEE?|ECARTEE?|ESCLUS[OA]|REJEITAD[OA]|ODRZUCON[AEY]|ОТКЛОНЕН[АО]?|ВІДХИЛЕН[АО]?)\s?[:：–-]/u;

/** Labels of rows and lines that exclude, before the names. */
const EXCLUDED_ROW =
  /(?<!\p{L})(?:(?:EXCLUDED|BANNED|PROHIBITED|BARRED|INELIGIBLE) (?:MANUFACTURERS?|MAKERS?|BRANDS?|MAKES?|VENDORS?|EQUIPMENT)|(?:AUSGESCHLOSSENE|UNZULASSIGE|NICHT ZUGELASSENE|VERBOTENE) (?:HERSTELLER|MARKEN|FABRIKATE|PRODUKTE)|(?:FABRICANTS?|MARQUES?|CONSTRUCTEURS?) (?:EXCLU|INTERDIT|REFUSE)E?S?|(?:FABRICANTES?|MARCAS?) (?:EXCLUID|PROHIBID|VETAD|PROIBID|VEDAD|NO ADMITID|NAO ADMITID)[OA]S?|(?:PRODUTTORI|MARCHE|MARCHI) (?:ESCLUS|VIETAT|NON AMMESS)[IE]|(?:PRODUCENCI|MARKI) (?:WYKLUCZEN|NIEDOPUSZCZ|ZABRONION|ZAKAZAN)\p{L}+|(?:WYKLUCZENI|NIEDOPUSZCZENI|ZAKAZANI) PRODUCENCI|(?:UITGESLOTEN|VERBODEN|NIET TOEGESTANE) (?:FABRIKANTEN|MERKEN|PRODUCENTEN)|(?:ИСКЛЮЧЕНН|ЗАПРЕЩЕНН|НЕДОПУСТИМ)\p{L}+ (?:ПРОИЗВОДИТЕЛ|МАРК|БРЕНД)\p{L}*|(?:ВИКЛЮЧЕН|ЗАБОРОНЕН)\p{L}+ (?:ВИРОБНИК|МАРК|БРЕНД)\p{L}*|(?:YASAKLI|HARIC TUTULAN) (?:MARKALAR|URETICILER))\s?[|:\t\n]\s?[^|\n]{0,120}$|(?:禁止|排除)的?(?:品牌|厂商|制造商)\s?[|:：\t\n]\s?[^|\n]{0,80}$/u;
/** Who refuses, before the name. */
const NOT_WANTED =
  /(?<!\p{L})NO (?:FUERAN|FUESEN|SEAN|SERAN) (?:DE )?(?:LAS? )?(?:MARCAS? )?$|(?:请勿|请不要|不要|切勿)(?:选用|使用|采购|购买|选择|投标)[^。；\n]{0,20}$|(?<!\p{L})(?:لا|لم|لن) (?:نورد|نبيع|نقبل|نستخدم|نركب|يسمح|يجوز|يقبل|تقبل)(?!\p{L})[^.؟\n]{0,40}$/u;
/** Who refuses, in Turkish: behind a list of names, said of all of them. */
const NOT_WANTED_BEHIND =
  /^\s*[^.,;!?\n]{0,60}(?<!\p{L})(?:TEKLIF EDILEMEZ|KABUL EDIL(?:MEZ|EMEZ|MIYOR|MEYECEK)\p{L}*|KULLANILAMAZ|SATMIYORUZ|SATILMAZ|ALINMAYACAK\p{L}*|TERCIH EDILMEYECEK\p{L}*)(?!\p{L})/u;
/** Labels of rows and lines of their own that say what fits; a tile's "ONVIF compatible" above its title is none. */
const FITS_ROW =
  /(?:^|[\n|\t])\W{0,3}(?:(?:NICHT |NOT |NON |NO |NIE )?(?:KOMPATIB|COMPATI[BV]|KOMPATYB)\p{L}*(?: (?:REKORDER|RECORDERS?|KAMERAS?|CAMERAS?|MODELLE?|MODELS?|GERATE|DEVICES?|SYSTEME?|BRANDS?|MARKEN|MARKI|MIT|WITH|AVEC|CON|COM|MET|Z))?|(?:ENREGISTREURS|CAMERAS|GRABADORES|CAMARAS|REGISTRATORI|TELECAMERE|GRAVADORES|REJESTRATORY|KAMERY) (?:COMPATIB|KOMPATYB)\p{L}*|ZGODNOSC(?: Z(?: \p{L}+)?)?|СОВМЕСТИМОСТЬ(?: С \p{L}+)?|СОВМЕСТИМЫ\p{L}*(?: \p{L}+)?|СУМІСНІСТЬ(?: З \p{L}+)?|СУМІСН\p{L}+(?: \p{L}+)?|UYUMLULUK|UYUMLU (?:CIHAZLAR|KAYIT CIHAZLARI|KAMERALAR|MARKALAR)|GESCHIKT VOOR|WORKS WITH|PASST ZU|CONVIENT A)\s?[|\t\n]\s?[^|\n]{0,100}$|(?<!\p{L})РАБОТАЕТ С (?:\p{L}+ ){0,2}$|(?<!\p{L})ПРАЦЮЄ (?:З|ІЗ) (?:\p{L}+ ){0,2}$/u;
/** How long a row may be that a label governs, in characters. */
const WIDEST_ROW = 500;
/** The same over all cells of a row, each of which is a line, or stands behind a stroke: from the text's beginning on. */
const FITS_CELLS =
  /^\W{0,3}(?:WORKS WITH|PASST ZU|GESCHIKT VOOR|(?:KOMPATIB|COMPATI[BV]|KOMPATYB)\p{L}* (?:MIT|WITH|AVEC|CON|COM|MET|Z)(?: \p{L}+)?|(?:KOMPATIBILITAT|COMPATIBILITY|COMPATIBILITE|COMPATIBILIDAD|COMPATIBILITA|COMPATIBILIDADE|COMPATIBILITEIT|KOMPATYBILNOSC|UYUMLULUK)|(?:СУМІСНІСТЬ|СОВМЕСТИМОСТЬ|ZGODNOSC)(?: [ЗСZ] \p{L}+)?|COMPATIBLE (?:RECORDERS|CAMERAS|SYSTEMS)|KOMPATIBLE (?:REKORDER|KAMERAS|SYSTEME)|UYUMLU (?:CIHAZLAR|KAYIT CIHAZLARI|KAMERALAR))\s?:?\s?[|\t\n][^\n|]{0,80}(?:[|\t\n][^\n|]{0,80}){0,4}$/u;
/** The same, behind the name, in Turkish. */
const FITS_AFTER =
  /^(?: (?:KAMERA|KAMERALAR|DVR|NVR|KAYIT CIHAZI)(?:LAR|LARI)?)? (?:(?:ILE )?UYUMLU|ICIN UYGUN)(?!\p{L})/u;

/** What was: who owned or made it then. */
const WAS =
  /(?<!\p{L})(?:WAS|WERE) (?:ONCE |FORMERLY |ALSO |PREVIOUSLY )?(?:OWNED|MADE|MANUFACTURED|PRODUCED|ACQUIRED|BOUGHT) BY(?!\p{L})|(?<!\p{L})(?:WURDEN?) VON [^.;\n]{1,40} (?:HERGESTELLT|UBERNOMMEN)(?!\p{L})/u;

/** A question that asks whether, why or how; one that asks the buyer what is looked for is a seller's. */
const ASKS =
  /^\W{0,3}(?:DO|DOES|DID|WOULD|MAY|ARE|IS|WAS|WERE|WILL|CAN|COULD|SHOULD|WHY|WHICH|WHO|HOW|VERKAUFEN SIE|HABEN SIE|FUHREN SIE|BIETEN SIE|IST|SIND|KANN|KONNEN|WARUM|WESHALB|WIE|WELCHER?|DARF|GIBT ES|EST-CE|PEUT-ON|PUIS-JE|VENDEZ-VOUS|AVEZ-VOUS|POURQUOI|COMMENT|QUELLE?S?|FAUT-IL|¿|VENDETE|AVETE|PERCHE|COME|QUALE|POSSO|VOCES? VENDEM?|ES? IGUAL|POR QUE|COMO|QUAL|VERKOOPT U|HEEFT U|KAN IK|WAAROM|HOE|WELKE|CZY|DLACZEGO|JAK|KTOR\p{L}+|ПОЧЕМУ|ЧОМУ|КАК|ЯК|ЧЕМ|ЧИМ|ЧИ|МОЖНО ЛИ|ЧИ МОЖНА|ЕСТЬ ЛИ|ПРОДАЕТЕ|ПРОДАЄТЕ|КАКАЯ|КАКОИ|ЯКА|ЯКИИ|هل|لماذا|كيف)(?!\p{L})|^(?:为什么|怎么|如何)/u;
/** A question's number in a tender's papers; a shop's "Q:" is a buyer's, of goods that are for sale. */
const NUMBERED =
  /^\W{0,3}(?:Q|QUESTION|FRAGE|PREGUNTA|DOMANDA|QUESITO|PERGUNTA|VRAAG|PYTANIE|(?:ЗА)?ПИТАННЯ|ВОПРОС|SORU)(?: ?(?:NO?\.? ?)?\d{1,3})?\s?[:.)–-]\s*/u;
/** Turkish and Chinese ask inside and at the end. */
const ASKS_WITHIN = /(?<!\p{L})M[IU](?:DIR|YIZ|SINIZ|SUNUZ)?(?!\p{L})|[吗么]$/u;
const LOOKED_FOR =
  /(?<!\p{L})(?:LOOKING|SEARCHING|NEED|WANT|INTERESTED|SUCHEN|BRAUCHEN|CHERCHE\p{L}*|BUSCA\p{L}*|NECESITA\p{L}*|CERC\p{L}+|PROCURA\p{L}*|QUIER\p{L}*|QUERES|DESEA\p{L}*|VUOI|VOLETE|VOULEZ|WILLST|WOLLEN|MOCHTEN|WILT|CHCESZ|POTRZEBUJ\p{L}*|ХОТИТЕ|ХОЧЕТЕ|НУЖН\p{L}+|ПОТРІБН\p{L}+|ISTER\p{L}*|ZOEK\p{L}*|SZUKA\p{L}*|ИЩЕ\p{L}*|ШУКА\p{L}*|ARIYOR\p{L}*)(?!\p{L})/u;
/** "Are your X cameras genuine?" is asked of a seller of them. */
const YOURS =
  /(?<!\p{L})(?:YOUR|IHRE[NRMS]?|VOS|VUESTR[AO]S|I VOSTRI|LE VOSTRE|SEUS|SUAS|UW|JULLIE|WASZE|ВАШИ|ВАШІ)\s$/u;
const YES =
  /^["»”'\s–—-]{0,5}(?:(?:A\d*|ANSWER|ANTWORT|REPONSE|RESPUESTA|RISPOSTA|RESPOSTA|ANTWOORD|ODPOWIEDZ|ОТВЕТ|ВІДПОВІДЬ|CEVAP|YANIT|答|回答|الجواب|الاجابة)\s?[.:：] ?)?(?:YES|SURE|OF COURSE|JA|JAWOHL|JAZEKER|OUI|SI|SIM|TAK|ДА|ТАК|EVET|BIZDE|VAR|IN STOCK|نعم|是|可以)(?!\p{L})/u;
const SENTENCE_BEGINS = /[.!?。！？؟\n][\s"«»”')]*|^/gu;
const QUESTION_ENDS = /^[^.!?。！？؟\n]{0,160}?[?？؟]/u;

/** Whether the sentence asks something that a seller or buyer answers, and is not answered yes. */
function isAsked({ ahead, own, following, context: { page } }: Standing): boolean {
  const end = QUESTION_ENDS.exec(following)?.[0];
  if (end === undefined || YES.test(following.slice(end.length))) return false;
  let begins = 0;
  for (const match of ahead.matchAll(SENTENCE_BEGINS)) begins = match.index + match[0].length;
  const whole = (ahead.slice(begins) + own + end).trim();
  const sentence = page === "tender" ? whole.replace(NUMBERED, "") : whole;
  // "May Y be offered instead of X?": what is asked for is X.
  if (LOOKED_FOR.test(sentence) || YOURS.test(ahead) || INSTEAD.test(ahead)) return false;
  return ASKS.test(sentence) || ASKS_WITHIN.test(sentence.slice(0, -1).trim());
}

/** "Nicht zugelassen sind X und Y": a sentence that begins with the refusal. */
const NOT_ADMITTED =
  /(?:^|[.;:!?\n]\s*)NICHT (?:ZUGELASSEN|ZULASSIG|ERLAUBT|GESTATTET|ERWUNSCHT)(?: (?:SIND|IST|WERDEN))?\s?:?[^.;:\n]{0,180}$|(?<!\p{L})(?:AUSSCHLUSS|EXCLUSION|ESCLUSIONE|UITSLUITING|WYKLUCZENIE)(?!\p{L})[^.;:\n]{0,30}(?<!\p{L})(?:FUR|POUR|PARA|PER|VOOR|FOR|DLA)(?!\p{L})[^.;:\n]{0,40}$/u;
/** What does not meet what is asked for, behind the name. */
const NOT_MET =
  /^(?![^.;\n]{0,100}(?:NDAA|TAA|889))[^.;:\n]{0,40}(?<!\p{L})(?:(?:DO|DOES|DID) NOT MEET|ERFULL\p{L}+ [^.;]{0,40}NICHT|NE REPOND\p{L}* PAS|NO CUMPLEN?|NON (?:SODDISFA|RISPETTA)\p{L}*|NAO ATENDEM?|VOLDO\p{L}+ NIET|NIE SPELNIA\p{L}*|НЕ ВІДПОВІДА\p{L}+|НЕ СООТВЕТСТВУ\p{L}+)(?!\p{L})[^.;:\n]{0,30}(?<!\p{L})(?:REQUIREMENT|SPECIFICATION|ANFORDERUNG|EXIGENCE|REQUISIT|EISEN|WYMAG|ВИМОГ|ТРЕБОВАН)|^[^.;\n]{0,20} URETIMI (?:OLMAYACAK|OLAMAZ|OLMAMALI)|^[^。；，,\n]{0,8}不(?:符合|满足)[^。；，,\n]{0,8}(?:要求|规定)/u;
/** An offer that was not taken, behind the name. */
const DECLINED =
  /^[^.;:\n]{0,50}(?<!\p{L})(?:WAS|WERE|BEEN)(?: \p{L}+ AND)? (?:DECLINED|REJECTED|REFUSED|DISQUALIFIED)(?!\p{L})/u;

/** What is not in the box, and what a thing is not: before the name. */
const NOT_IT =
  /(?<!\p{L})(?:(?:NO|NAO|NON) (?:INCLUYE|INCLUI|INCLUDE)|(?:DOES|DO) NOT INCLUDE|NOT INCLUDING|N['’]INCLUT PAS|NIE ZAWIERA|НЕ (?:ВКЛЮЧАЄ|ВКЛЮЧАЕТ))(?!\p{L})[^.;:\n]{0,30}$|(?<!\p{L})(?:IS (?:THIS|IT) (?:JUST|BASICALLY|REALLY|ONLY)|IST DAS (?:NICHT )?(?:NUR|EINFACH|EIGENTLICH)|EST-CE (?:JUSTE|SIMPLEMENT)|E SOLO|ES SIMPLEMENTE|CZY TO (?:PO PROSTU|NIE JEST))(?: (?:UMA?|UNA?|AN?|UNE?|EINE?))?\s$|(?<!\p{L})(?:NAO E|NO ES|NON E|IS NOT|ISN['’]T|N['’]EST PAS|NIE JEST)(?: (?:UMA?|UNA?|AN?|UNE?|DE))?\s$/u;
/** What a shop does not do for some makes, behind them. */
const NOT_FOR =
  /^ (?:ITEMS?|PRODUCTS?|EQUIPMENT|ARTICLES) (?:CANNOT|CAN NOT|MAY NOT|DO NOT QUALIFY|ARE (?:NOT )?EXEMPT)(?!\p{L})/u;
/** What a buyer had, or takes the goods for, in a review. */
const HAD = /^ (?:\p{L}+ )?(?:I|WE) (?:HAD|USED|OWNED|REPLACED|CAME FROM)(?!\p{L})/u;
const REBADGED = /(?<!\p{L})(?:REBADGED|REBRANDED|RELABELL?ED|UMGELABELTE?[NRS]?|CLONE OF AN?|COPY OF AN?)$/u;

/** What a text does with a name that it neither offers nor asks for. */
export function unoffered(standing: Standing): Given {
  const { text, place, places, lead, ahead, own, following, said } = standing;
  const sentence = `${ahead.split(/[.;\n]/).at(-1) ?? ""}${own}${following.split(/[.;\n]/, 1)[0] ?? ""}`;
  return (
    given(
      "excluded",
      EXCLUDED_ROW.exec(ahead) ??
        NOT_ADMITTED.exec(ahead) ??
        NOT_MET.exec(said) ??
        NOT_IT.exec(ahead) ??
        NOT_FOR.exec(said) ??
        DECLINED.exec(said) ??
        NOT_WANTED.exec(ahead) ??
        NOT_WANTED_BEHIND.exec(said.slice(0, NEAR)),
    ) ??
    given("editorial", UNLIKE.exec(ahead) ?? TAKEN.exec(ahead) ?? TAKEN_AFTER.exec(following) ?? ABOUT.exec(ahead)) ??
    given("editorial", HAD.exec(following) ?? REBADGED.exec(lead)) ??
    given(
      "editorial",
      WANTED.exec(ahead) ?? REJECTED.exec(text.slice(0, NEAR)) ?? (places.length > 1 ? WAS.exec(sentence) : null),
    ) ??
    given(
      "compatible-with",
      DUMMY.exec(ahead) ??
        FITS_ROW.exec(ahead) ??
        (place.from <= WIDEST_ROW ? FITS_CELLS.exec(text.slice(0, place.from)) : null) ??
        FITS_AFTER.exec(following),
    ) ??
    plain("editorial", isAsked(standing))
  );
}
