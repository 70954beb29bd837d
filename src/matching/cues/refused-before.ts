/**
 * How buyers and sellers refuse a make, before the make: verbs and adjectives of refusing, as they stand in normalised text.
 */
import { begun, cue, oneOf, whole } from "../words.ts";
import { PRACTICE } from "./practice.ts";

/** What a buyer does not want to do with a make; he does not want to lose a discount either. */
const TO_BUY = oneOf({
  en: [
    "BUY|PURCHASE|USE|ACCEPT|ADMIT|ALLOW|SEE|HAVE|RECEIVE|INSTALL|CONSIDER|PROCURE|DEPLOY|FIT|SPECIFY|OFFER",
    "BE|ORDER|KEEP|CONTINUE|SUPPLY|TAKE|DEAL|WORK|SELL|PERMIT|APPROVE",
  ],
});
/** "We do not accept …", "ausgeschlossen …": however far behind them in the clause the make stands. */
const REFUSES = oneOf({
  en: [
    `(?:NOT|N'T) (?:(?:WISH|WANT|INTEND)(?! TO (?!${TO_BUY}(?!\\p{L})))|ALLOW|ACCEPT|APPROVE|CONSIDER|PERMIT)|RULED OUT`,
  ],
  de: ["UNTERSAGT|VERZICHTET AUF|AUSSCHLUSS VON"],
  fr: ["EXCLU(?:ONS|ENT|RA|RONS)(?!\\p{L})|REFUS(?:ONS|ERA|ERONS|ENT)(?!\\p{L})|PROSCRI|EXCLUT|ECARTE(?:RA|RONS)"],
  es: [
    "SE EXCLUYEN?(?!\\p{L})|EXCLUIMOS|(?:SE )?RECHAZA(?:N|RA|RAN|MOS|REMOS)(?!\\p{L})|DESCARTAD",
    "(?:QUEDAN?|QUEDARAN?|SERAN?) (?:EXCLUID|FUERA(?! DE))|NO (?:SE )?(?:ACEPTA|ADMIT|PERMIT)",
  ],
  it: [
    "NON (?:SARANNO|SARA|SONO|SI|VERRANNO) (?:ACCETT|AMMESS|AMMETT|CONSENT)",
    "NON POSSONO ESSERE (?:ACCETT|AMMESS|AMMETT|CONSENT)|VIETAT",
    "(?:E|SONO|SARA|SARANNO|RESTANO?|RIMANE|RIMANGONO) ESCLUS[AEIO](?!\\p{L}|,? L.?IVA)|SI ESCLUD",
    "ESCLUD(?:IAMO|ONO)",
  ],
  pt: [
    "NAO (?:SERAO|SERA|SAO|SE) (?:ACEIT|ADMI|PERMIT)|NAO (?:ACEITA|ADMITI|PERMITI)",
    "(?:FICAM?|SERAO?|ESTA|ESTAO) EXCLUID|EXCLU(?:EM|I)-SE|RECUSA(?:M|REMOS|MOS)(?!\\p{L})",
  ],
  nl: ["WEIGER(?:T|EN)(?!\\p{L})|VERBODEN|UITSLUITING VAN"],
  pl: [
    "NIE (?:AKCEPTUJE|PRZYJMUJE|DOPUSCI|BEDZIEMY)|NIE UZNA(?:JE)?(?!\\p{L})[^.;,]{0,40}ZADN\\p{L}+|ODRZUC",
    "ZABRANIA|ZAKAZUJE",
  ],
  uk: ["НЕ (?:ПРИИМА|РОЗГЛЯДА|ДОЗВОЛ)|ВІДХИЛЯ|НЕ Є (?:ВИРОБ|ПРОДУКЦ|ОБЛАДНАН)…"],
  ru: ["НЕ (?:ПРИНИМА|РАССМАТРИВА|РАЗРЕША)|ОТКЛОНЯ|НЕ ЯВЛЯ\\p{L}+ (?:ИЗДЕЛИ|ПРОДУКЦ|ОБОРУДОВАН)…"],
  ro: ["NU (?:ACCEPTA|ADMITE|PERMITE)(?!\\p{L})"],
  hu: ["KIVEVE(?!\\p{L})"],
  el: ["ΕΚΤΟΣ (?:ΑΠΟ|ΤΩΝ|ΤΗΣ)"],
  sv: ["UNDANTAG FOR"],
  da: ["UNDTAGELSE AF"],
  nb: ["UNNTAK AV"],
  fa: ["(?:به جز|بجز|غیر از|به غیر از)(?!\\p{L})"],
  zh: ["拒绝|不采购|不考虑|不选用|不使用|不采用"],
});
/** "… sont exclus les produits de …": near the make, in its clause, over commas. */
const REFUSES_NEAR = oneOf({
  fr: ["(?:SONT|EST|SERONT|SERA) (?:ECARTE|EXCLU|REJETE|ELIMINE|PROSCRIT)…"],
  nl: ["(?:MOGEN|MAG|KUNNEN|KAN|ZULLEN) (?:\\p{L}+ ){0,4}GEEN (?!ANDERE|BEZWAAR)"],
  cs: [
    "(?:NESMI|NESMEJI)(?!\\p{L})",
    "(?:ZADAVATEL|OBJEDNATEL|INVESTOR) (?:\\p{L}+ ){0,2}(?:NEPRIPUSTI|NEPRIPOUSTI|NEAKCEPTUJE|NEPRIJME|NEPOVOLUJE|NECHCE)(?!\\p{L}| (?:VARIANT|DILCI|ZALOH|JIN|POUZIT|REPAS|ODCHYL|NABID|PODDOD|ZMEN))",
  ],
  sk: [
    "NESMU(?!\\p{L})",
    "(?:OBSTARAVATEL|OBJEDNAVATEL|INVESTOR) (?:\\p{L}+ ){0,2}(?:NEPRIPUSTI|NEPRIPUSTA|NEAKCEPTUJE|NEPRIJME|NEPOVOLUJE|NECHCE)(?!\\p{L}| (?:VARIANT|CIASTK|ZALOH|IN|POUZIT|REPAS|ODCHYL|PONUK|SUBDOD|ZMEN))",
  ],
  sl: ["NE (?:PRIHVACA|DOPUSTA|SPREJEM)…"],
  sr: ["НЕ ПРИХВАТА…"],
  bg: ["НЕ СЕ (?:ДОПУСКАТ?|ПРИЕМАТ?|РАЗРЕШАВАТ?)"],
  ro: [
    "NU (?:VOR|VA|POT|POATE) FI (?:OFERTA|PROPUS|FURNIZA|UTILIZA|INSTALA|ACCEPTA|LIVRA)",
    "NU SE (?:ACCEPTA|ADMIT)|SUNT EXCLUSE|NU (?:SE )?(?:POT|VA|VOR) (?:OFERTA|PROPUNE|FURNIZA)",
  ],
  el: ["(?:ΔΕΝ (?:ΓΙΝ\\p{L}+ (?:ΑΠΟ)?ΔΕΚΤ|ΕΠΙΤΡΕΠ|ΑΠΟΔΕΧ)|ΑΠΟΚΛΕΙ|ΑΠΟΡΡΙΠΤ|ΑΠΑΓΟΡΕΥ)…"],
  ar: ["[يت]ستبعد|[يت]رفض|استبعاد|لا يجوز|لا [يت]قبل|لا [يت]سمح|محظور"],
});
/** The same, nearer. */
const REFUSES_NEARER = oneOf({
  hr: ["(?:ISKLJUC|IZKLJUC)\\p{L}+"],
  sr: ["ИСКЉУЧ\\p{L}+"],
  bg: ["ИЗКЛЮЧ\\p{L}+"],
  he: ["(?:למעט|אסור ל(?:ספק|הציע|התקין)|לא י?תקבלו?)(?!\\p{L})"],
  vi: ["LOAI TRU|NGOAI TRU|KHONG (?:CHAP NHAN|XEM XET)"],
});
/** "Nor X", "made or sold by": words that refuse one more. */
const NOR_THAT = whole({
  de: ["AUCH NICHT|EBENSO ?WENIG"],
  es: ["NI TAMPOCO|TAMPOCO"],
  it: ["NEMMENO|NEPPURE"],
  pt: ["TAMBEM NAO"],
  nl: ["OOK NIET|EVENMIN"],
  pl: ["ROWNIEZ NIE"],
  uk: ["ТАКОЖ НЕ"],
  ru: ["ТАКЖЕ НЕ"],
});
/** "Does not come from …". */
const COMES_NOT_FROM = begun({
  en: ["NOT? (?:COME|ORIGINATE|STEM)S? FROM"],
  fr: ["NE PROVIEN(?:T|NENT) PAS D"],
  es: ["NO (?:PROCEDEN?|PROVIENEN?) DE"],
  it: ["NON (?:PROVIENE|PROVENGONO) DA"],
  pt: ["NAO PROVE[NM]M? D"],
  pl: ["NIE POCHODZ\\p{L}+ OD"],
  uk: ["НЕ ПОХОД\\p{L}+ ВІД"],
  ru: ["НЕ ПРОИСХОД\\p{L}+ ОТ"],
  cs: ["NEPOCHA\\p{L}+ (?:OD|Z)"],
  ro: ["NU (?:POT )?PROVEN…|NU PROVIN"],
  sv: ["KOMMER INTE FRAN"],
  da: ["STAMMER IKKE FRA"],
});
/** "Does not want any …", "must not use …": as far as the clause goes. */
const NOT_WANT = whole({
  en: ["(?:DOES|DO)(?: NOT|N['’]T) WANT(?! TO(?!\\p{L}))"],
  de: ["WILL KEINE?N?"],
  fr: [
    "NE VEU(?:T|LENT|X) (?:PAS|PLUS)|N['’]AVOIR (?:PAS |AUCUN )?RECOURS",
    "NE (?:PAS )?(?:UTILISER|RECOURIR|EMPLOYER)",
  ],
  es: ["NO QUIERE(?:N)? (?:NADA|NINGUN\\p{L}*)|NO (?:EMPLEAR|UTILIZAR|USAR|SUMINISTRAR)"],
  it: ["NON VUOLE|NON (?:IMPIEGARE|UTILIZZARE|FORNIRE)"],
  pt: ["NAO (?:EMPREGAR|UTILIZAR|USAR|FORNECER)"],
  pl: ["NIE CHC[EA](?! (?!SLYSZEC|WIDZIEC|KUPOWAC|BRAC)\\p{L}+C(?!\\p{L}))"],
  cs: ["NICI"],
  sl: ["NITI"],
  el: ["ΟΥΤΕ"],
  sv: ["VARKEN"],
  da: ["HVERKEN"],
  nb: ["VERKEN"],
});
/** "Får inte offerera …": may not offer, use, supply. */
const MAY_NOT_OFFER = `${oneOf({ sv: ["(?:FAR|SKALL?|SKA|KAN) (?:INTE|EJ)"], da: ["(?:MA|SKAL|KAN) IKKE"] })} ${oneOf({
  sv: ["OFFERERA|ERBJUDA|LEVERERA|ANVANDA|INSTALLERA|TILLVERKAS|VARA TILLVERKA\\p{L}+"],
  da: ["TILBYDE|LEVERE|ANVENDE|BENYTTE|STAMME"],
  nb: ["TILBY|BRUKE|INSTALLERE|VAERE (?:PRODUSERT|FREMSTILLET)"],
})}`;

