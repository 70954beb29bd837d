/** Words for goods that are there already, or are taken down. In normalised text; each linear in its input. */
import { cue, oneOf, type Words, whole } from "../words.ts";

/** Lists of what is written off: what stands on one is neither for sale nor asked for. */
const WRITTEN_OFF: Words = {
  en: ["DISPOSAL (?:LIST|OF)|WRITE-OFFS?|TO BE (?:WRITTEN OFF|SCRAPPED|DISPOSED OF)|SURPLUS TO BE SOLD"],
  de: ["AUSSONDERUNG…|AUSGESONDERT…|ZU VERSCHROTTEN…"],
  fr: ["MISE AU REBUT|MIS AU REBUT|A REFORMER|MATERIELS? REFORMES?"],
  es: ["(?:DAD[OA]S|A DAR|DAR|CAUSAN?) DE BAJA|BIENES DE BAJA"],
  it: ["BENI DISMESSI|BENI DA DISMETTERE|DISMISSION\\p{L} (?:DI|DEI)|FUORI USO"],
  pt: ["BENS ABATIDOS|BENS A ABATER|ABATE DE BENS|BAIXA PATRIMONIAL"],
  nl: ["AFVOERLIJST|AF TE VOEREN|AFGESCHREVEN"],
  pl: ["LIKWIDACJ…(?! (?:MAGAZYN|SKLEP|ZAPAS|STAN|STOK|EKSPOZYC|KOLEKC|DZIALALN|KONCOW))|DO UTYLIZACJI", "DO KASACJI"],
  uk: ["СПИСАНН…|ДО СПИСАННЯ|СПИСАТИ"],
  ru: ["СПИСАНН\\p{L}|СПИСАТЬ|К СПИСАНИЮ"],
  cs: ["VYRAZEN\\p{L}+ MAJETK…"],
  hu: ["SELEJTEZ…"],
  ro: ["CASAR(?:E|EA)"],
  sv: ["UTRANGERING…"],
  tr: ["HURDAYA"],
};

/** "Goods to be written off: …": a list of them, up to a make in it. */
export const WRITTEN_OFF_LIST = cue`${whole(WRITTEN_OFF)}[^.;:\n]{0,40}:[^.;:\n]*$`;

/** "The board has taken down its old X": somebody took them down. */
const TOOK_DOWN: Words = {
  en: ["TOOK DOWN|UNPLUGGED|RIPPED OUT|SWITCHED OFF|PULLED DOWN"],
  de: ["ENTFERNTEN?|DEMONTIERTEN?"],
  fr: ["(?:A|ONT|AVAIT|AVAIENT) (?:DEBRANCHE|RETIRE|DEPOSE|ENLEVE|DEMONTE|DECROCHE)"],
  es: ["RETIRO|RETIRARON|DESCONECTO|DESCONECTARON|QUITO|QUITARON"],
  it: ["(?:HA|HANNO) (?:RIMOSSO|SMONTATO|SPENTO|DISATTIVATO|TOLTO|STACCATO)"],
  pt: ["RETIROU|RETIRARAM|REMOVEU|REMOVERAM|DESLIGOU|DESLIGARAM|DESATIVOU"],
  nl: ["VERWIJDERDEN?"],
  pl: ["ZDEMONTOWAL…|USUNAL|USUNELA|USUNIETO|WYLACZYL…|ODLACZYL…"],
  uk: ["ЗНЯЛ[АИ]|ЗНЯВ|ВІДКЛЮЧИ(?:В|ЛА|ЛИ)"],
  ru: ["СНЯЛ[АИ]?|ОТКЛЮЧИЛ[АИ]?"],
  tr: ["SUNDURDU|SOKTU"],
};

/** Taking down: "dismantling", "smontaggio". */
const TAKING_DOWN: Words = {
  en: ["DISMANTL"],
  fr: ["\\bDEPOSE D"],
  es: ["DESMONT(?!ABLES?)|DESINSTALA|RETIRO D|\\bRETIRADA D"],
  it: ["RIMOZIONE|RIMUOV|SMONTAGGIO|SMONTA(?:NO|RE)?(?!\\p{L})|SMANTELLA"],
  pt: ["REMOCAO D"],
  nl: ["(?<!\\p{L})VERWIJDER(?:T|EN|ING)(?!\\p{L})"],
  uk: ["ВИДАЛЕНН"],
  ru: ["ДЕМОНТ"],
  sv: ["MONTERA… NED|(?<!\\p{L})(?:TOG|PLOCKADE|MONTERADE) NED"],
  nb: ["NEDMONTER"],
  ar: ["(?:^|\\s)(?:فك|ازالة|تفكيك)(?!\\p{L})"],
  zh: ["拆除|拆卸"],
};

