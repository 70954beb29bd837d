/**
 * Words beside a refusal that say whether it is one, of which make, and for how much of a purchase. In normalised text; each linear
 * in its input.
 */
import { Cue } from "../cue.ts";
import { begun, cue, oneOf, whole } from "../words.ts";

/** "Besides X we also sell Y": the word before the name … */
export const BESIDES = cue`(?<!\p{L})${oneOf({
  en: ["BESIDES"],
  de: ["AUSSER|NEBEN"],
  fr: ["OUTRE"],
  es: ["ADEMAS DE"],
  it: ["OLTRE A"],
  pt: ["ALEM D\\p{L}+"],
  nl: ["NAAST|BEHALVE"],
  pl: ["OPROCZ|POZA"],
  uk: ["ОКРІМ|КРІМ"],
  ru: ["КРОМЕ|ПОМИМО"],
  zh: ["除"],
})}(?:\s+\p{L}+)?\s*$`;
/** … and the one that goes on. */
export const ALSO = cue`^[^.;]{0,60}${whole({
  en: ["ALSO"],
  de: ["AUCH"],
  fr: ["AUSSI|EGALEMENT"],
  es: ["TAMBIEN"],
  it: ["ANCHE"],
  pt: ["TAMBEM"],
  nl: ["OOK"],
  pl: ["TAKZE|ROWNIEZ"],
  uk: ["ТАКОЖ"],
  ru: ["ТАКЖЕ"],
})}|^[^。]{0,30}[还還也]`;
/** "May X be offered too, in place of the cameras named?": what stands behind these is what is offered, not what is named. */
export const OFFERED_TOO = cue`${whole({
  en: ["ALSO|MAY|CAN|COULD|WE"],
  de: ["AUCH|EBENFALLS|KANN|DARF"],
  fr: ["AUSSI|EGALEMENT|PEUT-ON"],
  es: ["TAMBIEN|PUEDE|PODRIA"],
  it: ["ANCHE|PUO|POSSIBILE"],
  pt: ["TAMBEM|PODE|POSSIVEL"],
  nl: ["OOK|MOGEN|MAG"],
  pl: ["ROWNIEZ|TAKZE|MOZNA|MOZE"],
  uk: ["ТАКОЖ|МОЖНА"],
  ru: ["ТАКЖЕ|МОЖНО"],
})}|[也可]`;
/** "X only while stocks last … all else at once": what is excepted from is a delivery, a discount, not an offer. */
export const SERVED = cue`^,? ${oneOf({
  en: ["WHICH"],
  de: ["DIE"],
  fr: ["QUI"],
  es: ["QUE"],
  it: ["CHE"],
  uk: ["ЯК[АІИ]…"],
  ru: ["КОТОР\\p{L}+"],
})} |^[^.;]{0,40}${oneOf({
  en: ["NOTHING (?:LEFT|ELSE IS LEFT)"],
  de: ["NICHTS MEHR"],
  uk: ["НЕ ЗАЛИШ"],
  ru: ["НЕ ОСТА"],
})}`;

