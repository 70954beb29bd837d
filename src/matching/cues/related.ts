/** Single words for who makes another's brand, what follows what, and what fits what. In normalised text; each linear in its input. */
import { begun, whole } from "../words.ts";

/** Who stands behind another's brand: "the hardware comes from". */
export const MADE_BY = begun({
  en: [
    "HARDWARE|INNARDS|INTERNALS|(?:BUILT|MADE|MANUFACTURED|PRODUCED) BY|REBRANDED|REBADGED|A REBRAND OF|OEM(?!\\p{L})",
  ],
  de: ["HARDWARE|TECHNIK|INNENLEBEN|(?:GEBAUT|HERGESTELLT|PRODUZIERT|GEFERTIGT) (?:VON|BEI)|HERSTELLER IST|DAHINTER"],
  fr: ["MATERIEL|ELECTRONIQUE|FABRIQUEE?S?|PRODUITE?S?|FABRICATION|CONCUE?S?"],
  es: ["HARDWARE|FABRICAD[AO]S?|FABRICANTE|FABRICA(?!\\p{L})|ELECTRONICA|PRODUCID"],
  it: ["HARDWARE|PRODOTT[AEIO]|FABBRICAT|COSTRUIT|REALIZZAT|PRODUTTORE"],
  pt: ["HARDWARE|FABRICAD|FABRICANTE|FABRICO|PRODUZID"],
  nl: ["HARDWARE|TECHNIEK|BINNENWERK|GEMAAKT|GEPRODUCEERD|GEBOUWD|FABRIKANT"],
  pl: ["SPRZETOWO|SPRZET|WYPRODUK|PRODUK|PRODUCENT|W SRODKU|PODZESPOLY"],
  uk: ["ЗАЛІЗО|ВИРОБ|НАЧИНК|ПЛАТФОРМ"],
  ru: ["ЖЕЛЕЗО|НАЧИНК|ПРОИЗВ|ИЗГОТОВ|ПЛАТФОРМ"],
  cs: ["HARDWARE|VYROB|VYRAB"],
  zh: ["硬件|硬體|代工|出自|实为|實為|贴牌|貼牌|生产|製造|制造"],
});

/** What a newer product says of the older: "successor of", "replaces". */
export const FOLLOWS = begun({
  en: ["SUPERSEDE|REPLAC|SUCCESSOR|SUCCEED|TAKES OVER FROM"],
  de: ["NACHFOLGE|ERSETZT|ERSATZ|LOST"],
  fr: ["REMPLAC|SUCCESSEUR|SUCCED|SUCCESSION"],
  es: ["SUSTITU|SUCESOR|REEMPLAZ|RELEVO"],
  it: ["SOSTITU|SUCCESSORE|RIMPIAZZ|EREDE"],
  pt: ["SUBSTITU|SUCESSOR"],
  nl: ["OPVOLG|VERVANG"],
  pl: ["NASTEPC|ZASTEP|ZAMIENNIK|ZAMIAST"],
  uk: ["ЗАМІН|НАСТУПНИ|НА ЗМІНУ"],
  ru: ["ЗАМЕН|ПРЕЕМНИ|ВЗАМЕН"],
  cs: ["NAHRA|NASTUPCE|NAHRAZUJE"],
  zh: ["替代|取代|代替|替换|替換|接替|后继|後繼"],
});

/** "Fits", "plugs into". */
export const FITS = begun({
  en: ["FITS|WORKS|PLUG AND PLAY|PLUGS? (?:IN|IN)?TO|RUNS|COMPATIBLE|HOOK|RECOGNI[SZ]ED"],
  de: ["PASST|PASSEND|LAUFT|FUNKTIONIERT|ANSCHLIESSBAR|GEEIGNET|VERWENDBAR|ANZUSCHLIESSEN"],
  fr: ["FONCTIONNE|MARCHE|S['’]ADAPTE|SE BRANCHE|CONVIENT|RECONNU"],
  es: ["FUNCIONA|SIRVE|VALE|VALIDA|SE CONECTA|RECONOCID|APTA"],
  it: ["FUNZIONA|ADATTA|SI COLLEGA|VA BENE|UTILIZZABILE|RICONOSCIUT"],
  pt: ["FUNCIONA|SERVE|LIGA(?!\\p{L})|LIGA-SE|RECONHECID|APTA"],
  nl: ["WERKT|PAST|GESCHIKT|AAN TE SLUITEN|BRUIKBAAR"],
  pl: ["DZIALA|PASUJE|WSPOLPRAC|PODLACZ"],
  uk: ["ПРАЦЮЄ|ПІДХОДИТЬ|ПІДКЛЮЧ|СУМІСН"],
  ru: ["РАБОТАЕТ|ПОДХОДИТ|ПОДКЛЮЧ|СОВМЕСТ"],
  cs: ["FUNGUJE|PASUJE|VHODN"],
  zh: ["适用|適用|可接|支持|支援|兼容|相容"],
});

/** What a camera is plugged into, and the word that says whose it is. */
export const RECORDERS = begun({
  any: ["[NDX]VRS?(?!\\p{L})(?: (?:VON|DE|DI|DA|OF|VAN|OD|FROM|DES))?"],
  en: ["RECORDERS?(?: (?:OF|FROM|BY))?"],
  de: ["REKORDERN?(?: (?:VON|DER MARKE))?"],
  fr: ["ENREGISTREURS?(?: (?:DE|DES))?"],
  es: ["GRABADORE?S?(?: (?:DE|DE LA MARCA))?"],
  it: ["(?:VIDEO)?REGISTRATOR[EI](?: (?:DI|DELLA))?"],
  pt: ["GRAVADORE?S?(?: (?:DE|DA))?"],
  nl: ["RECORDERS?(?: VAN)?"],
  pl: ["REJESTRATOR…(?: (?:FIRMY|MARKI))?"],
  uk: ["РЕЄСТРАТОР…|ВІДЕОРЕЄСТРАТОР…"],
  ru: ["РЕГИСТРАТОР…|ВИДЕОРЕГИСТРАТОР…"],
  cs: ["REKORDER…|ZAZNAMNIK…"],
});

/** A customer's own: "my recorder". */
export const MY_OWN = whole({
  en: ["MY|OUR"],
  de: ["MEINE[MNRS]?|MEIN|UNSERE[MNRS]?"],
  fr: ["MON|MA|MES"],
  es: ["MI|MIS"],
  it: ["(?:IL |AL |COL )?MIO|MIEI|MIA"],
  pt: ["(?:O |AO )?MEU|MEUS|MINHA"],
  nl: ["MIJN|ONZE"],
  pl: ["MOIM|MOJEGO|MOJ|MOICH|NASZYM"],
  uk: ["МОІМ|МОГО|МОІ|НАШИМ"],
  ru: ["МОИМ|МОЕГО|МОИ|НАШИМ"],
  cs: ["MYM|MEHO|MUJ|NASIM"],
});
