/** Single words by which a make is refused, wherever in a clause they stand. In normalised text; each linear in its input. */
import { begun, whole } from "../words.ts";

/** "Not only X" is X all the more, and "not more than" a measure. */
const BUT = `(?! ?${whole({
  en: ["ONLY|JUST|MERELY|LESS|MORE|FEWER|LATER|EARLIER|LIMITED|EXCLUDED|INCLUDED"],
  de: ["NUR|MEHR|WENIGER|SPATER|UNTER|UBER|ALLEIN|ENTHALTEN|INKLUSIVE"],
  fr: ["SEULEMENT|MOINS|PLUS|UNIQUEMENT"],
  es: ["SOLO|SOLAMENTE|UNICAMENTE|MENOS|MAS|INFERIOR…|SUPERIOR…"],
  it: ["SOLTANTO|SOLAMENTE|MENO|PIU|OLTRE"],
  pt: ["APENAS|SOMENTE|MAIS"],
  nl: ["ALLEEN|ENKEL|MEER|MINDER|LATER|INBEGREPEN"],
  pl: ["TYLKO|WYLACZNIE|MNIEJ|WIECEJ|POZNIEJ|NIZSZ…|GORSZ…"],
  uk: ["ЛИШЕ|ТІЛЬКИ|МЕНШЕ?|БІЛЬШЕ?|ПІЗНІШЕ|НИЖЧЕ|ГІРШ…"],
  ru: ["ТОЛЬКО|ЛИШЬ|МЕНЕЕ|БОЛЕЕ|ПОЗДНЕЕ|НИЖЕ|ХУЖЕ"],
  cs: ["JEN|POUZE|MENE|VICE"],
})})`;

/** "Not", "none", "nobody". "No" is "in the" in Portuguese, and a number elsewhere: it counts before some words alone. */
export const NOT = `(?:${whole({
  en: [
    "NOT|NEVER|NONE|NOTHING|CANNOT|\\p{L}+N['’]T|NEITHER|NOR",
    "NO(?= (?:\\p{L}+ ){0,2}(?:EQUIPMENT|PRODUCTS?|CAMERAS?|COMPONENTS?|DEVICES?|PARTS?|BRANDS?|GOODS|HARDWARE|KIT|CHIPS?|ITEMS?))",
  ],
  de: ["NICHTS?|KEIN…|NIE|NIEMALS|WEDER"],
  fr: ["PAS|AUCUN…|JAMAIS|RIEN"],
  es: [
    "NINGUN…|NUNCA|TAMPOCO|NADA",
    "NO(?= (?:SE|ESTA|ESTAN|ES|SON|SERAN?|PODRAN?|PUEDEN?|DEBERAN?|DEBEN?|HAY|ADMIT|ACEPT|PERMIT|CONTEN|CONTIEN|PROCED|PROVIEN))",
    "NO(?= (?:VENDEMOS|TRABAJAMOS|TENEMOS|COMERCIALIZAMOS|ENCONTRAR|OFRECE|INCORPOR|UTILIZ))",
  ],
  it: ["NON|NESSUN…|NULLA"],
  pt: ["NAO|NENHUM…|NEM"],
  nl: ["NIETS?|GEEN|NOOIT"],
  pl: ["NIE|ZADN…|NIC|NIGDY"],
  uk: ["НЕ|ЖОДН…|НЕМАЄ|НІЧОГО"],
  ru: ["НИ|НИКАК…|НЕТ|НЕЛЬЗЯ|НИЧЕГО"],
  cs: ["ZADN…|NIKDY"],
})}${BUT})`;

