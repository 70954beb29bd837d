/**
 * The words that tell what a text does with a name, in the languages Sightline reads, written as they stand in normalised
 * text (upper case, no accents: й is и, ї is і, ё is е). Regular expression sources, each linear in its input.
 */

/** Words that say a text is about surveillance cameras. */
export const CAMERA =
  /CAMER(?!ON|OUN|OON|INO)|KAMER(?!UN)|CAMARA|(?<=[^S/])CAMS?(?=[^\w-])|TELECAMER|CCTV|\bTVCC\b|CFTV|\b[NDXH]VR(?=\b|\d{3})|\bPTZ\b|TURRET|EYEBALL|VARIFOCAL|BULLET|\bDOMES?\b|\bDOMOS?\b(?= (?:IP|PTZ|HD|\d|VARIF|ANTIV|INT|EXT))|(?:\b|\d)MPX?\b|MEGAPIXEL|\bPAN[ -](?:AND[ -]|& ?)?TILT|NIGHT ?VISION|VISION NOCTURN|NACHTSICHT|НОЧНО[А-Я]* (?:ВИДЕН|СЪЕМ)|\bONVIF\b|\bRTSP\b|DOORBELL|SURVEILLANCE|SECURITY SYSTEM|\bVMS\b|\bP[O0]E\b|\bANPR\b|\bLPR\b|INTERCOM|UBERWACHUNG|VIDEOSORVEGLIANZA|VIDEOVIGIL|VIDEOPORTERO|GRABADOR|GRAVADOR|ENREGISTREUR|RECORDER|REKORDER|REJESTRATOR|VIDEOREG|MONITORING|WIDEODOMOFON|BEVEILIGING|BEWAKING|FACE RECOGNITION|PERIMETER PROTECTION|FACE (?:ACCESS|TERMINAL)|GUVENLIK|DAU GHI|КАМЕР|ВИДЕОНАБЛЮД|ВІДЕОСПОСТЕР|РЕГИСТРАТОР|РЕЄСТРАТОР|ДОМОФОН|摄像|攝影機|摄影机|监控|監控|監視|监视|录像|錄影|球机|半球|人脸|كاميرا|مراقبة|كاميرات|بوليت|ميجا ?بي?كسل|ससटव|সসটভ|কযমর|카메라|홈캠|펫캠|カメラ|防犯|دوربین|مدار ?بسته|מצלמ|กลอง|ΚΑΜΕΡ|ᲙᲐᲛᲔᲠ/;

/** What is told of this market's vendors and of nobody else with the same name: bears out an ambiguous name as a camera word does. */
export const AFFAIR =
  /XINJIANG|UYGHUR|UIGHUR|UIGUR|ENTITY LIST|BLACKLIST|SECTION 889|\bNDAA\b|COVERED LIST|新疆|实体清单|實體清單|制裁|СИНЬЦЗЯН|УИГУР/;

/** Makers of cameras that are on no list here: in their company an ambiguous name is a maker's. */
export const OTHER_MAKERS =
  /(?<!\p{L})(?:ARLO|EUFY|HANWHA|WISENET|AVIGILON|VIVOTEK|MOBOTIX|PELCO|UBIQUITI|UNIFI PROTECT|WYZE|FOSCAM|VERKADA|RHOMBUS|AXIS COMMUNICATIONS)(?!\p{L})/u;

/** Network goods: the maker's other business, and for a telecommunications vendor its own. */
const NETWORK = "ROUTER|MODEM|WI-?FI (?:5|6|7)|MESH|\\bARCHER\\b|SWITCH\\b|LTE MODUL|IOT MODUL|РОУТЕР|МОДЕМ|路由器";
export const NETWORK_GOODS = new RegExp(NETWORK);
/** What carriers build their networks of, not what a home has. */
export const CARRIER_GOODS =
  /NETENGINE|CLOUDENGINE|\bNE ?\d{2,4}[A-Z]?\b|\bOLT\b|BASE STATION|\bBTS\b|OPTIX|\b[45]G RAN\b|CARRIER[- ]GRADE/;
/** Two-way radios. */
export const RADIO_GOODS = /\bRADIOS?\b|\bTETRA\b|WALKIE|\bPTT\b|FUNKGERAT|РАЦИ|РАЦІ|对讲/;
/** What a phone or tablet is told by though its title calls it neither: its makers' series, its memory, its screen. */
const HANDSET =
  "REDMI|\\bPOCO\\b|\\bBLADE\\b|\\bMATE \\d|\\bMATEPAD|MEDIAPAD|\\bPADS?\\b|\\b(?:P|PURA )\\d0\\b|\\bNOVA \\d|\\bAXON\\b|NUBIA|\\bXIAOMI (?:MI ?)?1\\d[TSI]?\\b(?! ?(?:K|MP|INCH|W)\\b)|\\bMI (?:\\d{1,2}[TXI]?|A\\d|NOTE|MAX|MIX)\\b|\\bDUAL SIM\\b|\\d ?GB ?(?:RAM|ROM|[+/] ?\\d+ ?GB)|SNAPDRAGON|DIMENSITY|AMOLED|\\bANDROID \\d|(?:SELFIE|FRONT|REAR) CAM|СМАРТФОН|ТЕЛЕФОН|手机|手機|スマホ|휴대폰|هاتف";
/** Phones and what is worn or carried with them. */
export const PHONE = new RegExp(
  `PHONE|SMARTFON|MOBILE|ACTION ?CAM|DASH ?CAM|CAMCORDER|ЭКШН|(?<!RADIO)TELEFON|TELEFOON|CELULAR|TABLET|${HANDSET}`,
);
/** A camera that watches a place, said in so many words: not the one in a phone. */
export const WATCHING =
  /CCTV|\b(?:SECURITY|SURVEILLANCE|IP|NETWORK|(?:IN|OUT)DOOR|HOME|SMART|WI-?FI|PTZ|PET|BABY|NANNY) CAM|HOME SECURITY|UBERWACHUNG|(?:WLAN|IP|AUSSEN|INNEN)-?KAMERA|VIDEOVIGIL|VIDEOSURV|VIDEOSORV|CAMARA (?:IP|DE (?:SEGURIDAD|VIGILANCIA)|EXTERIOR|INTERIOR)|CAMERA (?:IP|DE SURV|EXT|INT|DE SEGURANCA)|КАМЕРА (?:ВИДЕО|ВІДЕО)|ВИДЕОНАБЛЮД|ВІДЕОСПОСТЕР|IP-?КАМЕР|监控|監控|监视|監視|كاميرا مراقبة|防犯/;

/** Words that say the thing is a phone, a router, a toy: the maker's other business, or another thing altogether. */
export const OTHER_GOODS = new RegExp(
  `${NETWORK}|${HANDSET}|SMARTPHONE|SMARTFON|SMARTWATCH|\\bPHONE|\\bMOBILES?\\b|IPHONE|(?<!RADIO)TELEFON|TELEFOON|CELULAR|\\bMOVIL|\\bHANDY(?!MAN)|TABLET|LAPTOP|ACTION ?CAM|DASH ?CAM|CAMCORDER|ЭКШН|\\b(?:PLUG|BULB)S?\\b|MATEBOOK|EARBUD|BUDS|HEADPHONE|POWER ?BANK|CHARG(?:ER|ING)|\\bWATCH\\b|RELOJ|OROLOGIO|RELOGIO|ZEGAREK|ГОДИННИК|手表|手环|手環|ИНВЕРТОР|ІНВЕРТОР|WECHSELRICHTER|ONDULEUR SOLAIRE|INVERSOR SOLAR|\\bBAND \\d|TEMPERED GLASS|PANZERGLAS|SCHUTZ(?:GLAS|FOLIE|HULLE)|(?:SCREEN|LENS) PROTECTOR|VERRE TREMPE|PROTECTOR DE PANTALLA|ЗАЩИТНОЕ СТЕКЛО|ЗАХИСНЕ СКЛО|SZKLO HARTOWANE|\\bETUI|\\bFUNDAS?\\b|\\bCOQUE|COVER PER|CAPA PARA|HOESJE|ЧЕХОЛ|ЧОХОЛ|جراب|واقي شاشه|ساعه ذكيه|SOLAR INVERTER|THERMOSTAT|\\bLIDAR\\b|VACUUM`,
);

