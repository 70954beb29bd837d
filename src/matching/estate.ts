/**
 * What a tender, its award and its papers say of a make that nobody asks for: what stands there already and is kept in order, what
 * a bidder has offered, what is told. All in normalised text; each regular expression is linear.
 */
import { THERE_AFTER, THERE_BEFORE } from "./cues/there.ts";
import { around, type Given, given } from "./given.ts";
import { normalise } from "./normalise.ts";
import { paperOfRecord } from "./papers.ts";
import { recorded } from "./records.ts";
import type { Standing } from "./standing.ts";
import { type TableWords, tableWords } from "./table-words.ts";

/** What is to be bought, in the same clause: the supply and upkeep of a make asks for it. */
export const BOUGHT =
  /(?<!\p{L})(?:SUPPL(?:Y|IES)|DELIVER(?:Y|IES)?|PURCHASE|PROCURE\p{L}*|FURNISH|PROVIDE|LIEFER\p{L}+|BESCHAFF\p{L}+|FOURNI\p{L}+|ACHAT|ACQUISITION|SUMINISTR\p{L}+|ADQUISICION|FORNI(?:TURA|RE)|ACQUISTO|FORNEC\p{L}+|AQUISICAO|LEVER(?:ING|EN|T)|AANKOOP|DOSTAW\p{L}*|DOSTARCZ(?!YL)\p{L}+|ZAKUP\p{L}*|ПОСТАВК\p{L}+|ПОСТАВИТ[ЬИ]|DODAT|DODA|DODAVK\p{L}+|ПОСТАЧАНН\p{L}+|ЗАКУПІВЛ\p{L}+|ЗАКУПК\p{L}+|TEDARIK\p{L}*|TEMIN\p{L}*|SATIN ALI\p{L}+)(?!\p{L})|采购|供货|购置|توريد/u;
/** Who keeps it in order: before the name. */
const UPKEEP =
  /(?<!\p{L})(?:CONSERVACION DE|ASSISTENCIA TECNICA|ASISTENCIA TECNICA|ASSISTENZA(?: TECNICA| SU\p{L}*)|ASSISTANCE TECHNIQUE|MENTENANT\p{L}+|INTRETINERE\p{L}*|UDRZB\p{L}+|SERVIS\p{L}*|KARBANTART\p{L}+|ПОДДРЪЖКА\p{L}*|ODRZAVANJ\p{L}+|VZDRZEVANJ\p{L}+|ΣΥΝΤΗΡΗΣ\p{L}+|UNDERHALL\p{L}*|VEDLIGEHOLD\p{L}*|VEDLIKEHOLD\p{L}*|HUOLTO\p{L}*|YLLAPI\p{L}+|BAO TRI|PEMELIHARAAN|(?:ONDERHOUDS|WARTUNGS|INSTANDHALTUNGS)\p{L}+|SERVICEAVTAL\p{L}*|SERVICEAFTAL\p{L}*|SERVICEKONTRAKT\p{L}*|HUOLTOSOPIM\p{L}*|INSPEKTION(?:EN)?|ОБСЛУЖВ\p{L}+|MAINTENANCE|MAINTAINS?|SERVICING|UPKEEP|REPAIRS?|WARTUNG|INSTANDHALTUNG|INSTANDSETZUNG|REPARATUR|ENTRETIEN|DEPANNAGE|NETTOYAGE|REPARATION|MANTENIMIENTO|REPARACION|MANUTENZION\p{L}|RIPARAZIONE|MANUTENCAO|REPARO|ONDERHOUDT?|REPARATIE|(?:VERHELPT|VERHELPEN VAN) (?:GEBREKEN|STORINGEN|DEFECTEN)(?: AAN)?|(?:BEHEBT|BEHEBUNG VON) (?:MANGELN?|STORUNGEN|DEFEKTEN?)(?: AN)?|(?:RESOLVES?|CORRECTS?|REPAIRS?|CLEARS?) FAULTS (?:ON|IN|WITH)|KONSERWACJ\p{L}+|NAPRAW\p{L}*|SERWIS\p{L}*|ОБСЛУГОВУ\p{L}+|ОБСЛУЖИВА\p{L}+|РЕМОНТ\p{L}*)(?!\p{L})[^.;\n]{0,100}$|(?:维护|维保|维修|保养|保守|유지보수|유지관리)[^。；\n]{0,20}$|(?<!\p{L})(?:ب?(?:صيانة|اصلاح)|(?:عقد )?الصيانة) [^.\n]{0,60}$/u;
/** The same behind it, and what is said of what stays. */
const KEPT =
  /^[^.;:\n]{0,60}?(?:(?<!\p{L})(?:(?:REMAINS?|IS|ARE) (?:IN (?:PLACE|USE|SERVICE|OPERATION)|RETAINED|ON SITE)|(?:WILL|SHALL|ARE TO|IS TO) (?:BE (?:RETAINED|KEPT|REUSED|RE-USED)|REMAIN|STAY)|ALREADY (?:ON|IN|AT)|(?:SITS?|HANGS?|STANDS?) (?:IN|ON|AT) (?:THE|OUR|A)|(?:COMMISSIONED|BOUGHT|FITTED|INSTALLED|PURCHASED) IN (?:19|20)\d\d|(?:WAS|WERE|HAS BEEN|HAVE BEEN) (?:PURCHASED|BOUGHT|SUPPLIED|INSTALLED|FITTED|COMMISSIONED|HANDED OVER|SIGNED FOR)|(?<!BE )(?:PUT IN|FITTED|SUPPLIED|DELIVERED|INSTALLED) BY|(?<!(?:MISE|MISES|METTRE|MIS) )EN SERVICE|(?<!(?:PUESTA|PONER|PUESTO) )EN SERVICIO|(?<!(?:MESSA|POSTA) )IN FUNZIONE|IN GEBRUIK|W EKSPLOATACJI|В ЕКСПЛУАТАЦІІ|В ЭКСПЛУАТАЦИИ|HORS GARANTIE|OUT OF WARRANTY|IM EINSATZ|IN BETRIEB(?! (?:ZU )?(?:NEHM|SETZ)| GENOMMEN WERDEN| ZU NEHMEN)|QUE NO SE TOCA|SE CONSERVAN?|SE MANT\p{L}+|BEHOUDEN BLIJ\p{L}+|RESTA DOV|QUE SE MANTEM|TE VERVANGEN|INSTALLED (?:IN|BETWEEN|SINCE|DURING)(?: \p{L}+)? (?:19|20)\d\d|(?:VER)?BLEIBEN|SIND BEREITS|(?:INSTALLEE?S?|POSEE?S?) (?:EN|ENTRE|DEPUIS|DANS|SUR LA|SUR LES|A LA|AU)|CONSERVEE?S|INSTALAD[OA]S? (?:EN|ENTRE|EM|DESDE) |PERMANEC\p{L}+|RESTANO|INSTALLAT[EI] (?:NEL|TRA|DAL)|BLIJVEN|GEPLAATST IN|POZOSTAJ\p{L}+|KABUL ET(?:MIS|TI)\p{L}*|ASENNETTU|HANGEN(?=\s*(?:[,.;]|$))|TESLIM (?:ETMIS|ETTI|ALINMIS|ALINDI)\p{L}*|ЗАЛИША\p{L}+|ОСТАЮТСЯ|MEVCUTTUR|BULUNMAKTADIR|BAKIM\p{L}*|VARDIR)(?!\p{L})|[^.;\n]{0,16}(?:の?保守|유지보수|유지관리)|[^。；\n]{0,20}(?:保持不变|予以保留|继续使用)|的?(?:维护|维保|维修|保养)|(?:القائمة|الموجودة|الحالية)(?!\p{L}))/u;
