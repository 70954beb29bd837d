/**
 * How a text of nobody's page asks for a make in so many words: what is to be used, what a buyer wants, which camera a project is
 * based on. In normalised text; each linear in its input.
 */
import { cue, oneOf, whole } from "../words.ts";
import { ANSWER_WORDS } from "./answered-no.ts";

/** "Are to be used", "wil … aanschaffen": in the sentence of the make. */
export const TO_BE_USED = cue`${whole({
  en: [
    "(?:IS|ARE) TO BE (?:USED|SUPPLIED|PROVIDED|OFFERED|PRICED|ALLOWED FOR)",
    "SHALL BE (?:USED|SUPPLIED|PROVIDED)",
    "WISH(?:ES)? TO (?:PURCHASE|PROCURE|ACQUIRE)|(?:AUTHORITY|COUNCIL|SCHOOL|BUYER|CLIENT) REQUIRES",
  ],
  de: [
    "VORZUSEHEN|ANZUBIETEN|EINZUBAUEN|EINZUSETZEN",
    "ZU (?:VERWENDEN|LIEFERN|VERBAUEN|MONTIEREN|INSTALLIEREN|KALKULIEREN)",
    "(?:WUNSCHT|MOCHTE|WILL|BEABSICHTIGT) [^.;]{0,90}(?:BESCHAFFEN|ANSCHAFFEN|ZU BESCHAFFEN|ANZUSCHAFFEN|KAUFEN)",
  ],
  fr: [
    "A (?:PREVOIR|FOURNIR|POSER|INSTALLER|METTRE EN (?:OE|Œ)UVRE|CHIFFRER)",
    "SOUHAITE (?:ACQUERIR|ACHETER|DES CAMERAS|S['’]EQUIPER)",
    "SERONT? (?:RETENU|UTILIS|FOURNI|DE TYPE|DE MARQUE)E?S?",
  ],
  es: [
    "SE (?:INSTALARA|COLOCARA|SUMINISTRARA|EMPLEARA|UTILIZARA|PREVERA|OFERTARA)N?",
    "DEBERAN? (?:OFERTARSE|INSTALARSE|SUMINISTRARSE|EMPLEARSE)",
    "(?:DESEA|QUIERE|PRETENDE) (?:ADQUIRIR|COMPRAR)",
  ],
  it: [
    "DA (?:PREVEDERE|FORNIRE|INSTALLARE|UTILIZZARE|IMPIEGARE|POSARE)|DA (?:PREVEDERSI|FORNIRSI|INSTALLARSI)",
    "(?:INTENDE|VUOLE|DESIDERA) (?:ACQUISTARE|ACQUISIRE)|SI DOVRANNO? (?:PREVEDERE|UTILIZZARE|FORNIRE)",
  ],
  pt: [
    "A (?:FORNECER|INSTALAR|PREVER)(?! (?:SERVIC|SUPORTE)\\p{L}*)",
    "DEVE(?:M|RA|RAO)? SER (?:PREVIST|UTILIZAD|FORNECID|INSTALAD|COTAD)[AO]S?",
    "(?:PRETENDE|DESEJA|QUER) ADQUIRIR",
  ],
  nl: [
    "TE (?:LEVEREN|VOORZIEN|GEBRUIKEN|MONTEREN|PLAATSEN|VERWERKEN)",
    "DIENEN TE WORDEN (?:TOEGEPAST|GEBRUIKT|GELEVERD)|TOE TE PASSEN|AAN TE BIEDEN",
    "(?:WIL|WILLEN|WENST|WENSEN) [^.;]{0,110}(?:AANSCHAFFEN|AAN TE SCHAFFEN|KOPEN|TE KOPEN|INKOPEN|OF GELIJKWAARDIG)",
  ],
  pl: [
    "NALEZY (?:ZASTOSOWAC|PRZEWIDZIEC|ZAMONTOWAC|DOSTARCZYC|WYCENIC|UZYC|ZAOFEROWAC)",
    "ZAMIERZA (?:KUPIC|ZAKUPIC|NABYC)|CHCE (?:KUPIC|ZAKUPIC|NABYC)",
  ],
  uk: [
    "(?:СЛІД|НЕОБХІДНО|ТРЕБА|ПОТРІБНО) (?:ПЕРЕДБАЧИТИ|ЗАСТОСУВАТИ|ВСТАНОВИТИ|ПОСТАВИТИ|ВИКОРИСТАТИ|ЗАСТОСОВУВАТИ)",
    "(?:БАЖАЄ|ПЛАНУЄ|МАЄ НАМІР) (?:ПРИДБАТИ|ЗАКУПИТИ)",
  ],
  ru: [
    "(?:СЛЕДУЕТ|НЕОБХОДИМО|НАДЛЕЖИТ|ТРЕБУЕТСЯ) (?:ПРЕДУСМОТРЕТЬ|ПРИМЕНИТЬ|ПРИМЕНЯТЬ|УСТАНОВИТЬ|ПОСТАВИТЬ|ИСПОЛЬЗОВАТЬ)",
    "ПОДЛЕЖ[АИ]Т (?:УСТАНОВКЕ|ПОСТАВКЕ|ПРИМЕНЕНИЮ)",
    "(?:ЖЕЛАЕТ|ПЛАНИРУЕТ|НАМЕРЕН\\p{L}?) (?:ПРИОБРЕСТИ|ЗАКУПИТЬ)",
  ],
  cs: [
    "BUDOU (?:POUZITY|DODANY|OSAZENY)|(?:NUTNO|NUTNE|TREBA) (?:POUZIT|DODAT|OSADIT)",
    "(?:CHCE|HODLA) (?:PORIDIT|KOUPIT)",
  ],
  sk: [
    "BUDU (?:POUZITE|DODANE|OSADENE)|(?:NUTNE|TREBA) (?:POUZIT|DODAT|OSADIT)",
    "(?:CHCE|PLANUJE) (?:KUPIT|OBSTARAT)",
  ],
  ro: ["SE VOR (?:UTILIZA|MONTA|PREVEDEA|FOLOSI|FURNIZA)|DORESTE SA (?:ACHIZITIONEZE|CUMPERE)"],
  hu: ["KELL (?:ALKALMAZNI|BEEPITENI|SZALLITANI|FELSZERELNI)|KIVAN (?:BESZEREZNI|VASAROLNI)"],
  sv: ["SKA (?:ANVANDAS|LEVERERAS|MONTERAS|OFFERERAS)|(?:VILL|ONSKAR|AVSER) (?:KOPA|ANSKAFFA|ATT KOPA|UPPHANDLA)"],
  tr: ["(?:KULLANILACAK|TEMIN EDILECEK|TEKLIF EDILECEK)\\p{L}*|SATIN ALMAK ISTEMEKTEDIR"],
})}|${oneOf({ zh: ["(?:应|应当|须|必须|需)(?:采用|选用|使用|配置)", "拟采购|拟购置"] })}`;

