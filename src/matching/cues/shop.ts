/** Words of who sells and of who advertises. In normalised text. */
import { cue, type Words, whole } from "../words.ts";

/** Who sells speaks of his own shop, of orders, deliveries and rebates: "our", "add to", "free delivery". */
export const SELLS: Words = {
  en: [
    "WE(?! (?:WILL |SHALL |ALL )?PAY(?!\\p{L}))|OUR|YOUR|YOURS|YOU|ORDER (?:NOW|TODAY|BY|BEFORE)",
    "BUY (?:ONE|TWO|NOW)|ADD TO|FREE (?:DELIVERY|SHIPPING|RETURNS)|IN STOCK|DISCOUNT|CALL US|IN THE BOX",
    "MEET THE|NEVER MISS|CHECKOUT|WARRANTY(?! (?:HAD |HAS )?(?:EXPIRED|RUN OUT|RAN OUT|LAPSED))|HURRY",
    "SHOP NOW|BUY IT|GET (?:IT|YOURS)|SPECIAL OFFER",
  ],
  de: [
    "WIR|(?<!BEI )UNS|BEI UNS (?:ERHALTEN|BEKOMMEN|FINDEN|KAUFEN|GIBT|IM SHOP|ERHALTLICH)|UNSER…",
    "JETZT(?= (?:KAUFEN|BESTELLEN|ZUGREIFEN|SICHERN|NUR|ENTDECKEN|IM|MIT))",
    "JETZT(?= (?:FUR|ERHALTLICH|AB|REDUZIERT|VERFUGBAR|NOCH))|NUR \\d+|DOPPELPACK|GRATIS|RABATT…",
    "BESTELL(?:EN|UNG|BAR)…|VERSAND…|LIEFERZEIT|LIEFERBAR|INKL|MWST|GARANTIE|GREIFEN SIE ZU|ZUGREIFEN",
    "AKTIONSPREIS|SONDERPREIS|HOLEN SIE",
  ],
  fr: [
    "(?<!ON )NOUS|NOS|NOTRE|VOUS|VOS|VOTRE|OFFREZ|COMMANDEE?S?|COMMANDEZ|LIVREE? DEMAIN|LIVRAISON|PROMO…",
    "REMISE DE|TTC|GARANTI…|PROFITEZ…|DEPECHEZ-VOUS|A SAISIR",
  ],
  es: [
    "NUESTR…|ENVIO|DESCUENTO…|CONSIGUE…|COMPRE(?= (?:AHORA|YA|HOY|AQUI|ONLINE|AGORA|JA|HOJE|COM))",
    "TU (?:CASA|HOGAR|JARDIN|FINCA|NEGOCIO|PUERTA|FAMILIA)|PRESUPUESTO SIN|GARANTIA|MAS IVA",
    "SU (?:CASA|NEGOCIO|EMPRESA)|APROVECH…|LLEVATE…|LE (?:INSTALAMOS|OFRECEMOS)|\\p{L}{3,}AMOS",
  ],
  it: [
    "NOSTR…|VOSTR…|SPEDIZION\\p{L}|SCONT[OI]|ACQUISTA(?:LA|LO|TE)?|GRATUIT\\p{L}|GARANZIA|PIU IVA|APPROFITT…",
    "IN OFFERTA|\\p{L}{3,}IAMO|TUA|TUO|TUOI",
  ],
  pt: ["NOSS…|SUA (?:LOJA|CASA|EMPRESA)|ENTREGA(?:MOS)?|FRETE|DESCONTO…|GANHE|LEVE|SEM JUROS|PIX|APROVEIT…", "CONFIRA"],
  nl: [
    "ONS|ONZE|WIJ|UW|BESTELD|BESTEL|BEZORG…|VERZEND…|KORTING|IN HUIS|BTW|BEDENKTIJD|SLA JE SLAG|PROFITEER",
    "AANBIEDING",
  ],
  pl: [
    "NASZ…|ZAMOW|WYSYLK…|PRZESYLK…|RABAT…|GWARANCJ\\p{L}+(?! (?:JUZ )?(?:WYGAS|SKONCZY)\\p{L}+)|VAT|POLECAMY",
    "OFERUJEMY|MONTUJEMY|INSTALUJEMY|TWOJ…|SKORZYSTAJ|KUP (?:TERAZ|JUZ)|PROMOCJ…",
  ],
  uk: [
    "НАШ…|ВАШ…|ДОСТАВК…|ЗНИЖК…|ЗАМОВ(?:ТЕ|ЛЯИТЕ)|ГАРАНТІ…|ГРН|МОНТУЄМО|ВСТАНОВЛЮЄМО|ПОСПІШАИТЕ|КУПУИТЕ|КУПИТИ",
    "ЗА АКЦІЄЮ",
  ],
  ru: [
    "СКИДК…|ЗАКАЖИТЕ|ЗАКАЗЫВАИТЕ|ГАРАНТИ…|РУБ|УСТАНОВИМ|УСТАНАВЛИВАЕМ|МОНТИРУЕМ|САМОВЫВОЗ|УСПЕИТЕ|КУПИТЬ",
    "ПОКУПАИТЕ|ПО ЦЕНЕ|ПО АКЦИИ",
  ],
  zh: ["我们|我們|包邮|现货|下单|优惠|全国联保|无理由|报价|单价|欢迎|咨询|热线|本店|公司提供"],
};

