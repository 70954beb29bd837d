/** Shares, profits and how they move: what the news of exchanges is written with. In normalised text; each linear in its input. */
import { cue, oneOf, whole } from "../words.ts";

/** The mark of a share: "(002236.SZ)", "NASDAQ: HON". */
export const TICKER =
  /(?<![\p{L}\d])\d{4,6}\.(?:SZ|SH|SS|HK)(?!\p{L})|(?<!\p{L})(?:NASDAQ|NYSE|SZSE|SSE|HKEX|SEHK|TSX|XETRA|深交所|上交所|港交所)[:：] ?[A-Z\d]{1,8}|[（(](?:SZ|SH|HK)?[036]\d{5}[）)]/u;

/** Shares, profits and what is turned over. */
const SHARES = whole({
  en: [
    "SHARES?(?! (?:YOUR|WITH|THE|A|IT|ON|VIA|ACCESS))",
    "STOCKS?(?= (?:FELL|ROSE|DROPPED|SLID|JUMPED|CLOSED|PRICE|IN|OF))|SHAREHOLDERS?|NET PROFITS?",
    "(?:ITS|ANNUAL|OPERATING|QUARTERLY|HALF-YEAR|FULL-YEAR) PROFITS?|REVENUES?|TURNOVER|NET INCOME|EARNINGS",
    "DIVIDENDS?|MARKET CAP…|MARKET VALUE",
  ],
  de: [
    "AKTIE|AKTIEN|AKTIENKURS|PAPIERE|ANTEILSSCHEINE?|(?:NETTO)?GEWINN|UMSATZ|UMSATZE|DIVIDENDE|BORSENWERT",
    "QUARTALS…",
  ],
  fr: [
    "L['’]ACTION|ACTIONS D[EU'’]|LES ACTIONS|LE TITRE|COURS DE BOURSE|BENEFICE NET|CHIFFRE D.AFFAIRES",
    "DIVIDENDE|CAPITALISATION",
  ],
  es: ["ACCION(?:ES)?|TITULOS|BENEFICIOS?|INGRESOS|FACTURACION|DIVIDENDO|UTILIDAD(?:ES)?|GANANCIAS", "CAPITALIZACION"],
  it: ["AZION[EI]|TITOL[OI]|UTIL[EI] NETT[OI]|FATTURATO|RICAVI|DIVIDENDO|CAPITALIZZAZIONE"],
  pt: ["ACAO|ACOES|LUCROS?|RECEITAS?|FATURAMENTO|FATURACAO|DIVIDENDOS?|VALOR DE MERCADO"],
  nl: ["AANDEEL|AANDELEN|(?:NETTO)?WINST|OMZET|DIVIDEND|BEURSWAARDE"],
  pl: ["AKCJE|AKCJI|KURS(?:U|EM)?|NOTOWANIA|WALORY|ZYSK(?:U|I)?|PRZYCHOD(?:Y|OW)|DYWIDEND…|KAPITALIZACJ…"],
  uk: ["АКЦІІ|АКЦІИ|ПАПЕРИ|ПРИБУТ(?:ОК|КУ|КИ)|ВИРУЧК…|ДОХ(?:ІД|ОДИ)|ДИВІДЕНД…|КАПІТАЛІЗАЦІ…"],
  ru: ["АКЦИИ|БУМАГИ|КОТИРОВК…|ПРИБЫЛ…|ВЫРУЧК…|ДИВИДЕНД…|КАПИТАЛИЗАЦИ…"],
  cs: ["AKCIE|ZISK|TRZBY|OBRAT"],
  sk: ["AKCIE|ZISK|TRZBY|OBRAT"],
  ro: ["ACTIUNILE|PROFITUL|CIFRA DE AFACERI|VENITURILE"],
  tr: ["HISSE…|KARI|CIROSU|GELIRLERI"],
  sv: ["AKTIEN|AKTIER|VINSTEN|OMSATTNINGEN"],
  hu: ["RESZVENY…|NYERESEG…|ARBEVETEL…"],
  zh: ["股价|股票|收盘|净利润|营收|营业收入|市值|分红"],
});
/** How they moved. */
const MOVED = whole({
  en: [
    "FELL|FALLEN|ROSE|RISEN|DROPPED|SLID|SLUMPED|SANK|SHED|JUMPED|SOARED|RALLIED|GAINED|LOST|CLOSED|TUMBLED",
    "PLUNGED|CLIMBED|DIPPED",
    "(?:WAS|WERE|ENDED|FINISHED|TRADED) (?:DOWN|UP|LOWER|HIGHER|FLAT)|GREW|DECLINED|SHRANK|DOUBLED|HALVED",
    "(?:UP|DOWN) \\d",
  ],
  de: [
    "FIEL|FIELEN|STIEG|STIEGEN|VERLOR|VERLOREN|GEWANN|GEWANNEN|SANK|SANKEN|LEGTEN?|BRACH|BRACHEN|ROHTE",
    "NOTIERTEN?|SCHLOSS|SCHLOSSEN",
    "GAB [^.;]{0,30}NACH|GABEN [^.;]{0,30}NACH|(?:UM|BEI) \\d[\\d,.]* ?(?:%|PROZENT)",
  ],
  fr: [
    "PERD(?:U|AIT|ENT|AIENT)?|CEDE(?:NT)?|CEDAI…|RECULE(?:NT)?|CHUTE(?:NT)?|GAGNE(?:NT|R)?|BONDI…|GRIMPE…",
    "CLOTUR…|EN BAISSE|EN HAUSSE|PROGRESS…",
  ],
  es: [
    "CAYO|CAYERON|CAEN?|SUBIO|SUBIERON|SUBEN?|BAJARON|PERDIO|PERDIERON|GANO|GANARON|CERRO|CERRARON|RETROCED…",
    "AVANZ…|DESPLOM…|CRECI…",
  ],
  it: [
    "PERD(?:E|ONO|EVA|EVANO)|PERSO|CED(?:E|ONO)|CROLLA…|SAL(?:E|GONO|ITO|ITI|IT[AE])|SCES[OAIE]|SCEND…",
    "CHIUS[OAIE]|CHIUD…|GUADAGN…|BALZ…|CRESC…",
  ],
  pt: [
    "CAIU|CAIRAM|CAEM|SUBI(?:U|RAM)|RECU(?:OU|ARAM)|PERDEU|PERDERAM|FECH(?:OU|ARAM)|AVANC…|CRESCEU|CRESCERAM",
    "DESPENC…|DESVALORIZ…|VALORIZ…",
  ],
  nl: [
    "DAALDEN?|STEEG|STEGEN|VERLOOR|VERLOREN|ZAKTEN?|KELDERDEN?|WON(?!['’])|WONNEN|SLOOT|SLOTEN|KLOM|GROEIDEN?",
    "(?:LAGER|HOGER)",
  ],
  pl: [
    "SPAD(?:L|LA|LY|A|AJA)|WZROS(?:L|LA|LY)|ROSN(?:A|IE)|STRACI(?:L|LA|LY)|TRAC(?:I|A)|ZYSKA(?:L|LA|LY)",
    "POTANIA…|PODROZA…|ZAMKN…",
  ],
  uk: [
    "ВПА(?:ЛИ|В|ЛА)|ЗРІС|ЗРОС(?:ЛИ|ЛА|ЛО)?|ПОДЕШЕВШ…|ЗДЕШЕВШ…|ПОДОРОЖЧ…|ВТРАТИ…|ЗАКРИЛ…|ДОДА(?:ЛИ|В)|ЗНИЗИЛ…",
    "ПРОСІ…",
  ],
  ru: ["УПА(?:ЛИ|Л|ЛА)|ВЫРОС…|РАСТУТ|ПАДАЮТ|ПОДЕШЕВ…|ПОДОРОЖ…|ПОТЕРЯ…|СНИЗИ…|ЗАКРЫЛ…|ПРИБАВИ…|ПРОСЕЛ…|УПАЛ…"],
  cs: ["KLES…|VZROST…|STOUP…|ZTRATI…|OSLABI…|POSILI…"],
  sk: ["KLES…|VZRAST…|STUP…|STRATI…"],
  ro: ["A(?:U)? (?:SCAZUT|CRESCUT|PIERDUT|URCAT|COBORAT)"],
  tr: ["DUSTU|YUKSELDI|GERILEDI|ARTTI|KAYBETTI|YUZDE \\d"],
  sv: ["FOLL|STEG|RASADE|SJONK|BACKADE"],
  hu: ["ESETT|ESTEK|EMELKED…|CSOKKEN…|NOTT"],
  zh: ["[涨跌](?:幅|停|超|逾)?|下跌|上涨|收[盘涨跌于]|报\\d+(?:\\.\\d+)?元|增长|下滑|下降"],
});
/** One sentence tells of shares and how they moved, whichever comes first. */
export const SHARE = cue`${SHARES}`;
/** The movement of the two. */
export const MOVE = cue`${MOVED}`;
/** A closing price: "closed at 31.26 yuan". */
export const CLOSING = cue`(?<!\p{L})${oneOf({
  en: ["CLOSED|ENDED|FINISHED|SETTLED|TRADED|OPENED"],
  de: ["SCHLOSS(?:EN)?|NOTIERTE"],
  fr: ["CLOTUR\\p{L}+|TERMINE"],
  es: ["CERR(?:O|ARON)|COTIZ\\p{L}+"],
  it: ["CHIUS[OAIE]|CHIUDE"],
  pt: ["FECH(?:OU|ARAM)"],
  nl: ["SLOOT|SLOTEN|NOTEERDE"],
  pl: ["ZAMKN\\p{L}+|KOSZTOWA\\p{L}+"],
  uk: ["ЗАКРИ\\p{L}+"],
  ru: ["ЗАКРЫ\\p{L}+|ТОРГОВА\\p{L}+"],
})} [^.;]{0,24}?\d+(?:[.,]\d+)? ?(?:YUAN\p{L}*|JUAN\p{L}*|ЮАН\p{L}*|YEN|HK|RMB|CNY|DOLLARS?|DOLAR\p{L}*)(?!\p{L})`;
/** The same in one: a closing price in Chinese; a change behind the name in brackets. */
export const QUOTED_PRICE =
  /收盘[^。；]{0,40}报\s?\d|报\s?\d+(?:\.\d+)?元[，,、]\s?(?:[微小大]?[涨跌]|[上下]|与)|\([+–−-] ?\d+[.,]\d+ ?%\)/u;