/** Which camera, which make: what a question asks for. */
const WHICH_GOODS = oneOf({
  en: ["(?:WHICH|WHAT) (?:\\p{L}+ )?(?:CAMERA|MODEL|MAKE|TYPE|BRAND|PRODUCT|DEVICE|RECORDER)S?"],
  de: ["WELCHE[RNSM]? (?:\\p{L}*KAMERA|MODELL|FABRIKAT|TYP|MARKE|PRODUKT|GERAT|LEITFABRIKAT)\\p{L}*"],
  fr: ["QUEL(?:LE)?S? (?:EST LE |EST LA )?(?:CAMERA|MODELE|MARQUE|TYPE|PRODUIT|REFERENCE|MATERIEL)S?"],
  es: ["(?:QUE|CUAL) (?:ES (?:LA|EL) )?(?:CAMARA|MODELO|MARCA|TIPO|PRODUCTO|EQUIPO)S?"],
  it: ["QUAL[EI]? (?:E (?:LA|IL) )?(?:TELECAMER[AE]|MODELL[OI]|MARC[AH]E?|TIPO|PRODOTTO)"],
  pt: ["(?:QUAL|QUE) (?:E )?(?:[OA] )?(?:CAMARA|CAMERA|MODELO|MARCA|TIPO|PRODUTO|EQUIPAMENTO)"],
  nl: ["WELKE?(?: TYPE| MERK)? (?:CAMERA|MODEL|MERK|TYPE|FABRIKAAT|PRODUCT|TOESTEL)(?:['’]S)?"],
  pl: ["JAK(?:A|I|IE|IEGO|IEJ) (?:KAMER|MODEL|MARK|TYP|PRODUKT|URZADZEN)\\p{L}*"],
  uk: ["ЯК(?:А|ИИ|І|У|Е) (?:КАМЕР|ВІДЕОКАМЕР|МОДЕЛ|МАРК|ТИП|ОБЛАДНАНН)\\p{L}*"],
  ru: ["КАК(?:АЯ|ОИ|ИЕ|УЮ|ОЕ) (?:КАМЕР|ВИДЕОКАМЕР|МОДЕЛ|МАРК|ТИП|ОБОРУДОВАНИ)\\p{L}*"],
  cs: ["JAK(?:A|Y|E|OU) (?:KAMER|MODEL|ZNACK|TYP|VYROB)\\p{L}*"],
  sk: ["AK(?:A|Y|E|U) (?:KAMER|MODEL|ZNACK|TYP|VYROB)\\p{L}*"],
  ro: ["CE (?:CAMER|MODEL|MARC|TIP|PRODUS)\\p{L}*|CARE ESTE (?:CAMERA|MODELUL|MARCA)"],
  hu: ["M(?:ILYEN|ELYIK) (?:KAMERA|MODELL|TIPUS|GYARTMANY)\\p{L}*"],
  sv: ["VILKE[NT]|VILKA"],
  tr: ["HANGI (?:KAMERA|MODEL|MARKA|URUN)\\p{L}*"],
  zh: ["(?:哪款|哪种|何种|什么型号|哪个型号|哪个品牌)"],
});
/** What a project's papers do with it: planned, priced, taken as a base. */
const PLANNED = oneOf({
  en: ["PLANNED|DESIGN|SPECIF|PROJECT|PRICE|BASIS|BASED|ALLOW|QUOTE FOR|TENDER"],
  de: ["PLANUNG|GEPLANT|ZUGRUNDE|VORGESEHEN|ENTWURF|PROJEKT|ANZUBIETEN|KALKULIER|AUSGESCHRIEBEN"],
  fr: ["PREVU|PROJET|RETENU|CONCEPTION|CHIFFRER|ETUDE|BASE"],
  es: ["PREVIST|PROYECT|REFERENCIA|CONTEMPLA|BASE|PRESUPUEST"],
  it: ["PREVIST|PROGETT|RIFERIMENTO|BASE|COMPUTO"],
  pt: ["PREVIST|PROJET|REFERENCIA|CONTEMPLAD|BASE"],
  nl: ["ONTWERP|VOORZIEN|UITGANGSPUNT|BESTEK|OPGENOMEN|PROJECT|GERAAMD"],
  pl: ["PROJEK|PRZYJET|PRZEWIDZ|ZALOZ|KOSZTORYS|WYCEN"],
  uk: ["ПРОЄКТ|ПРОЕКТ|ЗАКЛАДЕН|ПЕРЕДБАЧЕН|КОШТОРИС|ПРИИНЯТ"],
  ru: ["ПРОЕКТ|ЗАЛОЖЕН|ПРЕДУСМОТР|СМЕТ|ПРИНЯТ"],
  cs: ["PROJEKT|UVAZOVAN|NAVRZEN|ROZPOCT|PREDPOKLAD"],
  sk: ["PROJEKT|UVAZOVAN|NAVRHNUT|ROZPOCT"],
  ro: ["PROIECT|PREVAZUT|DEVIZ|BAZA"],
  hu: ["TERV|PROJEKT|ELOIRANYZ"],
  sv: ["PROJEKTER|FORESKRIV|LIGGER TILL GRUND|HANDLING"],
  tr: ["PROJE|ESAS ALIN|ONGOR"],
  zh: ["设计|图纸|项目|清单|采用"],
});
const REPLY = `${oneOf(ANSWER_WORDS)}|${oneOf({ zh: ["答复|回复|答"] })}`;
/** "Which camera is the design based on? Answer: …": up to the make that answers it. */
export const WHICH_IS_PLANNED = cue`(?:(?<!\p{L})(?:${WHICH_GOODS})(?!\p{L})[^?？\n]{0,90}?(?:${PLANNED})|(?:${PLANNED})[^?？\n]{0,60}?(?:${WHICH_GOODS}))[^?？\n]{0,60}[?？]\s*(?:${REPLY})(?: ?\d+)?\s?[:：.–-]\s*(?:\p{L}+[ ,]+){0,4}$`;
/** The same of any such question, where what is as good would do as well. */
export const WHICH_ONE_THEN = cue`(?<!\p{L})(?:${WHICH_GOODS})(?!\p{L})[^?？\n]{0,120}[?？]\s*(?:${REPLY})(?: ?\d+)?\s?[:：.–-]\s*(?:\p{L}+[ ,]+){0,4}$`;
