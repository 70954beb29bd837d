/**
 * What a paper of record says of a make: that it was received, booked, looked over at intervals, or has won. In normalised text;
 * each expression is linear in its input.
 */
import { sentenceOf } from "./asks.ts";
import type { Standing } from "./standing.ts";
import type { TableWords } from "./table-words.ts";

const words = (...lists: string[]): string => `(?<!\\p{L})(?:${lists.join("|")})(?!\\p{L})`;

/** Past and done; what is to be received is another tense, or another word. */
const DONE = [
  "ONT (?:BIEN )?ETE (?:POSE|INSTALLE|LIVRE|MONTE|MIS|REMIS)\\p{L}*|WURDEN? (?:\\p{L}+ ){0,4}(?:MONTIERT|INSTALLIERT|GELIEFERT|EINGEBAUT)|(?:HAN SIDO|FUERON) (?:INSTALAD|ENTREGAD|COLOCAD|MONTAD)\\p{L}+|SONO STAT[EI] (?:INSTALLAT|CONSEGNAT|MONTAT|POSAT)\\p{L}|FORAM (?:INSTALAD|COLOCAD|MONTAD)\\p{L}+|ZOSTALY (?:ZAMONTOW|DOSTARCZ|ZAINSTALOW)\\p{L}+|ПОСТАВЛЕН[ЫО]|БУЛО (?:ВСТАНОВЛЕНО|ЗМОНТОВАНО)",
  "TOOK DELIVERY OF|SIGNED FOR|BOOKED IN|(?:HAS|HAVE|WAS|WERE) (?:RECEIVED|HANDED OVER|TAKEN OVER)|ON (?:THE )?(?:ASSET REGISTER|INVENTORY)",
  "UBERNOMMEN WURDEN?|(?:WURDEN?|HAT|HABEN) (?:\\p{L}+ ){0,3}(?:UBERNOMMEN|ABGENOMMEN|INVENTARISIERT)",
  "(?:A|ONT) (?:RECU|RECEPTIONNE)|RECEPTIONNEE?S|RECEPTIONNE",
  "SE RECIBI(?:O|ERON)|RECEPCIONAD[OA]S?|BIENES CUBIERTOS|HA RECIBIDO|HAN RECIBIDO",
  "HA PRESO IN CONSEGNA|PRES[OIAE] IN CARICO|HA RITIRATO|SI PRESENTA CON",
  "RECEBIDOS? N[OA]|RECEBIDAS? N[OA]|FORAM (?:ENTREGUES|RECEBID[OA]S)|FOI (?:ENTREGUE|RECEBID[OA])",
  "IN ONTVANGST GENOMEN|ODEBRANO|ODEBRAL\\p{L}*|ZINWENTARYZOWAN\\p{L}*",
  "(?:НА|З) БАЛАНС[ЕІУА]|ОПРИХОДОВАН\\p{L}*|ОПРИБУТКОВАН\\p{L}*|ОДЕРЖА(?:НО|НІ|В|ЛА|ЛИ)|ПРИИНЯТО НА ОБЛІК|ПРИНЯТ[ОЫ] (?:НА|К) УЧЕТ\\p{L}*|(?:ПРИНЯЛ|ПРИИНЯЛ)[АИ]?(?= \\d)",
  "PREVZAL[AIO]?|PREVZATO|PREVZATE|ZAPRIMLJEN\\p{L}*|PREUZE(?:O|LA|LI|TO)|PREVZEL[AI]?",
  "S-A(?:U)? RECEPTIONAT|RECEPTIONAT\\p{L}*|IN URMA RECEPTIEI|S-A(?:U)? CONSTATAT|ATVETT\\p{L}*|ATVETTE|LELTAROZOTT|HELYEZETT (?:EL|UZEMBE)|UZEMBE HELYEZETT|TELEPITETT|FELSZERELT",
  "ΠΑΡΕΛΑΒ\\p{L}+|ΠΑΡΕΛΗΦΘ\\p{L}+|ΠΑΡΑΛΑΒΑΜΕ|ПРИЕХМЕ|ПОЛУЧИХМЕ|ЗАВЕДЕНИ?",
  "(?:HAR )?(?:MOTTAGIT|MODTAGET|MOTTATT)|MOTTOGS?|MODTOG|MOTTOK|VASTAANOTTI|VASTAANOTETTIIN|ON VASTAANOTETTU",
  "TESLIM (?:ALMIS|ALDI|ALINMIS)\\p{L}*|TESLIM EDILEN|AMBARA ALIN\\p{L}*|ENVANTER\\p{L}*|TELAH (?:MENERIMA|DITERIMA)|DA (?:TIEP NHAN|NHAN BAN GIAO)",
];
/** Words of what is still to come, before them. */
const TO_COME =
  "(?<!(?<!\\p{L})(?:BE|SERA|SERONT|ETRE|SERAN?|SER|SERAO|SARA|SARANNO|ESSERE|WERDEN|WORDEN|BYC|BEDA|BUDE|BUDOU|БУДЕ|БУТИ|БУДЕТ|БУДУТ|БЫТЬ|BLI|BLIVE|VOR FI|VA FI) )";