/** What may stand between an English verb of taking down and the make. */
const ALL_THE_OLD: Words = {
  en: ["ALL|EVERY|EACH|ANY|THE|ITS|THEIR|OUR|EXISTING|OLD|REMAINING|\\d+|OF"],
};
const ALL_THESE: Words = {
  en: ["ALL|THE|EXISTING|OLD|ANY|THESE|THOSE|\\p{L}+ \\(\\d+\\)?|\\d+"],
};

/** What is taken down is not for sale, nor asked for: "removal of X", before the name. */
export const REMOVED_BEFORE = cue`${[
  `${whole(WRITTEN_OFF)}[^.;]{0,60}$`,
  "报废(?:清单|设备)[^。；]{0,20}$",
  `\\b${oneOf({
    en: ["REMOVAL", "STRIPPING OUT", "DECOMMISSIONING", "DISPOSAL", "TURN-IN", "TAKING DOWN"],
  })}(?: (?:AND|OR|\\/) [\\p{L}-]+)?(?: OF\\b|$)`,
  `(?<!\\p{L})${oneOf({
    en: ["REMOVES?", "DISCONNECT", "DECOMMISSION", "TAKE DOWN", "UNINSTALL"],
  })}(?: AND \\p{L}+)?(?: ${oneOf(ALL_THESE)})*\\s*$`,
  `(?<!\\p{L})${oneOf({
    en: ["(?:RIP|TEAR|STRIP|PULL|RIPPING|TEARING|STRIPPING|PULLING|TAKE|TAKING) (?:OUT|DOWN)"],
  })}(?: ${oneOf(ALL_THE_OLD)})*\\s*$`,
  "DEMONT(?!ABLES?|IERBAR|OWALN|ABIL|OVATELN)",
  `${whole(TOOK_DOWN)}(?: [\\p{L}\\p{N}'’-]+){0,6}\\s*$`,
  oneOf(TAKING_DOWN),
].join("|")}`;

/** Words by which goods stand where they are: "existing". */
const EXISTING: Words = {
  en: [
    "EXISTING|CURRENT|PRESENT(?= (?:\\p{L}+ )?(?:[NDX]VR|RECORDER|SYSTEM|CAMERA))|REMAINING",
    "ALREADY (?:ON|AT) (?:THE|SITE)",
    "IN PLACE(?! OF (?:THE |OUR |ITS )?(?:OLD|AGE?ING|OBSOLETE|FAILED|FAULTY|DEFECTIVE|WORN|OUTDATED|BROKEN)(?!\\p{L}))",
  ],
  de: [
    "UNBERUHRT BLEIB(?:T|EN)|(?:IM BESTAND )?VERBLEIBEND…|VERBLIEBEN…|HANGEND…|AKTUELLE[NRS]?",
    "DERZEITIGE[NRS]?|VORHANDENE…|BESTEHENDE…",
  ],
  fr: ["RESTANTES?|ACTUEL(?:LE)?S?|EXISTANTE?S?|EN PLACE"],
  es: ["ACTUAL(?:ES)?|EXISTENTES?"],
  it: ["RIMANENT[EI]|ATTUAL[EI]|ESISTENT[EI]"],
  pt: ["ATUA(?:L|IS)"],
  nl: ["RESTERENDE|HUIDIGE|BESTAANDE|AANWEZIGE"],
  pl: [
    "POZOSTAL\\p{L}+|PRACUJAC\\p{L}+|DZIALAJAC\\p{L}+",
    "OBECN(?!IE (?:ZAMAWIA|KUPUJ|POSZUKUJ|WYMAGA|ZADA|NABYWA))…|ISTNIEJ…|POSIADAN…|ZAMONTOWAN…",
  ],
  uk: ["ПРАЦЮЮЧ…|ЗАЛИШЕН…|ДІЮЧ…|ЧИНН…|ПОТОЧН…|НАЯВН…|ІСНУЮЧ…|ЗМОНТОВАН…"],
  ru: ["РАБОТАЮЩ…|ОСТАВШ…|ДЕИСТВУЮЩ…|СУЩЕСТВУЮЩ…|ИМЕЮЩ…|СМОНТИРОВАНН…"],
  cs: ["STAVAJIC…"],
  hu: ["MEGLEVO"],
  bg: ["СЪЩЕСТВУВАЩ…"],
  hr: ["POSTOJEC…"],
  sl: ["OBSTOJEC…"],
  el: ["ΥΦΙΣΤΑΜΕΝ…"],
  sv: ["NUVARANDE|BEFINTLIG…"],
  nb: ["NAV[AÆ]E?RENDE|EKSISTERENDE|EKSISTERANDE"],
  fi: ["NYKYI…|OLEMASSA OLEV…"],
  tr: ["MEVCUT|HALIHAZIRDA (?:CALISAN|KULLANILAN|BULUNAN)"],
};

const ALREADY: Words = {
  en: ["ALREADY"],
  de: ["BEREITS"],
  fr: ["DEJA"],
  es: ["YA"],
  it: ["GIA"],
  pt: ["JA"],
  nl: ["REEDS"],
  pl: ["JUZ"],
  uk: ["ВЖЕ"],
  ru: ["УЖЕ"],
};

/** Put up, behind {@link ALREADY}: "already installed". */
const PUT_UP: Words = {
  any: ["PRESENT|INSTAL"],
  en: ["IN PLACE|IN USE|IN SERVICE"],
  de: ["EINGEBAUT|VERBAUT|VORHANDEN|IM EINSATZ|IN BETRIEB"],
  fr: ["MONTEE?S|POSE|EXPLOIT|EN SERVIC"],
  es: ["MONTAD|COLOCAD|EN USO"],
  it: ["IN OPERA|MONTAT|COLLOCAT|IN ESERCIZ|IN USO|IN FUNZION"],
  pt: ["EM SERVIC|EM USO"],
  nl: ["GEPLAATST|GEINSTAL|IN GEBRUIK"],
  pl: ["ZAINSTAL|ZAMONTOW|EKSPLOATOW"],
  uk: ["РОЗМІЩ|ВСТАНОВЛ"],
  ru: ["РАЗМЕЩ|УСТАНОВЛ"],
};

/** Goods that are there, near the name, and what others must do with them. */
const THERE = whole({ ...EXISTING, any: [`${oneOf(ALREADY)} ${oneOf(PUT_UP)}…`] });

export const THERE_BEFORE = cue`${THERE}(?:[\s(-]+[\p{L}\p{N}'’]+){0,4}[\s(-]*$|(?:[现既原已]有|在用)[^，。；]{0,6}$`;

/** What is put up on what is there is not there itself: "X cameras on existing poles". */
const ON_IT = oneOf({
  en: ["ON|ONTO|TO|AT|FOR|USING"],
  de: ["AUF|AN|AM|ZUR?|FUR|UBER"],
  fr: ["SUR|AUX?|DANS|POUR|VIA"],
  es: ["SOBRE|EN|AL?|PARA"],
  it: ["SU\\p{L}*|AI|AGLI|ALLE|ALL[AO]?|PER"],
  pt: ["N[AO]S?|EM|SOBRE|PARA|AOS?"],
  nl: ["OP|AAN|VOOR|VIA"],
  pl: ["NA|DO|DLA|PRZY"],
  uk: ["НА|ДО|ДЛЯ|ПО"],
  ru: ["НА|К|ДЛЯ|ПО"],
  cs: ["NA|DO|PRO"],
  ro: ["PE|LA|PENTRU"],
});

/** "X kameralar mevcut sistemle": in Turkish what is there stands behind the word. */
export const THERE_AFTER = cue`^[\s\p{P}]*(?:(?!${ON_IT}\s)[\p{L}\p{N}-]+\s){0,2}(?!MEVCUT \p{L})${THERE}(?!(?<=\(\p{L}+) \p{L})`;

/** "Were taken down", behind the name. */
export const REMOVED_AFTER = cue`^[^。；，,\n]{0,16}(?:已|均|全部)[^。；，,\n]{0,10}${oneOf({
  zh: ["拆除|拆卸|淘汰|停用"],
})}|^[^。；，,\n]{0,8}(?:拆除|拆卸)(?:情况|工作|完毕|完成)|^[^.;]{0,80}?(?:${oneOf({
  en: [
    "(?<!(?:SHALL|CAN|MAY|COULD) )\\b(?:BE|ARE|WAS|WERE|BEEN) (?:REMOVED|REPLACED|DISPOSED)",
    "(?<!(?:SHALL|CAN|MAY|COULD) )\\b(?:BE|ARE|WAS|WERE|BEEN) (?:DECOMMISSION|TAKEN DOWN|DISMANTLED)",
    "SHALL BE (?:CAREFULLY )?(?:TAKEN (?:DOWN|OUT)|DISMANTLED)",
    "SHALL BE (?:CAREFULLY )?(?:DECOMMISSIONED|STRIPPED OUT)|TAKEN OUT|SCRAPPED|THROWN (?:OUT|AWAY)",
    "(?<=, )REMOVED(?= (?:\\d|LAST|DUE|IN \\d)| ?[.;]|$)",
  ],
  de: [
    "\\bAUS UND ERSETZ|AUSGEBAUT|ABGEBAUT|RUCKGEBAUT|AUSGEMUSTERT|AUSGESONDERT|ENTSORG|DEMONTIERT|ABMONTIERT",
    "(?:NEHMEN WIR|NEHME ICH) (?:ZURUCK|MIT|IN ZAHLUNG)|(?<!NICHT )ABGESCHALTET",
    "AUSSER BETRIEB (?:GENOMMEN|GESETZT)|GEH(?:T|EN) [^.;,]{0,30} ZURUCK(?!\\p{L})",
  ],
  fr: ["(?:LE |LA |LES )?REPRENONS(?!\\p{L})|MISE?S? AU REBUT|HORS SERVICE"],
  es: [
    "\\bSE (?:RETIRARON|DESMONTARON)|SE (?:LO|LA|LOS|LAS) RETIRAMOS|HURTAD|(?<!\\p{L})DAD[OA]S DE BAJA",
    "DESACTIVAD",
  ],
  it: ["RITIRIAMO|DISMESS[AEIO]|SMALTIT"],
  pt: ["DESATIVAD|ABATID"],
  nl: [
    "GEDEMONTEERD|AFGEVOERD|WEGGEHAALD|WEGGENOMEN|NEMEN WE (?:MEE|TERUG)|AFGEKOPPELD|UITGESCHAKELD",
    "BUITEN GEBRUIK",
  ],
  pl: ["WYCOFAN|UTYLIZ|ZABIERAMY|(?<!(?:W MIEJSCE|ZAMIAST) (?:\\p{L}+ )?)ZDEMONTOWAN(?!\\p{L}{0,3} ZE? )"],
  uk: ["УТИЛІЗ|ДЕМОНТОВАН"],
  ru: ["УТИЛИЗ|(?<!\\p{L})СПИСАН|ДЕМОНТИРОВАН"],
  cs: ["VYRAZEN"],
  sk: ["VYRADEN"],
  hu: ["LESZEREL|SELEJTEZ"],
  ro: ["CASAT[EI]?(?!\\p{L})"],
  el: ["ΑΠΟΞΗΛΩΝ"],
  sv: ["PLOCKA(?:DES|TS|D|DE) NED|TAGITS NED|SKROT"],
  da: ["TAGET NED|KASSERES"],
  nb: ["TATT NED|KASTET|(?<!\\p{L})RIVES(?!\\p{L})|NEDRIGG"],
  tr: ["\\bSOKUL"],
  zh: ["(?<![不未无勿](?:予|需|会|得|必|用)?)报废"],
})}|${whole({
  en: [
    "(?<!(?:ORDER|DELIVERY|PARCEL|SHIPMENT|INVOICE|QUOTE|QUOTATION|EMAIL|BOX|TENDER|ENQUIRY)S? )(?:SHALL|WILL|MUST|TO|AND|THEN) (?:COME|GO) (?:OUT|AWAY)",
  ],
  it: ["RIMOSS[AEIO]S?|SMANTELLAT[AEIO]S?"],
  pt: ["REMOVID[AEIO]S?|RETIRAD[AEIO]S?|DESMONTAD[AEIO]S?"],
})}(?<!, RETIRADA(?= (?:EM|N[AO]|LOCAL)(?!\p{L}))))`;

/** What says again, at the beginning of the next sentence, what stood in this one: "they", "all of these". */
const THEY: Words = {
  en: ["(?:ALL (?:OF )?)?(?:THEY|THESE|THOSE|THEM)"],
  de: ["DIESE|SIE|SAMTLICHE"],
  fr: ["ELLES|ILS|CELLES-CI|CEUX-CI"],
  es: ["ESTAS|ESTOS|SERAN"],
  it: ["QUESTE|QUESTI|SARANNO"],
  pt: ["ESTES|SERAO"],
  nl: ["DEZE|ZE|ZIJ"],
  pl: ["ZOSTANA|NALEZY JE"],
  uk: ["ВОНИ|ІХ"],
  ru: ["ОНИ|ИХ"],
  cs: ["VSECHNY|TYTO"],
  ro: ["TOATE|ACESTEA"],
  el: ["ΟΛΕΣ"],
  sv: ["SAMTLIGA|ALLA|DESSA"],
  nb: ["ALLE|DISSE"],
  fi: ["KAIKKI"],
  tr: ["TUMU"],
};

/** The same in the next sentence, of what this one says is there: "The site has 12 X cameras. They will be removed." */
export const REMOVED_NEXT = cue`^[^.;\n]{0,80}(?:, (?:WHICH|THAT) |\. )(?:THE|OUR) ${oneOf({
  en: ["CONTRACTOR|SUPPLIER|BIDDER|INSTALLER|PROVIDER"],
})}(?: (?:SHALL|WILL|MUST|IS TO))? ${oneOf({
  en: ["REMOVES?|TAKES? (?:DOWN|OUT|AWAY)|CLEARS? AWAY|SCRAPS?|DISMANTLES?|STRIPS? OUT|DISPOSES? OF|RECYCLES?"],
})}(?!\p{L})|^[^.;\n]{0,80}, ${oneOf({
  de: ["DIE DER"],
  fr: ["QUE LE"],
  es: ["QUE EL"],
  it: ["CHE L|CHE LA"],
  pt: ["QUE O"],
  nl: ["DIE DE"],
  pl: ["KTORE"],
  uk: ["ЯКІ"],
  ru: ["КОТОРЫЕ"],
})} ?['’]?${oneOf({
  de: ["AUFTRAGNEHMER"],
  fr: ["TITULAIRE"],
  es: ["CONTRATISTA"],
  it: ["APPALTATORE|DITTA"],
  pt: ["ADJUDICATARIO"],
  nl: ["AANNEMER"],
  pl: ["WYKONAWCA"],
  uk: ["ПІДРЯДНИК"],
  ru: ["ПОДРЯДЧИК"],
})} (?:\p{L}+ ){0,2}?${oneOf({
  any: ["DEMONT"],
  de: ["ABBAUT|ENTSORGT"],
  fr: ["DEPOSE"],
  es: ["RETIRA|DESMONTA"],
  it: ["SMONTA|RIMUOV"],
  pt: ["REMOVE"],
  nl: ["VERWIJDER"],
  pl: ["ZDEMONTUJE"],
  uk: ["ДЕМОНТУ"],
  ru: ["ДЕМОНТИРУ"],
})}\p{L}*|^[^.;\n]{0,80}[.;]\s+${oneOf(THEY)}(?!\p{L})[^.;\n]{0,60}?${oneOf({
  en: [
    "(?<!NOT BE )(?:REMOVED|TAKEN (?:DOWN|OUT)|DISMANTLED|DISPOSED)",
    "(?<!NOT BE )(?:DECOMMISSIONED|SCRAPPED|STRIPPED OUT)",
  ],
  de: ["DEMONTIER|ABGEBAUT|AUSGEBAUT|ENTSORG"],
  fr: ["DEPOSEE?S|DEMONTEE?S"],
  es: ["RETIRAD|DESMONTAD"],
  it: ["RIMOSS|SMANTELLAT|SMONTAT"],
  pt: ["REMOVID"],
  nl: ["VERWIJDERD|GEDEMONTEERD"],
  pl: ["ZDEMONTOW"],
  ru: ["ДЕМОНТ"],
  cs: ["DEMONTOVAN"],
  ro: ["DEMONTAT"],
  el: ["ΑΠΟΞΗΛΩ"],
  sv: ["MONTERADES NED|NEDMONTER|TOGS NED"],
  da: ["TAGET NED"],
  nb: ["TATT NED"],
  tr: ["SOKUL"],
})}|^[^。；\n]{0,20}[。；](?:这些|以上|均|全部)[^。；\n]{0,12}(?:拆除|拆卸|报废)`;