/** "The site has 12 X cameras", "consists of X", "is equipped with X". */
const HAS =
  /(?<!\p{L})(?:CONSISTS? OF|CONSISTING OF|COMPRIS(?:ES?|ING)|IS COMPOSED OF|(?:EQUIPPED|FITTED) WITH|(?:CURRENTLY|PRESENTLY|ALREADY) (?:HAS|HAVE|OPERATES?|USES?|INSTALLED)|(?:HAS|HAVE|OWNS?|OPERATES?|FOUND|HOLDS?|INSTALLED|BOUGHT|PURCHASED|SUPPLIED) (?:\d[\d,.]*|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|TWELVE)|THERE (?:ARE|IS)|INCUMBENT|LEGACY|(?:ARE|WERE) OF (?:\p{L}+ )?(?:MAKE|ORIGIN)|VORHANDEN (?:SIND|IST)|BESTEHT AUS|UMFASST|IM EINSATZ|IM BESTAND|(?:SIND|IST) SEIT|EXPLOITE|(?<!IN )OPERA|CONTA (?:COM|ACTUALMENTE)|COMPTE|COMPORTE|EXISTEM?|EXISTEN|CI SONO|IL Y A|ER ZIJN|ES GIBT|ISTNIEJE|ISTNIEJA|E PRESENTE|(?:OP DE|IN HET) MAGAZIJN\p{L}*|(?:AUF|IM) LAGER|IN MAGAZZINO|PRESSO IL MAGAZZINO|GIACENT[EI]|EM ARMAZEM|EN ALMACEN|(?:NA|W) MAGAZYNIE|НА СКЛАД[ІЕ]|SONO (?:\p{L}+ )?IN (?:FUNZIONE|USO|ESERCIZIO)|(?:ESTAN|ESTAO) EN? (?:FUNCIONAMIENTO|FUNCIONAMENTO|SERVICIO|SERVICO|USO)|SONT (?:\p{L}+ )?EN (?:SERVICE|FONCTION)|ZIJN (?:\p{L}+ )?IN GEBRUIK|SA W UZYCIU|ENCONTRAM-SE (?:MONTAD|INSTALAD)\p{L}+|HANGEN|STAAT EEN|DZIALA(?:JA)?|BESTAR AV|KOOSTUU|(?:ЗМОНТОВАН|СМОНТИРОВАН|ВСТАНОВЛЕН)\p{L}*|(?:WATCHED|COVERED)(?: TODAY)? BY|RUNS (?:ITS OWN|AN?)|(?:PARC|IMPIANTO|ANLAGE|INSTALACION|INSTALLATIE) (?:EXISTANTE?|ESISTENTE|IN ESSERE|EXISTENTE)|GELIEFERT (?:WURDEN|WORDEN SIND)|(?:A|ONT) (?:FOURNI|POSE|INSTALLE|LIVRE)|CON SUMINISTRO DE \d+|MONTAT[EI]|GELEVERD ZIJN|PRACUJ[EA](?: OBECNIE)?|DOSTARCZYL\p{L}*|ПОСТАВИ(?:В|ЛА|ЛО|ЛИ|Л)|ПРАЦЮ(?:Є|ЮТЬ)|РАБОТА(?:ЕТ|ЮТ)|(?<!(?:ACCEPTABLE|PREFERRED|APPROVED|ACCEPTED|PERMITTED) )(?:RECORDERS|CAMERAS|UNITS|DOMES|NVRS|\d+) (?:ARE|WERE)(?: ALL| MAINLY| OF)?|COMPREND|SE COMPOSE D\p{L}+|EQUIPEE?S? D\p{L}+|DISPOSE D\p{L}+|COMPOSEE? D\p{L}+|DISPONE DE|HAY INSTALAD[OA]S|CUENTA CON|COMPUEST[OA] (?:DE|POR)|COSTITUIT[OA] D\p{L}*|SITTER (?:FOR NARVARANDE|I ?DAG|NU)|COMPOST[OA] (?:DA|DI|DE|POR)|POSSUI|DISPOE DE|BESCHIKT OVER|BESTAAT UIT|STAAN ER|POSIADA|SKLADA SIE Z|ВСТАНОВЛЕНО|НАЯВН[АІО]|УСТАНОВЛЕНО|СОСТОИТ ИЗ|ИМЕЕТСЯ|МАЄ(?= \d)|HALIHAZIRDA|IDAREDE|UZEMELO|(?:НА БАЛАНС[ЕІ] (?:\p{L}+ ){0,2})?(?:ЧИСЛ[ИЯ]ТСЯ|ЗНАХОДИТЬСЯ|ОБЛІКОВУ\p{L}+)|OSADIL|NAINSTALOVAL|NAMONTOVAL|A (?:INSTALAT|MONTAT|LIVRAT)|HAR (?:MONTERAT|INSTALLERAT|LEVERERAT|MONTERET|INSTALLERET|LEVERET|MONTERT|INSTALLERT|LEVERT)|HA (?:INSTALLATO|FORNITO|MONTATO|CONSEGNATO|INSTALADO|SUMINISTRADO|ENTREGADO)|HEEFT (?:GEPLAATST|GELEVERD|GEMONTEERD)|ZAMONTOWAL|ZAINSTALOWAL|ВСТАНОВИВ|УСТАНОВИЛ|СМОНТИРОВАЛ|DISPONERER|FORFOGAR OVER|RADER OVER|(?:HAR|HAVDE|HADE) (?:I DAG|IDAG|NU|ALLEREDE|REDAN) ?|KAYTOSSA ON|DISPUNE DE|EXISTA|SUNT (?:INSTALATE|MONTATE)|РАЗПОЛАГА С|СА МОНТИРАНИ|POSJEDUJE|(?:UGRADEN|INSTALIRAN)\p{L} (?:JE|SU)|DISPONUJE|PROVOZUJE|JSOU INSTALOVANY|ΔΙΑΘΕΤΕΙ|TERPASANG|TERDAPAT|MEMILIKI|DANG SU DUNG|HIEN CO|DA LAP DAT)(?!\p{L})(?:[^.;:\n]|(?<=\bN[RO]?)\.(?= ?\d)){0,80}$|(?:装有|目前|已安装|已有|现有|原有|在用|其余为|中标(?:品牌|产品)(?:为|[：:])|投标产品为)[^。；\n]{0,20}$|يوجد (?:حاليا )?[^.\n]{0,40}$/u;

