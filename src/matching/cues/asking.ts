/**
 * Words by which a sentence of a tender asks for something: of buying, of duty, of being as good as, and stems of these, where a
 * language inflects. In normalised text; linear.
 */
import { cue, oneOf, whole } from "../words.ts";

/** "Shall be supplied", "or equivalent": any of them in a sentence. */
export const ASKING = cue`${whole({
  en: [
    "(?:LATE|NON-?) ?DELIVERY|FAILURE TO (?:DELIVER|SUPPLY|INSTALL)|LIQUIDATED DAMAGES|PENALT(?:Y|IES)",
    "INTENDS?",
    "SHALL|MUST|SHOULD|TO BE|REQUIR…|SUPPL(?:Y|IES|YING)|PROVI(?:DE|DES|SION|DING)|DELIVER(?:Y|IES)?",
    "PROCUR\\p{L}+|PURCHAS(?:E|ES|ING)|ACQUISITION|QUOT\\p{L}+|TENDERS? (?:FOR|ARE)|INVIT\\p{L}+|SEEKS?",
    "NEEDS?|WANTS?|WISH(?:ES)?|LOOKING FOR|SPECIF\\p{L}+|PREFER…|ACCEPTABLE|APPROVED|MAKES?|BRANDS?|TYPE",
    "MODELS?|SERIES|SIMILAR|EQUIVALENT|EQUAL|UPGRAD\\p{L}+|EXPAN\\p{L}+|EXTEN(?:D|DED|SION)\\p{L}*",
    "REPLACEMENT|FURNISH…|INSTALL|INSTALLATION|LOT|ITEM|QTY|BASED ON|STANDARDI[SZ]\\p{L}+|WORKS|READ INSTEAD",
    "(?:STAYS?|REMAINS?) WITH|STICKS? (?:TO|WITH)|STANDS? BY|UPHELD|INSISTS?",
    "REFERENCE TO|DESIGNED AROUND|WRITTEN AROUND|OFFER(?:ED)?|PROPOSED?|MAY BE|ACCEPTED|ALLOWED|PERMITTED",
  ],
  de: [
    "FESTGELEGT|STANDARDISIER…|VEREINHEITLICHT|AUSSCHLIESSLICH",
    "NICHTLIEFERUNG|LIEFERVERZUG|VERTRAGSSTRAFE…|PONALE…",
    "LIEFER…|BESCHAFF…|MUSS|MUSSEN|SOLL|SOLLEN|(?:IST|SIND) (?:\\S+ )?ZU",
    "ZU (?:LIEFERN|VERWENDEN|VERBAUEN|MONTIEREN)|ANZUBIETEN|FABRIKATE?|TYPS?|MARKEN?|HERSTELLER|LEITPRODUKT",
    "LEITFABRIKAT|MONTAGE|EINBAU|VORZUSEHEN|VORGESEHEN|GEFORDERT|GEWUNSCHT|BEVORZUGT…|KAUF|AUSSCHREIB…",
    "ERWEITER…|GLEICHWERTIG…|BENOTIG\\p{L}+|GESUCHT|BASIS|BITTEN UM|ZUGELASSENE|ANGEBOTEN|ZULASSIG|ZUGELASSEN",
    "ERLAUBT|AKZEPTIERT|VARIANTE|BLEIBT (?:ES )?BEI(?:M)?|FESTGEHALTEN|BESTELL…",
  ],
  fr: [
    "EXCLUSIVEMENT|STANDARDISE…|UNIFORMISE…|SER(?:A|ONT) (?:FOURNI|INSTALLE|POSE|LIVRE)E?S?",
    "PENALITES?|(?:DEFAUT|RETARD) (?:DE|DANS LA) LIVRAISON|ACQUERIR|ACQUISITION",
    "FOURNITURE|FOURNIR|FOURNIRA|DOIT|DOIVENT|DEVRA|DEVRONT|ACHAT|INSTALLER|POSE|MARQUE|REFERENCES?|EXIGE…",
    "DEMANDE…|SOUHAIT\\p{L}+|PREVOIR|PREVU…|REMPLACEMENT|EQUIVALENTE?S?|BASE|AGREEE?S?|ADMIS…|AUTORISEE?S?",
    "PROPOSER|CHIFFRER…|(?:PROPOSER|LIVRER|INSTALLER|POSER|RETIENDR|FOURNIR)(?:A|ONT)|MAINTIENT|MAINTENUE?S?",
  ],
  es: [
    "EXCLUSIVAMENTE|NORMALIZADO|ESTANDARIZADO",
    "(?:FALTA|RETRASO|DEMORA) (?:DE|EN LA) ENTREGA|PENALI(?:DAD|ZACION)…|PENALIZARA|MULTA|COMPRAR",
    "SUMINISTR(?:O|AR|E)|ADQUISICION|ADQUIRIR|COMPRA|DEBERAN?|DEBEN?|SERAN?|INSTALACION|INSTALAR|MARCAS?|TIPO",
    "REFERENCIA|REQUIERE…|SOLICITA…|SIMILAR(?:ES)?|O SUPERIOR|LEASE|SE RUEGA|PEDIMOS|HOMOLOGAD[OA]S",
    "APROBAD[OA]S|ACEPTA…|ADMITE…|PERMITE…|OFERTAR|OFRECER",
    "(?:OFERTAR|OFRECER|SUMINISTRAR|INSTALAR|PROPONDR)AN?|SE MANTIENE|EXIGID[OA]S?|VALDRAN?",
  ],
  it: [
    "ESCLUSIVAMENTE|UNIFORMATO|STANDARDIZZAT…|SAR(?:A|ANNO) (?:FORNIT|INSTALLAT|POSAT)[AEIO]",
    "(?:MANCATA|RITARDATA) (?:CONSEGNA|FORNITURA)|PENAL[EI]|ACQUISTARE|ACQUISIRE|INTENDE|ACQUISIZIONE",
    "FORNITURA|FORNIRE|(?:POSA|MESSA) IN OPERA|DEVE|DEVONO|DOVRANNO|DOVRA|ACQUISTO|INSTALLAZIONE|MODELLO",
    "RIFERIMENTO|BASAT[OA] SU|RICHIE\\p{L}+|PREVED\\p{L}+|EQUIVALENT[EI]|SI LEGGA|SI PREGA|APPROVAT[EI]",
    "OMOLOGAT[EI]",
    "CONSENTIT\\p{L}",
    "OFFRIRE|AMMESS\\p{L}|(?:FORNIR|OFFRIR|PROPORR|INSTALLER)(?:A|ANNO)|RESTA FERM[OA]|CONFERMAT[OAEI]",
  ],
  pt: [
    "EXCLUSIVAMENTE|NORMALIZOU|PADRONIZ…|UNIFORMIZ…|SERAO? (?:FORNECID|INSTALAD|COLOCAD)[AO]S?",
    "(?:FALTA|ATRASO) (?:DE|NA) ENTREGA|PENALIDADES?|SANCAO|MULTA|ADQUIRIR|REGISTRO DE PRECOS PARA|BENS:",
    "FORNECIMENTO|FORNECER|DEVERA|DEVERAO|DEVEM?|AQUISICAO|INSTALACAO|MODELO|REQUER|EXIGE-SE|PRETENDE…",
    "LEIA-SE|APROVAD[OA]S|ACEIT…|OFERECER|MANTEM-SE|EXIGID[OA]S?",
    "(?:FORNECER|PROPOR|APRESENTAR|INSTALAR)(?:A|AO)",
  ],
  nl: [
    "UITSLUITEND|GESTANDAARDISEERD|WORDEN (?:GELEVERD|GEPLAATST|AANGEBRACHT|GEMONTEERD)",
    "(?:NIET|TE LATE?) LEVERING|BOETE…|AANSCHAF|KOPEN|AAN TE BIEDEN",
    "LEVERING|LEVEREN|MOETEN?|DIENT|DIENEN|AANKOOP|PLAATSING|MERK|GEVRAAGD|GEWENST|VEREIST|GELIJKWAARDIG…",
    "VERZOEKEN|GOEDGEKEURDE|TOEGELATEN|AANBIEDEN|TOEGESTAAN|BLIJFT (?:HET )?BIJ|VRAAGT|EIST|VOORGESCHREVEN",
  ],
  pl: [
    "WYLACZNIE|UJEDNOLICI…|STANDARYZ…|USTANDARYZ…|ZOSTANA (?:DOSTARCZON|ZAMONTOWAN|ZAINSTALOWAN)E",
    "KAR[AYE] UMOWN…|NIEDOSTARCZ…|KUPIC|NABYCIE|NABYC",
    "DOSTAW…|DOSTARCZENIE|DOSTARCZYC|MUSI|MUSZA|POWINN\\p{L}+|ZAKUP…|MONTAZ…|TYPU|WYMAGA…|ROWNOWAZN…|NALEZY",
    "PROSIMY|ZATWIERDZON\\p{L}+|DOPUSZCZ…|ZAOFEROW…|ZAMAWIA(?=\\s)|POZOSTAJ\\p{L}+ PRZY|PODTRZYM…",
    "ZADA(?!\\p{L})",
    "(?:ZOSTANA|ZOSTANIE|BEDA|BEDZIE) (?:\\p{L}+ )?(?:USTAWI|SKIEROW|UKIERUNK|SKONFIG|ROZMIESZ)\\p{L}+",
  ],
  uk: [
    "ВИКЛЮЧНО|УНІФІКОВАН…|СТАНДАРТИЗ…|БУДУТЬ (?:ВСТАНОВЛЕНІ|ЗМОНТОВАНІ)|ВИКОРИСТОВУЄ (?:ЛИШЕ|ТІЛЬКИ)",
    "ПОСТАЧА(?:ЄТЬСЯ|ЮТЬСЯ)|ВІДВАНТАЖУ…|НЕПОСТАВК…|НЕДОПОСТАВК…|ПЕН[ЯІЮ]|ШТРАФ…|НЕУСТОИК…",
    "ПОСТАЧАННЯ|ПОСТАВИТИ|ПОВИН\\p{L}+|МАЄ|МАЮТЬ|МУСИТЬ|НЕОБХІДН\\p{L}+|ПОТРІБН\\p{L}+|ЗАКУП\\p{L}+|ПРИДБАННЯ",
    "МОНТАЖ…|ТИПУ?|МАРК[АИ]|ЕКВІВАЛЕНТ…|АНАЛОГ…|ВИМАГА…|ВИМАГАЄМО|СЛІД ЧИТАТИ|ПРОСИМО|ЗАПИТ ЦІН",
    "ЗАТВЕРДЖЕН\\p{L}+|ЗАПРОПОНУВАТИ",
    "БУД(?:УТЬ|Е) (?:\\p{L}+ )?(?:НАЛАШТОВ|СПРЯМОВ|НАПРАВЛ|ЗАКРІПЛ|РОЗМІЩ|ПОВЕРНУТ)\\p{L}+",
  ],
  ru: [
    "ИСКЛЮЧИТЕЛЬНО|УНИФИЦИРОВАН…|СТАНДАРТИЗ…|БУДУТ (?:УСТАНОВЛЕНЫ|СМОНТИРОВАНЫ|ПОСТАВЛЕНЫ)",
    "ИСПОЛЬЗУЕТ (?:ЛИШЬ|ТОЛЬКО)",
    "(?:ПОСТАВЛЯ|ОТГРУЖА)(?:ЕТСЯ|ЮТСЯ)|НЕПОСТАВК…|НЕДОПОСТАВК…|ПЕН[ЯИЮ]|ШТРАФ…|НЕУСТОИК…",
    "ПОСТАВКА|ПОСТАВКУ|ПОСТАВИТЬ|ДОЛЖ\\p{L}+|НЕОБХОДИМ\\p{L}+|ТРЕБУЕТСЯ|ЭКВИВАЛЕНТ…|СЛЕДУЕТ ЧИТАТЬ|ЗАПРОС ЦЕН",
    "ТРЕБУЕМ|ТРЕБУЮ…|ПРЕДУСМОТРЕН…|ПРОСИМ|УТВЕРЖДЕНН\\p{L}+|ОДОБРЕНН\\p{L}+|ПРЕДЛОЖИТЬ|ДОПУСКА…",
    "БУД(?:УТ|ЕТ) (?:\\p{L}+ )?(?:НАСТРОЕН|НАПРАВЛ|ЗАКРЕПЛ|РАЗМЕЩ|ПОВЕРНУТ|ОРИЕНТИР)\\p{L}*",
  ],
  cs: [
    "VYHRADNE|SJEDNOTI…|NEDODAN…|SMLUVNI POKUT…|PENALE|PORIDIT|DODAVK\\p{L}+|DODANI|DODAT|MUSEJI|ZNACK\\p{L}+",
    "ROVNOCENN…|NAKUP",
    "KOUPE|DODAVAT…|POZADUJ…|SCHVALEN\\p{L}+",
    "BUD(?:OU|E) (?:\\p{L}+ )?(?:NASTAV|NATOC|NASMEROV|UMIST|OSAZ|NAMONT|INSTAL|NAINSTAL|NAKONFIG)\\p{L}+",
    "DODEJTE",
  ],
  sl: ["DOPUSC…"],
  hr: ["NABAV\\p{L}+|ISPORUK\\p{L}+|MORA(?:JU)?|JEDNAKOVRIJEDN…"],
  bg: ["ДОСТАВКА|ТРЯБВА|ЕКВИВАЛЕНТ…"],
  ro: ["NELIVRAR…|PENALITAT…|FURNIZ\\p{L}+|ACHIZI\\p{L}+|TREBUIE|ECHIVALENT…|APROBATE"],
  hu: ["KOTBER…|KESEDELM…|SZALLIT\\p{L}+|BESZERZ\\p{L}+|KELL|EGYENERTEKU|JOVAHAGYOTT"],
  el: ["ΠΡΟΜΗΘΕΙΑ…|ΠΡΕΠΕΙ|ΙΣΟΔΥΝΑΜ…|ΕΓΚΕΚΡΙΜΕΝ\\p{L}+"],
  sv: ["VITE|KOPA|INKOP…|SKA|SKALL|BOR|LEVERANS|LEVERERA|LIKVARDIG…|MOTSVARANDE|GODKAND…"],
  da: ["[OØ]NSK…|K[OØ]BE…|INDK[OØ]B…|SKAL|LEVERES|TILSVARENDE|GODKENDT…"],
  nb: ["KJ[OØ]PE?…|INNKJ[OØ]P…"],
  fi: ["TULEE|TOIMIT\\p{L}+|HANKI\\p{L}+|VASTAAV…|HYVAKSYT…"],
  tr: [
    "CEZAI SART|GECIKME CEZASI|TEDARI[KG]…|TEMIN|ALIM…|ALINACAK…|OLACAK…|OLMALI…|EDILECEK…|VERILECEK…|MARKA",
    "MUADIL…|DENGI|ISTEN\\p{L}+",
    "MONTAJ…|ONAYLI|TEKLIF",
  ],
  ar: ["توريد|شراء|يجب|ما يعادل…|تركيب"],
  fa: ["خرید|تامین|باید"],
  he: ["אספקת|רכישת|נדרש…|שווה ערך"],
  id: ["PENGADAAN|HARUS|SETARA"],
  vi: ["CUNG CAP|MUA SAM|PHAI|TUONG DUONG"],
  th: ["จัดซื้อ|เทียบเท่า"],
  zh: ["采购|採購|供货|供貨|购置|核心产品|配置|货物|貨物|标的|须|須|应(?:采用|为|选)|要求|需|品牌|型号|同等|相当"],
  ja: ["納入|調達|購入|とする"],
})}|${oneOf({ hi: ["आपूर्ति", "खरीद"], ko: ["납품", "구매", "공급", "설치", "동등"] })}`;

