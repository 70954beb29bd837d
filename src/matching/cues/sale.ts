/** Words of sellers and of buyers, by which a sentence that offers is told from one that tells. In normalised text. */
import { each } from "../counted.ts";
import { cue, oneOf } from "../words.ts";

/** Words of a sale, of an installer's services, of a delivery: what stands with them is offered. */
export const SALE = each({
  en: [
    "WE|OUR|US|BUY…|PRIC…|ORDER…|SHOP|SHOPPING|STORES?|STOCK…|WARRANT\\p{L}+|OFFER…|SALES?|SELL…|SUPPL…",
    "INSTALL…|DELIVER…|QUOT…|DEALERS?|DISTRIBUT…|RESELLERS?|PARTNERS?|AUTHORI[SZ]ED|GENUINE|AVAILABLE",
    "PROPOSED|SPECIFIED|RECOMMENDED|EXISTING|CHEAP…",
  ],
  de: ["WIR|UNSER…|PREIS…|KAUF…|VERKAUF…|BESTELL…|ANGEBOT…|MONTAGE|EINBAU|LIEFER…"],
  fr: ["NOUS|NOTRE|NOS|PRIX|ACHE\\p{L}+|VENTE…|DEVIS|POSE|MISE EN PLACE|FOURNI…"],
  es: ["NUESTR…|PRECIO…|COMPRA…|COTIZA…|INSTALA…|VENTA…|VENDE…|TRABAJAMOS|OFRECE…|IMPLEMENTA\\p{L}+|ENVIOS?"],
  it: ["NOSTR…|PREZZ…|ACQUIST…|VENDIT…|OFFR…"],
  pt: ["NOSS…|PRECO…|COMPR…|VENDA…|ORCAMENTO…|OFERTA…"],
  nl: ["ONZE|PRIJ…|KOPEN|KOOP|LEVER…"],
  pl: ["NASZ…|CEN[AY]…|KUP…|SPRZEDA…|OFERT…|MONTAZ…"],
  uk: ["МИ|ВСТАНОВЛЕНН…|ЦІН…"],
  ru: ["НАШ…|МЫ|ЦЕН…|КУПИТ…|ПРОДА…|УСТАНОВК…|УСТАНАВЛИВА…|МОНТАЖ…|ЗАКАЗ…|АССОРТИМЕНТ…"],
  cs: ["NABIZIM…|DODAV…|DODAM…|PRODEJ…|ZNAMKY|ZNACKY"],
  hu: ["TELEPIT…|KIEPIT…|VASARL…|RENDEL…|SZEREL…"],
  ro: ["INSTALAC…|INSTALAR…|PRETURI?|CUMPAR…"],
  tr: ["KURUL…|SATIS…|FIYAT…|MONTAJ…"],
  id: ["HARGA|JUAL|BELI|PASANG"],
  vi: ["LAP DAT|GIA|BAN|MUA"],
});

/** The same in scripts whose words are not told apart by what stands beside them. */
export const SALE_HAN = cue`${oneOf({
  zh: ["[价售买购货订]|设计采用|拟采用|采用[一二两三四五六七八九十\\d]+[台套个]|批发|经销|代理|安装|厂家|品牌|专卖"],
  ar: ["تركيب|بيع|شراء|سعر|اسعار"],
})}`;