/** How many came: "received 12", and not "to be delivered: 12". */
const RECEIVED =
  /(?<!(?:BE|SERA|SERONT|ETRE|SERAN?|SER|SERAO|SARA|SARANNO|ESSERE|WERDEN|WORDEN|BYC|BEDA|БУДЕ|БУТИ|БУДЕТ|БЫТЬ) )(?<!\p{L})(?:RECEIVED|CONSEGNAT[AEIO]|ENTREGAD[AO]S?|RECIBID[AO]S?|RECEBID[AO]S?|LIVREE?S|RECUE?S|GELIEFERT|GELEVERD|ONTVANGEN|DOSTARCZONO|PRZYJETO|ПОСТАВЛЕНО|ПОЛУЧЕНО|ОТРИМАНО|DODANO|ОТРИМАВ|ПОЛУЧИЛ|RECIBIO|RECEBEU|HA RICEVUTO|A RECU|ERHIELT|ONTVING|OTRZYMAL|PRZEKAZAL|ПРЕДАДЕНИ|ПЕРЕДАНО|ПРИЕТИ|TELAH DITERIMA(?: DALAM KEADAAN BAIK)?|DA NHAN):? \d[^.;\n]{0,60}$/u;

/** Somebody bids: who, and that it is done. */
const BIDS = new RegExp(
  "(?<!\\p{L})(?:(?:BIDDERS?|TENDERERS?|OFFERORS?|VENDORS?|SUPPLIERS?|CONTRACTORS?|COMPAN(?:Y|IES)|FIRMS?)(?!\\p{L})[^;\\n]{0,60}(?<!\\p{L})(?:OFFERED|PROPOSED|QUOTED|SUBMITTED|PROPOSES|OFFERS|QUOTES|SCORED|SCORES)" +
    "|(?:BIETER|ANBIETER)\\p{L}*[^;\\n]{0,60}(?<!\\p{L})(?:BOT|BIETET|WEIL ER|DER|OFFERIERTE?)" +
    "|(?:CANDIDAT|SOUMISSIONNAIRE|SOCIETE)S?(?!\\p{L})[^;\\n]{0,60}(?<!\\p{L})(?:PROPOSE|A PROPOSE|OFFRE|FONDEE? SUR)" +
    "|(?:LICITADOR\\p{L}*|OFERENTE|EMPRESA|ADJUDICATARI\\p{L}+|LICITANTE)S?(?!\\p{L})[^;\\n]{0,80}(?<!\\p{L})(?:OFERTO|OFERTA|OFRECE|OFRECIO|PROPONE|PROPUSO|PRESENTA|PRESENTO|APORTA|POR OFERTAR|OFERTOU|OFERECEU|PROPOS)" +
    "|(?:CONCORRENTE|OFFERENTE|OPERATORE|DITTA|AGGIUDICATARI\\p{L})(?!\\p{L})[^;\\n]{0,60}(?<!\\p{L})(?:HA (?:OFFERTO|PROPOSTO)|OFFRE|PROPONE)" +
    "|(?:INSCHRIJVER|LEVERANCIER|AANBIEDER)(?!\\p{L})[^;\\n]{0,40}(?<!\\p{L})(?:BIEDT|BOOD|HEEFT|BIEDEN|SCOORT|SCOORDE)" +
    "|(?:WYKONAWC\\p{L}+|OFERENT\\p{L}*)(?!\\p{L})[^;\\n]{0,60}(?<!\\p{L})(?:ZAOFEROWAL\\p{L}*|ZAPROPONOWAL\\p{L}*|OFERUJE)" +
    "|(?:УЧАСНИК\\p{L}*|УЧАСТНИК\\p{L}*)(?!\\p{L})[^;\\n]{0,60}(?<!\\p{L})(?:ЗАПРОПОНУВА\\p{L}+|ПРОПОНУ\\p{L}+|ПРЕДЛОЖИЛ\\p{L}*|ПРЕДЛАГАЕТ)" +
    "|UCHA(?:DZAC|ZEC)\\p{L}*(?!\\p{L})[^;\\n]{0,60}(?<!\\p{L})(?:PREDLOZIL|PONUKOL|PONUKA|NABIDL|NABIZI|NABIDNUL)" +
    "|УЧАСТНИК\\p{L}*(?!\\p{L})[^;\\n]{0,60}(?<!\\p{L})(?:ПРЕДЛАГА|ПРЕДЛОЖИ)" +
    "|OFERTANT\\p{L}*(?!\\p{L})[^;\\n]{0,60}(?<!\\p{L})(?:A OFERTAT|A PROPUS|OFERA|PROPUNE)" +
    "|AJANLATTEVO\\p{L}*(?!\\p{L})[^;\\n]{0,60}(?<!\\p{L})(?:AJANLOTT|AJANL|MEGAJANL)\\p{L}*" +
    "|PONUDITELJ\\p{L}*(?!\\p{L})[^;\\n]{0,60}(?<!\\p{L})(?:NUDI|PONUDIO|JE PONUDIO)" +
    "|(?:ANBUDSGIVAR|TILBUDSGIVER|TILBYDER)\\p{L}*(?!\\p{L})[^;\\n]{0,60}(?<!\\p{L})(?:OFFERERAR|OFFERERADE|ERBJUDER|HAR OFFERERAT|TILBYDER|TILBYR|HAR TILBUDT)" +
    "|TARJOAJA\\p{L}*(?!\\p{L})[^;\\n]{0,60}(?<!\\p{L})(?:TARJOSI|TARJOAA|ON TARJONNUT)" +
    "|(?:PENYEDIA|PESERTA)(?!\\p{L})[^;\\n]{0,60}(?<!\\p{L})MENAWARKAN|NHA THAU(?!\\p{L})[^;\\n]{0,60}(?<!\\p{L})(?:CHAO|DE XUAT)" +
    "|ΠΡΟΣΦΕΡΩΝ(?!\\p{L})[^;\\n]{0,60}(?<!\\p{L})(?:ΠΡΟΣΦΕΡΕΙ|ΠΡΟΣΕΦΕΡΕ)" +
    "|(?:OFFERTA|OFERTA|PROPOSTA|PROPUESTA|BID|OFFER|TENDER|ANGEBOT|NABIDK\\p{L}|ПРОПОЗИЦІ\\p{L}+|ПРЕДЛОЖЕНИ\\p{L}+)(?!\\p{L})[^;\\n]{0,60}(?<!\\p{L})(?:PROPONE|PREVEDE|COMPRENDE|ASSENTA EM|BASEIA-SE EM|SE BASA EN|SI BASA SU|BERUHT AUF|OPIERA SIE NA|STAVI NA|PROPOSES|IS BASED ON|BASED ON|BASIERT AUF|SIEHT VOR|OBSAHUJE|ZAWIERA|BAZATA PE|BASATA SU|BASADA EN|МІСТИТЬ|СОДЕРЖИТ|ΠΡΟΣΕΦΕΡΕ)" +
    "|(?:OFFRE|PROPOSITION) D[EU](?!\\p{L})[^;\\n]{0,50}(?<!\\p{L})(?:REPOSE SUR|EST BASEE? SUR|COMPREND|PREVOIT|PORTE SUR)" +
    ")(?!\\p{L})[^.;\\n]{0,80}$|(?<!\\p{L})(?:POR (?:OFERTAR|OFRECER)|WEIL (?:ER|SIE)|FOR OFFERING|POUR AVOIR PROPOSE|PER AVER OFFERTO)(?!\\p{L})[^.;\\n]{0,60}$|(?<!\\p{L})(?:L['’]OFFRE|OFFRE|OFERTA|OFFERTA|PROPUESTA|PROPOSTA|ANGEBOT|BID|OFFER|TENDER) (?:D[EU]|DELLA|DEL|DER|DES|OF|FROM|FIRMY|VON) [^.;(\\n]{1,40}\\([^.;)\\n]{0,60}$|(?:投标人|供应商|中标人)[^。；\\n]{0,30}(?:所投|提供|报价)[^。；\\n]{0,20}$",
  "u",
);
/** The same where the verb comes last, or an offer is spoken of; ¶ is the name. */
const BIDS_AROUND =
  /(?<!\p{L})MET [^.;\n]{0,20}¶[^.;\n]{0,20}(?<!\p{L})(?:HEEFT INGESCHREVEN|INSCHRIJFT)|(?<!\p{L})MED [^.;\n]{0,20}¶[^.;\n]{0,20} SOM (?:TILBUDT|ERBJUDEN|OFFERERAD)|(?<!\p{L})(?:ISTEKLI\p{L}*|TEKLIF SAHIBI)(?!\p{L})[^.;\n]{0,60}¶[^.;\n]{0,60}(?<!\p{L})TEKLIF ET(?:MIS|TI)\p{L}*|(?<!\p{L})(?:BIDS?|OFFERS?|TENDERS?|QUOT(?:E|ES|ATIONS?)) (?:BASED ON|FOR|OF) [^.;\n]{0,30}¶[^.;\n]{0,60}(?<!\p{L})(?:WAS|WERE|HAD|HAS|HAVE)(?!\p{L})/u;