/** What a buyer does with what is offered, and a bidder with what he offers: "accept", "supply", "contain". */
export const DEALT = begun({
  en: [
    "ACCEPT|ADMIT|ALLOW|PERMIT|CONSIDER|EVALUAT|OFFER|PROPOS|SUPPL|DELIVER|USED?(?!\\p{L})|USING|INSTALL",
    "CONTAIN|INCORPORAT|ORIGINAT|COMES?(?!\\p{L})|FORM PART|PART OF|CONNECT|BID(?!\\p{L})|QUOT|FITTED",
    "MADE(?!\\p{L})|MANUFACTUR|SOURCE|BUY(?!\\p{L})|PURCHAS|PROCUR|ELIGIBLE|TAKEN(?!\\p{L})|WELCOME",
    "GO ON(?!\\p{L})|TOLERAT|SPECIF",
  ],
  de: [
    "AKZEPTIER|ZULASS|ZUGELASSEN|ZULASSIG|ERLAUB|GESTATTET|BERUCKSICHTIG|GEWERTET|WERTBAR|ANBIET|ANZUBIET",
    "ANGEBOTEN(?!\\p{L})|LIEFER|EINGESETZT|EINZUSETZEN|VERWEND|VERBAU|ENTHALT|STAMM|BEINHALT|ANGESCHLOSSEN",
    "GEWUNSCHT|VORGESEHEN|BESTANDTEIL|ANGENOMMEN|BESCHAFF|HERGESTELLT|BIET(?:E|ET|EN)(?!\\p{L})",
  ],
  fr: [
    "ACCEPT|ADMIS|ADMETT|AUTORIS|PERMI|RETENU|PROPOS|FOURNI|LIVR|UTILIS|INSTALL|CONTEN|CONTIEN|INCORPOR",
    "PROVIEN|PROVENI|INTEGR|RACCORD|OFFR|COMPORT|RECEVABLE|FABRIQU|ACHET|CONFORME",
  ],
  es: [
    "ACEPT|ADMIT|ADMISIB|PERMIT|AUTORIZ|CONSIDER|OFERT|OFREC|PROPON|PROPUEST|SUMINISTR|ENTREG|UTILIZ|INSTAL",
    "CONTEN|CONTIEN|INCORPOR|PROCED|PROVIEN|PROVEN|INCLU(?:IR|YE|YA)|FABRICAD|COMPR|VALID",
  ],
  it: [
    "ACCETT|AMMESS|AMMETT|CONSENTIT|AUTORIZZ|OFFR|OFFERT|PROPO|FORNI|UTILIZZ|INSTALL|CONTEN|CONTIEN|INCORPOR",
    "PROVIEN|PROVEN|DERIV|VALUTAT|PRES[EI] IN|PRODOTT[EIO]?(?!\\p{L})|FABBRICAT|ACQUIST",
  ],
  pt: [
    "ACEIT|ADMIT|ADMISS|PERMIT|AUTORIZ|CONSIDER|PROPOST|PROPOR|OFERE|OFERT|FORNEC|UTILIZ|INSTAL|CONTER|CONTEM",
    "CONTENHA|INCORPOR|PROVEN|PROVEM|INTEGR|FABRICAD|PRODUZID|ADQUIR|ORIUND",
  ],
  nl: [
    "AANVAARD|GEACCEPTEERD|ACCEPT|TOEGELATEN|TOEGESTAAN|TOELAAT|AANBIED|AANGEBODEN|AAN TE BIEDEN|BIED|LEVER",
    "GELEVERD|GEBRUIK|TOEGEPAST|TOEPASS|GEINSTALLEERD|BEVAT|AFKOMSTIG|AANGESLOTEN|MEEGENOMEN|OVERWOGEN",
    "GEMAAKT|GEPRODUCEERD|KOM(?:T|EN)(?!\\p{L})|IN AANMERKING",
  ],
  pl: [
    "AKCEPT|DOPUSZCZ|DOPUSCI|DOZWOL|ZEZWAL|ZAOFEROW|OFEROW|OFERUJ|ZAPROPON|PROPONOW|DOSTARCZ|STOSOW|ZASTOSOW",
    "UZYW|UZYT|ZAWIERA|POCHODZ|INSTALOW|MONTOW|UWZGLEDN|ROZPATR|WYPRODUK|PRZYJM|PRODUKCJI",
  ],
  uk: [
    "ПРИИМА|ПРИИНЯТ|ДОПУСКА|ДОЗВОЛ|РОЗГЛЯД|ПРОПОН|ЗАПРОПОН|ПОСТАЧ|ПОСТАВ|ВИКОРИСТ|ВСТАНОВЛ|МІСТИ|ПОХОД",
    "ЗАСТОСОВ|ПІДКЛЮЧ|ВИРОБЛЕН|ВИГОТОВЛЕН|ВИРОБНИЦТВ|ПРИДБАН|ЗАКУПОВ",
  ],
  ru: [
    "ПРИНИМА|ПРИНЯТ|РАЗРЕШ|РАССМАТР|РАССМОТР|ПРЕДЛАГ|ПРЕДЛОЖ|ПОСТАВЛ|ИСПОЛЬЗ|УСТАНАВЛ|УСТАНОВЛ|СОДЕРЖ",
    "ПРОИСХОД|ПРИМЕН|ПОДКЛЮЧ|ПРОИЗВЕД|ИЗГОТОВЛ|ПРОИЗВОДСТВ|ПРИЕМ|ЗАКУП",
  ],
  cs: ["AKCEPT|PRIJIM|PRIPUST|POVOL|NABI|DODA|POUZ|OBSAH|POCHAZ"],
});

/** The same in Chinese, whose words have no edges. */
export const NOT_DEALT_IN_HAN =
  "(?:[不未无無非没沒勿莫](?![属屬])(?:[^,.;:\\d\\s]{0,6}(?:接受|允许|允許|准|考虑|考慮|采用|採用|采购|採購|使用|选用|選用|提供|投标|投標|含|验收|驗收|来自|來自|产制|產製|制造|生产|受理|入围|接入)|能[以用]|得[以为為用选])|均?非)";

