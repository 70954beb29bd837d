/** Kinds of goods, and the words that say a text is about surveillance cameras or about something else. In normalised text; each linear in its input. */

/** Words that say a text is about surveillance cameras. */
export const CAMERA =
  /CAMER(?!ON|OUN|OON|INO)|KAMER(?!UN)|CAMARA|(?<=[^S/])CAMS?(?=[^\w-])|TELECAMER|CCTV|\bTVCC\b|CFTV|\b[NDXH]VR(?=\b|\d{3})|\bPTZ\b|LINK[ -]?VIGI\b|TURRET|EYEBALL|VARIFOCAL|BULLET|\bDOMES?\b|\bDOMOS?\b(?= (?:IP|PTZ|HD|\d|VARIF|ANTIV|INT|EXT))|(?:\b|(?<![A-Z]\d{0,5})\d)MPX?\b|MEGAPIXEL|\bPAN[ -](?:AND[ -]|& ?)?TILT|NIGHT ?VISION|VISION NOCTURN|NACHTSICHT|НОЧНО[А-Я]* (?:ВИДЕН|СЪЕМ)|\bONVIF\b|\bRTSP\b|DOORBELL|SURVEILLANCE|SECURITY SYSTEM|\bVMS\b|\bP[O0]E\b|\bANPR\b|\bLPR\b|INTERCOM|VIDEOCITOFON[OI]\b|VISIOPHON|VIDEOPORTEIRO|VIDEODOMOFON|UBERWACHUNG|VIDEOSORVEGLIANZA|VIDEOVIGIL|VIDEOPORTERO|GRABADOR|GRAVADOR|ENREGISTREUR|RECORDER|REKORDER|REJESTRATOR|VIDEOREG|MONITORING|WIDEODOMOFON|BEVEILIGING|BEWAKING|FACE RECOGNITION|PERIMETER PROTECTION|FACE (?:ACCESS|TERMINAL)|GUVENLIK|DAU GHI|КАМЕР|ВИДЕОНАБЛЮД|ВІДЕОСПОСТЕР|РЕГИСТРАТОР|РЕЄСТРАТОР|ДОМОФОН|视频(?:平台|联网|图像|巡查)|摄像(?!师|展)|攝影機|摄影机|监控|監控|監視|监视|录像|錄影|球机|半球|人脸|كاميرا|مراقبة|كاميرات|بوليت|ميجا ?بي?كسل|ससटव|সসটভ|কযমর|카메라|홈캠|펫캠|カメラ|防犯|دوربین|مدار ?بسته|מצלמ|กลอง|ΚΑΜΕΡ|ᲙᲐᲛᲔᲠ/;

/** What is told of this market's vendors and of nobody else with the same name: bears out an ambiguous name as a camera word does. */
export const AFFAIR =
  /XINJIANG|UYGHUR|UIGHUR|UIGUR|ENTITY LIST|BLACKLIST|SECTION 889|\bNDAA\b|COVERED LIST|新疆|实体清单|實體清單|制裁|СИНЬЦЗЯН|УИГУР/;

/** Makers of cameras that are on no list here: in their company an ambiguous name is a maker's. */
export const OTHER_MAKERS =
  /(?<!\p{L})(?:ARLO|EUFY|HANWHA|WISENET|AVIGILON|VIVOTEK|MOBOTIX|PELCO|UBIQUITI|UNIFI PROTECT|WYZE|FOSCAM|VERKADA|RHOMBUS|AXIS COMMUNICATIONS)(?!\p{L})/u;