/** What a bidder has put down, under a label. */
const OFFERED =
  /(?<!\p{L})(?:PRODUCTOS? OFERTADOS?|MARCA OFERTADA|(?:EQUIPOS?|PRODUCTOS?|MODELOS?|MATERIAL) (?:PROPUEST|OFERTAD)[OA]S?|APPARATI OFFERTI|PRODOTTI OFFERTI|ZAOFEROWAN\p{L}+ \p{L}+|ПРЕДЛОЖЕНН\p{L}+ (?:ОБОРУДОВАНИЕ|ТОВАР)|ЗАПРОПОНОВАН\p{L}+ (?:ОБЛАДНАННЯ|ТОВАР)|(?:OFFERED|PROPOSED) (?:PRODUCTS?|MAKES?|EQUIPMENT)|ANGEBOTENE\p{L}? (?:PRODUKTE?|FABRIKATE?|GERATE)|MATERIEL PROPOSE|AANGEBODEN (?:PRODUCT\p{L}*|TOESTELLEN)|PUT FORWARD|PONUKNUTE)(?!\p{L})[^.;]{0,60}$|所投产品[^。；]{0,12}$/u;
/** Who won, and with what, in the same sentence. */
const WON =
  /(?<!\p{L})(?:AWARDED TO|SUCCESSFUL (?:SUPPLIER|TENDERER|BIDDER|CONTRACTOR):|VERLEEND AAN|HOMOLOG(?:O|A|OU)|ДОГОВОР ЗАКЛЮЧЕН С|ДОГОВІР УКЛАДЕНО З|CONTRACT (?:WAS )?(?:SIGNED|CONCLUDED) WITH|CONTRAT (?:EST |A ETE )?(?:SIGNE|CONCLU) AVEC|CONTRATO (?:\p{L}+ )?(?:FIRMADO|CELEBRADO|FORMALIZADO) CO[NM]|CONTRATTO (?:STIPULATO|CONCLUSO) CON|UMOWE ZAWARTO Z|OVEREENKOMST GESLOTEN MET|(?:DOPORUCUJE|ODPORUCA) UZAVRI[TŤ] SMLOUVU|RECOMMENDS? (?:THE )?AWARD|EMPFIEHLT DEN ZUSCHLAG|SI AFFIDA(?:NO)?|AFFIDAT[OA] (?:A|ALLA|ALL['’])|SE ADJUDICA|ADJUDICAR|ADJUDICAD[OA]S?|TRUNG THAU|CASTIGATOR\p{L}*|ODABRAN\p{L}*|VINNANDE|VINDER|VINNER|VOITTAJA\p{L}*|VALITAAN|VALITTIIN|КЛАСИРА\p{L}*|رست|فازت|PEMENANG|ПЕЧЕЛИВШ\p{L}+|ΑΝΑΔΟΧΟ\p{L}+|IHALEYI KAZANAN|TILDELES|ΚΑΤΑΚΥΡΩΝ\p{L}+|ADJUDICOSE|WYBRANO OFERTE|TILLDELNINGSBESLUT|ANTAS MED|DET VINNANDE|VITEZN\p{L}+|VYBRAN\p{L}+ (?:NABIDK|DODAVATEL)(?!\p{L}* (?:DODA|MUSI|JE POVIN|BUDE|ZAJIST))\p{L}*|DECLARED? (?:THE )?WINNER|RETIENT L.OFFRE|EST RETENUE?|SI AGGIUDICA|ZUSCHLAG|AUFTRAG GING|ADJUGEE? A|(?:FUE|FUERON) ADJUDICAD\p{L}+|ADJUDICATARI[OA] DEL|AGGIUDICAT(?:O|A|ARIA|ARIO)|VENCEDORA?|GEGUND AAN|TILDELT|VITAZN\p{L}+|NYERTES|ПОБЕДИТЕЛ\p{L}+|ПЕРЕМОЖ\p{L}+|ENTREGO|ENTREGOU|DISERAHTERIMAKAN|ПЕРЕДАВ|ПЕРЕДАЛ)(?!\p{L})(?:[^.\n]|\.(?=\S)|(?<=(?<!\p{L})\p{L}|(?<!\p{L})(?:LTD|INC|CO|NO|LDA|LTDA|SRL|NR|SP|STI|PTY|PVT|CIA))\.){0,120}$|中标[^。；\n]{0,40}$/u;

/** What is said to be no part of what is bought, behind the name. */
const OUT_OF_SCOPE =
  /^[^.;\n]{0,60}?(?:(?<!\p{L})(?:(?:IS|ARE) NOT (?:PART|SUBJECT|THE SUBJECT|WITHIN THE SCOPE|IN THE SCOPE) OF|(?:IS|ARE|FALLS?) OUT(?:SIDE)? (?:OF )?(?:THE )?SCOPE|(?:IST|SIND) NICHT (?:GEGENSTAND|TEIL|BESTANDTEIL)|NICHT GEGENSTAND|NE F(?:AIT|ONT) PAS (?:PARTIE|L.OBJET)|HORS (?:MARCHE|PERIMETRE)|NO FORMAN? PARTE|NO (?:ES|SON) OBJETO|FUERA DEL? (?:ALCANCE|OBJETO)|NON (?:FA|FANNO|RIENTRA|RIENTRANO|E|SONO) (?:PARTE|OGGETTO|NELL)|NAO (?:FAZ|FAZEM|INTEGRA|INTEGRAM) (?:PARTE|O)|FORA DO (?:AMBITO|OBJETO)|(?:MAAKT|MAKEN) GEEN DEEL|VAL(?:T|LEN) BUITEN|NIE (?:JEST|SA|STANOWI|STANOWIA) (?:PRZEDMIOTEM|CZESCIA)|НЕ (?:Є|ЯВЛЯ\p{L}+|СТАНОВ\p{L}+) (?:ПРЕДМЕТОМ|ЧАСТ\p{L}+)|НЕ ВХОД\p{L}+ (?:ДО|В) (?:СКЛАД|ПРЕДМЕТ|СОСТАВ|ОБЪЕМ|ОБСЯГ)\p{L}*|NE(?:NI|JSOU) PREDMETEM|NIE (?:JE|SU) PREDMETOM|NU FAC(?:E|) (?:PARTE|OBIECTUL)|(?:INGAR|OMFATTAS) (?:INTE|EJ)|ER IKKE (?:OMFATTET|EN DEL|DEL)|NEM (?:TARGYA|RESZE)|ΔΕΝ ΑΠΟΤΕΛ\p{L}+|KAPSAM DISI\p{L}*|KAPSAMINDA DEGIL\p{L}*)(?!\p{L})|不在(?:本次)?(?:采购|招标|项目)范围|(?:ليست?|فليست?) (?:ضمن|جزءا? من))/u;

/** A table of bids, by the heads of its columns: who bids, or what is offered; not where a bidder fills in what meets a requirement. */
const BIDDER =
  /(?<!\p{L})(?:BIDDERS?|TENDERERS?|OFFERORS?|VENDOR NAME|(?:OFFERED|PROPOSED|QUOTED) (?:PRODUCT|MAKE|BRAND|MODEL|EQUIPMENT|ITEM)S?|(?:MAKE|BRAND|MODEL|PRODUCT) (?:OFFERED|PROPOSED|QUOTED)|BIETER|ANBIETER|ANGEBOTENES? \p{L}+|SOUMISSIONNAIRES?|CANDIDATS?|(?:PRODUIT|MATERIEL|MARQUE) PROPOSEE?|LICITADOR\p{L}*|OFERENTES?|PROPONENTES?|PROVEEDOR|(?:MARCA|PRODUCTO|MODELO|PRODUTO) (?:OFERTAD[OA]|PROPUEST[OA]|COTIZAD[OA]|PROPOST[OA])|CONCORRENT[EI]|OFFERENT[EI]|(?:MARCA|PRODOTTO|PREZZO) OFFERT[OA]|CENA (?:BRUTTO |NETTO )?OFERTY|ANGEBOTSPREIS|OFFERED PRICE|ЦІНА ПРОПОЗИЦІЇ|ЦЕНА ПРЕДЛОЖЕНИЯ|LICITANTES?|INSCHRIJVERS?|AANGEBODEN \p{L}+|WYKONAWC\p{L}+|OFERENT|(?:OFEROWAN|ZAOFEROWAN)\p{L}+ \p{L}+|УЧАСНИК\p{L}*|УЧАСТНИК\p{L}*|(?:ЗАПРОПОНОВАН|ПРЕДЛОЖЕНН)\p{L}+ \p{L}+|ISTEKLI\p{L}*|TEKLIF EDILEN \p{L}+|UCHAZEC|NABIZEN\p{L}+ \p{L}+|AJANLATTEVO|OFERTANT\p{L}*|ANBUDSGIVARE|TILBUDSGIVERE?|TARJOAJA)(?!\p{L})|投标人|投标单位|供应商名称|中标人|投标品牌|所投|مقدم العطاء|المتنافس/u;
const TO_FILL_IN =
  /REQUIR|SPECIF|MINIMUM|RESPONSE|COMPLI|ANFORDERUNG|GEFORDERT|EXIG|REQUIS|CARACTERISTI|RICHIEST|EIS(?:EN)?(?!\p{L})|WYMAG|ВИМОГ|ТРЕБ|要求|规格|المطلوب/u;
/** The words by which the heads of a table say that its rows are bids; null where they do not, or ask the bidder to fill in a row. */
function bidsIn({ heads }: TableWords): RegExpExecArray | null {
  return TO_FILL_IN.test(heads) ? null : BIDDER.exec(heads);
}

/** "… declares that it does not offer X". */
const DENIED =
  /(?<!\p{L})(?:NOT|NICHT|KEINE?|NE|NO|NON|NAO|NIET|GEEN|NIE|НЕ|NENABI\p{L}+|NEPONUK\p{L}+|NU|NEM|INTE|IKKE|EI|TIDAK|KHONG|ΔΕΝ)(?: \p{L}+){1,2} ?[^.;\n]{0,40}$/u;

/** "No bid …", in the same sentence. */
const NO_BID =
  /(?<!\p{L})(?:NO (?:BID|OFFER|TENDER)S?|KEIN(?:E[RS]?)? (?:ANGEBOTE?|OFFERTEN?)|AUCUNE OFFRE|NINGUNA (?:OFERTA|PROPUESTA)|(?:ALCUNA|NESSUNA) OFFERTA|NENHUMA PROPOSTA|GEEN (?:OFFERTE|INSCHRIJVING)S?|ZADNA OFERTA|ЖОДНА ПРОПОЗИЦІЯ|НИ ОДНА ЗАЯВКА)(?!\p{L})[^.;\n]{0,60}$/u;

/** What is told of a make: who speaks for it, asks about it, or holds papers on it. Before the name. */
const TOLD =
  /^\W{0,4}(?:TEMUAN AUDIT|AUDIT FINDINGS?)(?!\p{L})[^.\n]{0,80}$|(?<!\p{L})(?:ЗА ДАНИМИ|ПО ДАННЫМ) (?:\p{L}+ ){0,2}?(?:ЖУРНАЛІСТ|ЖУРНАЛИСТ|ЗМІ|СМИ)[^.;\n]{0,120}$|(?<!\p{L})(?:HA RICORDATO|KRITISER(?:AD\p{L}*|EDE\p{L}*|TE\p{L}*)|CRITICI[SZ]ED|KRITISIERT\p{L}*|BEANSTANDET\p{L}*|SKRYTYKOW\p{L}+|РАСКРИТИКОВ\p{L}+|РОЗКРИТИКУВ\p{L}+|RAPPELLE QUE|RAPPELE QUE|RECORDO QUE|ISTRUTTORIA|SPOKES(?:MAN|WOMAN|PERSON) (?:FOR|OF)|SHARES (?:OF|IN)|REPORTS? (?:ON|ABOUT)|CONCERNS? (?:ABOUT|OVER)|CLAIMS? (?:ABOUT|AGAINST)|REFERENCES? TO|(?:CENTRAL )?LISTS? OF|ASK(?:ED|S)? (?:WHETHER|IF|ABOUT|WHY|HOW)|FRAGT(?:E|EN)? (?:WARUM|WIESO|WESHALB|OB|NACH)|(?:VRAAGT|VROEG|VROEGEN) (?:WAAROM|OF|HOE|NAAR)|DEMANDE(?:NT)? POURQUOI|(?:PREGUNTA|PREGUNTO) POR QUE|(?:CHIEDE|HA CHIESTO) PERCHE|PERGUNT(?:A|OU) (?:PORQUE|POR QUE|SE)|(?:ZA)?PYTA(?:L\p{L}*)? (?:DLACZEGO|CZY)|ЗАПИТА\p{L}* (?:ЧОМУ|ЧИ)|СПРОСИЛ\p{L}* ПОЧЕМУ|CONCERNING|STATEMENT (?:BY|FROM)|WARNINGS? (?:OF|ABOUT|OVER)|DECISION TO STRIP|О ЗАПРЕТЕ|ПРО ЗАБОРОНУ|PROHIBIO|BERICHTETE|WAARSCHUWING\p{L}*|HA ESAMINATO|DISCUTIO|MANDOU RETIRAR|PREVIA|PREVEDEVA|PREVOYAIT|PRZEWIDYWAL\p{L}*|ПРЕДУСМАТРИВАЛ\p{L}*|ПЕРЕДБАЧА(?:В|ЛА|ЛО|ЛИ)|HAD (?:SPECIFIED|FORESEEN|PROVIDED FOR)|要求[^。；]{0,12}停用|停用|SPRECHER\p{L}* VON|PORTE-PAROLE D\p{L}+|PORTAVO(?:Z|CE) D\p{L}+|PORTA-VOZ D\p{L}+|WOORDVOERDER VAN|RZECZNI\p{L}+|FRAGTE|A DEMANDE SI|PREGUNTO SI|HA CHIESTO SE|(?:ACKNOWLEDGED|ADMITTED|DENIED|ALLEGED|SHOWN|REVEALED|REPORTED)(?: \S+){0,4} (?:THAT|HOW)|(?:REPORTING|ARTICLES?|INVESTIGATIONS?|DOCUMENTAR(?:Y|IES)|BROADCASTS?|COVERAGE|BERICHT\p{L}*|ARTIKEL|SENDUNG|ENQUETES?|REPORTAGES?|NOTICIAS?|REPORTAJES?|INCHIESTA|SERVIZIO|REPORTAGEM|MATERIA|UITZENDING|ARTYKUL\p{L}*|PUBLIKACJ\p{L}+|СТАТТ\p{L}+|СТАТЬ\p{L}+|ПУБЛІКАЦІ\p{L}+|ПУБЛИКАЦИ\p{L}+|ΔΗΜΟΣΙΕΥΜΑ\p{L}*|ΑΡΘΡ\p{L}+|CLANK\p{L}*|CLANEK|CIKK\p{L}*|ARTICOL\p{L}*|HABER(?:LER|LERI)?|РОЗСЛІДУВАНН\p{L}+|РАССЛЕДОВАНИ\p{L}+)(?: \S+){0,6} (?:ABOUT|ON|INTO|OVER|UBER|SUR|A|AU|AUX|SOBRE|SU|SULLE|SUL|DI|O|NA TEMAT|ПРО|О|ОБ|ΓΙΑ|DESPRE|OM))(?!\p{L})[^.;:\n]{0,70}$|据[^，。；\n]{0,16}报道[，,][^。；\n]{0,10}$/u;
/** Words struck from a specification, with the make in them. */
const STRUCK_BEFORE =
  /(?<!\p{L})(?:(?:تستبدل|تحذف|يحذف|حذف|تشطب|شطب|تلغي|الغاء) (?:عبارة|كلمة|الاشارة الي)?|(?:INSTEAD OF|STATT|ANSTELLE VON|AU LIEU DE|EN LUGAR DE|INVECE DI|EM VEZ DE|IN PLAATS VAN|ZAMIAST|ЗАМІСТЬ|ВМЕСТО)(?= ["'«„“‘])|(?:STRIKE|DELETE|OMIT)(?: (?:CLAUSE|ITEM|PARAGRAPH|LINE|ROW) [\d.]+)?(?= ?[("'«„“‘])|(?:STRIKE|DELETE|OMIT|SUPPRIMER|SUPRIMIR|ELIMINARE|SCHRAP|WYKRESLIC|ВИКЛЮЧИТИ|ИСКЛЮЧИТЬ|STRYK)(?: (?:СТРОК[УИ]|ПОЗИЦІ[ЮІ]|ПОЗИЦИ[ЮИ]|ПУНКТ|РЯДОК|POZYCJE|WIERSZ|LA LIGNE|LA LINEA|LA PARTIDA|LA VOCE|A LINHA|DE REGEL|DIE ZEILE|DIE POSITION))?|(?:STRIKES?|STRUCK|DELETES?|DELETED|OMITS?|REMOVES?) (?:OUT )?(?:THE )?(?:WORDS?|WORDING|REFERENCES?|PHRASE|TEXT|LINE)|(?:DIE )?(?:WORTE|WORTER|ANGABE|ANGABEN)|ONDE (?:SE LE|CONSTA(?:VA)?)|DONDE (?:\p{L}+ ){0,3}(?:DICE|DECIA|FIGURABA)|DOVE (?:SI LEGGE|ERA SCRITTO)|WO (?:ES )?BISHER|WAAR (?:STAAT|STOND)|LA OU (?:IL EST|ETAIT) ECRIT|WHERE IT (?:READS|SAYS)|AU LIEU DE LIRE|SE ELIMINA (?:\p{L}+ ){0,3}(?:MENTIUNEA|CUVANTUL|EXPRESIA)|(?:SUPPRIMER|SUPPRESSION DE|REMPLACER) (?:LES MOTS|LA MENTION)|(?:SE SUPRIMEN?|SE ELIMINAN?) (?:LAS PALABRAS|LA MENCION|LA REFERENCIA)|(?:SI )?(?:ELIMINA|SOPPRIME|STRALCIA)\p{L}* (?:LE PAROLE|LA DICITURA)|(?:SUPRIME|EXCLUI|RETIRA)-SE (?:AS PALAVRAS|A EXPRESSAO|A MENCAO)|(?:DE )?WOORDEN|WYKRESLA (?:SIE )?(?:SLOWA|WYRAZY|ZAPIS)|(?:ВИКЛЮЧИТИ|ВИЛУЧИТИ) СЛОВА|ИСКЛЮЧИТЬ СЛОВА)[ :]{0,2}["'«„“‘(]{1,2}[^"'»”’)]{0,40}$/u;
/** The same of a whole row. */
const STRUCK_ITEM =
  /(?<!\p{L})(?:ANULAMOS|CANCELAMOS|WE CANCEL|PLEASE CANCEL|STORNIEREN(?: WIR)?|BITTE STORNIEREN(?: SIE)?|ANNULONS|ANNULLIAMO|ANULUJEMY|ANULUJE)(?: (?:LA|DIE|THE))? (?:\p{L}+ )?\d+ \($|(?<!\p{L})(?:RETIRA|RETIRO|WITHDRAWS|WITHDREW|ZIEHT|RETIRE) (?:SU|ITS|SEIN|SEINE|SON|SA) (?:\p{L}+ ){0,2}\($|(?<!\p{L})(?:WYKRESLA SIE|SE SUPRIME|SI STRALCIA|ENTFALLT|IS STRUCK OUT:?) (?:POZYCJ\p{L} \d+|LA (?:PARTIDA|POSICION|VOCE) \d+|POSITION \d+|ITEM \d+)[ (:,]{0,3}(?:\p{L}+ ){0,2}$/u;
const STRUCK_AFTER =
  /^[^"'»”’“]{0,40}["'»”’“)](?:[^.;\n]|\.(?= ?\d)|(?<=(?<!\p{L})(?:STCK|STK|ST|SZT|UDS?|PCS|PZ|NR|POS|ABS|ART|NO))\.){0,60}(?<!\p{L})(?:STRUCK|DELETED|OMITTED|REMOVED|GESTRICHEN|ENTFALL(?:EN|T)|SUPPRIMEE?S?|REMPLACEE?S?|SUPRIMID[AO]S?|ELIMINAT[AEIO]|CANCELLAT[AEIO]|ANNULLAT[AEIO]|SOPPRESS[AEIO]|VERVALLEN|VERVALT|GESCHRAPT|SKRESLON\p{L}+|WYKRESL\p{L}+|KALDIRIL\p{L}+|CIKARIL\p{L}+|DIHAPUS|UTGAR|STRYKS|UDGAR|POISTETAAN|VYPOUST\p{L}+|VYPUST\p{L}+|TOROLVE|ОТПАДА|ΔΙΑΓΡΑΦ\p{L}+|ΑΠΑΛΕΙΦ\p{L}+|ВИКЛЮЧ\p{L}+|ИСКЛЮЧ\p{L}+)(?!\p{L})|^[^"'»”’“)]{0,20}["'»”’“)][^。\n]{0,10}(?:删去|删除|取消|作废)/u;

/** A make that is referred to, and the word by which that is struck, without its words in quotes. */
const REFERRED =
  /(?<!\p{L})(?:REFERENCE (?:MAKE|BRAND)|REFERENZ(?:FABRIKAT|MARKE)|LEITFABRIKAT|MARCA DE REFERENCIA|MARCA DI RIFERIMENTO|MARQUE DE REFERENCE|REFERENTIEMERK|REFERENCES? TO|BEZUG(?:NAHME)? AUF|HINWEIS AUF|REFERENCE A|MENTION D[E']|REFERENCIA A|RIFERIMENTO A|VERWIJZING NAAR|VERMELDING VAN|ODNIESIENI\p{L}+ DO|ODWOLANI\p{L}+ DO|ПОСИЛАНН\p{L}+ НА|ССЫЛК\p{L}+ НА|УПОМИНАНИ\p{L}+|ЗГАДК\p{L}+ ПРО|ODKAZ NA|ΑΝΑΦΟΡΑ ΣΕ|TRIMITERE\p{L}* LA|HANVISNING\p{L}* TILL|HENVISNING\p{L}* TIL)(?: (?:LA MARQUE|LA MARCA|HET MERK|DIE MARKE|THE BRAND|MARCA|MERK|MARKE))? $/u;
const REFERENCE_STRUCK =
  /^(?:[^.;\n]|\.(?=\d)){0,90}(?<!\p{L})(?:STRUCK|DELETED|OMITTED|REMOVED|WITHDRAWN|GESTRICHEN|ENTFALL(?:EN|T)|SUPPRIMEE?S?|RETIREE?S?|SUPRIMID[AO]S?|SE SUPRIMEN?|EST SUPPRIMEE?|ELIMIN(?:A|AD[AO]|AT[AO])|ELIMINA-SE|VERVALLEN|VERVALT|GESCHRAPT|SKRESL\p{L}+|WYKRESL\p{L}+|USUWA|ВИКЛЮЧ\p{L}+|ВИЛУЧ\p{L}+|ИСКЛЮЧ\p{L}+|УДАЛ\p{L}+|VYPOUST\p{L}+|VYPUST\p{L}+|ΔΙΑΓΡΑΦ\p{L}+|ΑΠΑΛΕΙΦ\p{L}+|SE ELIMINA|UTGAR|STRYKS|UDGAR|TOROL\p{L}+)(?!\p{L})/u;

/** A make that a bidder asks to strike, and the buyer does: in the question and its answer. */
const STRUCK_ASKED =
  /^[^\n]{0,90}?(?<!\p{L})(?:STRIKE|DELETE|REMOVE|STREICHEN|GESTRICHEN|SUPPRIMER|SUPPRIMEE?S?|RETIRER|SUPRIMIR|ELIMINAR|ELIMINARE|RIMUOVERE|TOGLIERE|RETIRAR|SCHRAPPEN|GESCHRAPT|USUNAC|USUNIECIE|WYKRESL\p{L}+|ВИЛУЧ\p{L}+|ВИКЛЮЧ\p{L}+|ПРИБРАТИ|ИСКЛЮЧ\p{L}+|УБРАТЬ|УДАЛИТЬ|VYPUST\p{L}+|TOROL\p{L}+)(?!\p{L})[^\n]{0,60}?[.?!:]\s*(?:(?:A|ANSWER|ANTWORT|R|REPONSE|RESPUESTA|RISPOSTA|RESPOSTA|ANTWOORD|ODPOWIEDZ|ВІДПОВІДЬ|ОТВЕТ|ODPOVED|VALASZ)(?: ?\d+)?\s*[.:–-]\s*)(?:YES|AGREED|ACCEPTED|JA|EINVERSTANDEN|OUI|D['’]ACCORD|SI|DE ACUERDO|ACEPTADO|ACCOLT[OA]|SIM|DE ACORDO|AKKOORD|TAK|ZGODA|ТАК|ПОГОДЖ\p{L}+|ДА|СОГЛАС\p{L}+|ANO|IGEN)(?!\p{L})|^[^。\n]{0,30}(?:删除|取消|删去)[^。？\n]{0,10}[。？]答复?[:：](?:同意|是|可以|已删)/u;

/** What a make does itself. */
const TELLS =
  /^[^。；，\n]{0,14}的(?:报道|新闻|消息|情况通报)|^(?:['’]S)?,? (?:RESPONDED|REPLIED|SAID|SAYS|DENIED|DENIES|DECLINED|STATED|STATES|CLAIMED|CLAIMS|ARGUED|ARGUES|FELL|ROSE|ANTWORTETE|TEILTE MIT|A REPONDU|DECLARE|RESPONDIO|DECLARO|HA RISPOSTO|ANTWOORDDE|ODPOWIEDZIAL\p{L}*|ВІДПОВІЛ\p{L}+|ОТВЕТИЛ\p{L}*)(?!\p{L})|^[^.;\n]{0,40}(?<!\p{L})(?:ON|TO|FROM) THE (?:US |U\.S\. |AMERICAN )?(?:ENTITY|COVERED|SANCTIONS?) LIST(?!\p{L})|^[^.;\n]{0,60}(?<!\p{L})(?:СПОНСОР\p{L}* ВІИНИ|СПОНСОР\p{L}* ВОИНЫ)|^ HAKKINDA[^.;\n]{0,30}(?:HABER|IDDIA|RAPOR|YAZI)/u;

/** The words that strike the make from a specification: the verb before it, behind the words struck, or asked for and done. */
export function struck(ahead: string, following: string): RegExpExecArray | null {
  const asked = STRUCK_ASKED.exec(following);
  if (asked) return asked;
  const referred = REFERRED.test(ahead) ? REFERENCE_STRUCK.exec(following) : null;
  if (referred) return referred;
  const before = STRUCK_BEFORE.exec(ahead) ?? STRUCK_ITEM.exec(ahead);
  const isVerb = before !== null && !/(?:WORTE|WORTER|ANGABEN?|WOORDEN)[ :]/.test(before[0]);
  return isVerb ? before : STRUCK_AFTER.exec(/["'«„“‘(][^"'»”’)]{0,40}$/.test(ahead) ? following : "");
}

/** "…, against the reference make X": a buyer's, in what is said of a bid. */
const REFERENCE_MAKE =
  /(?<!\p{L})(?:MARCA DE REFERENCIA|MARCA DI RIFERIMENTO|MARQUE DE REFERENCE|(?:REFERENZ|LEIT|RICHT)(?:FABRIKAT|PRODUKT|MARKE)|REFERENCE (?:MAKE|BRAND|PRODUCT)|REFERENTIEMERK|MARK[AI] REFERENCYJN\p{L}+|МАРК[АИ]-ЕТАЛОН\p{L}*|ЭТАЛОНН\p{L}+ МАРК\p{L}+)[ ,:("'«„“]{1,3}$|参考品牌[:：“]?$/u;

/** What a tender's text does with a make other than asking for it; null where it asks. */
export function unasked(standing: Standing): Given {
  const { text, lead, tail, own, before, after, ahead, following, context } = standing;
  const told = TOLD.exec(before) ?? TELLS.exec(following);
  if (told) return given("editorial", told);
  if (REFERENCE_MAKE.test(ahead)) return null;
  const isBought = BOUGHT.test(before);
  const there =
    THERE_BEFORE.exec(lead) ??
    THERE_AFTER.exec(tail) ??
    (isBought ? null : (HAS.exec(lead) ?? RECEIVED.exec(lead) ?? UPKEEP.exec(lead) ?? KEPT.exec(tail)));
  if (there) return given("offered", there);
  // Without the words as a cue: a phone that is no part of it stays a phone.
  if (OUT_OF_SCOPE.test(tail)) return ["editorial", null];
  const table = tableWords(standing);
  const bid =
    OFFERED.exec(ahead) ??
    WON.exec(ahead) ??
    BIDS.exec(ahead) ??
    around(BIDS_AROUND, before, own, after) ??
    bidsIn(table);
  // "No bid based on X will be looked at" turns it down.
  const isRefused = bid !== null && NO_BID.test(ahead);
  if (bid && !isRefused && !DENIED.test(bid[0])) return given("offered", bid);
  const record = recorded(standing, table, isBought);
  if (record) return given("offered", record);
  return given("offered", paperOfRecord(text, normalise(context.around ?? "").text));
}