/** What is American, where "US" does not stand for a seller's "us". */
const AMERICAN = oneOf({
  en: ["TRADE|GOVERNMENT|COMMERCE|STATE|ARMY|CONGRESS|SANCTIONS|SECURITY|FEDERAL|ECONOMIC"],
});
/** A seller's own voice, and prices: no report has them. "Our price", "wir montieren". */
export const OWN_VOICE = each({
  any: ["GARANTI[AE]?\\p{L}{0,2}"],
  en: [
    "WE|OUR|YOUR",
    `US(?! ${AMERICAN})`,
    "BUY",
    "PRICE[SD]?",
    "IN STOCK",
    "OFFICIAL DISTRIBUTORS?",
    "WARRANT\\p{L}+",
    "SHIPPING",
    "DISCOUNT…",
    "AUTHORI[SZ]ED",
    "DEALERS?",
    "RESELLERS?",
    "INSTALLERS?",
  ],
  de: ["WIR|UNS|UNSER…|KAUFEN SIE|PREIS…|AUF LAGER|LAGERND|KOMPLETT…"],
  fr: ["NOUS|VOUS|NOTRE|NOS|VOTRE|VOS|ACHETEZ|PRIX|DEVIS|EN STOCK|RUBRIQUE"],
  es: ["NUESTR…|TU|TUS|COMPRE|PRECIO…|COTIZA…|\\p{L}{3,}AMOS"],
  it: ["NOSTR…|VOSTR…|PREZZ…|IN MAGAZZINO|PRONTA CONSEGNA|GARANZI[AE]|\\p{L}{3,}IAMO"],
  pt: ["NOSS…|PRECO…|ORCAMENTO…|(?:EM|NO) ESTOQUE|PRONTA ENTREGA"],
  nl: ["WIJ|ONS|ONZE|UW|KOOP|BESTEL…|PRIJ…|OP VOORRAAD|LEVERBAAR"],
  pl: ["NASZ…|CEN[AY]|NA STANIE|GWARANCJ…|(?:MONTU|SPRZEDA|INSTALU)JEMY|ZAKLADAMY"],
  uk: ["МИ|ЦІН…|В НАЯВНОСТІ|ГАРАНТІ…|СКЛАДІ|РОЗДІЛІ|(?:СТАВИ|ПРОДАЄ|ПРАЦЮЄ|МОНТУЄ|ВОЗИ)МО"],
  ru: [
    "МЫ|НАС|НАШ…|ВАШ…|КУПИТ…|ЦЕН…|В НАЛИЧИИ|ГАРАНТИ…|ДИЛЕР…|СКЛАДЕ?|КОМПЛЕКТ…|РАЗДЕЛЕ",
    "(?:СТАВИ|УСТАНАВЛИВАЕ|ПРОДАЕ|РАБОТАЕ|МОНТИРУЕ|ВОЗИ)М",
  ],
  cs: ["U NAS|NASE|NASICH|NASEM|MAME"],
  sk: ["NASICH|NASOM|NASEJ|MAME"],
  ro: ["NOASTR…|NOSTRU|NOI|AVEM"],
  hu: ["NALUNK|KINALATUNK…|CEGUNK…|TELEPHELYUNK…"],
  sv: ["VI|VARA|VART|OSS|PRIS…|I LAGER"],
  tr: ["BIZ…|FIRMAMIZ|FIYAT…|STOKTA…|YETKILI|BAYI…|\\p{L}{2,}[IU]YORUZ"],
  id: ["KAMI|HARGA"],
  vi: ["CHUNG TOI (?:LA|BAN|CUNG CAP|PHAN PHOI)|PHAN PHOI|DAI LY|GIA"],
});

/** A specification's own voice: who is to supply, and what is there already. "The contractor shall". */
export const BUYER_VOICE = each({
  en: [
    "TENDER(?:ER)?S?|BIDDERS?|CONTRACTORS?|SUPPLIER|EMPLOYER|LOT \\d+|SHALL|MAINTENANCE|CURRENTLY|PRESENTLY",
    "AT PRESENT|EXISTING|IN PLACE|COMPRIS…|CONSISTS? OF|MONITORED BY|EQUIPPED|STANDARDI[SZ]ED",
  ],
  de: ["AUFTRAGNEHMER…|BIETER…|BESTEHEND…|VORHANDEN…|DERZEIT|ZURZEIT|IM EINSATZ|UMFASST|WARTUNG"],
  fr: ["TITULAIRE|SOUMISSIONNAIRES?|ATTRIBUTAIRE|EXISTANTE?S?|ACTUELLEMENT|EN PLACE|SE COMPOSE…|EQUIPE…"],
  es: ["ADJUDICATARI…|LICITADOR…|OFERENTES?|ACTUALMENTE|EXISTENTES?|MANTENIMIENTO"],
  it: ["AGGIUDICATARI…|ATTUALMENTE|ESISTENT…|COSTITUIT…|MANUTENZIONE"],
  pt: ["MANUTENCAO|ATUALMENTE|EM UTILIZACAO|CONTRATADA"],
  nl: ["OPDRACHTNEMER|INSCHRIJVER…|MOMENTEEL|BESTAANDE?"],
  pl: ["WYKONAWC…|ISTNIEJAC…|OBECNIE|SKLADA SIE"],
  uk: ["ПІДРЯДНИК…|ВИКОНАВ…|НАЯВН…|ВСТАНОВЛЕН…|СКЛАДАЄТЬСЯ"],
  ru: ["ПОДРЯДЧИК…|ПОСТАВЩИК…|ИСПОЛНИТЕЛ…|СУЩЕСТВУЮЩ…|УСТАНОВЛЕНН…|ЭКСПЛУАТИРУ…|СОСТОИТ"],
  tr: ["YUKLENICI…|MEVCUT|ISTEKLI…|TEMINI"],
});

