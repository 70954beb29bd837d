/**
 * What a shop says of makes whose time is over: traded in, out of stock, offered before, old or broken. In normalised text; each
 * linear in its input.
 */
import { begun, cue, type Words, whole } from "../words.ts";
import { OLD_ONE } from "./swapped.ts";

/** A buyer's own thing is given in part payment: "trade in", "in Zahlung geben". */
export const TRADED_IN = whole({
  en: [
    "TRAD(?:E|ING)[- ]?IN|PART[- ]?EX(?:CHANGE)?|HAND (?:IN|OVER)|SEND (?:US|IN)",
    "BRING (?:US|IN|BACK|ALONG|YOUR)|GIVE US|RECYCLE|WE BUY|CASH FOR",
    "(?:OFF|CREDIT|VOUCHER|CASHBACK|BACK) FOR|SCRAPPAGE|SWAP YOUR",
  ],
  de: [
    "IN ZAHLUNG(?:NAHME)?|EINTAUSCHEN|TAUSCHEN SIE|EINSENDEN|ZURUCKGEBEN|INZAHLUNGNAHME|ABWRACKPRAMIE",
    "(?:EURO|€|RABATT|PRAMIE|GUTSCHRIFT) FUR",
  ],
  fr: [
    "REPRISE|REPRENONS|RAPPORTEZ|ECHANGEZ|RENVOYEZ|RAMENEZ|(?:EUROS|€|REMISE|BON|PRIME) (?:\\p{L}+ )?POUR",
    "DONNEZ",
  ],
  es: [
    "ENTREG(?:A|UE|UEN|ANOS)|TRAE(?:NOS)?|TRAIGA|RENUEVA|PLAN RENOVE|RETOMA|(?:EUROS|€|DESCUENTO|VALE) POR",
    "RECOGEMOS|CAMBIA TU",
  ],
  it: [
    "PORTA(?:CI|TECI|TE)?|ROTTAM(?:A|ATE|AZIONE)|PERMUT\\p{L}+|RESTITUISCI|CONSEGNA(?:CI)?|RITIRIAMO",
    "(?:EURO|€|SCONTO|BUONO) PER|VALUTIAMO",
  ],
  pt: [
    "ENTREG(?:UE|A)|TRAGA|RETOMA(?:MOS)?|TROQUE|DE(?: A| O)? (?:SUA|SEU)",
    "(?:EUROS|€|R\\$|REAIS|DESCONTO|VALE) (?:PEL[AO]S?|POR|NA TROCA D[AO])|DAMOS",
  ],
  nl: ["INRUIL(?:EN)?|RUIL|LEVER|INLEVEREN|(?:EURO|€|KORTING|TEGOED) VOOR|BRENG|STUUR"],
  pl: [
    "ODDAJ(?:CIE)?|PRZYNIES(?:CIE)?|ODKUPIMY|ODBIERZEMY|(?:ZL|RABATU?|BONU?) ZA|ROZLICZENI\\p{L}+|ZAMIEN",
    "ZWROC|WYMIEN",
  ],
  uk: [
    "ЗДА(?:И|ИТЕ|ЄТЕ)|ПРИНЕС(?:И|ІТЬ)|ВІДДА(?:И|ИТЕ)|TRADE-IN|ТРЕИД-ІН|(?:ГРН|ЗНИЖК\\p{L}) ЗА|ВИКУПИМО",
    "ПОМІНЯИТЕ|ОБМІНЯИТЕ",
  ],
  ru: [
    "СДА(?:И|ИТЕ|ЕТЕ|В)|ПРИНЕС(?:И|ИТЕ)|ОТДА(?:И|ИТЕ)|TRADE-IN|ТРЕИД-ИН|(?:РУБ\\.?|₽|СКИДК\\p{L}) ЗА|ВЫКУПИМ",
    "ОБМЕНЯИТЕ|ПОМЕНЯИТЕ|ПО УТИЛИЗАЦИИ",
  ],
  cs: ["PRINESTE|ODEVZDEJTE|VYKOUPIME|VYMENTE|PROTIUCTEM|PROTIUCET"],
  sk: ["PRINESTE|ODOVZDAJTE|VYKUPIME|VYMENTE"],
  ro: ["ADUCE(?:TI|TI-NE)|PREDA(?:TI)?|BUY-?BACK|RABLA|SCHIMBA(?:TI)?"],
  tr: ["GETIRIN?|TAKAS|TESLIM EDIN"],
  sv: ["BYT IN|LAMNA IN|INBYTE"],
  hu: ["HOZZA BE|ADJA LE|CSEREPROGRAM|BESZAMIT\\p{L}*"],
  zh: ["以旧换新|舊換新|回收|置换|折价|旧机"],
});
/** Whose it is. */
const YOUR = whole({
  en: ["YOUR|USED"],
  de: ["IHRE[NRMS]?|DEINE[NRMS]?|GEBRAUCHTE[NRMS]?|IHR|DEIN"],
  fr: ["VOTRE|VOS|TON|TA|TES|USAGEE?S?"],
  es: ["SU|SUS|TU|TUS|USAD[OA]S?"],
  it: ["TU[AO]|TUOI|TUE|VOSTR\\p{L}|USAT[OAIE]"],
  pt: ["SEUS?|SUAS?|TUA|TEU|USAD[OA]S?"],
  nl: ["UW|JE|JOUW|GEBRUIKTE"],
  pl: ["SWOJ\\p{L}*|TWOJ\\p{L}*|UZYWAN\\p{L}+"],
  uk: ["СВ(?:ІИ|ОЮ|ОЄ|ОГО|ОІ)|ВАШ\\p{L}*|ВЖИВАН\\p{L}+"],
  ru: ["СВО(?:И|Ю|Е|ЕГО|Я)|ВАШ\\p{L}*|Б/У|БЫВШ\\p{L}+"],
  cs: ["SVUJ|SVOU|SVE|VASI|VAS"],
  sv: ["DIN|DITT|ERT?"],
  zh: ["您的|你的|旧的?"],
});
/** What begins another thing: "for a", "and get". */
const ELSE = whole({
  any: [
    "AVEC|MIT|COM|MET|VIA|FOR|AGAINST|AND|GET|TOWARDS|WITH|NEW|GEGEN|FUR|UND|NEUE[NRMS]?|POUR|CONTRE|ET|POR",
    "PARA|Y|E|PER|CON|EM",
    "PELA|PELO|VOOR|TEGEN|EN|NA|ZA|I|ЗА|НА|І|ТА|И|NUOV[OAIE]|NUEV[OA]S?|NOV[OA]S?|NOUVE\\p{L}+|NIEUWE?",
    "NOW[YAE]\\p{L}*|НОВ\\p{L}+",
  ],
});
/** The buyer's, up to the make. */
export const OF_YOURS = cue`(?:${YOUR}|${OLD_ONE})(?: (?!${ELSE} )[\p{L}-]+){0,3} ?$`;
/** Of whichever age, where the words leave no doubt: "part exchange". */
export const SURELY_TRADED = whole({
  en: ["TRAD(?:E|ING)[- ]?IN|PART[- ]?EX(?:CHANGE)?|SCRAPPAGE"],
  de: ["IN ZAHLUNG(?:NAHME)?|INZAHLUNGNAHME|ABWRACKPRAMIE"],
  fr: ["REPRENONS|ECHANGEZ"],
  es: ["PLAN RENOVE|RETOMA"],
  it: ["ROTTAM(?:A|ATE|AZIONE)|PERMUT\\p{L}+"],
  pt: ["RETOMA(?:MOS)?"],
  nl: ["INRUIL(?:EN)?"],
  pl: ["ODKUPIMY"],
  uk: ["TRADE-IN|ТРЕИД-ІН"],
  ru: ["TRADE-IN|ТРЕИД-ИН"],
  cs: ["PROTIUC\\p{L}+"],
  zh: ["以旧换新|舊換新"],
});
/** Old or used, before the make, or right behind it. */
export const IS_OLD = `(?:${OLD_ONE}|${whole({
  en: ["USED"],
  de: ["GEBRAUCHT…"],
  fr: ["USAGEE?S?"],
  es: ["USAD[OA]S?"],
  it: ["USAT[OAIE]"],
  pt: ["USAD[OA]S?"],
  nl: ["GEBRUIKTE?"],
  pl: ["UZYWAN…"],
  uk: ["ВЖИВАН…|Б/В"],
  ru: ["Б/У|БЫВШ…"],
})})`;
/** "Behind the make": the verb comes last. */
export const TRADED_BEHIND = cue`^[^.:;!?\n]{0,40}? ${whole({
  en: ["(?:AS|IN) PART[- ]?EX(?:CHANGE)?|IN TRADE|TRADE-INS?|WE (?:PAY|KNOCK|TAKE|GIVE)"],
  de: ["IN ZAHLUNG|EINTAUSCHEN|EINSENDEN|ABGEBEN|ZURUCKGEBEN|MITBRINGEN|(?:ZAHLEN|GEBEN|ERSTATTEN) WIR"],
  fr: ["EN REPRISE|REPRISE|NOUS (?:VOUS )?(?:OFFRONS|REPRENONS|DEDUISONS)"],
  es: ["TE (?:DAMOS|DESCONTAMOS|PAGAMOS)"],
  pl: ["PLACIMY|DOSTANIESZ|DOSTANA PANSTWO"],
  nl: ["INRUILEN|INLEVEREN|INSTUREN|IN TE RUILEN"],
  it: ["IN PERMUTA|TI (?:DIAMO|SCONTIAMO|PAGHIAMO)"],
  tr: ["GETIRIN?|TESLIM"],
  uk: ["ЗДАИТЕ|В TRADE-IN|ДАМО|ЗАПЛАТИМО|ДАЄМО"],
  ru: ["СДАИТЕ|В TRADE-IN|В ЗАЧЕТ|ДАДИМ|ЗАПЛАТИМ|ДАЕМ"],
})}|^[^,。;]{0,10}(?:以旧换新|舊換新|回收|置换|折价)`;
/** Between what is traded in and the make that is bought for it: "and get £40 off any". */
export const GETS = cue`${whole({
  en: ["GET|SAVE|RECEIVE|OFF|TOWARDS|ANY NEW"],
  de: ["BEKOMMEN|ERHALTEN|SPAREN|RABATT"],
  fr: ["RECEVEZ|PROFITEZ|REMISE|OBTENEZ|ECONOMISEZ"],
  es: ["LLEVA\\p{L}*|CONSIGU\\p{L}+|AHORR\\p{L}+|DESCUENTO|OBTEN\\p{L}*"],
  it: ["PASSA|RISPARMI\\p{L}+|SCONTO|OTTIENI|RICEVI"],
  pt: ["LEVE|GANHE|DESCONTO|POUPE|RECEBA"],
  nl: ["ONTVANG|KORTING|BESPAAR|KRIJG"],
  pl: ["ODBIERZ|ZYSKAJ|RABAT\\p{L}*|OTRZYMAJ|KUP"],
  uk: ["ОТРИМА\\p{L}+|ЗНИЖК\\p{L}+"],
  ru: ["ПОЛУЧ\\p{L}+|СКИДК\\p{L}+"],
})}`;

