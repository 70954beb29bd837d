/** Words by which somebody orders so many of a make, or asks who sells it, where nobody says what page it is. In normalised text. */
import { begun, cue, oneOf, whole } from "../words.ts";

/** Not that: "we don't". */
const NOT = whole({ any: ["NOT|N['’]T|DON['’]T|NO|NON|NE|NAO|NIE|НЕ|PAS|NICHT|NIET|NU|NEM|INTE"] });
/** "Order", "reserve me", "I need", up to how many. */
const ORDERS = whole({
  en: [
    "NEED|ORDER(?: (?:US|ME|IN))?|GET (?:US|ME)|RESERVE|HOLD|PUT ASIDE|PUT (?:ME|US) DOWN FOR|SEND (?:US|ME)",
    "WE['’]LL TAKE",
    "I['’]LL TAKE|(?:LIKE|WANT|AGREED|DECIDED|VOTED) TO (?:ORDER|BUY|PURCHASE|INSTALL)",
    "TO (?:THE|MY|OUR) ORDER|ADD(?: ANOTHER)?",
  ],
  de: [
    "BRAUCHEN?|BRAUCHTEN?|BENOTIGEN?|BESTELLE?(?: MIR| UNS)?(?: BITTE)?(?: NOCH)?|RESERVIER(?:E|EN|T)",
    "LEGE?N? (?:SIE )?(?:MIR|UNS)",
    "NEHME|NEHMEN WIR|(?:BESCHLOSSEN|BESCHLIESST),?|ANSCHAFFUNG VON",
  ],
  fr: [
    "(?<!JE (?:TE|VOUS) )COMMANDE(?:R|Z)?(?:-(?:MOI|NOUS))?|RESERVE(?:R|Z)?(?:-(?:MOI|NOUS))?",
    "(?:AURAIS|AURIONS|A|AI|AVONS) BESOIN D['E]|AJOUTE(?:R|Z)?",
    "IL (?:ME|NOUS) (?:FAUT|FAUDRAIT)|METS(?:-MOI)? DE COTE|METTEZ(?:-MOI)? DE COTE|JE PRENDS|ON PREND",
    "(?:DECIDE|VOTE) L['’]ACHAT D['E]",
  ],
  es: [
    "NECESIT(?:O|AMOS|ARIA)|RESERVA(?:ME|DME|NOS)?|APARTA(?:ME|DME|NOS)|PIDE(?:ME|NOS)?|PEDIR",
    "ENCARG(?:A|AR|AME|O)|PONME",
    "ANADE|QUIERO (?:PEDIR|COMPRAR|ENCARGAR)|APUNTAME|COMPRAR|ACUERDA(?: LA)? COMPRA(?: DE)?|ME QUEDO CON",
    "GUARDAME",
  ],
  it: [
    "(?:MI|CI) SERV(?:E|ONO|IREBBE|IREBBERO|IRANNO)|(?:HO|ABBIAMO) BISOGNO DI|ORDINA(?:MI|CI|TE|RE)?",
    "PRENOTA(?:MI|TE|RE)?|AGGIUNGI",
    "METTI(?:MI)? DA PARTE|VORREI (?:ORDINARE|ACQUISTARE|PRENDERE)",
    "(?:DELIBERA(?:TO)?|DECISO)(?: DI| L['’])? ?ACQUIST(?:O|ARE)(?: DI)?",
  ],
  pt: [
    "PRECIS(?:O|AMOS)(?: DE)?|ENCOMENDA(?:R|ME|-ME)?|RESERVA(?:R|-ME)?|PEDE-ME|GUARDA-ME|ACRESCENTA|COMPRAR",
    "FICO COM",
    "QUERO (?:ENCOMENDAR|COMPRAR|PEDIR)|(?:APROVADA|DECIDIDA) A COMPRA DE",
  ],
  nl: [
    "NODIG|BESTEL(?:LEN)?|RESERVEER|LEG (?:VOOR )?(?:ME|MIJ|ONS)|(?:HEB|HEBBEN) (?:IK|WE|WIJ)? ?NODIG|ZET",
    "DOE MIJ|DOE ONS|AANKOOP VAN",
    "WIL JE|KUN JE|(?:WE|WIJ) SCHAFFEN|GRAAG",
  ],
  pl: [
    "POTRZEBUJ…|POTRZEBNE|ZAMOW(?:CIE)?|ZAMOWIC|DORZUC(?:CIE)?|DOMOW|WEZ(?:CIE)?|ODLOZ(?:CIE)?|ZAREZERWUJ…",
    "DO ZAMOWIENIA",
    "CHCEMY (?:KUPIC|ZAMOWIC)|POPROSZE|BIORE|UCHWALONO ZAKUP|KUP(?:CIE|IC)?",
  ],
  uk: [
    "ПОТРІБ(?:ЕН|НА|НІ|НО)|ПОТРЕБУЄМО|ЗАМОВ(?:ТЕ|ИТИ|ЛЯЮ)?|ВІЗЬМ(?:И|ІТЬ)|КУПІТЬ|КУПИТИ|ВІДКЛАД(?:И|ІТЬ)",
    "ЗАБРОНЮ…|ДОДАИ(?:ТЕ)?|БЕРЕМО",
    "(?:ВИРІШИЛИ|УХВАЛИЛИ):? (?:КУПИТИ|ПОСТАВИТИ|ВСТАНОВИТИ|ПРИДБАТИ)",
  ],
  ru: [
    "НУЖ(?:ЕН|НА|НЫ|НО)|ТРЕБУ(?:ЕТСЯ|ЮТСЯ)|ЗАКАЖИ(?:ТЕ)?|ЗАКАЗАТЬ|ВОЗЬМИ(?:ТЕ)?|КУПИ(?:ТЕ)?|ОТЛОЖИ(?:ТЕ)?",
    "ЗАБРОНИРУ…|ДОБАВЬ(?:ТЕ)?",
    "ПРИВЕЗИ(?:ТЕ)?|БЕРЕМ|(?:РЕШИЛИ|ПОСТАНОВИЛИ):? (?:КУПИТЬ|ПОСТАВИТЬ|УСТАНОВИТЬ|ПРИОБРЕСТИ)",
  ],
  cs: [
    "POTREBUJ…|OBJEDNEJ(?:TE)?|OBJEDNAT|ZAREZERVUJ…|MAM ZAJEM O|MAME ZAJEM O|CHTEL(?:I)? BYCH(?:OM)?|VEZMU",
    "PRIDEJ(?:TE)?",
  ],
  sk: [
    "POTREBUJ…|OBJEDNA(?:J|JTE|T)|REZERVUJ…|MAM ZAUJEM O|MAME ZAUJEM O|CHCEL(?:I)? BY (?:SOM|SME)|BERIEM",
    "PRIDAJ(?:TE)?",
  ],
  ro: [
    "(?:AM|AVEM) NEVOIE DE|COMANDA(?:TI)?(?:-MI)?|REZERVA(?:TI)?(?:-MI)?|AS DORI|VREAU",
    "(?:VREAU|VREM) SA (?:COMAND|CUMPAR)…|IAU",
  ],
  hu: ["RENDELJ(?:EN|ENEK|UNK)?|RENDELNEK|SZUKSEGEM VAN|TEGY(?:EN)? FELRE"],
  sv: ["BEHOVER|BESTALL(?:A)?|RESERVERA|VILL (?:KOPA|BESTALLA|HA)|LAGG UNDAN|TAR"],
  zh: ["(?:帮我|帮忙|麻烦|请|再|还)+(?:再)?(?:订|买|留|下单|采购|要|来)|需要(?:再)?|要订"],
});
/** What is needed and is no goods. */
const NO_GOODS = begun({
  any: [
    "HELP|ADVICE|HILFE|RAT(?!\\p{L})|AIDE|AYUDA|AIUTO|AJUDA|HULP|POMOC|ДОПОМОГ|ПОМОЩ|INFO|FIM(?!\\p{L})",
    "FIN(?!\\p{L})|ENDE(?!\\p{L})",
  ],
});
/** So many: "two", "5", "another". */
const SO_MANY = oneOf({
  any: ["[1-9]\\d{0,2}(?: ?(?:X|PCS|EA|NOS|STK?|STUCK|UDS?|UN|PZ|SZT|ШТ|KS|DB|BUC|ADET))?\\.?"],
  en: ["TWO|THREE|FOUR|FIVE|SIX|EIGHT|TEN|TWELVE|ANOTHER|A PAIR OF|A COUPLE OF|A DOZEN"],
  de: ["ZWEI|DREI|VIER|FUNF|SECHS|ACHT|ZEHN|ZWOLF|NOCH EINE?N?"],
  fr: ["DEUX|TROIS|QUATRE|CINQ|SIX|HUIT|DIX|DOUZE|UNE? AUTRE"],
  es: ["DOS|TRES|CUATRO|CINCO|SEIS|OCHO|DIEZ|DOCE|OTR[AO]S?"],
  it: ["DUE|TRE|QUATTRO|CINQUE|SEI|OTTO|DIECI|DODICI|UN['’ ]?ALTR[AO]"],
  pt: ["DUAS|DOIS|TRES|QUATRO|CINCO|SEIS|OITO|DEZ|DOZE|MAIS UMA?"],
  nl: ["TWEE|DRIE|VIER|VIJF|ZES|ACHT|TIEN|TWAALF|NOG EEN"],
  pl: ["DW[AIE]+|TRZY|CZTERY|PIEC|SZESC|OSIEM|DZIESIEC|JESZCZE JEDN[AEY]"],
  uk: ["ДВ[АІ]|ТРИ|ЧОТИРИ|П['’]?ЯТЬ|ШІСТЬ|ВІСІМ|ДЕСЯТЬ|ЩЕ ОДН\\p{L}+"],
  ru: ["ДВ[АЕ]|ТРИ|ЧЕТЫРЕ|ПЯТЬ|ШЕСТЬ|ВОСЕМЬ|ДЕСЯТЬ|ПАР[УА]|ЕЩЕ ОДН\\p{L}+"],
  cs: ["DV[AE]|TRI|CTYRI|PET|SEST|OSM|JESTE JEDN[UO]"],
  sk: ["STYRI|PAT|SEST|OSEM|ESTE JEDN[UO]"],
  ro: ["DOI|DOUA|TREI|PATRU|CINCI|SASE|OPT|INCA (?:UN|O)"],
  hu: ["KET|HAROM|NEGY|OT|HAT|NYOLC|TIZ"],
  sv: ["TVA|TRE|FYRA|FEM|SEX|ATTA|TIO"],
  tr: ["IKI|UC|DORT|BES|ALTI|SEKIZ"],
});
/** Up to the make. */
const TO_NAME = String.raw`(?: [\p{L}\d'’-]+){0,3} ?$`;
const COUNTED_HAN = "[\\d一二两兩三四五六七八九十几]{1,3} ?[台个個套只隻部](?:\\p{Script=Han}{0,4} ?)$";
/** "Can you order us two", "ich brauche noch vier", "再帮我订两台". */
export const ORDERED = cue`(?<!${NOT} )${ORDERS}(?! (?:\p{L}{1,3} )?${NO_GOODS})(?:,? [\p{L}'’]+,?){0,4}? ${SO_MANY}(?!\p{L})${TO_NAME}|${ORDERS} ?${COUNTED_HAN}`;
/** So many, right before a make whose verb comes last. */
export const SO_MANY_BEFORE = cue`(?<![\p{L}\p{N}])${SO_MANY}(?!\p{L})${TO_NAME}`;
/** The verb of it: "bestellen", "lazım". */
export const ORDERED_LAST = cue`^[^.;!?\n]{0,50} ${whole({
  de: ["(?:MIT|NACH)?BESTELLEN|RESERVIEREN|ZURUCKLEGEN|BENOTIGT|GEBRAUCHT WERDEN|ANSCHAFFEN|ANGESCHAFFT"],
  nl: ["(?:BIJ|MEE)?BESTELLEN|RESERVEREN|NODIG|AANSCHAFFEN"],
  hu: ["KELLENE|KELLENENEK|RENDELNEK|RENDELNI|SZERETNEK|SZUKSEGES"],
  tr: ["LAZIM|ISTIYORUM|ISTIYORUZ|SIPARIS|AYIRIR MISIN\\p{L}*|GEREKIYOR|ALMAK ISTI…|IHTIYACI…"],
})}`;
/** An order by its number, at the head of a text: "PO 4471", and so many of what is ordered behind it. */
export const ORDER_NUMBER = cue`^\W{0,4}${oneOf({
  en: ["PO|P\\.O\\.|PURCHASE ORDER"],
  de: ["BESTELLUNG"],
  fr: ["BON DE COMMANDE"],
  es: ["ORDEN DE COMPRA"],
  it: ["ORDINE D['’]ACQUISTO"],
  pt: ["ORDEM DE COMPRA|NOTA DE ENCOMENDA"],
  nl: ["INKOOPORDER|BESTELBON"],
  pl: ["ZAMOWIENIE"],
  uk: ["ЗАМОВЛЕННЯ ПОСТАЧАЛЬНИКУ"],
  ru: ["ЗАКАЗ ПОСТАВЩИКУ"],
  cs: ["OBJEDNAVKA"],
  tr: ["SATIN ALMA SIPARISI"],
  zh: ["采购订单"],
})} ?(?:N[RO°º]?\.?|#|№)? ?[A-Z]{0,4}\d[\d/-]{2,14}(?!\d)[^|]{0,30}?(?:[:,\n]|\s-) ?\d{1,3} ?[^|\n]{0,40}$`;
/** Somebody asks who would sell it: "is anyone selling a". */
export const WHO_SELLS = cue`${whole({
  en: ["(?:ANYONE|ANYBODY|SOMEONE) (?:SELLING|GOT (?=[^.?]{0,40}FOR SALE))"],
  de: [
    "(?:VERKAUFT|HAT) (?:HIER )?JEMAND(?= (?:NOCH )?(?:EINE?N? )?\\S{2,40} ?\\S* (?:ZU VERKAUFEN|ABZUGEBEN|UBRIG))",
    "VERKAUFT JEMAND",
  ],
  fr: ["QUELQU['’]UN (?:VEND|AURAIT A VENDRE|A A VENDRE)"],
  es: ["ALGUIEN (?:VENDE|TIENE (?:A LA|EN|PARA) VENTA)"],
  it: ["QUALCUNO (?:VENDE|HA IN VENDITA)"],
  pt: ["ALGUEM (?:VENDE|TEM (?:PARA|A) VENDA|TEM (?:PARA|A) VENDER)"],
  nl: ["(?:VERKOOPT IEMAND|IEMAND (?:TE KOOP|IN DE VERKOOP))"],
  pl: ["KTOS (?:SPRZEDAJE|SPRZEDA|MA NA SPRZEDAZ|MA DO SPRZEDANIA)|MA KTOS (?:NA SPRZEDAZ|DO SPRZEDANIA)"],
  uk: ["(?:ХТОСЬ|ХТО-НЕБУДЬ|ХТО) (?:ПРОДАЄ|ПРОДАСТЬ|ПРОДА)"],
  ru: ["(?:КТО-НИБУДЬ|КТО-ТО|КТО) (?:ПРОДАЕТ|ПРОДАСТ)"],
  cs: ["(?:PRODAVA|NEPRODAVA) NEKDO"],
  sk: ["(?:PREDAVA|NEPREDAVA) NIEKTO"],
  ro: ["VINDE CINEVA|CINEVA (?:VINDE|CARE VINDE)"],
})}[^.;!?\n]{0,40}$`;
/** Somebody asks for a price, in languages whose words for it stand together. */
export const PRICE_ASKED = whole({
  hu: [
    "(?:AR(?:AT|AKAT|AJANLATOT)|AJANLATOT) (?:KERNEK|KEREK|KERUNK|KERNENK|SZERETNEK|TUDNANAK)",
    "(?:KERNEK|KEREK|KERUNK|KERNENK) (?:\\p{L}+ )?(?:ARAT|ARAKAT|ARAJANLATOT|AJANLATOT)|MENNYIBE KERUL…",
  ],
  sv: [
    "(?:KAN|KUNDE|VILL|SKULLE) NI (?:\\p{L}+ )?(?:OFFERERA|LAMNA (?:OFFERT|PRIS))",
    "(?:ONSKAR|BEGAR|SOKER) (?:\\p{L}+ )?(?:OFFERT|PRIS)",
  ],
  tr: ["(?:FIYAT|TEKLIF) (?:\\p{L}+ )?(?:ALABILIR|VEREBILIR|RICA|ISTIYOR|ALMAK|GONDERIR)…"],
  ro: ["(?:VREAU|AS VREA|ASTEPT|SOLICIT) (?:O |UN )?(?:OFERTA|PRET|DEVIZ)"],
});
/** Work done for a customer, of which its fitter tells: "at a customer's". */
export const FOR_CUSTOMER = cue`${whole({
  en: ["(?:AT|FOR) (?:A|THE|ONE OF MY|ONE OF OUR) (?:CUSTOMER|CLIENT)(?:['’]?S)?|CUSTOMER SITE"],
  de: ["BEI(?:M| EINEM| DER| EINER) KUND(?:EN?|IN)|FUR (?:EINEN|DEN|EINE) KUND(?:EN?|IN)"],
  fr: ["CHEZ (?:UN|UNE|LE|LA|MON|NOTRE) CLIENTE?|POUR (?:UN|LE) CLIENT"],
  es: ["(?:EN CASA DE|PARA|A) (?:UN|UNA|EL|LA) CLIENTE|DONDE (?:UN|EL) CLIENTE"],
  it: ["(?:DA|PER|PRESSO|A) (?:UN|UNA|IL|LA)? ?CLIENTE|DAL CLIENTE|DALLA CLIENTE"],
  pt: ["(?:NUM|NUMA|EM|NO|NA|PARA) (?:UM |UMA )?CLIENTE"],
  nl: ["(?:BIJ|VOOR) (?:EEN|DE|ONZE) KLANT"],
  pl: ["U KLIENT(?:A|KI)|DLA KLIENT(?:A|KI)"],
  uk: ["(?:У|В|ДЛЯ) (?:КЛІЄНТ|ЗАМОВНИК)[АИ]…"],
  ru: ["(?:У|ДЛЯ) (?:КЛИЕНТ|ЗАКАЗЧИК)[АИ]…"],
  cs: ["U ZAKAZNI(?:KA|CE|KU)"],
  sk: ["U ZAKAZNI(?:KA|CKY)"],
  ro: ["LA UN CLIENT|LA CLIENT"],
  hu: ["EGY UGYFELNEL|UGYFELNEL"],
  sv: ["HOS (?:EN |VAR )?KUND…"],
  tr: ["MUSTERI(?:DE|NIN|YE)"],
  zh: ["客户(?:家|那|处|现场)|给客户"],
})}`;