/** What is refused behind a comma is something else's: "…, offers for part quantities will be rejected". */
export const OTHERS_REFUSED = cue`[,:]\s[^,:]{0,40}?${whole({
  en: ["OFFERS?|BIDS?|QUOTES?|ALTERNATIVES?|SUBSTITUT\\p{L}+|DELIVER\\p{L}+|RETURNS?"],
  de: ["(?:NEBEN)?ANGEBOTE|TEIL(?:LIEFER|ANGEBOT)…|ERSATZ(?:LIEFER|PRODUKT)…"],
  fr: ["OFFRES|VARIANT…|LIVRAISONS?|RETOURS?|REPRISES?"],
  es: ["OFERTAS?|ENTREGAS?|VARIANTES?|DEVOLUCION…"],
  it: ["OFFERTE|VARIANTI|CONSEGN…|RESI"],
  pt: ["PROPOSTAS?|ENTREGAS?|VARIANTES|DEVOLUC…"],
  nl: ["VARIANTEN|(?:DEEL)?LEVERING…|INSCHRIJVINGEN"],
  pl: ["OFERTY|ZAMIENNIK…|DOSTAW…"],
  uk: ["ЗАМІН…|АНАЛОГ…|ДОСТАВК…|ПРОПОЗИЦІІ"],
  ru: ["ЗАМЕН…|АНАЛОГ…|ДОСТАВК…|ЗАЯВКИ|ПРЕДЛОЖЕНИЯ"],
})}`;
/** What a text says behind the make of another matter, which may be refused in its turn: "…; part deliveries are not accepted". */
export const OTHER_MATTER = new Cue(
  `(?:[,;–—-]\\s|\\(|[，,；;](?=\\p{Script=Han}))(?!${whole({
    en: ["WHOSE|EVEN"],
    de: ["DEREN|DESSEN|AUCH|SELBST"],
    fr: ["DONT|MEME"],
    es: ["CUY[AO]S?|INCLUSO"],
    it: ["(?:IL|LA|I|LE) CUI|ANCHE|NEANCHE"],
    pt: ["CUJ[AO]S?|MESMO"],
    nl: ["WAARVAN|OOK|ZELFS"],
    pl: ["KTOR…|NAWET"],
    uk: ["НАВІТЬ|ЯК(?:ИХ|ОГО|ОЇ|ОІ)"],
    ru: ["КОТОР…|ДАЖЕ"],
  })})[^,;:.]{0,35}?(?<!(?<!\\p{L})(?:ON|UPON|AT|BEI|BIJ|PRZY|ПРИ|A LA|ALLA) )${begun({
    en: [
      "USED (?:GOODS|EQUIP|UNIT)|REFURBISH|RECONDITION|SECOND[- ]HAND|EX[- ]DISPLAY",
      "DEMO(?:NSTRATION)? (?:UNIT|MODEL)|GR[EA]Y[- ](?:IMPORT|MARKET)|COUNTERFEIT",
      "DELIVER(?:Y|IES)|SHIPMENT|SHIPPING|RETURNS?(?!\\p{L})|REFUND|WARRANT|PRICES?(?!\\p{L})|VAT(?!\\p{L})",
      "PAYMENT|SUBCONTRACT|POWER SUPPL|BRACKET|VEHICLES?|(?:LATE|PARTIAL) (?:BID|TENDER|OFFER)|DEVIATION",
    ],
    de: [
      "GEBRAUCHT|GENERALUBERHOLT|VORFUHR|AUSSTELLUNGSSTUCK|B-WARE|GRAUIMPORT|REFURBISH|AUFBEREITET",
      "(?:TEIL)?LIEFERUNG|VERSAND|RUCKNAHME|RUCKGABE|UMTAUSCH|GARANTIE|NEBENANGEBOT|NETZTEIL|HALTERUNG|PREIS",
      "SUBUNTERNEHM|NACHUNTERNEHM|MONTAGEMATERIAL|SKONTO|ZAHLUNG|VERSPATETE|ABWEICHUNG",
    ],
    fr: [
      "(?:MATERIEL|PRODUIT|ARTICLE|MODELE)\\p{L}* D['’]?(?: ?OCCASION|E DEMONSTRATION| ?EXPOSITION)",
      "RECONDITIONN|CONTREFACON",
      "LIVRAISON|EXPEDITION|RETOUR|GARANTIE|VARIANTE|ALIMENTATION|PRIX|SOUS-TRAIT|TVA(?!\\p{L})|PAIEMENT",
      "OFFRES? (?:TARDIV|HORS DELAI|PARVENUE)",
    ],
    es: [
      "(?:EQUIPO|PRODUCTO|ARTICULO|MATERIAL)\\p{L}* (?:DE EXPOSICION|DE SEGUNDA|USAD|REACONDIC)|REACONDICIONAD",
      "FALSIFIC",
      "ENTREGA|ENVIO|DEVOLUCI|VARIANTE|FUENTE|SOPORTES?(?!\\p{L})|PRECIO|IVA(?!\\p{L})|SUBCONTRAT|PAGO",
      "OFERTAS (?:FUERA|EXTEMPOR|RECIBIDAS|POR ENCIMA|QUE)",
    ],
    it: [
      "(?:PRODOTT|ARTICOL|APPARAT|MATERIAL)\\p{L}* (?:DA ESPOSIZIONE|USAT|DI SECONDA)|RICONDIZIONAT|RIGENERAT",
      "CONTRAFFATT",
      "CONSEGN|SPEDIZION|RES[OI](?!\\p{L})|GARANZIA|VARIANT|ALIMENTATOR|STAFF[AE]|PREZZ|SUBAPPALT|PAGAMENT",
      "OFFERTE (?:PERVENUT|TARDIV|OLTRE|IN AUMENTO|PARZIAL|CHE)",
    ],
    pt: [
      "(?:EQUIPAMENTO|PRODUTO|ARTIGO)\\p{L}* (?:DE EXPOSICAO|USAD|DE SEGUNDA)|RECONDICIONAD|FALSIFIC",
      "DEVOLUC|PORTES|PRECO|SUPORTES?(?!\\p{L})|PAGAMENTO|PROPOSTAS (?:FORA|ACIMA|RECEBID|QUE|PARCIA)",
      "SUBCONTRAT",
    ],
    nl: [
      "TWEEDEHANDS|GEREVISEERD|REFURBISH|SHOWROOM|DEMOMODEL|GEBRUIKTE (?:TOESTEL|APPARAT|GOED)",
      "(?:DEEL)?LEVERING|VERZEND|RETOUR|VOEDING|BEUGEL|PRIJ[SZ]|BTW(?!\\p{L})|ONDERAANNEM|BETALING",
      "TE LAAT INGEDIENDE|DEELINSCHRIJV|AFWIJKING",
    ],
    pl: [
      "POWYSTAWOW|EKSPOZYCYJN|REGENEROWAN|ODNOWION|(?:TOWAR|SPRZET|URZADZENI)\\p{L}* (?:UZYWAN|DEMONSTR)|PODROB",
      "DOSTAW[AY](?!\\p{L})|WYSYLK|ZWROT|GWARANC|WARIANT|ZASILACZ|UCHWYT|CEN[AY]?(?!\\p{L})|PODWYKON|PLATNOSC",
      "ZALICZK",
      "OFERT\\p{L}* (?:ZLOZON|CZESCIOW|PO TERMINIE)",
    ],
    uk: [
      "ВІТРИНН|ВИСТАВКОВ|ВІДНОВЛЕН|ВЖИВАН|Б/В|ПІДРОБ|СІР\\p{L}+ ІМПОРТ",
      "ДОСТАВК|ПОВЕРНЕН|ВІДХИЛЕННЯ(?! БУД)|ПРОПОЗИЦІ\\p{L}+ БЕЗ|ГАРАНТІ|БЛОК ЖИВ|КРОНШТЕИН|ЦІН|СУБПІДРЯД|ОПЛАТ",
      "ПЕРЕДОПЛАТ",
    ],
    ru: [
      "ВИТРИНН|ВЫСТАВОЧН|ВОССТАНОВЛЕНН|БЫВШ\\p{L}+ В УПОТР|Б/У|КОНТРАФАКТ|ПОДДЕЛ|ПОДДЕЛКИ|СЕР\\p{L}+ ИМПОРТ",
      "ОТКЛОНЕНИЯ ОТ|ЗАЯВК\\p{L}+ БЕЗ|ПОСТАВКА (?!ОБОРУД|ПРОДУК|ТОВАР)|ВОЗВРАТ|ГАРАНТИ|БЛОК ПИТ|ЦЕН|СУБПОДРЯД",
      "ПРЕДОПЛАТ",
    ],
    zh: [
      "进口产品|二手|翻新|拆机|水货|贴牌|展机|假冒|串货|交货|交貨|分批|退货|退貨|退换|运费|電源|电源|支架|报价|分包|转包|含税|样品|投标文件|响应文件|保证金|联合体|偏离",
    ],
    cs: [
      "VYSTAV|PREDVADEC|REPASOVAN|BAZAROV|POUZIT\\p{L}* ZBOZ|PADELK",
      "DODAVK|VRACEN|ZARUK|DOPRAV|PLATB|DRZAK|CEN[AY](?!\\p{L})",
    ],
    sk: ["VYSTAV|PREDVADZAC|REPASOVAN|BAZAROV|FALZIFIK", "DODAVK|VRATEN|ZARUK|DOPRAV|PLATB|DRZIAK"],
    hu: ["FELUJITOTT|HASZNALT|BEMUTATO", "SZALLIT|VISSZAVET|GARANCI|FIZET"],
    ro: ["RECONDITIONAT|SECOND[- ]HAND|DE EXPOZITIE|CONTRAFAC", "LIVRAR|RETUR|GARANTI|PLATA(?!\\p{L})"],
    sv: ["BEGAGNA|RENOVERA|DEMOEX|UTSTALLNINGSEX", "LEVERANS|RETUR|GARANTI|BETALNING|FRAKT"],
    tr: ["IKINCI EL|YENILENMIS|TESHIR", "IADE|TESLIMAT|KARGO|GARANTI|ODEME|DEGISIM|FIYAT"],
  })}[^,;.]*`,
  "gu",
);
/** "We install X, Y we do not": what is refused behind the comma is Y alone. */
export const SOLD = cue`(?<!\p{L}|(?:NOT|NIE|НЕ|NO|NON|NAO) )${oneOf({
  en: ["WE (?:SELL|INSTALL|STOCK|FIT)"],
  de: ["WIR (?:VERBAUEN|VERKAUFEN|FUHREN)|VERBAUEN WIR"],
  fr: ["NOUS (?:POSONS|VENDONS)"],
  es: ["MONTAMOS|VENDEMOS|INSTALAMOS|TRABAJAMOS CON"],
  it: ["MONTIAMO|VENDIAMO|LAVORIAMO CON"],
  pl: ["MONTUJEMY|SPRZEDAJEMY|INSTALUJEMY|STAWIAMY"],
  uk: ["СТАВИМО|ПРОДАЄМО|ПРАЦЮЄМО З|ВСТАНОВЛЮЄМО"],
  ru: ["СТАВИМ|ПРОДАЕМ|РАБОТАЕМ С|УСТАНАВЛИВАЕМ"],
  tr: ["SATIYORUZ|TAKIYORUZ"],
})}(?!\p{L})`;
/** Shipping and guarantees are excluded for some goods, and they are sold all the same. */
export const OF_SERVICE = cue`${begun({
  en: ["SHIPPING|RETURNS?|WARRANTY"],
  de: ["VERSAND|UMTAUSCH|RUCKGABE|GARANTIE"],
  fr: ["EXPEDITION"],
  es: ["ENVIO"],
  it: ["SPEDIZIONE"],
})} (?:VON|OF|FOR|FUR|DE|DES|DI)(?!\p{L})[^.;]{0,30}$`;
/** What gives an instance of what a sentence is about, after a comma: "brands of one country, such as …". */
export const INSTANCE = cue`,\s*${oneOf({
  en: ["INCLUDING|INCL\\.|AMONG THEM|SUCH AS"],
  de: ["DARUNTER|ETWA|WIE(?: ZUM BEISPIEL)?"],
  fr: ["Y COMPRIS|DONT|NOTAMMENT"],
  es: ["INCLUID[AO]S?|ENTRE ELL[AO]S|COMO"],
  it: ["TRA CUI|FRA CUI|COME|COMPRES[AEIO]S?"],
  nl: ["WAARONDER|ZOALS"],
  pl: ["W TYM|NP\\."],
  uk: ["У ТОМУ ЧИСЛІ|В ТОМУ ЧИСЛІ|ЗОКРЕМА"],
  ru: ["В ТОМ ЧИСЛЕ"],
})}(?!\p{L})[^.;:]{0,40}$`;