/** Network goods: the maker's other business, and for a telecommunications vendor its own. */
const NETWORK =
  "ROUTER|MODEM|WI-?FI (?:5|6|7)|MESH|\\bARCHER\\b|SWITCH(?:ES|AR|ER|E)?\\b|LTE MODUL|IOT MODUL|РОУТЕР|МОДЕМ|КОММ?УТАТОР|COMMUTATEUR|CONMUTADOR|COMUTADOR|PRZELACZNIK|PREPINAC|ΜΕΤΑΓΩΓ|KYTKIN|ПРЕВКЛЮЧВАТЕЛ|PREKLOPNIK|KAPCSOLO|CHUYEN MACH|مودم|روتر|راوتر|מודם|נתב|路由器|交换机|交換機";

export const NETWORK_GOODS = new RegExp(NETWORK);

/** What networks of firms and carriers are switched by, and not a console of games. */
export const SWITCHES =
  /(?<!NINTENDO )SWITCH(?:ES|AR|ER|E)?\b|КОММ?УТАТОР|COMMUTATEUR|CONMUTADOR|COMUTADOR|PRZELACZNIK|PREPINAC|ΜΕΤΑΓΩΓ|KYTKIN|ПРЕВКЛЮЧВАТЕЛ|PREKLOPNIK|KAPCSOLO|交换机|交換機/;

/** What carriers build their networks of, not what a home has. */
export const CARRIER_GOODS =
  /NETENGINE|CLOUDENGINE|\bNE ?\d{2,4}[A-Z]?\b|\bOLT\b|BASE STATION|\bBTS\b|OPTIX|\b[45]G RAN\b|CARRIER[- ]GRADE/;

/** Two-way radios. */
export const RADIO_GOODS =
  /РАД[ІИ]О(?:СТАНЦ|ТЕЛЕФОН)|RADIO(?:TELEFON|STANI)|VYSILACK|EMISOR|TALKIE|PORTOFO|TELSIZ|\bRADIOS?\b|\bTETRA\b|WALKIE|\bPTT\b|FUNKGERAT|РАЦИ|РАЦІ|对讲/;

/** What a phone or tablet is told by though its title calls it neither: its makers' series, its memory, its screen. */
const HANDSET =
  "REDMI|\\bPOCO\\b|\\bBLADE\\b|\\bMATE \\d|\\bMATEPAD|MEDIAPAD|\\bPADS?\\b|\\b(?:P|PURA )\\d0\\b|\\bNOVA \\d|\\bAXON\\b|NUBIA|\\bXIAOMI (?:MI ?)?1\\d[TSI]?\\b(?! ?(?:K|MP|INCH|W)\\b)|\\bMI (?:\\d{1,2}[TXI]?|A\\d|NOTE|MAX|MIX)\\b|\\bDUAL SIM\\b|\\d ?GB ?(?:RAM|ROM|[+/] ?\\d+ ?GB)|SNAPDRAGON|DIMENSITY|AMOLED|\\bANDROID \\d|(?:SELFIE|FRONT|REAR) CAM|СМАРТФОН|ТЕЛЕФОН|ПЛАНШЕТ|TELEMOVE|平板电脑|屏下指纹|自拍|快充|骁龙|天玑|手机|手機|スマホ|휴대폰|هاتف|هواتف|جوالات";

/** Phones and what is worn or carried with them. */
export const PHONE = new RegExp(
  `PHONE|SMARTFON|MOBILE|ACTION ?CAM|DASH ?CAM|CAMCORDER|ЭКШН|(?<!RADIO)TELEFON|TELEFOON|CELULAR|TABLET|${HANDSET}`,
);

/** A camera that watches a place, said in so many words: not the one in a phone. */
export const WATCHING =
  /CCTV|\b(?:SECURITY|SURVEILLANCE|IP|NETWORK|(?:IN|OUT)DOOR|HOME|SMART|WI-?FI|PTZ|PET|BABY|NANNY) CAM|HOME SECURITY|UBERWACHUNG|(?:WLAN|IP|AUSSEN|INNEN)-?KAMERA|VIDEOVIGIL|VIDEOSURV|VIDEOSORV|CAMARA (?:IP|DE (?:SEGURIDAD|VIGILANCIA)|EXTERIOR|INTERIOR)|CAMERA (?:IP|DE SURV|EXT|INT|DE SEGURANCA)|КАМЕРА (?:ВИДЕО|ВІДЕО)|ВИДЕОНАБЛЮД|ВІДЕОСПОСТЕР|IP-?КАМЕР|监控|監控|监视|監視|كاميرا مراقبة|防犯/;