/** Words that refuse by themselves. */
export const BARRED = begun({
  en: [
    "EXCLUDED?(?!\\p{L})|REJECTED(?!\\p{L})|BANNED(?!\\p{L})|PROHIBITED(?!\\p{L})|FORBIDDEN(?!\\p{L})",
    "RULED OUT|DISQUALIF|INADMISSIBLE|INELIGIBLE|UNACCEPTABLE|OFF[- ]LIMITS|BARRED(?!\\p{L})|EXCEPTION OF",
  ],
  de: [
    "AUSGESCHLOSSEN|AUSGESCHIEDEN|AUSSCHEID|UNZULASSIG|UNTERSAGT|VERBOTEN|ABGELEHNT|UNBERUCKSICHTIGT",
    "AUSSER BETRACHT",
  ],
  fr: ["EXCLUE?S?(?!\\p{L})|ECARTEE?S?(?!\\p{L})|PROSCRIT|REJETE|INTERDIT|IRRECEVABLE|BANNI|PROHIBE"],
  es: ["EXCLUID|RECHAZAD|DESCARTAD|PROHIBID|VETAD|INADMISIB|INADMITID|DESESTIMAD|FUERA DE"],
  it: ["ESCLUS[AEIO](?!\\p{L})|VIETAT|INAMMISSIBIL|RESPINT|SCARTAT|BANDIT[AEIO](?!\\p{L})"],
  pt: ["EXCLUID|AFASTAD|REJEITAD|PROIBID|INTERDIT|VEDAD|RECUSAD|INADMISS"],
  nl: ["UITGESLOTEN|VERBODEN|AFGEWEZEN|GEWEERD|ONGELDIG|TERZIJDE|UITSLUITING"],
  pl: ["WYKLUCZ|ODRZUC|ZABRON|ZAKAZ(?:ANE|ANY|ANA|UJE)?(?!\\p{L})|NIEDOPUSZCZ|WYLACZEN"],
  uk: ["ВИКЛЮЧЕН|ВІДХИЛ|ЗАБОРОН|НЕПРИИНЯТН"],
  ru: ["ИСКЛЮЧЕН|ОТКЛОН|ЗАПРЕЩ|ЗАПРЕТ|НЕДОПУСТИМ|НЕПРИЕМЛЕМ"],
  cs: ["VYLOUCEN|VYRAZEN|ZAKAZAN|NEPRIPUST|NEPRIJIM|NEAKCEPT|ODMITNUT"],
  zh: ["排除|禁止|拒绝|拒絕|谢绝|謝絕|否决|剔除|严禁|嚴禁"],
});

/** What a shop says of the makes it has: "we sell", "you will find". */
export const KEPT_IN_SHOP = whole({
  en: ["SELL|SELLS|SELLING|STOCK|STOCKS|CARRY|FIND|OFFER|SUPPLY|DEAL"],
  de: ["FUHREN|VERKAUFEN|VERTREIBEN|VERBAUEN|BIETEN|LISTEN|HABEN|FINDEN|SORTIMENT|ANGEBOT|PROGRAMM"],
  fr: ["VENDONS|PROPOSONS|DISTRIBUONS|COMMERCIALISONS|TROUVEREZ|REFERENCONS|VENDEE?S?|CATALOGUE"],
  es: ["VENDEMOS|TRABAJAMOS|COMERCIALIZAMOS|DISTRIBUIMOS|ENCONTRARAS?|ENCONTRARAN?|TENEMOS|CATALOGO"],
  it: ["VENDIAMO|TRATTIAMO|DISTRIBUIAMO|TROVERAI|TROVERETE|PROPONIAMO|ABBIAMO|CATALOGO"],
  pt: ["VENDEMOS|TRABALHAMOS|COMERCIALIZAMOS|DISTRIBUIMOS|ENCONTRARA…|ENCONTRA|TEMOS|CATALOGO"],
  nl: ["VERKOPEN|VOEREN|LEVEREN|VINDT|VINDEN|BIEDEN|HEBBEN|ASSORTIMENT"],
  pl: ["SPRZEDAJEMY|PROWADZIMY|OFERUJEMY|ZNAJDZIE…|MAMY|OFERCIE|ASORTYMENCIE"],
  uk: ["ПРОДАЄМО|ТОРГУЄМО|ТРИМАЄМО|ЗНАИДЕТЕ|ПРОПОНУЄМО|АСОРТИМЕНТІ"],
  ru: ["ПРОДАЕМ|ТОРГУЕМ|ДЕРЖИМ|НАИДЕТЕ|ПРЕДЛАГАЕМ|АССОРТИМЕНТЕ|ВОЗИМ"],
  zh: ["卖|賣|售|经销|經銷|代理|经营|經營|做|供应|供應"],
});

/** "We do not sell", in Chinese. */
export const NOT_KEPT_IN_HAN =
  "[不未没沒](?:再)?(?:販售|贩售|銷售|销售|出售|卖|賣|售|经销|經銷|代理|经营|經營|做|碰|供应|供應)(?!假|仿|盗|盜)";