/** "Is not made by or under licence from …": said of what is offered. */
const NOT_MADE = `${whole({
  en: ["NOT(?! ONLY)|NEITHER"],
  de: ["NICHT(?! NUR)|WEDER"],
  fr: ["PAS(?! SEULEMENT)|NI"],
  es: ["NO(?! SOLO)|NI"],
  it: ["NON(?! SOLO)|NE"],
  pt: ["NAO(?! SO)|NEM"],
  nl: ["NIET(?! (?:ALLEEN|ENKEL))|NOCH"],
  pl: ["NIE(?! TYLKO)|ANI"],
  uk: ["НЕ(?! (?:ЛИШЕ|ТІЛЬКИ))"],
  ru: ["НЕ(?! ТОЛЬКО)"],
})}`;

/** "None of them made by …": one that none is. */
const NONE = whole({
  en: ["NONE"],
  de: ["KEINE[RS]?"],
  fr: ["AUCUN\\p{L}?"],
  es: ["NINGUN\\p{L}?"],
  it: ["NESSUN\\p{L}?"],
  pt: ["NENHUM\\p{L}?"],
  nl: ["GEEN"],
  pl: ["ZADEN|ZADN\\p{L}+"],
  uk: ["ЖОДН\\p{L}+"],
  ru: ["НИ ОДН?\\p{L}+"],
  sk: ["ZIADN\\p{L}+"],
  ro: ["NICIUN…"],
  sv: ["INGEN|INGA|INGET"],
  fi: ["YKSIKAAN"],
});
/** Made. */
const MADE = begun({
  en: ["MADE|MANUFACTURED|PRODUCED|SUPPLIED|DEVELOPED"],
  de: ["HERGESTELLT|GEFERTIGT|PRODUZIERT|ENTWICKELT"],
  fr: ["FABRIQU"],
  es: ["FABRICA"],
  it: ["PRODOTT|FABBRICAT"],
  pt: ["PRODUZID"],
  nl: ["GEMAAKT|GEPRODUCEERD|VERVAARDIGD|ONTWIKKELD"],
  pl: ["WYPRODUKOW"],
  uk: ["ВИРОБЛ|ВИГОТОВЛ"],
  ru: ["ПРОИЗВЕД|ИЗГОТОВЛ"],
  cs: ["VYROBEN"],
  sv: ["TILLVERKA"],
  da: ["FREMSTILLE|PRODUCERET"],
  nb: ["PRODUSERT"],
  fi: ["VALMISTA"],
});
/** By. */
const BY = oneOf({
  en: ["BY"],
  de: ["VON|DURCH"],
  fr: ["PAR"],
  es: ["POR|DE"],
  it: ["DA|DAL|DALLA"],
  nl: ["DOOR"],
  pl: ["PRZEZ"],
  ro: ["CATRE"],
  sv: ["AV"],
  da: ["AF"],
});