/** Words of goods that a shop uses of its own, and others of anybody's: "products", "брендов". */
export const GOODS = each({
  en: ["BRANDS?|PRODU[CK]T…|KITS?|SOLUTIONS?|SERVICES?|CATEGOR…|QUALITY"],
  de: ["SYSTEMEN|MARKEN?|KATEGORI…"],
  fr: ["MARQUES?"],
  es: ["CALIDAD|MARCAS?"],
  it: ["PRODOTT…|MARCHI|QUALIT\\p{L}+"],
  nl: ["MERK|MERKEN"],
  pl: ["SYSTEM(?:Y|OW)|MARK[AI]"],
  ru: ["ПРОДУК…|ТОВАР…|КАЧЕСТВ…|АНТЕНН…|БРЕНД…"],
  sk: ["SYSTEMOV"],
  tr: ["SISTEMLER…"],
});

/** What a camera can do: a sentence that praises it describes goods. "Night vision", "diseño". */
export const FEATURE = cue`${oneOf({
  any: ["\\bWI-?FI\\b|PANORAM|\\bZOOM\\b|\\bDESIGN\\b|(?:FULL|ULTRA) HD|MICRO ?SD"],
  en: [
    "NIGHT ?VISION|(?:WEATHER|WATER)PROOF|TWO-WAY (?:AUDIO|TALK)|CUTTING-EDGE|STATE-OF-THE-ART|RELIABLE",
    "TRUSTED",
    "AFFORDABLE|RESOLUTION|CONTINUOUS RECORDING|MOTION DETECTION|PUSH NOTIFICATION|LIVE VIEW",
  ],
  de: ["NACHTSICHT|AUFLOSUNG|(?:DAUER|ENDLOS)AUFZEICHNUNG|BEWEGUNGSERKENNUNG|GEGENSPRECH|WETTERFEST"],
  fr: ["VISION NOCTURN|ENREGISTREMENT (?:CONTINU|EN CONTINU)|DETECTION DE MOUVEMENT|AUDIO BIDIRECTION"],
  es: ["BIDIREC|DISENO|RESOLUCION|VISION NOCTURNA|GRABACION CONTINUA|DETECCION DE MOVIMIENTO"],
  it: ["VISIONE NOTTURNA|REGISTRAZIONE CONTINUA|RILEVAMENTO (?:DEL )?MOVIMENTO|AUDIO BIDIREZIONALE"],
  pt: ["VISAO NOTURNA|GRAVACAO CONTINUA|DETECCAO DE MOVIMENTO|AUDIO BIDIRECIONAL"],
  nl: ["NACHTZICHT|CONTINUE OPNAME|BEWEGINGSDETECTIE|TWEEWEGAUDIO"],
  pl: ["TRYB… NOCN|NAGRYWANI… CIAGL|CIAGL… NAGRYWANI|DETEKCJ… RUCHU|DWUKIERUNKOW"],
  uk: ["НІЧН… (?:БАЧЕН|ЗИОМК)|ПОСТІИН… ЗАПИС|БЕЗПЕРЕРВН… ЗАПИС|ДЕТЕКЦІ… РУХУ"],
  ru: ["НОЧНО… (?:ВИДЕН|СЪЕМ)|ПОСТОЯНН… ЗАПИС|НЕПРЕРЫВН… ЗАПИС|ДЕТЕКЦИ… ДВИЖЕН"],
  cs: ["NOCNI… VIDEN|NEPRETRZIT… ZAZNAM|DETEKC… POHYBU|OBOUSMERN"],
  sk: ["NOCN… VIDEN|NEPRETRZIT… ZAZNAM|DETEKCI… POHYBU|OBOJSMERN"],
  hu: ["EJJELLATO|FOLYAMATOS ROGZIT|MOZGASERZEKEL"],
  ro: ["VEDERE NOCTURNA|INREGISTRARE CONTINUA|DETECTARE… MISCAR|BIDIRECTIONAL"],
  sv: ["MORKERSEENDE|RORELSEDETEKTER|TVAVAGSLJUD"],
  tr: ["GECE GORUS|HAREKET ALGILA|CIFT YONLU"],
  zh: ["夜视|高清|移动侦测|双向语音"],
})}`;