/** A quantity in words, at the head of a line or sentence: "Sixty X portables". */
const IN_WORDS = `(?:^|[.;:] ?)${whole({
  en: [
    "(?:TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|FIFTEEN|TWENTY|THIRTY|FORTY|FIFTY|SIXTY|EIGHTY|HUNDRED)",
  ],
  de: ["(?:ZWEI|DREI|VIER|FUNF|SECHS|SIEBEN|ACHT|NEUN|ZEHN|ZWOLF|ZWANZIG|DREISSIG|VIERZIG|FUNFZIG)"],
  fr: ["(?:DEUX|TROIS|QUATRE|CINQ|SIX|SEPT|HUIT|NEUF|DIX|DOUZE|QUINZE|VINGT|TRENTE|QUARANTE|CINQUANTE)"],
  es: ["(?:DOS|TRES|CUATRO|CINCO|SEIS|SIETE|OCHO|NUEVE|DIEZ|DOCE|QUINCE|VEINTE|TREINTA|CUARENTA|CINCUENTA)"],
  it: ["(?:DUE|TRE|QUATTRO|CINQUE|SEI|SETTE|OTTO|NOVE|DIECI|DODICI|QUINDICI|VENTI|TRENTA|QUARANTA|CINQUANTA)"],
  pt: ["(?:DOIS|DUAS|TRES|QUATRO|CINCO|SEIS|SETE|OITO|NOVE|DEZ|DOZE|QUINZE|VINTE|TRINTA|QUARENTA|CINQUENTA)"],
  nl: ["(?:TWEE|DRIE|VIER|VIJF|ZES|ZEVEN|ACHT|NEGEN|TIEN|TWAALF|TWINTIG|DERTIG|VEERTIG|VIJFTIG)"],
  pl: ["(?:DWIE|DWA|TRZY|CZTERY|PIEC|SZESC|SIEDEM|OSIEM|DZIEWIEC|DZIESIEC|DWANASCIE|DWADZIESCIA)"],
  uk: ["(?:ДВІ|ДВА|ТРИ|ЧОТИРИ|П'ЯТЬ|ШІСТЬ|СІМ|ВІСІМ|ДЕВ'ЯТЬ|ДЕСЯТЬ|ДВАНАДЦЯТЬ|ДВАДЦЯТЬ)"],
  ru: ["(?:ДВЕ|ДВА|ТРИ|ЧЕТЫРЕ|ПЯТЬ|ШЕСТЬ|СЕМЬ|ВОСЕМЬ|ДЕВЯТЬ|ДЕСЯТЬ|ДВЕНАДЦАТЬ|ДВАДЦАТЬ)"],
})}`;

/** A quantity, or the number of a row. */
export const COUNTED = cue`${IN_WORDS}|(?<![\p{L}\d./:-]|\d,)(?!(?:19|20)\d\d(?!\d))\d{1,4}(?![\d.,/:-]*\d)(?: ?${oneOf(
  {
    any: ["X"],
    en: ["NOS?\\.?|PCS|UNITS?"],
    de: ["ST(?:UCK|K)?"],
    pl: ["SZT"],
    uk: ["ШТ"],
    cs: ["KS"],
    ro: ["BUC"],
    hu: ["DB"],
    tr: ["ADET"],
    ko: ["대"],
    zh: ["台|个|個|套"],
  },
)})?(?!\p{L})`;