/** "Products of these makers", of those just named. */
export const THESE_MAKERS = cue`${whole({
  en: [
    "(?:THESE|THOSE|SUCH|BOTH|THIS) (?:\\p{L}+ )?(?:MANUFACTURERS?|MAKERS?|VENDORS?|BRANDS?)",
    "(?:THESE|THOSE|SUCH|BOTH|THIS|EITHER) (?:\\p{L}+ )?(?:MAKES?|COMPAN(?:Y|IES)|SUPPLIERS?|PRODUCTS?|DEVICES?|EQUIPMENT)",
    "EITHER (?:OF THEM|MANUFACTURER|MAKER|VENDOR|BRAND)|OF THEM|THEIR (?:PRODUCTS?|EQUIPMENT)",
  ],
  de: [
    "(?:DIESE[RNMS]?|BEIDE[RN]?|GENANNTE[RN]?) (?:HERSTELLERN?S?|FABRIKATE?N?)",
    "(?:DIESE[RNMS]?|BEIDE[RN]?|GENANNTE[RN]?) (?:MARKEN?|FIRMEN|PRODUZENTEN|UNTERNEHMEN|GERATEN?|PRODUKTEN?)",
    "(?:BEIDER|DEREN) (?:PRODUKTE|GERATE)|VON (?:BEIDEN|IHNEN)",
  ],
  fr: ["(?:C(?:ES|ETTE|E)|L['’]UNE? (?:DE CES|OU L['’]AUTRE)) (?:FABRICANTS?|MARQUES?|CONSTRUCTEURS?|SOCIETES?)"],
  es: ["D?(?:EST[AEO]S?|ESS[AEO]S?) (?:FABRICANTES?|MARCAS?|PROVEEDORES)"],
  it: ["(?:TAL[EI]|QUEST[IEAO]|DETT[IE]) (?:PRODUTTOR[EI]|MARC[AH]…)"],
  nl: ["DEZE (?:FABRIKANT(?:EN)?|MERKEN|LEVERANCIERS?|PRODUCENTEN)"],
  pl: ["(?:TYCH|TEGO|TEJ) (?:PRODUCENT\\p{L}+|MAREK|MARKI)"],
  uk: ["(?:ЦИХ|ЦЬОГО) (?:ВИРОБНИК\\p{L}+|БРЕНД\\p{L}+|МАРОК)"],
  ru: ["ЭТ(?:ИХ|ОГО) (?:ПРОИЗВОДИТЕЛ\\p{L}+|БРЕНД\\p{L}+|МАРОК)"],
  cs: ["T(?:ECHTO|OHOTO|YCHTO) (?:VYROBC\\p{L}+|ZNAC\\p{L}+)"],
  ro: ["ACEST(?:OR|UI) (?:PRODUCATOR…|MARCI|FIRME)"],
  hu: ["E(?:ZEN)? GYARTO…"],
  el: ["ΑΥΤ\\p{L}+ Τ\\p{L}+ (?:ΚΑΤΑΣΚΕΥΑΣΤ|ΕΤΑΙΡΕΙ)\\p{L}+"],
  sv: ["(?:DESSA|DISSE|DENNA) (?:TILLVERKARE…|MARKEN)"],
  da: ["(?:DESSA|DISSE|DENNA) (?:PRODUCENTER|MAERKER)"],
  nb: ["(?:DESSA|DISSE|DENNA) PRODUSENTER"],
  tr: ["BU (?:URETICI|MARKA|FIRMA)…"],
  zh: ["(?:上述|这些|該等|该等)(?:厂商|厂家|品牌|公司)"],
})}|هذه (?:الشركات|العلامات|الماركات)`;