/** Verbs with which nothing but words for goods stands before the make: "libre de cámaras X". */
const FREE_OF = [
  [
    begun({
      vi: [
        "KHONG (?:BAN|NHAN|CHAP NHAN|KINH DOANH|PHAI(?: LA)?|DUNG CHUNG VOI)",
        "NGUNG (?:BAN|KINH DOANH)",
        "NOI KHONG VOI",
        "KHONG DUOC (?:DUNG|SU DUNG|CHAO THAU|CHAO GIA|CUNG CAP)",
      ],
    }),
    oneOf({
      vi: ["CAC", "SAN PHAM", "THIET BI", "HANG", "CAMERA", "CUA", "DAU GHI", "HOAC", "VA", "MAY", "THUONG HIEU"],
    }),
  ],
  [
    begun({
      id: [
        "TIDAK (?:JUAL|MENJUAL|MENERIMA|MELAYANI|SUPPORT|SESUAI|DIBENARKAN)",
        "DILARANG",
        "BUKAN",
        "BEBAS",
        "JANGAN (?:BELI|PAKAI|GUNAKAN|PASANG|PILIH)",
      ],
    }),
    oneOf({
      id: [
        "PRODUK",
        "PRODUK-PRODUK",
        "PERANGKAT",
        "KAMERA",
        "CCTV",
        "MEREK",
        "MENGGUNAKAN",
        "UNTUK",
        "DENGAN",
        "DARI",
        "DAN",
        "ATAU",
        "DVR",
        "NVR",
        "DIGUNAKAN",
        "BERSAMA",
        "PERAKAM",
      ],
    }),
  ],
  [
    begun({
      tl: [
        "WALA (?:PO )?KAMING",
        "BAWAL (?:PO )?ANG",
        "HUWAG (?:BUMILI|GUMAMIT)",
        "HINDI (?:ITO|KAMI (?:NAGBEBENTA|NAG-?I?INSTALL))",
      ],
    }),
    oneOf({ tl: ["PO", "NG", "ANG", "MGA", "CCTV", "CAMERA", "PRODUKTO", "BENTA", "BENTANG", "NA", "AT", "O"] }),
  ],
  [
    begun({
      sv: ["(?:VI )?SALJER INTE", "FRITT? FRAN"],
      da: ["VI S(?:AE|Æ|E)LGER IKKE", "FRI(?:TT)? FOR"],
      fi: ["EMME MYY"],
    }),
    oneOf({
      sv: ["KOMPONENTER", "DELAR", "PRODUKTER", "KAMEROR", "UTRUSTNING", "FRAN", "OCH", "ELLER"],
      da: ["DELER", "KAMERAER", "UDSTYR", "FRA", "OG"],
    }),
  ],
  [
    begun({ es: ["LIBRES? D[EO]", "EXENT[OA]S? DE"], it: ["PRIV[OA] D[EI]"], pt: ["LIVRES? D[EO]"] }),
    oneOf({
      es: ["EQUIPOS?", "CAMARAS?", "PRODUCTOS?", "COMPONENTES?", "DISPOSITIVOS?", "MARCAS?", "DE"],
      it: ["TELECAMERE", "PRODOTTI", "DI", "DA"],
      pt: ["EQUIPAMENTOS?", "CAMERAS?", "PRODUTOS?"],
    }),
  ],
].map(([verbs, goods]) => String.raw`${verbs}(?:\s+${goods})*\s*$`);