/** Words that say the thing is a phone, a router, a toy: the maker's other business, or another thing altogether. */
export const OTHER_GOODS = new RegExp(
  `${NETWORK}|${HANDSET}|SMARTPHONE|SMARTFON|SMARTWATCH|\\bPHONE|\\bMOBILES?\\b|IPHONE|(?<!RADIO)TELEFON|\\bTELEPHONE(?! ?:)|TELEFOON|CELULAR|\\bMOVIL|\\bHANDY(?!MAN)|PONSEL|DIEN THOAI|PUHELIN|ΚΙΝΗΤΟ|NOTEBOOK|НОУТБУК|笔记本|TABLET|LAPTOP|ACTION ?CAM|DASH ?CAM|CAMCORDER|ЭКШН|\\b(?:PLUG|BULB)S?\\b|MATEBOOK|EARBUD|\\bBUDS\\b|HEADPHONE|POWER ?BANK|CHARG(?:ER|ING)|\\bWATCH\\b|RELOJ|OROLOGIO|RELOGIO|ZEGAREK|ГОДИННИК|手表|手环|手環|ИНВЕРТОР|ІНВЕРТОР|WECHSELRICHTER|ONDULEUR SOLAIRE|INVERSOR SOLAR|\\bBAND \\d|TEMPERED GLASS|PANZERGLAS|SCHUTZ(?:GLAS|FOLIE|HULLE)|(?:SCREEN|LENS) PROTECTOR|VERRE TREMPE|PROTECTOR DE PANTALLA|ЗАЩИТНОЕ СТЕКЛО|ЗАХИСНЕ СКЛО|SZKLO HARTOWANE|\\bETUI|\\bFUNDAS?\\b|\\bCOQUE|COVER PER|CAPA PARA|HOESJE|ЧЕХОЛ|ЧОХОЛ|جراب|واقي شاشه|ساعه ذكيه|SOLAR INVERTER|THERMOSTAT|\\bLIDAR\\b|VACUUM`,
);

/** What makes another name of a short Chinese one that stands right before it: schools, hospitals, streets, people. */
export const OTHER_IN_HAN =
  /^\p{Script=Han}{0,2}(?:建设|建設|建筑|建築|装饰|物业|老师|老師|大学|大學|中学|中學|小学|小學|学院|學院|农业|農業|会计|會計|医院|醫院|酒店|饭店|飯店|银行|銀行|人寿|人壽|保险|保險|集团|集團|地产|地產|置业|影|戏院|戲院|书店|書店|小区|小區|公园|公園|广场|廣場|花园|花園|[街路村镇鎮县縣市区區庄莊桥橋湖]|先生|女士)/u;

/** Drones and what flies or films with them. */
export const DRONE = /\bDRONES?\b|\bUAV\b|QUADCOPTER|\bMAVIC\b|\bOSMO\b|GIMBAL|ДРОН|КВАДРОКОПТЕР|无人机|無人機/;

/** Goods of the alarm trade that are no cameras. */
export const SECURITY_GOODS = /ALARM|DETECTOR|SENSOR|ACCESS CONTROL|SECURITY|SMART HOME/;

/** In Chinese, what says that a name on its own is of goods for sale. */
export const ON_SALE_IN_HAN =
  /价格|价目|現貨|现货|出品|批发|批發|经销|經銷|代理|专卖|旗舰店|授权|授權|下单|下單|到货|到貨|公司[货貨]|報價單|报价单|[¥￥]\s?\d|\d\s?元/;