const DONE_HAN = "已到货|已验收|已入库|签收|受領|納入済|입고|수령";
const DONE_ARABIC = "تم استلام|استلمت|تسلمت";
const DONE_BEFORE = new RegExp(`(?:${TO_COME}${words(...DONE)}|${DONE_HAN}|${DONE_ARABIC})[^.;\\n]{0,100}$`, "u");
const DONE_AFTER = new RegExp(`^[^.;\\n]{0,80}?(?:${TO_COME}${words(...DONE)}|${DONE_HAN})`, "u");

/** At intervals, and looked over: words that stand in either order. */
const INTERVAL = `(?:${words(
  "(?:HALF-?|BI-?)?(?:YEARLY|ANNUAL|ANNUALLY|QUARTERLY|MONTHLY)|(?:TWICE|ONCE) (?:A|PER) (?:YEAR|MONTH)|PLANNED|(?:HALB|VIERTEL)?JAHRLICHE?\\p{L}?|MONATLICHE?\\p{L}?",
  "ANNUELL?E?S?|SEMESTRIELL?E?S?|TRIMESTRIELL?E?S?|PAR AN|(?:BI)?ANUAL(?:ES)?|SEMESTRA(?:L|LES|LE|LI|IS)|TRIMESTRA(?:L|LES|LE|LI|IS)|ANNUALE?|ANNUO|ANNUI|MENSUAL(?:ES)?|MENSILE|MENSAL|MENSAIS|MENSUELL?E?S?|AL ANO|AO ANO|ALL'ANNO",
  "(?:HALF)?JAARLIJKSE?|PER JAAR|KWARTALN\\p{L}+|POLROCZN\\p{L}+|ROCZN\\p{L}+|ЩОРІЧН\\p{L}+|ЩОКВАРТАЛЬН\\p{L}+|ЕЖЕГОДН\\p{L}+|ЕЖЕКВАРТАЛЬН\\p{L}+|ПЛАНОВ\\p{L}+",
  "YILLIK|AYLIK|ROCN\\p{L}+|CTVRTLETN\\p{L}+|ARLIG\\p{L}*|HALVARLIG\\p{L}*|VUOSITTAI\\p{L}+|EVES|FELEVES|ANUALA|TRIMESTRIALA|ΕΤΗΣΙ\\p{L}+",
)}|每年|每季度?|每月|定期)`;
const LOOKED_OVER = `(?:${words(
  "(?:PPM|CHECK|INSPECT|CLEAN|VISIT|SERVIC)\\p{L}*|PRUF(?:T|UNG|EN)|REINIG\\p{L}+|KONTROLLE?|CONTROLE|VERIFICATIONS?|VISITES?|NETTOYAGE|REVISION(?:ES)?|LIMPIEZA|VERIFIC(?:A|HE)|CONTROLLO|PULIZIA|VERIFICACAO|REVISAO|LIMPEZA",
  "CONTROLEERT|BEZOEK\\p{L}*|PRZEGLAD\\p{L}*|ПЕРЕВІР\\p{L}+|ОГЛЯД\\p{L}*|ПРОВЕР\\p{L}+|ОСМОТР\\p{L}*|ТО|BAKIM\\p{L}*|KONTROL\\p{L}*|REVIZ\\p{L}+|PROHLID\\p{L}+|TARKASTUS\\p{L}*|ELLENORZ\\p{L}+|VERIFICARE\\p{L}*|ΕΛΕΓΧ\\p{L}+",
)}|巡检|检查|清洁)`;
const UPKEEP = new RegExp(`${INTERVAL}[^;\\n]{0,120}${LOOKED_OVER}|${LOOKED_OVER}[^;\\n]{0,120}${INTERVAL}`, "u");

/** Who has won, and with what. */
const WON = new RegExp(
  `${words(
    "(?:WAS|WERE|BEEN) LET TO|WON BY|UZNANO OFERTE|WYGRAL\\p{L}*|ПОБЕДИЛ[АИО]?|ПЕРЕМІГ|ПЕРЕМОГЛ[АИ]|HOMOLOGAD[OA]|AVTAL TECKNAS MED|VANN UPPHANDLINGEN|ZAKAZKU ZISKAL\\p{L}*|A CASTIGAT|ΑΝΑΔΕΙΧΘΗΚΕ|NYERTE|REMPORTE|GANO|VENCEU|HA VINTO|IHALEYI ALAN",
  )}(?:[^.\\n]|\\.(?=\\S)|(?<=\\.\\p{L}|(?<!\\p{L})(?:LTD|INC|CO|NO|LDA|LTDA|SRL|NR|SP|J|STI|PTY|CIA))\\.){0,120}$`,
  "u",
);