/** For one lot alone. */
export const OF_LOT = cue`${whole({
  en: ["(?:FROM|FOR|IN|WITHIN|UNDER) (?:(?:THIS|THAT) LOT|LOT \\d+)"],
  de: ["(?:DIESES|IM|IN|FUR|VOM) LOS(?:ES)?"],
  fr: ["(?:DE|POUR|DANS) (?:CE|LE) LOT"],
  es: ["(?:DE|DEL|EN|PARA) (?:ESTE |EL )?LOTE"],
  it: ["(?:DAL?|PER|IN|NEL) (?:QUESTO |IL )?LOTTO"],
  pt: ["(?:D|N)ESTE LOTE|(?:DO|NO|PARA O) LOTE"],
  nl: ["(?:DIT|VOOR|IN|UIT|VAN) PERCEEL"],
  pl: ["(?:TEJ|W|DLA|Z) CZESCI"],
  uk: ["(?:ЦЬОГО|ЦЬОМУ|ДЛЯ|З) ЛОТ[УІА]"],
  ru: ["(?:ЭТОГО|ЭТОМ|ДЛЯ|ИЗ) ЛОТ[АЕУ]"],
  zh: ["[本该](?:包|标段)"],
})}`;

/** Words that only stress a refusal, in whichever place: "is expressly excluded". */
export const EMPHASIS = new Cue(
  `${whole({
    en: ["EXPRESSLY", "EXPLICITLY", "STRICTLY", "CATEGORICALLY"],
    de: ["AUSDRUCKLICH", "GRUNDSATZLICH", "KATEGORISCH"],
    fr: ["EXPRESSEMENT", "EXPLICITEMENT", "STRICTEMENT", "FORMELLEMENT"],
    es: ["EXPRESAMENTE", "EXPLICITAMENTE", "ESTRICTAMENTE", "TERMINANTEMENTE"],
    it: ["ESPRESSAMENTE", "ESPLICITAMENTE", "TASSATIVAMENTE"],
    pt: ["EXPRESSAMENTE"],
    nl: ["UITDRUKKELIJK", "EXPLICIET", "NADRUKKELIJK"],
    pl: ["WYRAZNIE", "BEZWZGLEDNIE", "KATEGORYCZNIE"],
    uk: ["ОДНОЗНАЧНО"],
    ru: ["ПРЯМО", "КАТЕГОРИЧ(?:ЕСКИ|НО)"],
    cs: ["VYSLOVNE", "VYHRADNE"],
    ro: ["IN MOD EXPRES", "EXPRES"],
    hu: ["KIFEJEZETTEN"],
    el: ["ΡΗΤΑ"],
    sv: ["UTTRYCKLIGEN"],
    da: ["UDTRYKKELIGT"],
    nb: ["UTTRYKKELIG"],
    tr: ["KESINLIKLE", "ACIKCA"],
  })} ?`,
  "gu",
);