/** What only a seller says, once: that he has it, sends it off today, and what it is yours for. */
export const IN_STOCK: Words = {
  en: ["IN STOCK|YOURS FOR|HURRY|SHOP NOW"],
  de: ["AUF LAGER|VORRATIG|LAGERND|(?:VERKAUFE|BIETE)(?= )|ZU VERKAUFEN|JETZT ZUGREIFEN"],
  fr: ["EN STOCK|EXPEDIE SOUS|A VENDRE|JE VENDS"],
  es: ["EN EXISTENCIAS|TUY[AO] POR|LLEVATE…|HASTA AGOTAR EXISTENCIAS|SE VENDEN?|VENDO"],
  it: ["PRONTA CONSEGNA|TU[AO] A|IN VENDITA"],
  pt: ["EM ESTOQUE|PRONTA ENTREGA"],
  nl: ["OP VOORRAAD|TE KOOP"],
  pl: ["NA STANIE|OD REKI|SPRZEDAM"],
  uk: ["В НАЯВНОСТІ|ВІДПРАВИМО|ВІДВАНТАЖИМО|КУПУИТЕ"],
  ru: ["В НАЛИЧИИ|ОТГРУЗ(?:ИМ|КА)|ПРОДАМ|ПРОДАЮ|УСПЕИТЕ|ПОКУПАИТЕ"],
};

/** Words of who advertises, in whichever person: "the most popular". */
export const PRAISES = cue`${whole({
  en: [
    "BEST|MOST POPULAR|PERFECT|IDEAL…|INSTALLATION|REPAIRS?|PRICING|FAQ|DISCOVER|EXPLORE|SHOP|LEADING|TRUSTED",
    "PROFESSIONAL|RELIABLE|COMPREHENSIVE|ADVANCED|HIGH-QUALITY|SOLUTIONS?|SERVICES?",
  ],
  de: ["BELIEBT…|ZUVERLASSIG…|LOSUNGEN"],
  fr: ["MEILLEUR…|FIABLES?"],
  es: ["MEJOR(?:ES)?|SOLUCIONES"],
  it: ["MIGLIOR…|AFFIDABIL\\p{L}|SOLUZIONI"],
  pt: ["MELHOR(?:ES)?|CONFIAVE…|SOLUCOES"],
  nl: ["BETROUWBA…|OPLOSSINGEN"],
  pl: ["NAJLEPSZ…|NAJPOPULARN…|NIEZAWODN…|ROZWIAZANIA"],
  uk: ["НАИПОПУЛЯРН…|НАИКРАЩ…|НАДІИН…|ЗРУЧН…|РІШЕНН…"],
  ru: ["САМЫХ|ЛУЧШ…|НАДЕЖН…|УДОБН…|РЕШЕНИ…"],
  cs: ["SPOL[AE]HLIV…"],
  zh: ["解决方案|专业|领先"],
})}`;