/** What only the row of a thing in use holds, behind it. */
const ROW_AFTER =
  /^[^\n]{0,80}?(?<!\p{L})(?:CONDITION ?: ?(?:GOOD|FAIR|POOR)|LAST (?:PPM|SERVICED?|INSPECT\p{L}*)|REPLACEMENT VALUE|ZUSTATKOVA HODNOTA|RESTBUCHWERT|VALOR RESIDUAL|VALORE RESIDUO|ЗАЛИШКОВА ВАРТІСТЬ|ОСТАТОЧНАЯ СТОИМОСТЬ|(?:NET )?BOOK VALUE|ASSET (?:TAG|ID)|ZUSTAND ?: ?(?:GUT|MITTEL|SCHLECHT)|VALEUR COMPTABLE|ETAT ?: ?(?:BON|MOYEN)|ESTADO ?: ?(?:BUENO|REGULAR|BOM)|STATO ?: ?BUONO|INSTALLED (?:IN )?(?:19|20)\d\d)(?!\p{L})/u;
/** The same as heads of a table's columns. */
const ROW_HEADS =
  /(?<!\p{L})(?:VISITS?|SERVICEBEZOEKEN|WARTUNGEN|VISITES|VISITAS|VISITE|INTERVENT\p{L}+) (?:PER|PRO|PAR|POR|ALL)(?!\p{L})|(?<!\p{L})(?:YEAR INSTALLED|INSTALL(?:ED ON|ATION DATE)|EINBAUJAHR|ANNEE D.INSTALLATION|ANO DE INSTALACI?ON|ANNO DI INSTALLAZIONE|LAST SERVICE|LAATSTE BEURT|ONDERHOUDSOBJECT|SRODKA TRWALEGO|НА ОБСЛУЖИВАНИИ|НА ОБСЛУГОВУВАННІ|ASSET (?:TAG|ID|NO)|INVENTARNUMMER|BOOK VALUE)(?!\p{L})|存放地点|资产编号/u;
/** A table's title that says it lists what is there. */
const THERE_TITLE =
  /^(?!.*(?:TO BE|A INSTALAR|REPLAC|SUPPL|LIEFER|FOURNI|SUMINISTR|FORNI|FORNEC|LEVERING|DOSTAW|ПОСТАВ|ПОСТАЧ))[^|]{0,60}(?<!\p{L})(?:EXISTING|CURRENTLY|IN PLACE|INSTALLED|IN USE|VORHANDEN\p{L}*|BESTAND|BESTEHEND\p{L}*|EN PLACE|EXISTANTE?S?|EXISTENTES?|(?:EQUIPOS?|SISTEMA|PARQUE|INSTALACION) ACTUAL(?:ES)?|INSTALAD[OA]S|ESISTENT[EI]|ATTUAL[EI]|ATUA(?:L|IS)|HUIDIGE?|AANWEZIGE?|ISTNIEJAC\p{L}+|ІСНУЮЧ\p{L}+|НАЯВН\p{L}+|СУЩЕСТВУЮЩ\p{L}+|ИМЕЮЩ\p{L}+|MEVCUT|STAVAJIC\p{L}*|INVENT\p{L}+|INWENTAR\p{L}+|ИНВЕНТАР\p{L}+|ІНВЕНТАР\p{L}+|ENVANTER\p{L}*)(?!\p{L})[^|]{0,40}$|^[^|]{0,30}(?:现有|既有|在用|台账)[^|]{0,20}$/u;

/** The number of a thing in an inventory, before it. */
const INVENTORY_NUMBER = /(?<!\p{L})(?:INV|ИНВ|INWENT)\.? ?(?:NR\.?|NO\.?|№|Nº)? ?\d[\d/-]*[^|\n]{0,60}$/u;
/** The year a thing of a list was bought in, behind it. */
const BOUGHT_IN = /^[^,;|\n]{0,40}\((?:19|20)\d\d\)/;

/**
 * The words by which a paper tells of a make as received, kept in order, won with, or there; null where it does not. Where its
 * clause asks to supply it (`isBought`), its upkeep comes with it.
 */
export function recorded(standing: Standing, { title, heads }: TableWords, isBought: boolean): RegExpExecArray | null {
  const { own, before, after, ahead, following } = standing;
  return (
    DONE_BEFORE.exec(before) ??
    DONE_AFTER.exec(after) ??
    WON.exec(ahead) ??
    ROW_AFTER.exec(following) ??
    ROW_HEADS.exec(heads) ??
    THERE_TITLE.exec(title) ??
    THERE_TITLE.exec(heads.split("|", 1)[0] ?? "") ??
    BOUGHT_IN.exec(after) ??
    INVENTORY_NUMBER.exec(ahead) ??
    (isBought ? null : UPKEEP.exec(sentenceOf(ahead, own, following)))
  );
}