/** The same in scripts that set no spaces; in Thai anything may stand between. */
const FREE_OF_IN_HAN = oneOf({
  zh: [
    "不(?:做|碰|卖|賣|装|安装|代理|推荐|经营)(?:任何)?|(?:不销售|不銷售|不含|(?:请勿|請勿)(?:使用|搭配|购买|連接)?|勿搭配|禁用|不支持)(?:任何|接入|使用)?",
  ],
});
const FREE_OF_IN_THAI = oneOf({
  th: ["ไมมจาหนาย|ไมจาหนาย|ไมขาย|ไมรบ(?!ประก|คน|เคลม)|หามใช|ไมมอปกรณ|ใชไมไดกบ"],
});

/** Stands before the name, in its clause. */
export const REFUSED_BEFORE = cue`${[
  String.raw`(?<!\p{L})(?:AVOID|REFUSE|REJECT|DECLINE|DISALLOW|BOYCOTT|RULE OUT)(?:S|ING)?(?:\s+\p{L}+){0,2}\s*$`,
  // "… ni celles de X": one more make that is refused.
  String.raw`(?<!\p{L})NI (?:D[EU] |DES )?(?:CELLES?|CELUI|CEUX|AQUELL[AO]S?|LA|LOS|LAS) (?:D[EU]|DES)(?: LA MARQUE)?\s*$`,
  REFUSES,
  String.raw`AUSGESCHLOSSEN(?: (?:SIND|WERDEN|IST))? (?:\p{L}+ ){0,4}$`,
  `${REFUSES_NEAR}[^.;:]{0,60}$`,
  `${NOR_THAT}[^.;:]{0,60}$`,
  `${COMES_NOT_FROM}[^.;:]{0,60}$`,
  `${REFUSES_NEARER}[^.;:]{0,40}$`,
  `${MAY_NOT_OFFER}[^.;:,]{0,60}$`,
  `${NOT_WANT}[^.;:]{0,90}$`,
  String.raw`VYLUC(?:UJ|ENI|OV)\p{L}*[^.;:,]{0,40}$`,
  String.raw`(?<!\p{L})(?:ВІДСУТН|ОТСУТСТВУ)\p{L}+ [^.;,:]{0,50}$`,
  String.raw`(?:KECUALI|SELAIN|MENOLAK)(?!\p{L})[^.;:,]{0,30}$`,
  String.raw`(?<!\p{L})DILARANG(?!\p{L})[^.;:,]{0,70}$`,
  String.raw`${NOT_MADE}(?: \p{L}+){0,3} ${MADE}\p{L}*(?: ${BY})(?:,? \p{L}+){0,6}\s*$`,
  String.raw`${NONE}[^.;:,]{0,60}${MADE}\p{L}*(?: ${BY})*[\s\p{P}]*$`,
  ...FREE_OF,
  `${FREE_OF_IN_HAN}$`,
  `${FREE_OF_IN_THAI}[^,;:]{0,40}$`,
  `${PRACTICE}[^,;:]{0,60}$`,
].join("|")}`;