/** "…, no se aceptan equipos usados": the verb stands first behind a comma, and what is refused comes behind it. */
export const REFUSED_NEXT = cue`^\s*,\s*${whole({
  en: ["EXCLUDED (?:IS|ARE)|NOT (?:INCLUDED|ACCEPTED) (?:IS|ARE)"],
  fr: ["(?:SONT |EST )?EXCLUE?S?|NE SONT PAS (?:ACCEPTE|ADMIS)E?S? LES"],
  es: ["NO SE (?:ACEPTAN?|ADMITEN?|PERMITEN?|INCLUYEN?)|(?:QUEDAN? )?EXCLUID[OA]S?|NO INCLUYEN?"],
  it: ["ESCLUS[OAEI]|NON (?:SI ACCETTANO|SI AMMETTONO|SONO AMMESS[EI]|E AMMESS[OA])"],
  pt: ["NAO SE (?:ACEITAM?|ADMITEM?)|EXCLUID[OA]S?|NAO SAO ACEIT[OA]S"],
  pl: ["NIE (?:DOPUSZCZA SIE|PRZEWIDUJE SIE|PRZYJMUJE SIE|AKCEPTUJEMY)"],
  uk: ["НЕ (?:ДОПУСКАЄТЬСЯ|ДОПУСКАЮТЬСЯ|ПРИИМАЮТЬСЯ|ПРИИМАЄМО)"],
  ru: ["НЕ (?:ДОПУСКАЕТСЯ|ДОПУСКАЮТСЯ|ПРИНИМАЮТСЯ|ПРИНИМАЕМ)"],
})} (?!${whole({ any: ["W|DO|NA|Z|PRZEZ|ПО|НА|В|У|К|ДО|ДЛЯ|EN|POR|PARA|DE|DEL|PER|DA|DAL|DALLA|IN|NEL|NELLA|EM|PELO|DANS|PAR", "POUR|DU|BY|FROM|AS|COMO|COME"] })})\p{L}{2,}`;