/** What makes another name of a short Chinese one that stands right before it: schools, hospitals, streets, people. */
export const OTHER_IN_HAN =
  /^\p{Script=Han}{0,2}(?:大学|大學|中学|中學|小学|小學|学院|學院|农业|農業|会计|會計|医院|醫院|酒店|饭店|飯店|银行|銀行|人寿|人壽|保险|保險|集团|集團|地产|地產|置业|影|戏院|戲院|书店|書店|小区|小區|[街路村镇鎮县縣市区區庄莊桥橋湖]|先生|女士)/u;

/** Drones and what flies or films with them. */
export const DRONE = /\bDRONES?\b|\bUAV\b|QUADCOPTER|\bMAVIC\b|\bOSMO\b|GIMBAL|ДРОН|КВАДРОКОПТЕР|无人机|無人機/;

/** Goods of the alarm trade that are no cameras. */
export const SECURITY_GOODS = /ALARM|DETECTOR|SENSOR|ACCESS CONTROL|SECURITY|SMART HOME/;

/** Splits clauses: a cue does not reach across one. */
export const CLAUSE =
  /(?<!(?:^|[\s.(])(?:\p{L}|ALIM|APROX|APPROX|INCL|INKL|EXCL|REF|CANT|UDS?|ZZGL|BZW|MIN|MAX|SZT|ШТ|РУБ|ГРН|ВКЛ))[.!?;。！？；\n\r•|]+(?=\s|$|\p{L})|\s[–—/]\s|,\s(?=(?:BUT|WE|ABER|SONDERN|MAIS|PERO|SINO|MAS|MAAR|ALE|LECZ|NATOMIAST|АЛЕ|НО|А(?! ТАК)|ЗАТО|PRZY CZYM|WOBEI|WHEREAS|TANDIS QUE|MIENTRAS|MENTRE|TERWIJL|ПРИЧЕМ|ПРИЧОМУ)\s)/gu;

/** "No X", "must not be made by X": stands before the names. Group 1, where there, allows a longer way to the name. */
export const EXCLUDED_BEFORE =
  /(?:(?<![\p{L}\p{N}]|\d )(?:NO|ZERO|NON|NOT|INSTEAD OF|RATHER THAN|FREE (?:OF|FROM)|STATT|ANSTELLE|ANSTATT|FREI VON|WEDER|N(?:E |')\p{L}+ (?:PLUS|PAS|JAMAIS)|A LA PLACE|AU LIEU|EN LUGAR|EN VEZ|LIBRE|AL POSTO|INVECE|EM VEZ|EM LUGAR|IN PLAATS|ZAMIAST|ЗАМІСТЬ|ВМЕСТО|INTE|IKKE|EJ(?![.:])|WITHOUT|EXCEPT|EXCLUDING|EXCLUDE|KEINE?[MNRS]?|NINGUN\p{L}?|NENHUM\p{L}?|NESSUN\p{L}?|OHNE|NICHT VON|AUSSER|AUCUNE?|SANS|SAUF|EXCEPTO|SALVO|SIN|TRANNE|ESCLUSI|SENZA|EXCETO|SEM|EXCLUSO|GEEN|ZONDER|BEHALVE|BEZ|OPROCZ|КРОМЕ|БЕЗ|КРІМ|ОКРІМ|НЕ|NI|NIE|HORS|NIENTE|NADA DE|PAS DE|NICHTS VON|ZADN\p{L}+|НИКАК\p{L}+|ЖОДН\p{L}+|UITGEZONDERD|NIET ZIJNDE|NOT BEING|AUTRES? QUE|DISTINT[AO]S? (?:DE|A)|DIVERS[IOEA] DA|ANDERS DAN|INN\p{L}+ NIZ|非|无)(?![\p{L}])(?:[\s\p{P}]+(?:ANY|A SINGLE|SINGLE|SUCH|PRODUCTS?|EQUIPMENT|CAMERAS?|DEVICES?|COMPONENTS?|PARTS?|SYSTEMS?|GEAR|CHIPS?|BRANDS?|SUBSTITUT\p{L}*|OFFERS?|BIDS?|MODELS?|FROM|BY|OF|THE|MADE|MANUFACTURED|CHINESE|PRODUKTEN?|GERATEN?|KAMERAS?|KOMPONENTEN|VON|DER|MARKEN?|PRODUITS?|MATERIEL|EQUIPEMENTS?|DE|LA|MARQUE|DES|DU|PRODUCTOS?|EQUIPOS?|CAMARAS?|MARCA|PRODOTTI|TELECAMERE|DEL|DELLA|DI|PRODUTOS|DA|DO|VAN|HET|MERK|PRODUCTEN|PRODUKTOW|URZADZEN|SPRZETU|FIRMY|MARKI|KAMER|ПРОДУКЦИИ|ПРОДУКЦІІ|ОБОРУДОВАНИЯ|ОБЛАДНАННЯ|КАМЕР|ФІРМИ|ФИРМЫ|МАРКИ|БРЕНДА|БРЕНДУ|ВИРОБНИЦТВА|ПРОИЗВОДСТВА|ПРОИЗВОДИТЕЛЯ|FRAN|FRA|LAS|LOS|AS|OS|LES|CELLES|CEUX|QUELL[EI]|DIE|POR|PAR|PRZEZ|DOOR|THOSE|ONES|FABRICAD\p{L}+|FABRIQUE\p{L}+|PRODOTT\p{L}+|PRODUZID\p{L}+|HERGESTELLT\p{L}*|WYPRODUKOWAN\p{L}+|HERSTELLERS?|FIRMEN|VENDORS?|FABRICANTES?|FABRICANTS?)(?![\p{L}])){0,4})[\s\p{P}]*$/u;

/** Longer ways of excluding that govern the rest of the clause. */
export const EXCLUDED_CLAUSE =
  /OTHER THAN|EXCEPTION OF|\bNO (?:EQUIPMENT|PRODUCTS?|CAMERAS?|COMPONENTS?|DEVICES?|PARTS?|BRANDS?) (?:PRODUCED|MADE|MANUFACTURED|SUPPLIED|FROM|BY)\b|\bWEDER\b|\bNEITHER\b|EXCEP[CT]I?ON DE|\b52\.204-2[456]|NEPRIPOUST|VYJIMK|VYLOUC|UNDANTA|INTE TILLAT|IKKE TILLAT|NU SE ACCEPTA|CU EXCEPTIA|لا تقبل|لا يقبل|لا يسمح|يمنع|يحظر|ممنوع|باستثناء|(?:MUST|SHALL|MAY|WILL|SHOULD) NOT\b(?! (?:BE )?INCLUDE)|(?:DO|DOES|CAN|WOULD) ?NOT (?:BUY|SELL|USE|INSTALL|ACCEPT|STOCK|OFFER|SUPPLY|CARRY|PROCURE|SUPPORT(?! (?:RTSP|ONVIF|P[O0]E|WI-?FI|H\.?26|AUDIO|MOTION|HTTP|2\.4|5 ?G))|BE)\b|(?:ELECOMMUNICATIONS?|SURVEILLANCE)[^.;]{0,80}(?:PRODUCED|PROVIDED|MANUFACTURED) BY|PROHIBIT|FORBID|FORBIDDEN|\bBANNED\b|NOT ACCEPT|EXCLUD(?!ING (?:VAT|TAX|GST|DELIVERY|SHIPPING|POSTAGE))|COVERED TELECOM|CERTIFY THAT NO|\bNOTHING\b[^.;]{0,80}(?:PRODUCED|MADE|MANUFACTURED|SUPPLIED) BY|IRREGULIER|IRRECEVABLE|INAMMISSIBIL|INADMISIB|INADMISSIVE|UNGULTIG SIND|ONGELDIG|NICHT GLEICHWERTIG|NO (?:PROCEDAN|PROVENGAN)\b|NON PROVENGANO\b|NAO PROVENHAM\b|NE PROVIEN\w+ PAS|NIE POCHODZ|(?:NINGUN|NENHUM|NESSUN)[A-ZА-ЯІЇЄҐ]{0,3} [^.;]{0,60}(?:PROCED|PROVEN|PROVIEN)|NO (?:DEBERAN?|PODRAN?|PUEDEN?|DEBEN?) (?:SER|ESTAR|PROCEDER|PROVENIR)(?![A-ZА-ЯІЇЄҐ])|NON (?:DOVRANNO|DOVRA|DEVONO|DEVE|POSSONO|PUO|POTRANNO|POTRA) (?:ESSERE|PROVENIRE)(?![A-ZА-ЯІЇЄҐ])|NAO (?:PODERAO?|DEVERAO?|PODEM?|DEVEM?) (?:SER|PROVIR)(?![A-ZА-ЯІЇЄҐ])|NE (?:DEVRONT|DEVRA|DOIVENT|DOIT|POURRONT|PEUVENT|PEUT) PAS (?:ETRE|PROVENIR)(?![A-ZА-ЯІЇЄҐ])|NIE (?:MOGA|MOZE|POWINN[A-ZА-ЯІЇЄҐ]+) (?:BYC|POCHODZIC)(?![A-ZА-ЯІЇЄҐ])|(?:MOGEN|MAG|MOETEN) NIET (?:VAN|DOOR|AFKOMSTIG)(?![A-ZА-ЯІЇЄҐ])|НЕ (?:ПОВИНН|МОЖ|ДОЛЖН|МОГ)[A-ZА-ЯІЇЄҐ]* (?:БУТИ|БЫТЬ)(?![A-ZА-ЯІЇЄҐ])|(?:^|\s)(?:الا|ان لا) (?:تكون|يكون)|(?:ABSENCE OF|AUSENCIA DE|ASSENZA DI|ВІДСУТН[А-ЯІЇЄ]+|ОТСУТСТВИЕ) [^.;]{0,40}(?:PRODUCT|EQUIP|PRODOTTI|PRODUTOS|ВИРОБ|ОБЛАДНАНН|ИЗДЕЛИ|ОБОРУДОВАНИ|ПРОДУКЦ)|NEVER (?:BUY|SELL|USE|INSTALL)|AUSGESCHLOSSEN SIND|MIT AUSNAHME|VERBOTEN|EXCLUSION D|SONT EXCLUE?S|INTERDIT|EXCLUIDOS|NO SE (?:ADMITE|ACEPTA|PERMITE|(?:PODRAN?|PUEDEN?|DEBERAN?) (?:OFERTAR|OFRECER|UTILIZAR|SUMINISTRAR|INSTALAR|USAR))|PROHIBID|SONO ESCLUS|NON SONO AMMESS|ESCLUSIONE|NAO SERA|VEDAD|PROIBID|NIET TOEGESTAAN|UITGESLOTEN|DESCLASSIFIC|DESCALIFIC|DISQUALIF|WYKLUCZ|NIE DOPUSZCZ|WYJATKIEM|ЗАБОРОН|ЗА ИСКЛЮЧЕНИ|ЗА ВИНЯТК|НЕ ДОПУСК|ИСКЛЮЧ(?!ИТ)|ВИКЛЮЧ(?!Н[ОІ])|不得|禁止|禁用|不允许|不接受|除外(?=\s*[：:为是]|$)/;

/** Stands after the names: "… are not acceptable", "-free". */
export const EXCLUDED_AFTER =
  /^[^.;]{0,60}?(?:^[- ]?FREE\b(?! (?:\d|SHIPPING|DELIVERY|MICRO|GIFT|CARD|INSTALL|SD|MEMORY))|^-(?:FREIE?[NRSM]?|VRIJE?|FRIA?)(?!\p{L}|[ -](?:AUSWAHL|WAHL|FARBWAHL|HAUS|WLAN))|^,? C.EST (?:FINI|TERMINE)(?! (?:AVEC|LES?|LA)\b)|(?:IS|ARE|BE|WILL BE) (?:NOT (?:BE )?(?:ELIGIBLE|TO BE USED|USED|CONSIDERED|DESIRED|WANTED)|EXCLUDED|REJECTED|BANNED|PROHIBITED)|(?:MUST|SHALL|MAY|SHOULD|CAN|WILL) ?NOT BE (?:OFFER|PROPOS|SUPPL|USED|INSTALL|PROVID|QUOT|BID|DELIVER|CONSIDER|PROCUR|PURCHAS|BOUGHT|DEPLOY|INCLUD)|(?:DURFEN|DARF|SOLLEN|SOLL|MUSSEN|KONNEN|KANN) NICHT [^.;]{0,30}?(?:ANGEBOTEN|VERWENDET|EINGESETZT|GELIEFERT|INSTALLIERT|VERBAUT)|NE (?:DOI|PEU|POURR|DEVR|SER)[A-Z]+ [^.;]{0,30}?(?:PROPOS|OFFERT|UTILIS|FOURNI|INSTALL|LIVR)|NO (?:SE )?(?:PODRAN?|DEBERAN?|PUEDEN?|DEBEN?) [^.;]{0,20}?(?:OFERTA|OFREC|UTILIZA|SUMINISTRA|INSTALA|USAR|PROPO)|NAO (?:PODEM?|PODERAO?|DEVEM?|DEVERAO?) [^.;]{0,20}?(?:OFEREC|OFERTA|UTILIZA|FORNEC|INSTALA|USAD|PROPOST)|NON (?:POSSONO|PUO|DEVONO|DEVE|POTRANNO|DOVRANNO) [^.;]{0,20}?(?:OFFERT|UTILIZZ|FORNIT|INSTALLAT|PROPOST|IMPIEGAT)|(?:MOGEN|MAG|MOETEN|KUNNEN|ZULLEN) NIET [^.;]{0,20}?(?:AANGEBODEN|GEBRUIKT|GELEVERD|TOEGEPAST|INGEZET)|NIE (?:MOGA|MOZE|POWIN[A-Z]+) [^.;]{0,20}?(?:OFEROWAN|UZYT|UZYWAN|DOSTARCZ|STOSOWAN|INSTALOWAN)|НЕ (?:МОЖУТЬ|МОЖЕ|ПОВИНН\p{L}+|МОГУТ|МОЖЕТ|ДОЛЖН\p{L}+) [^.;]{0,20}?(?:ЗАПРОПОНОВАН|ВИКОРИСТ|ПОСТАВЛ|ПОСТАЧА|ВСТАНОВЛ|ПРЕДЛ|ИСПОЛЬЗ|УСТАН|ПРИМЕН)|(?:IS|ARE) NOT (?:AN? |CONSIDERED )?(?:APPROVED|ACCEPTABLE|EQUAL|EQUIVALENT)|(?<!WHO (?:ARE|IS) )NOT (?:ACCEPT|ALLOW|PERMIT)|WILL BE REJECTED|SHALL BE REMOVED|NON-?COMPLIANT|(?:SIND|WIRD|WERDEN)[^.;]{0,40}(?:AUSGESCHLOSSEN|NICHT ZUGELASSEN|NICHT ZULASSIG)|NICHT (?:ZUGELASSEN|ZULASSIG|ERWUNSCHT)|AUSGESCHLOSSEN|EST INTERDIT|SONT INTERDIT|NE SERA|(?<!(?:PORT|LIVRAISON|TVA|TAXES?|TRANSPORT|POSE|FRAIS|INSTALLATION) )EXCLU[ES]?\b|NO SE (?:ADMITE|ACEPTA)|SARANNO ESCLUS|NON (?:E|SONO) AMMESS|NIET TOEGESTAAN|НЕ ДОПУСКА|ЗАБОРОНЕН|ЗАПРЕЩЕН|НЕ ПРИИМА|KABUL EDILME|YASAK|(?<!(?:HDD|HARDDISK|DISK|KDV|KARGO|NAKLIYE|MONTAJ|VERGI|OTV) )HARIC\b(?![^.;]{0,40}INDIRIM)|(?<!(?:YURT|EV|SAAT|OFIS|BINA) )DISINDA(?!N)|VAZGEC|除外|以外|之外|产品禁止)|^(?:[\s,&]|UND|ODER|SOWIE)*(?:HINGEGEN |JEDOCH |DAGEGEN |ABER )?NICHT\s*$/u;
/** "X instead of Y? No.": Y is asked for. */
export const INSTEAD =
  /(?<!\p{L})(?:INSTEAD OF|RATHER THAN|STATT|ANSTELLE VON|ANSTATT|AU LIEU D[E']|EN LUGAR DE|EN VEZ DE|AL POSTO D\p{L}+|INVECE D\p{L}+|EM VEZ D\p{L}+|IN PLAATS VAN|ZAMIAST|ЗАМІСТЬ|ВМЕСТО)(?!\p{L})[^.;?]{0,30}$/u;
/** "Will you accept X? A: No." */
export const ANSWERED_NO =
  /^(?![^?]{0,40}(?:NDAA|COMPLIAN|889))(?:[^.?!]|\.(?=\d)){0,110}\?["»”'\s]*(?:A\d*|ANSWER|ANTWORT|R|RESPUESTA|REPONSE|RISPOSTA|RESPOSTA|ANTWOORD|ODPOWIEDZ|ВІДПОВІДЬ|ОТВЕТ|YANIT|CEVAP)?\s*[:.–-]?\s*(?:NO|NEIN|NON|NIE|NEE|NAO|HAYIR|НЕТ|НІ|PAS CHEZ NOUS|NICHT BEI UNS|NOT (?:HERE|WITH US|FROM US|SINCE)|NICHT MEHR SEIT|YA NO DESDE|PLUS DEPUIS|NIET BIJ ONS|NO AQUI|NON DA NOI|НЕ У НАС|ZAMAWIAJACY NIE DOPUSZCZA)(?!\p{L}| (?:PODEMOS|SABEMOS|TEMOS|TENEMOS|LO SABEMOS|SE SABE|POSSIAMO|SAPPIAMO|IDEA))|^[^.؟?]{0,80}[؟?]\s*(?:الجواب|الاجابة|الرد|ج)?\s*[:.–-]?\s*(?:لا|كلا)(?!\p{L})|^[^。？]{0,20}[？?]\s*答?\s*[:：]?\s*(?:不|否)/u;

/** Things that go with a camera, standing before the name: "bracket for X". */
export const ACCESSORY =
  /BRACKET|\bMOUNT(?:S|ING)?\b|JUNCTION BOX|BACK ?BOX|HOUSING(?! (?:SOCIET|ASSOC|COOP|PROJECT|ESTATE|COMPLEX|COLON|SCHEME))|POWER (?:SUPPLY|ADAPT[EO]R)|ADAPT[EO]R|\bPSU\b|\bCABLES?\b|\bCONNECTORS?\b|\bBALUNS?\s*$|\bBALUNS?\b[^,;]{0,16} (?:FOR|PARA|POUR|FUR)\b|(?:ЖОРСТК|ЖЕСТК)[А-ЯІЇ]{2} ДИСК[^,;]{0,30} ДЛЯ|FESTPLATTE[^,;]{0,30} FUR\b|DISQUE DUR[^,;]{0,30} POUR\b|DISCO (?:DURO|RIGIDO)[^,;]{0,30} (?:PARA|PER)\b|محول (?:طاقة|كهرباء|تيار)|KIT DE MATERIALES\s*$|\bCOVERS?\b(?! (?:ALL|THE|ANY|\d|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|TWELVE|OUR|YOUR|EVERY|UP TO)\b)|\bSKIN\b|MEMORY CARD|(?<!\b(?:NO|ANY|EACH|THIS) )\bCASE\b(?! STUD)|REMOTE CONTROL|\bREMOTE FOR\b|SOLAR PANEL FOR|HARD (?:DISK|DRIVE) FOR|ANTENNA FOR|GASKET|BATTERY (?:PACK|CHARGER|(?:(?!CAM)[^;,]){0,24}FOR\b)|(?:AKKU|BATTERIE) (?:(?![CK]AM)[^;,]){0,36}(?:FUR|POUR)\b|(?:ZONNEPANEEL|SOLARPANEL|PANNEAU SOLAIRE|PANEL SOLAR|PANNELLO SOLARE|PAINEL SOLAR|PANEL SOLARNY) [^;,]{0,24}(?:VOOR|FUR|POUR|PARA|PER|DO)\b|(?:СОЛНЕЧН|СОНЯЧН)[А-Я]+ [^;,]{0,30}ДЛЯ|CONTROLE REMOTO|MANDO A DISTANCIA|TELECOMANDO|FERNBEDIENUNG|TELECOMMANDE|AFSTANDSBEDIENING|ПУЛЬТ (?:ДУ|ДЛЯ|ДИСТ)|遥控器|КОЖУХ|CAISSON (?:POUR|DE)|CARCASA PARA|CUSTODIA PER|BATTERIA [^;,]{0,24}PER\b|BATERIA [^;,]{0,24}PARA\b|АККУМУЛЯТОР [^;,]{0,24}ДЛЯ|INJECTOR|\bTRAY\b|SUN ?SHIELD|\bLENS\b[^;,]{0,15} FOR\b|\bLENS CAP|\bLENS [^;]{0,24} VOOR\b|LENTES? [^;]{0,24} PARA\b(?! (?:EXTERIOR|INTERIOR|AUSSEN|INNEN|L.EXTERIEUR|L.INTERIEUR|ESTERN|INTERN|ZEWN|WEWN))|OBJEKTIV\p{L}* [^;]{0,24} FUR\b(?! (?:EXTERIOR|INTERIOR|AUSSEN|INNEN|L.EXTERIEUR|L.INTERIEUR|ESTERN|INTERN|ZEWN|WEWN))|OBJECTIF [^;]{0,24} POUR\b(?! (?:EXTERIOR|INTERIOR|AUSSEN|INNEN|L.EXTERIEUR|L.INTERIEUR|ESTERN|INTERN|ZEWN|WEWN))|OBIETTIVO [^;]{0,24} PER\b(?! (?:EXTERIOR|INTERIOR|AUSSEN|INNEN|L.EXTERIEUR|L.INTERIEUR|ESTERN|INTERN|ZEWN|WEWN))|OBIEKTYW [^;]{0,24} DO\b(?! (?:EXTERIOR|INTERIOR|AUSSEN|INNEN|L.EXTERIEUR|L.INTERIEUR|ESTERN|INTERN|ZEWN|WEWN))|ОБ[Ъ’']?[ЕЄ]КТИВ [^;]{0,24} ДЛЯ|镜头|(?<!\p{L})Б\/?П(?!\p{L})|(?:DE RECHANGE|DI RICAMBIO|DE REPUESTO|DE REPOSICAO|ZAPASOW\p{L}+|ЗАПАСН\p{L}+) [^;,.]{0,30}(?:POUR|PER|PARA|DO|ДЛЯ)(?!\p{L})|MANUAL (?:\p{L}+ ){0,3}(?:DEL|DE LA)\b|MANUALE (?:\p{L}+ ){0,3}(?:DEL|DELLA|DI)\b|MANUEL (?:\p{L}+ ){0,3}(?:DU|DE)\b|HANDBUCH (?:\p{L}+ ){0,2}(?:FUR|ZU)\b|HANDLEIDING|(?:USER|INSTRUCTION) MANUAL (?:FOR|OF)\b|PEDESTAL|\b(?:BASE|GABINETE) PARA\b|FIRMWARE|\bDRIVER\b|LICEN(?:[CS]E|ZA|CIA|CA\b|TIE|CJ)|LIZENZ|ЛИЦЕНЗИ|ЛІЦЕНЗІ|\bSPARE\b|\bPLATE\b|CABLING|HALTERUNG|HALTER\b|NETZTEIL|ANSCHLUSSDOSE|WANDARM|MASTADAPTER|ZUBEHOR|SUPPORT (?:MURAL|POUR|DE FIX|PLAFOND)|BOITE DE JONCTION|BOITIER|ALIMENTATION|SOPORTE(?! (?:NATIVO|TECNIC|TOTAL|COMPLETO|ESPECIALIZ|REMOTO|AL?\b|POST))|CAJA DE|FUENTES? DE|\bMONTAJE\b|STAFFA|ALIMENTATORE|SCATOLA|SUPORTE(?! (?:NATIVO|TECNIC|TOTAL|COMPLETO|ESPECIALIZ|AO?\b|DE (?:FABRICA|CLIENTE)))|FONTE\b|CAIXA DE|BEUGEL|VOEDING|MONTAGEDOOS|UCHWYT|PUSZKA|ZASILACZ|КРОНШТЕ|КРЕПЛЕНИ|КРІПЛЕНН|КОРОБК|БЛОК (?:ПИТАНИ|ЖИВЛЕНН)|АДАПТЕР|支架|电源|電源(?![:：]|\s?[DA]C|工事|不要)|适配器|安装盒|حامل|كابل|APARATI|AYAGI|THE NHO|CHAN DE\b|MEMORY CARD|MICRO ?SD\b|SD CARD|TARJETA SD|CARTE SD|SPEICHERKARTE|KARTA PAMIECI|КАРТА ПАМ|(?<!พรอม|และ|และ )อปกรณเสรม\s*$/u;

/** The same standing after the name: fewer words, since "with metal housing, 2.8 mm lens" describes a camera. */
export const ACCESSORY_AFTER =
  /^(?:\([^()]{1,20}\))?\)?[^,;|.()\n。，]{0,24}专用[^\p{Script=Han},;|()\n]{0,10}(?:存储卡|内存卡|TF ?卡|SD ?卡|支架|电源|适配器|硬盘(?!录像)|电池)(?![槽插供摄])|^[^,;|.()\n]{0,48}?(?:BRACKET|\bCONNECTORS?\b|\bCABLE\b|MEMORY CARD|(?:WALL|CEILING|POLE|CORNER|PENDANT) MOUNT|\bMOUNT(?:ING)?\b|JUNCTION BOX|BACK ?BOX|POWER (?:SUPPLY|ADAPT[EO]R)|FIRMWARE|SUN ?SHIELD|LICEN[CS]E|SOLAR PANEL|支架|电源适配|電源(?![:：]|\s?[DA]C|工事|不要)|HALTERUNG|NETZTEIL|КРОНШТЕ|МОНТАЖ(?:НАЯ|НА) КОРОБК|AYAGI|KUMANDA|BATARYA)|^[^,;:|.()\n]{0,48}?\bBALUNS?\b/u;

/** "with bracket": the accessory comes with the camera. */
export const WITH =
  /(?:(?<![\p{L}\p{N}])(?:WITH|NA MAY|DENGAN|INCL\w*|INKL\w*|PLUS|MIT|AVEC|CON|COM|MET|WRAZ Z|Z|С|З|ІЗ|AND|UND|ET|Y|E|I)(?![\p{L}\p{N}])|[+&]|配|含|带)\s*(?:[\p{L}\p{N}.-]+\s){0,3}$|(?:^|[(,!])\s*(?:FREE|GRATIS|BONUS)\s+(?:\d+ ?[GT]B\s+)?$|(?<!\p{L})HEDIYE\s+(?:\S+\s+)?$/u;

/** "works with X", before the names, over a list of them. */
export const COMPATIBLE =
  /متوافق[اة]? مع|COMPATIB|COMPATIV|(?<!\bWE )WORK(?:S|ING)? (?:WITH|FOR)|\b(?:MANAGES?|HANDLES?|ACCEPTS?|PAIRS?|CONNECTS?|CONTROLS?) UP TO \d|\b(?:CAN|ALSO) CONNECT\b|\bCONNECTS (?:TO|WITH)|CONECTAR-SE|SE CONECTA (?:A|CON)|KET NOI (?:TOI|VOI)|TERHUBUNG (?:KE|DENGAN)|\b(?:LIBRARY|CLIENT|WRAPPER|BRIDGE|SIMULATOR) FOR\b|КЛИЕНТ ДЛЯ|INTEGRACJA \S{0,20} ?Z\b|INTEGRACION CON|INTEGRACAO COM|INTEGRAZIONE CON|PLUG-?IN FOR|INTEGRATION FOR|FOR USE WITH|\bFITS\b|\b(?:TO|WILL|ALSO) FIT\b|\bADMITE (?:CAMARAS|MARCAS|DISPOSITIVOS|GRABADORES|EQUIPOS)|BAUGLEICH|IDENTICAL (?:TO|WITH)|EQUIVALENT TO|SUITABLE FOR|REPLACEMENT (?:FOR|OF)|\bIN PLACE OF\b|НА МЕСТО (?:СТАР|ВАШ|ПРЕЖН)\p{L}+|НА ЗАМЕНУ|НА ЗАМІНУ|RTSP (?:STREAMS? )?(?:DI|DE|VON|OF|FROM)\b|(?:\bTESTED (?:WITH|ON|AGAINST)|GETESTET (?:MIT|AUF|AN)|\bTESTEE?S? (?:AVEC|SUR)|\bPROBAD[OA]S? (?:CON|EN)|\bTESTAT[OIA] (?:CON|SU)|ПРОТЕСТИРОВАН\p{L}* (?:НА|С)|ПЕРЕВІРЕН\p{L}* (?:НА|З)|PRZETESTOWAN\p{L}+ (?:Z|NA)|LIVE-?\p{L}*BILD(?:ER)? (?:VON|DER)|LIVE (?:VIEW|STREAM|FEED|VIDEO)S? (?:OF|FROM))(?: (?:AN?|THE|OUR|MY|YOUR|EINER?|DER))?\s*$|FLUSSI RTSP D|(?:ALTERNATIVE|ALTERNATIVA|ALTERNATIEF) (?:(?!(?:IS|WAS|WITH|AS|AND|OR|ET|EST|ES|E) )\p{L}+ ){0,2}?(?:TO|A|AU|AUX|ZUM?R?|FUR|POUR|PARA|AL|ALLA|ALL|AO|VOOR)(?!\p{L})|ALTERNATYW\p{L}+ DLA|АЛЬТЕРНАТИВ\p{L}+ (?:ДЛЯ)?|(?<!\p{L})(?:AUCH FUR|ALSO FOR|ANCHE PER|AUSSI POUR|TAMBIEN PARA|TAMBEM PARA|OOK VOOR|TAKZE DO|ТАКОЖ ДЛЯ|ТАКЖЕ ДЛЯ)(?!\p{L})|(?:RECORDER|[NDX]VR|REKORDER|GRABADOR|ENREGISTREUR|STOCKEUR|REGISTRATORE|GRAVADOR|REJESTRATOR|РЕГИСТРАТОР|РЕЄСТРАТОР|MONITOR|SWITCH|HUB)\p{L}*[^.;:]{0,60} (?:FOR (?:YOUR|EXISTING|OLDER|OLD)|FUR (?:IHRE?N?|VORHANDENE\p{L}*|BESTEHENDE\p{L}*|ALTE\p{L}*)|POUR (?:VOS|VOTRE|ANCIEN\p{L}*)|PARA (?:SUS?|TUS?|SEUS?|SUAS?)|PER (?:LA VOSTRA|LE VOSTRE|LA TUA|LE TUE)|VOOR UW|DO (?:TWO\p{L}+|PANSTWA|ISTNIEJ\p{L}+)|ДЛЯ (?:ВАШ\p{L}+|ІСНУЮЧ\p{L}+|СУЩЕСТВУЮЩ\p{L}+|СТАР\p{L}+))(?!\p{L})|可接|可连接|SUPPORTS\b|SUPPORTED|SUPPORTING|(?<!\b(?:TECHNICAL|TECH|CUSTOMER|SALES|KIND OF|EXPERT|PROFESSIONAL|LOCAL) )SUPPORT (?:FOR|OF)\b|\b(?:TO|WILL|CAN|ALSO|NOT|CAMERAS|NVRS?|SYSTEMS?|NATIVE|FULL) SUPPORT\b|INTEGRATES|(?<!(?<!\b(?:CAN|COULD|HOW|SHOULD|DO) )\bWE )INTEGRATE|(?<=\bWE )INTEGRATE (?:\w+LY )?(?:WITH|INTO|TO|VIA|ANY)|PROTOCOLS? ?:|INTEGRATION (?:FOR|WITH)|KOMPATIB|FUNKTIONIERT MIT|PASSEND FUR|GEEIGNET FUR|ERSATZ FUR|FONCTIONNE AVEC|REMPLACE|FUNCIONA CON|REEMPLAZO|COMPATIBILE|FUNZIONA CON|SUPORTE (?:NATIVO )?AO?S?\b|SOPORTE (?:NATIVO )?(?:A|AL|PARA) (?:CAMARAS?|MARCAS?|DISPOSITIVOS|SOFTWARE)|FUNCIONA COM|GESCHIKT VOOR|WERKT MET|KOMPATYBIL|WSPOLPRACUJ|ZAMIENNIK|ZGODN[YAE] Z|СУМІСН|ПІДХОДИТЬ|СОВМЕСТ|ПОДХОДИТ|^\s*АНАЛОГ(?:А|И|У|ОМ|ИВ|ІВ)?(?!\p{L})|兼容|(?<!不)支持(?:接入|连接)?[、/和及与\s]*$|适用于(?:各[类种]|所有)?[、\s]*$|適用(?=[於于]?(?:各式|所有)?$)|(?<!内外|內外|全国|全國|全球|手机|手機|苹果|蘋果|安卓)通用(?=[^,，]{0,4}$)|替代|(?<!\p{L})(?:VIRKER MED|FUNGERER (?:SAMMEN )?MED|FUNGERAR MED|PASSAR TILL|PASSAR|PASSER (?:TIL|MED)|SOPII|TOIMII|KORVAA|PASUJE DO|PAST OP|ADATT[AOIE] (?:A|AL|ALLE|AI|PER)|PODRZAVA|ZAMENSK[IA]|ZAMJENSK[IA]|NADOMESTN[IA]|PAKAITIN\p{L}+|RECOMANDAT\p{L}? PENTRU|VHODN[YAE] (?:DO|PRE|PRO)|TUONG THICH|(?<!AP )DUNG (?:[DĐ]UOC )?(?:CHO|VOI)|THAY THE CHO|THAY THE\s*$|CHAY DUOC VOI|BISA DIPAKAI|DIPAKAI DI|COCOK (?:UNTUK|DENGAN)|SESUAI UNTUK|PENGGANTI|GANTIAN|FUNCTIONEAZA (?:IMPREUNA )?CU|ΣΥΜΒΑΤ\p{L}+|ΑΝΤΑΛΛΑΚΤΙΚ\p{L}+|ЗАМЕСТИТЕЛ|СЪВМЕСТИМ\p{L}*)(?!\p{L})(?=(?:[\s-]+(?:\p{L}*[CK]AM[AE]R?\p{L}*|CCTV|[DNX]VR(?:-\p{L}+)?|VOI|DENGAN|CU|ΜΕ|С|СЪС|CAC|HAU HET|SEMUA|ALLE|HANG|[DĐ]AU GHI|OCH|OG|JA|MAUPUN|DAN|ATAU|VA|A|I|И|A|REKORDER\p{L}*|REKORDERY|КАМЕР\p{L}*|НА|ЗАХРАНВАНЕ|NAPAJALNIK|ZA|UNTUK|MALLI\p{L}*|PEMANCAR|PERAKAM|TIPE))*\s*$)/u;
export const COMPATIBLE_AFTER =
  /^[^.;]{0,80}? INTO OUR (?:VMS|PLATFORM|SOFTWARE|SYSTEM)(?!\p{L})|^(?: (?:[NDX]VR|RECORDER|CAMERA|APP|SYSTEM|DEVICE)S?){0,2}[- ]COMPATIBLE\b(?! (?:WITH|TO)\b)|^[^.;]{0,70} ILE (?:UYUMLU|CALISIR)|^[^.;,]{0,40}(?:YLA|YLE| ILE) (?:D[EA] )?(?:UYUMLU|CALISIR|CALISACAK)|^(?:(?! (?:PER|FOR|FUR|POUR|PARA|VOOR|DO|ДЛЯ) )[^.;,]){0,40}(?:CHE (?:\p{L}+ ){0,2}(?:AVETE|HAI|HA) GIA|QUE (?:\p{L}+ ){0,2}(?:JA TEM|YA TIENEN?|A DEJA)|YOU ALREADY (?:HAVE|OWN)|DIE SIE (?:BEREITS|SCHON) HABEN|QUE VOUS AVEZ DEJA|DIE U AL HEEFT|KTORE JUZ|ЯКІ ВЖЕ|КОТОРЫЕ УЖЕ)(?!\p{L})|^(?:的孔位|孔位)?(?:一致|相同|通用|可互换)|^\s*(?:ILE UYUMLU|[- ]?KOMPATIB|互換|対応(?!OS|アフリ|解像|言語|電圧|SD|レンス|機種| ?POE)|に使える|兼容|호환|UYUMLU)|^[^.;]{0,20}(?<!并)接入|^[^.;,]{0,30}(?:제어 프로토콜|SDK|API) ?(?:지원|연동)\s*$/u;

/** "or equivalent", after the name. */
export const EQUIVALENT =
  /\bOR (?:AN? )?(?:APPROVED )?(?:EQUAL|EQUIVALENT|SIMILAR)|EQUAL AND APPROVED|APPROVED EQUAL|\(OR EQUAL\)|ODER GLEICHW|GLEICHWERTIG|OU (?:TECHNIQUEMENT )?(?:EQUIVALENT|SIMILAIRE)|\bO (?:EQUIVALENTE|SIMILAR|SUPERIOR)|\bO EQUIVALENTI|OU (?:EQUIVALENTE|SIMILAR|SUPERIOR)|OF GELIJKWAARD|\bO EQ\b|(?:HOAC|IP) [^.;]{0,20}TUONG DUONG|VEYA ESDEGER|ATAU (?:SETARA|SEKELAS)|LUB ZBLIZON|NEBO EKVIVALENT|ELLER (?:TILSVARENDE|MOTSVARANDE|LIKVERDIG)|LUB ROWNOWAZN|АБО (?:ИХНІХ |ЇХНІХ )?ЕКВІВАЛЕНТ|ИЛИ (?:АНАЛОГ|ЭКВИВАЛЕНТ)|或(?:同等|相当)|相当于|VEYA (?:MUADIL|DENGI)/;

/** "must be X", before the name. */
export const REQUIRED =
  /\bREQUIRE[DS]?\b|REQUIREMENT|SHALL (?:PROVIDE|SUPPLY|BE)|PREFERRED MAKE|\bMAKE\/MODEL|QUOTE FOR|GEFORDERT|LEITFABRIKAT|FABRIKAT|MARQUE DEMANDEE|SE (?:REQUIERE|EXIGE)|REFERENCIA BASE|SI RICHIEDE|EXIGE-SE|GEVRAAGD|WYMAGAN|采购|参照/;

/** News, reports, law, how-to: the text talks about the vendor. */
export const EDITORIAL =
  /\bUNLIKE\b|\bSAID\b|\bSAYS\b|BAN ON|BANNING|PHAS(?:E|ES|ED|ING) OUT|REMOVAL OF|\bMPS\b|LAWMAKER|SENATOR|PENTAGON|\bCRITICS\b|HUMAN RIGHTS|ESPIONAGE|ACCUS(?:ED|ES|ING)\b|ALLEG(?:ED|ES|ATION)|HACKER|HACKED|SPOKES(?:MAN|WOMAN|PERSON)|\bCEO\b|\bREVENUE|\bACQUIR(?:ED|ES|ING)\b|CHINESE (?:STATE|TECH|FIRM|GIANT|COMPANY|MAKER|MANUFACTURER|SURVEILLANCE)|FOUNDED|HEADQUARTER|ESTABLISHED IN|SUBSIDIARY OF|GEGRUNDET|HAUPTSITZ|SPIONAGE|MENSCHENRECHT|VORWURF|VORWURFE|FONDEE? EN|ESPIONNAGE|DROITS HUMAINS|DROITS DE L'HOMME|ENTREPRISE CHINOISE|GEANT CHINOIS|FUNDADA EN|ESPIONAJE|DERECHOS HUMANOS|EMPRESA CHINA|GIGANTE CHINO|FONDATA NEL|SPIONAGGIO|DIRITTI UMANI|AZIENDA CINESE|COLOSSO CINESE|FUNDADA EM|ESPIONAGEM|DIREITOS HUMANOS|EMPRESA CHINESA|OPGERICHT|MENSENRECHTEN|CHINESE BEDRIJ|ZALOZON|SZPIEG|PRAW(?:A)? CZLOWIEKA|CHINSK(?:A FIRMA|I GIGANT|I KONCERN)|DIDIRIKAN|KURULDU|KURULMUS|ОСНОВАН|САНКЦИ|ШПИОН|СООБЩИЛ|СООБЩАЕТ|РАССЛЕДОВАН|КИТАИСК\S+ КОМПАНИ|ЖУРНАЛИСТ|ЗАСНОВАН|САНКЦІ|ШПИГУН|ПОВІДОМ(?:ИЛ|ЛЯ)|РОЗСЛІДУВАНН|ЖУРНАЛІСТ|КИТАИСЬК\S+ КОМПАНІ|制裁|黑名单|人权|报道|漏洞|记者|股价|营收|成立于|总部|REPORT(?:ED|S|EDLY)\b|ACCORDING TO|ANNOUNCED|NEWSPAPER|JOURNALIST|REUTERS|VULNERABILIT|\bFLAW|CVE-\d|UNAUTHENTICATED (?:REMOTE )?(?:ATTACK|USER)|EXPLOIT|BACKDOOR|LAWSUIT|\bSUED\b|ENTITY LIST|SANCTION|BLACKLIST|XINJIANG|UYGHUR|PARLIAMENT|MINISTER|(?:^|[:–|-] ?)HOW TO\b|TUTORIAL|SHARES? (?:IN|OF|FELL|ROSE)|SICHERHEITSLUCKE|BERICHT(?:ET|EN)?\b|ENQUETE|FAILLE|SEGUN LA PRENSA|NOTICIA|INCHIESTA|VULNERABILITA|REPORTAGEM|\bLEK IN\b|DZIENNIKARZE|\bLUKA W\b|УЯЗВИМОСТ|ВРАЗЛИВ|НОВОСТИ|实体清单|據報|据报道|新闻/;

/** The vendor's own programs, right after its name. */
export const SOFTWARE_AFTER =
  /^(?:VISION| (?:PRO|LITE|MOBILE|CLOUD|WEB|PC|DESKTOP|ANDROID|IOS|VISION|VIEW|LINK|LIFE|CONNECT|HOME|SMART))?[ -](?:STUDIO|SOFTWARE|(?:VMS|DSS(?: PRO| EXPRESS| LITE)?(?: VMS)?)(?=\s*(?:$|[.,;)|]))|APPS?|CLIENT|VIEWER|PLAYER|SDK|API|PLUG-?INS?|ADD-?ON FOR|TOOLS?|UTILIT(?:Y|IES)|CONFIG(?:URATION)? ?TOOLS?|INTEGRATION|ANWENDUNG|APLIKACJA|ПРИЛОЖЕНИЕ|ПРОГРАММА|ДОДАТОК|客户端|软件|插件)(?![\p{L}\p{N}-])|^ (?:UYGULAMA|YAZILIM)|^[^.;]{0,60} ICIN [^.;]{0,80}(?:UYGULAMA|YAZILIM)/u;
export const SOFTWARE_BEFORE =
  /(?<![\p{L}\p{N}])(?:APP|APLIKACJ[AIE]|APPLI(?:CATION)?|APLICACION|APLICATIVO|APPLICAZIONE|ПРИЛОЖЕНИ[ЕЯ]|ПРОГРАММ[АЫ]|ДОДАТОК|ДОДАТКУ|تطبيق|برنامج|اپلیکیشن|应用)\s+(?:(?:ANDROID|IOS|MOBILE)[/,& ]*){0,2}["'«“]?(?:(?:FOR|FUR|POUR|PARA|PER|VOOR|DO|DLA|ДЛЯ)\s(?:[\p{L}-]+\s){0,4})?$/u;
/** It needs the vendor's recorder or hub beside it. */
export const NEEDS =
  /(?<!\p{L})(?:REQUIRES?|NEEDS|(?<=\p{L} )NEED|BENOTIGT|ERFORDERT|NECESSITE|REQUIERE|NECESITA|RICHIEDE|REQUER|VEREIST|WYMAGA|ТРЕБУЕТСЯ?|ПОТРІБЕН) (?:AN? |THE |EINEN? |UN |COMPATIBLE )*$/u;
export const NEEDED_AFTER =
  /^ (?:\p{L}+ )?(?:[NDX]VR|DVRS|NVRS|HUB|BASE|BRIDGE|RECORDER|REKORDER|GATEWAY|CHIME|GRABADOR|ENREGISTREUR|HOMEBASE)\b/u;

/** The names as statutes write them, and the words that end such a list: law, not offer. */
export const STATUTE =
  /HUAWEI TECHNOLOGIES COMPANY\b(?!,? L)|HIKVISION DIGITAL TECHNOLOGY COMPANY\b(?!,? L)|DAHUA TECHNOLOGY COMPANY\b(?!,? L)|HYTERA COMMUNICATIONS CORPORATION\b(?!,? L)/;

/** What is taken down is not for sale, nor asked for. */
export const REMOVED_BEFORE =
  /\b(?:REMOVAL|STRIPPING OUT|DECOMMISSIONING|DISPOSAL|TURN-IN|TAKING DOWN)(?: (?:AND|OR|\/) [\p{L}-]+)?(?: OF\b|$)|(?<!\p{L})(?:REMOVES?|DISCONNECT|DECOMMISSION|TAKE DOWN|UNINSTALL)(?: AND \p{L}+)?(?: (?:ALL|THE|EXISTING|OLD|ANY|THESE|THOSE|\p{L}+ \(\d+\)?|\d+))*\s*$|DEMONT|DISMANTL|ДЕМОНТ|DESMONT|DESINSTALA|RIMOZIONE|RIMUOV|SMONTAGGIO|SMANTELLA|\bDEPOSE D|\bRETIRADA D|(?<!\p{L})VERWIJDER(?:T|EN|ING)(?!\p{L})|ВИДАЛЕНН|拆除|拆卸|(?:^|\s)(?:فك|ازالة|تفكيك)(?!\p{L})/u;
/** "Replace your old X by Y": the verb; what joins what is put in; and words of what is there. */
export const REPLACE =
  /(?<!\p{L})(?:REPLAC(?:E|ES|ING)|SWAP(?:PING)?|TRADE IN|ERSETZ\p{L}*|TAUSCHEN|AUSTAUSCH\p{L}*|REMPLAC\p{L}+|SUSTITU\p{L}+|REEMPLAZ\p{L}+|CAMBI(?:E|A|AMOS?|AR|ARE)|SOSTITU\p{L}+|TROC(?:A|AMOS|AR|UE)|SUBSTITU\p{L}+|VERVANG\p{L}*|WYMIENI\p{L}+|WYMIAN\p{L}+|ЗАМІН\p{L}+|МІНЯЄМО|МЕНЯЕМ|ЗАМЕН\p{L}+)(?!\p{L})/gu;
export const PUT_IN = /(?<!\p{L})(?:WITH|BY|FOR|DURCH|GEGEN|PAR|POR|CON|COM|DOOR|NA|НА)(?!\p{L})/u;
export const OLD =
  /(?<!\p{L})(?:YOUR|ALL|THE|OLD|EXISTING|ALTE\p{L}*|IHRE\p{L}*|VOS|VIE(?:UX|ILLES?)|ANCIEN\p{L}*|SUS?|TUS?|ANTIGU\p{L}+|VIEJ\p{L}+|VECCHI\p{L}*|SEUS?|SUAS?|ANTIG\p{L}+|UW|OUDE|STAR\p{L}+|ВАШ\p{L}+|СТАР\p{L}+|УСТАР\p{L}+)(?!\p{L})/u;
/** The same where the verb comes last. */
export const REPLACED_AFTER =
  /^(?!\S{0,4} ?ILE )[^.;]{1,80} ILE DEGISTI|^[^.;,]{0,40} YERINE(?!\p{L})|^[^.;,]{0,30} (?:ZASTAPI\p{L}+|ЗАМІНИЛИ|ЗАМЕНИЛИ|SOSTITUIT\p{L}+ (?:CON|DA)|SUSTITUID\p{L}+ POR|SUBSTITUID\p{L}+ POR|REMPLACEE?S? PAR|REPLACED (?:BY|WITH)|ERSETZT DURCH|VERVANGEN DOOR)(?!\p{L})|^[^。；，]{0,12}(?:换成|换为|更换为|替换为)/u;
/** Goods that are there, near the name, and what others must do with them. */
const THERE =
  "EXISTING|VORHANDENE\\p{L}*|BESTEHENDE\\p{L}*|EXISTANTE?S?|EXISTENTES?|ESISTENT[EI]|BESTAANDE|AANWEZIGE|ISTNIEJ\\p{L}+|POSIADAN\\p{L}+|НАЯВН\\p{L}+|ІСНУЮЧ\\p{L}+|СУЩЕСТВУЮЩ\\p{L}+|ИМЕЮЩ\\p{L}+|MEVCUT|ALREADY (?:ON|AT) (?:THE|SITE)|ZAMONTOWAN\\p{L}+|ЗМОНТОВАН\\p{L}+|СМОНТИРОВАНН\\p{L}+|EN PLACE|IN PLACE|(?:GIA|JA|YA|DEJA|JUZ|ALREADY|BEREITS|REEDS|ВЖЕ|УЖЕ) (?:PRESENT|INSTAL|ZAINSTAL|VORHANDEN|GEINSTAL|IN PLACE|ВСТАНОВЛ|УСТАНОВЛ)\\p{L}*";
export const THERE_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${THERE})(?!\\p{L})(?:[\\s(-]+[\\p{L}\\p{N}'’]+){0,4}[\\s(-]*$|[现既原已]有[^，。；]{0,6}$`,
  "u",
);
export const THERE_AFTER = new RegExp(`^[\\s\\p{P}]*(?:[\\p{L}\\p{N}-]+\\s){0,2}(?:${THERE})(?!\\p{L})`, "u");
export const JOINS =
  /(?<!\p{L})(?:CONNECT|INGEST|LIGAR|HANGEN|INTEGRA|INTERFA|INTEROPERAT|RECORDS? (?:TO|ON)|WORKS? WITH|COMMUNICAT|EINBIND|EINGEBUND|EINZUBIND|ANBIND|ANGEBUND|ANZUBIND|INTEGRIER|S'INTERFAC|RACCORD|COLLEGA|INTEGRER|AANSLUIT|OVERWEG|KOPPEL|WSPOLPRAC|INTEGROWA|PODLACZ|ПІДТРИМУВ|ІНТЕГР|ПІДКЛЮЧ|ПОДДЕРЖИВ|ИНТЕГР|ПОДКЛЮЧ|AUFZUSCHALT|AUFGESCHALT|AUFSCHALT|RECONNAI|RECOGNI[SZ]|ERKENN|RICONOSC|HERKEN|ROZPOZNA|GESTIR|MANAGE|STEUER|CALISAC|UYUMLU|ENTEGRE)|接入|对接|兼容|接驳|整合/u;
export const REMOVED_AFTER =
  /^[^.;]{0,80}?(?:(?<!SHALL )\b(?:BE|ARE|WAS|WERE|BEEN) (?:REMOVED|REPLACED|DISPOSED|DECOMMISSION|TAKEN DOWN|DISMANTLED)|\bSOKUL|\bAUS UND ERSETZ|AUSGEBAUT|ABGEBAUT|ENTSORG|(?<!\p{L})(?:RIMOSS|SMANTELLAT|REMOVID|RETIRAD|DESMONTAD)[AEIO]S?(?!\p{L}))/u;
/** A company by its full style: named, not offered. */
export const COMPANY_STYLE =
  /^[\s,.–-]*(?:\p{L}+[\s,.]+){0,4}?(?:CO\.?,? ?LTD|CO\.?$|CO\.?,? LIMITED|INC\b|CORP(?:ORATION)?\b|LLC\b|GMBH\b|PTY\b|B\.V\.|S\.A\.(?:S\.?)?(?![\p{L}\p{N}])|SAS?(?=\s*(?:$|[,.;:)\n]))|S\.?R\.?L\b|SP\. Z O|S\.?R\.?O\.|A\.S\.|LTDA\b|LIMITED\b|\p{Script=Han}{0,8}有限公司)/u;

/** Faults in a vendor's products: news even where the words speak of firmware. */
export const FLAW =
  /VULNERABILI[TD]|SCHWACHSTELLE|ДЫР[АУЫ] В|ДІР[АУИ] В|HOLES? IN (?:THE )?(?:FIRMWARE|SOFTWARE)|KWETSBAARHE|\bFLAWS?\b|CVE-\d|EXPLOIT|BACKDOOR|SICHERHEITSLUCKE|FAILLE|УЯЗВИМОСТ|ВРАЗЛИВ|漏洞/;

/** Rows of a download page: the camera itself is not what is given there. */
export const DOWNLOAD =
  /^\S*\.(?:ZIP|DAV|BIN|RAR|EXE|APK)\b|\(\d+ FIRMWARES?\)|FIRMWARE(?:__| V\d| ARCHIVE| DOWNLOAD| UPDATE| FILE|\.(?:ZIP|DAV|BIN))/;

/** The same before the name. */
export const DOWNLOAD_BEFORE =
  /(?<!\p{L})(?:FIRMWARE|DRIVERS?|TREIBER|PILOTE|ПРОШИВК\p{L}*|ДРАИВЕР\p{L}*)(?![\p{L}])[^.;\n]{0,40}$|(?<!\p{L})(?:DOWNLOADS?|DESCARGAS?|DESCARGAR|TELECHARGE\p{L}*|SCARICA\p{L}*|BAIXAR|HERUNTERLADEN|POBIERZ|СКАЧАТЬ|ЗАВАНТАЖИТИ|(?:USER )?MANUALS?|MANUALES|MANUEL|MANUALE|HANDBUCH|(?:BEDIENUNGS)?ANLEITUNG|INSTRUKCJA|ИНСТРУКЦИЯ|ІНСТРУКЦІЯ|下载|说明书)\s?[:：–-]\s?$/u;

/** The name is part of an address: before and after it, without a space between. */
export const ADDRESS_BEFORE = /(?:HTTPS?:\/\/|WWW\.|@)[^\s"'<>)]*$/;
export const PATH_BEFORE = /(?:^|[\s`"'(])\/[\w.-]+\/[\w./-]*$/;
export const ADDRESS_AFTER = /^[\w-]*\.(?:COM|NET|ORG|CN|DE|RU|UA|PL|IO|EU|CO\.UK|FR|IT|ES|NL)(?![\p{L}\p{N}])/u;
/** In Chinese, what says that a name on its own is of goods for sale. */
export const ON_SALE_IN_HAN =
  /价格|价目|現貨|现货|出品|批发|批發|经销|經銷|代理|专卖|旗舰店|授权|授權|下单|下單|到货|到貨|公司[货貨]|報價單|报价单|[¥￥]\s?\d|\d\s?元/;
/** The rest of a picture's file name, which may be of some words: "dark (1).png". */
export const IMAGE_FILE = /^\S*(?: [\w()-]{1,20}){0,3}\.(?:JPE?G|PNG|WEBP|GIF|SVG|AVIF)\b/;

/** "Supply and installation of X": a buyer speaks, before the name. */
export const SUPPLY =
  /SUPPLY(?: AND| &|,| OF)|(?:REPLACEMENT|REPLACED|REPLACING THEM) (?:WITH|BY)\b|ERSETZT DURCH|REMPLACE\p{L}* PAR\b|SUSTITU\p{L}+ POR\b|SOSTITU\p{L}+ CON\b|ACCEPTABLE (?:MAKES|MANUFACTURERS|BRANDS)|PREFERRED (?:MAKES?|BRANDS?)|\bRFQ\b|REQUEST FOR QUOTATIONS?|QUOTATIONS? (?:REQUESTED|FOR)|SE SOLICITA COTIZACION|SI RICHIEDE PREVENTIVO|OFFERTEAANVRAAG|ZAPYTANIE OFERTOWE|ЗАПРОС (?:КОТИРОВОК|ЦЕН)|ЗАПИТ ЦІН|PREISANFRAGE|DEMANDE DE DEVIS POUR|^\W{0,4}SUPPLY\b|PROCUREMENT OF|PURCHASE OF|APPROVED (?:MAKES|BRANDS|MANUFACTURERS)|MUST BE\b|SHALL BE\b|(?:TO|SHOULD|WILL) BE(?: AN?| OF| BY| FROM| MADE BY)?\s*$|(?:MUSSEN?|SOLLEN?) VON\s*$|(?:DOIT|DOIVENT|DEVRA|DEVRONT) ETRE\b|(?:DEBE|DEBEN|DEBERA|DEBERAN) SER\b|(?:DEVE|DEVEM|DEVERA|DEVERAO) SER\b|(?:DEVE|DEVONO|DOVRA|DOVRANNO) ESSERE\b|(?:MOET|MOETEN|DIENEN) VAN\s*$|(?:MUSI|MUSZA|POWINN\p{L}+) BYC\b|ДОЛЖН\p{L}* БЫТЬ|МА(?:Є|Ю)\p{L}* БУТИ|LIEFERUNG|BESCHAFFUNG|FOURNITURE|ACQUISITION DE|SUMINISTRO|ADQUISICION|FORNITURA|FORNECIMENTO|AQUISICAO|(?<!\p{L})LEVERING (?:VAN|AF|AV|EN|OG)(?!\p{L})|AANSCHAF|DOSTAWA|ZAKUP|ПОСТАЧАНН|ЗАКУПІВЛ|ПРИДБАННЯ|ПОСТАВКА (?:И|КАМЕР|ОБОРУД|ВИДЕО|СИСТЕМ)|ЗАКУПКА|采购|招标|投标|参考品牌|推荐品牌|品牌要求|求购|^\W*(?:SUCHE|CERCO|BUSCO|COMPRO|PROCURO|CHERCHE|GEZOCHT|KUPIE|КУПЛЮ|ВОЗЬМУ|ШУКАЮ|ИЩУ)(?!\p{L})/u;