/** What is not to be had any more, behind the make: "is sold out". */
export const RUN_OUT = cue`^[^.;!?\n]{0,40}?${begun({
  en: [
    "DISCONTINUED|SOLD OUT|OUT OF (?:STOCK|PRODUCTION)",
    "NO LONGER (?:AVAILABLE|MADE|PRODUCED|DELIVERABLE|SUPPLIED)|END OF LIFE|RUN OUT",
  ],
  de: [
    "AUSGELAUFEN|AUSVERKAUFT|VERGRIFFEN|(?:NICHT MEHR|DERZEIT NICHT) (?:LIEFERBAR|ERHALTLICH|VERFUGBAR)",
    "ABGEKUNDIGT|EINGESTELLT",
  ],
  fr: [
    "EPUISE|(?:N['’]EST|NE SONT) PLUS|EN RUPTURE|ARRETE|DISCONTINU|FIN DE (?:SERIE|VIE)",
    "PLUS (?:FABRIQUE|DISPONIBLE|PRODUIT)|NE SE (?:FABRIQUE|FAIT|VEND|PRODUIT|TROUVE)(?:NT)? PLUS",
  ],
  es: ["AGOTAD|DESCATALOGAD|DESCONTINUAD|YA NO (?:SE|ESTA|LLEGA)|FUERA DE (?:STOCK|PRODUCCION)"],
  it: ["ESAURIT|FUORI PRODUZIONE|NON (?:E )?PIU (?:DISPONIBIL|PRODOTT|IN)|DISMESS"],
  pt: ["ESGOTAD|DESCONTINUAD|FORA DE (?:LINHA|PRODUCAO|STOCK)|JA NAO (?:SE|E|ESTA|HA)|SEM STOCK"],
  nl: ["UITVERKOCHT|NIET (?:MEER|LANGER) (?:LEVERBAAR|VERKRIJGBAAR|GEMAAKT)|UIT PRODUCTIE|OP IS OP"],
  pl: ["WYPRZEDAN|WYCOFAN|(?:JUZ )?NIE (?:JEST|SA) (?:JUZ )?(?:DOSTEPN|PRODUKOWAN)|NIEDOSTEPN|ZAKONCZON|SKONCZY"],
  uk: ["ЗНЯТ|РОЗПРОДАН|НЕМАЄ|БІЛЬШЕ НЕ (?:ВИПУСКА|ПОСТАЧА|ВИРОБЛЯ)|ЗАКІНЧИ"],
  ru: ["СНЯТ|РАСПРОДАН|БОЛЬШЕ НЕ (?:ВЫПУСКА|ПОСТАВЛЯ|ПРОИЗВОД)|ЗАКОНЧИЛ|НЕТ В НАЛИЧИИ|КОНЧИЛ"],
  cs: ["VYPRODAN|UKONCEN|(?:JIZ|UZ) (?:NENI|SE NEVYRABI)"],
  ro: ["EPUIZAT|NU (?:MAI|SE MAI)"],
  tr: ["TUKENDI|URETIM(?:DEN|I)|KALMADI"],
  zh: ["停产|停產|缺货|缺貨|断货|斷貨|售罄|下架|没货"],
})}`;
/** The same before it: "out of X?". */
export const RAN_OUT_OF = cue`${whole({
  en: [
    "(?:OUT|SHORT) OF|NO MORE|(?:SOLD|RUN) OUT OF|CAN['’]T (?:GET|FIND|WAIT FOR)|WAITING (?:FOR|ON)",
    "(?:DISCONTINUED|UNAVAILABLE|SOLD-OUT)",
  ],
  de: ["KEINE?[NRS]? (?:MEHR )?|VERGRIFFENE[NRMS]?|AUSGELAUFENE[NRMS]?|AUSVERKAUFTE[NRMS]?"],
  fr: ["RUPTURE (?:DE|SUR)(?: LA| LE| L['’])?|PLUS DE|EPUISEE?S?"],
  es: ["SIN|AGOTAD[AO]S?(?: LA| EL)?|DESCATALOGAD[AO]S?"],
  it: ["ESAURIT[AOEI](?: LA| IL)?|FINIT[AOEI](?: LA| LE| I| IL)?"],
  pt: ["SEM|ESGOTAD[AO]S?(?: A| O)?|ACABOU (?:A|O)"],
  nl: ["GEEN|UITVERKOCHTE?"],
  pl: ["BRAK(?:UJE)?|WYCOFAN\\p{L}+|ZABRAKLO"],
  uk: ["НЕМАЄ|ЗАКІНЧИ\\p{L}+|ЗНЯТ\\p{L}+ З (?:ПРОДАЖУ|ВИРОБНИЦТВА)"],
  ru: ["НЕТ|ЗАКОНЧИЛ\\p{L}+|СНЯТ\\p{L}+ С ПРОИЗВОДСТВА"],
  zh: ["买不到|没有|缺货的|停产的"],
})}(?: [\p{L}'’-]+){0,3} ?$`;
/** What is to be taken in its place: "take instead", right before another make. */
export const TAKE_THIS = cue`${whole({
  en: [
    "TAKE|TRY|CHOOSE|PICK|BUY|GO FOR|FIT|USE|OPT FOR",
    "(?:WE|I) (?:SUGGEST|RECOMMEND|OFFER|HAVE|STOCK|SELL|SHIP|SUPPLY)|SWITCH TO|MOVE TO|UPGRADE TO|INSTEAD",
  ],
  de: [
    "NEHMEN (?:SIE)?|NIMM|WAHLEN SIE|EMPFEHLEN (?:WIR)?|(?:EMPFEHLEN|LIEFERN|BIETEN|HABEN) WIR",
    "GREIFEN SIE ZU[RM]?|STATTDESSEN|KAUFEN SIE|TESTEN SIE",
  ],
  fr: [
    "PRENEZ|CHOISISSEZ|OPTEZ POUR|PASSEZ A|MONTEZ|POSEZ|ACHETEZ",
    "(?:NOUS )?(?:CONSEILLONS|PROPOSONS|RECOMMANDONS)|A LA PLACE",
  ],
  es: [
    "(?:TE )?(?:RECOMENDAMOS|PROPONEMOS|OFRECEMOS|SUGERIMOS)|TENEMOS|ELIGE|ELIJA|LLEVA(?:TE)?|LLEVE|PRUEBA",
    "PRUEBE|TOMA|MONTA|MONTE|PASA A|EN SU LUGAR",
  ],
  it: ["PRENDI|PRENDETE|SCEGLI|SCEGLIETE|CONSIGLIAMO|PROPONIAMO|PASSA A|PROVA|MONTA|AL SUO POSTO|ABBIAMO"],
  pt: [
    "LEVE|ESCOLHA|(?:RECOMENDAMOS|SUGERIMOS|PROPOMOS|OFERECEMOS|TEMOS)|OPTE (?:PEL[AO]|POR)|EXPERIMENTE|MONTE",
    "NO SEU LUGAR",
  ],
  nl: [
    "NEEM|KIES|PROBEER|(?:RADEN|BIEDEN|LEVEREN|HEBBEN|ADVISEREN) (?:WIJ|WE)|(?:WIJ|WE) (?:ADVISEREN|RADEN)",
    "GA VOOR|MONTEER|IN PLAATS DAARVAN",
  ],
  pl: ["WEZ|WYBIERZ|POLECAMY|PROPONUJEMY|WEPNIJ|ZAMONTUJ|KUP|SIEGNIJ PO|W (?:JEJ|JEGO|ICH) MIEJSCE|OFERUJEMY", "MAMY"],
  uk: [
    "БЕРІТЬ|ВІЗЬМІТЬ|(?:РАДИМО|ПРОПОНУЄМО|РЕКОМЕНДУЄМО)|(?:ПО)?СТАВТЕ|ОБИРАИТЕ|ОБЕРІТЬ|КУПУИТЕ",
    "ЗАМІСТЬ (?:НЕІ|НЬОГО|НИХ)",
  ],
  ru: [
    "БЕРИТЕ|ВОЗЬМИТЕ|(?:СОВЕТУЕМ|ПРЕДЛАГАЕМ|РЕКОМЕНДУЕМ)|(?:ПО)?СТАВЬТЕ|ВЫБИРАИТЕ|ПОКУПАИТЕ",
    "ВМЕСТО (?:НЕЕ|НЕГО|НИХ)",
  ],
  cs: ["VEZMETE|ZKUSTE|DOPORUCUJEME|NABIZIME|SAHNETE PO"],
  sk: ["VEZMITE|SKUSTE|ODPORUCAME|PONUKAME"],
  ro: ["LUATI|ALEGETI|RECOMANDAM|INCERCATI"],
  tr: ["ONERIYORUZ|TERCIH EDIN|YERINE"],
  sv: ["VALJ|TA|PROVA|VI REKOMMENDERAR"],
  zh: ["推荐(?:改拍|购买|选购|选择)?|建议(?:改拍|选|购买|换)?|改拍|请拍|可选|改用|推薦"],
})}(?: ?\p{L}[\p{L}'’-]*){0,4} ?$`;
/** Another thing begins with an article: "al posto del campanello la X". */
const ARTICLE = whole({
  any: [
    "THE|AN?|D(?:IE|ER|AS|EN|EM|ES)|EINE[NRMS]?|LE|LA|LES|UNE?|EL|LAS|LOS|UNA|IL|LO|I|GLI|AS?|OS?|UMA?|DE|HET",
    "EEN",
  ],
});
/** "Instead of", up to the make, whose price is none of it. */
export const IN_PLACE_OF = cue`${whole({
  en: ["INSTEAD OF|IN PLACE OF|RATHER THAN"],
  de: ["STATT|ANSTATT|ANSTELLE|AN STELLE"],
  fr: ["AU LIEU D(?:E|['’])|A LA PLACE D(?:E|['’])"],
  es: ["EN (?:LUGAR|VEZ) DE"],
  it: ["AL POSTO D\\p{L}+|INVECE D\\p{L}+|ANZICHE"],
  pt: ["EM VEZ D\\p{L}+|NO LUGAR D\\p{L}+"],
  nl: ["IN PLAATS VAN"],
  pl: ["ZAMIAST|W MIEJSCE"],
  uk: ["ЗАМІСТЬ"],
  ru: ["ВМЕСТО|ВЗАМЕН"],
  cs: ["MISTO|NAMISTO"],
  sk: ["NAMIESTO"],
  ro: ["IN LOC(?:UL)?"],
  sv: ["ISTALLET FOR"],
})}(?: ?${ARTICLE})?(?: ?(?!${ARTICLE})\p{L}[\p{L}'’-]*){0,3} ?$`;
/** What stood here before, in an offer that was changed: "previously quoted". */
const EARLIER = whole({
  en: [
    "(?:PREVIOUSLY|ORIGINALLY|FORMERLY|EARLIER|INITIALLY) (?:OFFERED|QUOTED|PROPOSED|LISTED|SPECIFIED|PLANNED|PRICED|INCLUDED)",
  ],
  de: [
    "(?:ZUVOR|URSPRUNGLICH|ZUNACHST|FRUHER|ANFANGS|BISHER) (?:ANGEBOTENE?[NRMS]?|VORGESEHENE?[NRMS]?|GEPLANTE?[NRMS]?|ENTHALTENE?[NRMS]?)",
  ],
  fr: ["(?:INITIALEMENT|PRECEDEMMENT|D['’]ABORD) (?:PROPOSE|PREVU|CHIFFRE|DEVISE)E?S?|(?:AVANT|PRECEDEMMENT) ?:"],
  es: ["(?:INICIALMENTE|ANTERIORMENTE|ANTES) (?:OFERTAD|PROPUEST|PRESUPUESTAD|PREVIST)[OA]S?"],
  it: ["(?:INIZIALMENTE|PRECEDENTEMENTE|PRIMA) (?:OFFERT|PROPOST|PREVIST|PREVENTIVAT)[OAIE]"],
  pt: ["(?:INICIALMENTE|ANTERIORMENTE|ANTES) (?:PROPOST|PREVIST|ORCAD|ORCAMENTAD)[OA]S?"],
  nl: ["(?:EERDER|OORSPRONKELIJK|AANVANKELIJK) (?:AANGEBODEN|GEOFFREERDE?|OPGENOMEN|VOORGESTELDE?)"],
  pl: [
    "(?:POPRZEDNIO|PIERWOTNIE|WCZESNIEJ) (?:BYL\\p{L}* TU|BYL\\p{L}*|OFEROWAN\\p{L}+|PROPONOWAN\\p{L}+|WYCENION\\p{L}+)",
  ],
  uk: ["(?:РАНІШЕ|СПОЧАТКУ|ПЕРЕД ЦИМ) (?:ТУТ БУЛ\\p{L}*|ПРОПОНОВАН\\p{L}+|ЗАПРОПОНОВАН\\p{L}+|ЗАКЛАДЕН\\p{L}+)"],
  ru: [
    "(?:РАНЕЕ|РАНЬШЕ|ИЗНАЧАЛЬНО|ПЕРВОНАЧАЛЬНО) (?:ЗДЕСЬ БЫЛ\\p{L}*|ПРЕДЛОЖЕНН\\p{L}+|ПРЕДЛАГАВШ\\p{L}+|ЗАЛОЖЕНН\\p{L}+)",
  ],
  zh: ["(?:原先?|之前|此前)(?:报价|报的?|方案(?:里|中)?的?)"],
});
/** The same up to the make, and right behind it. */
export const FORMERLY = cue`${EARLIER}(?: ?\p{L}[\p{L}'’-]*){0,4} ?$`;
export const FORMERLY_BEHIND = cue`^(?: [\p{L}\p{N}-]+){0,2} ${EARLIER}`;
/** What is old, broken or owned, in a question: "got an ageing X?". */
const BROKEN_WORDS: Words = {
  en: [
    "BROKEN|DEAD|FAILED|FAULTY|DYING|TIRED|STUCK WITH|STILL (?:RUNNING|USING|ON)|GIVEN UP|PACKED UP",
    "(?:HAVE|GOT|OWN) AN? (?:OLD|AGEING|TIRED)",
  ],
  de: ["KAPUTTE?|DEFEKTE?[NRMS]?|HINUBER|AUSGEFALLEN|NOCH (?:EINE?N?|IHRE?N?)|(?:HABEN SIE|HAST DU) NOCH"],
  fr: ["EN PANNE|CASSEE?|HS|MORTE?|VIEILLISSANTE?|ENCORE UNE?"],
  es: ["ROTO|ROTA|AVERIAD[OA]|ESTROPEAD[OA]|(?:SE TE|SE LE) HA|TODAVIA"],
  it: ["ROTT[AO]|GUAST[AO]|ANCORA UNA?|DA SOSTITUIRE"],
  pt: ["AVARIAD[AO]|ESTRAGAD[AO]|QUEBROU|AVARIOU|AINDA (?:TEM|USA)|TROCAR (?:AS?|OS?|SUA|SEU)"],
  nl: ["KAPOT\\p{L}*|DEFECTE?|NOG EEN"],
  pl: [
    "ZEPSUT\\p{L}+|ZEPSULA?|LECIW\\p{L}+|PADL\\p{L}*|(?:MASZ|MACIE) (?:JESZCZE )?(?:STAR|LECIW|ZEPSUT)\\p{L}+",
    "JESZCZE",
  ],
  uk: ["ЗЛАМА\\p{L}+|НЕСПРАВН\\p{L}+|ДОСІ|ЗГОРІ\\p{L}+|ВИИШ\\p{L}+ З ЛАДУ"],
  ru: ["СЛОМА\\p{L}+|НЕИСПРАВН\\p{L}+|ДО СИХ ПОР|СГОРЕЛ\\p{L}*|ВЫШ\\p{L}+ ИЗ СТРОЯ|УМЕР\\p{L}+"],
  cs: ["ROZBIT\\p{L}+|NEFUNKCNI|JESTE"],
  zh: ["坏了?|旧了?|老旧"],
};
/** The same up to the make, or "old". */
export const BROKEN = cue`(?:${whole(BROKEN_WORDS)}|${OLD_ONE})(?: [\p{L}'’-]+){0,3} ?$`;
/** Broken, said right behind it. */
export const BROKE = cue`^(?: [\p{L}\p{N}'’-]+){0,3} ${whole(BROKEN_WORDS)}`;
/** The seller has it all the same: "we do". */
export const HAS_IT = cue`^[^?？]{0,60}[?？][^.!?\n]{0,12}${begun({
  en: ["YES|WE (?:HAVE|STILL|DO|STOCK|REPAIR|SELL)|IN STOCK|STILL"],
  de: ["JA(?!\\p{L})|WIR HABEN|AUF LAGER|BEI UNS"],
  fr: ["OUI|NOUS L|EN STOCK|CHEZ NOUS"],
  es: ["SI(?!\\p{L})|LA TENEMOS|LO TENEMOS"],
  it: ["SI(?!\\p{L})|CE L|L['’]ABBIAMO"],
  pt: ["SIM|TEMOS"],
  nl: ["JA(?!\\p{L})|WIJ HEBBEN"],
  pl: ["TAK|MAMY"],
  uk: ["ТАК|МАЄМО|У НАС Є"],
  ru: ["ДА(?!\\p{L})|ЕСТЬ|У НАС ЕСТЬ"],
})}`;