/** "…, with the exception of". */
const EXCEPT = begun({
  de: ["AUSGENOMMEN|MIT AUSNAHME VON|UNTER AUSSCHLUSS VON"],
  fr: ["A L['’]EX(?:CEPTION|CLUSION) D\\p{L}*|EXCEPTION FAITE D\\p{L}*"],
  es: ["EXCLUYENDO|EXCLUIDO[AS]?|A EXCEPCION DE"],
  it: ["ESCLUS[AEIO]|AD ESCLUSIONE D\\p{L}+|AD ECCEZIONE D\\p{L}+"],
  pt: ["EXCLUINDO|COM EXCECAO D\\p{L}|A EXCECAO D\\p{L}"],
  nl: ["UITGEZONDERD|MET UITZONDERING VAN"],
  pl: ["Z WYLACZENIEM|Z WYJATKIEM|WYLACZAJAC"],
  uk: ["ЗА ВИНЯТКОМ|ВИКЛЮЧАЮЧИ"],
  ru: ["ЗА ИСКЛЮЧЕНИЕМ|ИСКЛЮЧАЯ"],
  cs: ["S VYJIMKOU"],
  sk: ["S VYNIMKOU"],
  sl: ["RAZEN"],
  hr: ["OSIM"],
  bg: ["С ИЗКЛЮЧЕНИЕ НА"],
  ro: ["CU EXCEPTIA"],
  sv: ["UNDANTAGET"],
  da: ["UNDTAGEN"],
  nb: ["UNNTATT"],
});
/** What goods are called between that and the make. */
const GOODS = oneOf({
  en: ["BRAND|OF|CAMERAS?"],
  de: ["MARKEN?|FABRIKAT|DES|DER"],
  fr: ["MARQUE|CELLES|DE|LA|LE"],
  es: ["MARCA|AQUELLAS|CAMARAS|LAS|LOS"],
  it: ["QUELLE|TELECAMERE|DI"],
  nl: ["MERK|VAN"],
  pl: ["MARKI|KAMER…"],
  uk: ["МАРКА|БРЕНДА|ПРОДУКЦІІ"],
  ru: ["МАРКИ|ПРОДУКЦИИ"],
});

const EXCEPT_IN_HAN = oneOf({ zh: ["不接受", "不包括", "不含", "不得(?:采用|使用|选用|为)", "不采购"] });

/** "…, with the exception of X": right before the name, and said of no other. */
export const EXCEPTED = cue`(?:${EXCEPT}(?:\s+${GOODS}){0,3}|${EXCEPT_IN_HAN})(?:任何)?[\s\p{P}]*$`;
