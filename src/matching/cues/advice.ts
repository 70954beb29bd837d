/** Words of texts on goods that sell none: reviews, studies, vacancies, manuals, forums. In normalised text; each linear in its input. */
import { cue, oneOf, whole } from "../words.ts";
import { anyOf } from "./news.ts";

/** Reviews and comparisons: "comparatif des". */
const REVIEW = oneOf({
  en: [
    "(?:HONEST|INDEPENDENT|EXPERT|UNBIASED|IN-DEPTH) (?:REVIEW|VERDICT|ASSESSMENT|COMPARISON)S?(?: OF)?",
    "REVIEWS? OF|(?:COMPARE|COMPARISON OF|COMPARING) [^.;]{0,40}BRANDS?",
  ],
  de: ["TESTBERICHTE?|IM VERGLEICH|KAUFBERATUNG"],
  fr: ["NOTRE (?:AVIS|VERDICT|COMPARATIF)|COMPARATIF DES|RESTE LE (?:MEILLEUR )?CHOIX"],
  es: ["COMPARATIVA DE"],
  it: ["CONFRONTO|RECENSIONE DI"],
  pt: ["COMPARATIVO DE"],
  pl: ["POROWNANIE|OPINIE O"],
  uk: ["(?:ПОРІВНЯННЯ|ОГЛЯД) (?:КАМЕР|БРЕНД|МОДЕЛ|РЕЄСТРАТОР|ВИДЕО)…"],
  ru: ["OBZOR|(?:ОБЗОР|СРАВНЕНИЕ) (?:КАМЕР|БРЕНД|МОДЕЛ|РЕГИСТРАТОР|ВИДЕО)…"],
});
/** Studies and those who make them: "researchers". */
const STUDY = oneOf({
  en: ["RESEARCHERS?|(?:A|THE|THIS) STUDY"],
  de: ["(?:DER|EINE?R?|DIE|DIESE) STUDIE|FORSCHER…"],
  fr: ["CETTE ETUDE|UNE ETUDE DE|CHERCHEURS"],
  es: ["EST[AE] ESTUD[IO]{1,2}|UN ESTUDIO DE|INVESTIGADORES"],
  it: ["QUESTO STUDIO|RICERCATORI"],
  pt: ["PESQUISADORES"],
  nl: ["UIT ONDERZOEK|ONDERZOEKERS"],
  pl: ["BADACZ…"],
  uk: ["ДОСЛІДНИК…"],
  ru: ["ИССЛЕДОВАТЕЛ…"],
  tr: ["BU YAZIDA|ADIM ADIM|CALISMADA|ARASTIRMACI…"],
});
/** Posts that are advertised: "(m/w/d)". */
const VACANCY = oneOf({
  en: ["HIRING|DRIVING LICEN[CS]E"],
  de: ["SUCHEN EINEN?|\\(M/W/D\\)|STELLENANGEBOT"],
  es: ["SE BUSCA TECNICO"],
  it: ["CERCASI"],
  pt: ["VAGA DE"],
  nl: ["VACATURE"],
  pl: ["KANDYDAT…"],
  ru: ["ТРЕБУЕТСЯ \\p{L}+|ОПЫТ НАСТРОИКИ"],
});
/** What is said to whoever holds the thing in hands: "press and hold". */
const MANUAL = oneOf({
  en: [
    "PRESS AND HOLD|FACTORY (?:DEFAULTS?|RESET)|RESET BUTTON",
    "(?:SETUP|INSTALLATION|CONNECTION|CONFIGURATION|USER) GUIDE",
  ],
  de: ["HALTEN SIE"],
  fr: ["BOUTON RESET|GUIDE D['E] ?(?:CONNEXION|CONFIGURATION|INSTALLATION|UTILISATION)"],
  es: ["MANTENGA PULSADO|GUIA DE (?:CONEXION|CONFIGURACION|INSTALACION|USO)"],
  it: ["TENERE PREMUTO"],
  uk: ["НАТИСНІТЬ|ВІДКРИИТЕ"],
  ru: ["НАЖМИТЕ|ОТКРОИТЕ"],
  tr: ["SIFIRLA…"],
});
/** Lost passwords: "Passwort zurücksetzen". */
const PASSWORD = oneOf({
  en: [
    "(?:RESET(?:TING)?|FORGOT(?:TEN)?|RECOVER(?:ING)?|CHANGE) (?:\\p{L}+ ){0,3}PASSWORD",
    "PASSWORD (?:RESET|RECOVERY)",
  ],
  de: ["(?:PASSWORT|KENNWORT) (?:ZURUCKSETZEN|VERGESSEN)"],
  fr: ["MOT DE PASSE (?:OUBLIE|PERDU)"],
  es: ["(?:RECUPERAR|RESTABLECER|RESTAURAR) (?:\\p{L}+ ){0,2}CONTRASENA"],
  pt: ["(?:RECUPERAR|RESTAURAR|REDEFINIR) (?:\\p{L}+ ){0,2}SENHA"],
  uk: ["СКИДАНН\\p{L}+ ПАРОЛ\\p{L}+"],
  ru: ["СБРОС… ПАРОЛ\\p{L}+"],
  tr: ["SIFRE SIFIRLAMA"],
  id: ["LUPA (?:PASSWORD|SANDI)"],
  vi: ["KHOI PHUC MAT KHAU"],
});
/** A law on data, where no goods are said to meet it. */
const MET = oneOf({
  en: ["COMPLIANT|READY|PROOF"],
  de: ["[CK]ONFORM(?:ES?)?(?!\\p{L})|GERECHT"],
  hu: ["MEGFELEL"],
  tr: ["UYUMLU"],
});
/** What a page says of data it keeps, of its terms and its letters: "données personnelles". */
const SMALL_PRINT = oneOf({
  any: [`(?:GDPR|DSGVO|RGPD)(?![ -]${MET})`, "COOKIES?", "NEWSLETTERS?"],
  en: [
    "LATEST (?:INSIGHTS|NEWS|ARTICLES)|NEWS AND (?:INSIGHTS|TIPS|UPDATES)|PERSONAL (?:DATA|INFORMATION)",
    "YOUR PRIVACY|TERMS (?:OF|AND) (?:USE|SERVICE|CONDITIONS)",
  ],
  de: ["PERSONENBEZOGENE… DATEN"],
  fr: ["CARACTERE PERSONNEL|DONNEES PERSONNELLES"],
  es: ["DATOS PERSONALES"],
  it: ["DATI PERSONALI"],
  pt: ["DADOS PESSOAIS"],
  nl: ["PERSOONSGEGEVENS"],
  pl: ["DAN\\p{L}+ OSOBOW\\p{L}+"],
  ru: ["ПЕРСОНАЛЬН\\p{L}+ ДАН\\p{L}+"],
});
/** Elsewhere than in a shop, whose tiles speak of reviews and comparisons too. */
export const OTHER_TALK = anyOf({ any: [REVIEW, STUDY, VACANCY, MANUAL, PASSWORD, SMALL_PRINT] });

/** "What is", "how to", in letters that have edges of their own. */
const ASKED_HOW = oneOf({
  en: ["(?:WHAT|WHY) (?:IS|ARE|DO|DOES)|HOW (?:TO|(?:DO|CAN) (?:I|YOU|WE))"],
  de: ["WAS IST|WIE (?:MAN|SETZE|KANN|VERBINDE|BEKOMME|RICHTE|KOMME|STELLE)"],
  fr: ["COMMENT \\p{L}+(?:ER|IR|RE)"],
  es: ["QUE ES|COMO \\p{L}+[AEI]R"],
  it: ["COME \\p{L}+[AEI]RE"],
  nl: ["HOE \\p{L}+ IK"],
  pl: ["CO TO JEST|JAK \\p{L}+C"],
  cs: ["CO (?:TO )?JE|JAK \\p{L}+(?:IT|AT|ET|OUT)"],
  sk: ["CO JE|AKO \\p{L}+(?:IT|AT|ET|NUT)"],
  ro: ["CUM SA \\p{L}+"],
  hu: ["HOGYAN \\p{L}+"],
  sv: ["HUR (?:MAN|DU|JAG) \\p{L}+|SA HAR \\p{L}+ DU"],
  vi: ["HUONG DAN"],
});
/** Asked or told how to do something with it: before the name, in the infinitive or as an instruction. */
export const HOW_TO = cue`\bSELECT (?:THE )?["'«“‘]$|\b${ASKED_HOW}\b|^(?:CARA|CACH)\b|${whole({
  ru: ["(?:КАК|ЯК) \\p{L}+(?:ТЬ|ТИ)(?:СЯ)?"],
})}|${oneOf({
  fr: ["QU'EST-CE QU"],
  uk: ["ЩО ТАКЕ"],
  ru: ["ЧТО ТАКОЕ"],
  tr: ["NASIL"],
  zh: ["什么是|如何|怎么|怎样|教你|教大家|教程"],
})}`;

/** Of whom one tells in a forum. */
const RELATIVE = oneOf({
  en: ["DAD|FATHER|MOM|MUM|MOTHER|BROTHER|SISTER|WIFE|HUSBAND|PARENTS|NEIGHBOU?RS?|BOSS|FRIENDS?"],
});
/** Somebody tells of what they own or look for: "I bought", "weet iemand". */
export const FORUM = anyOf({
  en: [
    "ON THE FORUM…",
    "BEEN (?:RUNNING|USING)",
    "(?<=^\\W{0,4})(?:BOUGHT|PICKED UP|ORDERED) (?:AN?|THE|MY|TWO|THREE)",
    "I (?:BOUGHT|HAVE|GOT|AM|NEED|WANT|TRIED|INSTALLED|JUST|USE|CAN'?T|CANNOT|RUN|OWN)",
    "I'(?:VE|M)",
    `MY ${RELATIVE} (?:INSTALLED|HAS|HAD|BOUGHT|USES?|USED|PUT|GOT|OWNS?)`,
    "(?:HAS|DOES|IS) (?:ANYONE|ANYBODY)",
    "ANYONE (?:ELSE|GOT|HAVE|USING|KNOW)",
  ],
  de: [
    "IM FORUM…|ICH (?:HABE|HAB|BIN|SUCHE|KANN|MOCHTE|BETREIBE|NUTZE|VERWENDE)|HAB ICH|HABE ICH|HAT JEMAND",
    "(?:KAUFT|NUTZT|HAT|KENNT) (?:\\p{L}+ )?(?:NOCH )?JEMAND|HAB (?:HIER|SEIT|SELBST|SELBER)",
    "(?:HABEN?|HAB|HANGT|HANGEN|LAUFT|LAUFEN) (?:WIR |ICH )?(?:DAHEIM|ZU ?HAUSE)",
    "SCHWIEGER(?:ELTERN|MUTTER|VATER)",
    "BEI (?:MIR|UNS) (?:LAUF|HANG|WERKEL|IST|SIND|TUT|DAHEIM|ZU HAUSE|STEH)…",
    "MEINE?[RN]? (?:VATER|ELTERN|NACHBAR|BRUDER|SCHWAGER|CHEF|KUMPEL) HAT",
  ],
  fr: [
    "SUR LE FORUM…|J['’](?:AI|UTILISE|AVAIS)|(?<=^\\W{0,4})PRIS (?:UNE?|LE|LA|DEUX)|DES GENS QUI",
    "QUELQU['’]UN (?:A|CONNAIT|UTILISE|SAIT)|JE (?:SUIS|CHERCHE|VIENS|VEUX|N['’]ARRIVE|TOURNE)",
    "ON A [^.;]{0,30}A LA MAISON|CHEZ (?:MOI|MES PARENTS)",
    "MON (?:PERE|FRERE|VOISIN|BEAU-PERE|BEAU-FRERE|COUSIN) A",
  ],
  es: [
    "EN EL FORO…|TENGO|TENIA|(?:ME|YA|LA|LO) COMPRE|HE COMPRADO|INSTALE|PILLE|ALGUIEN|ME PUSE",
    "EN CASA (?:DE MIS|TENEMOS)|EN EL PUEBLO|YO LLEVO|TENEMOS EN CASA|LLEVO (?:\\p{L}+ ){1,2}CON",
    "MI (?:PADRE|VECINO|CUNADO|HERMANO|SUEGRO|PRIMO|JEFE) (?:TIENE|PUSO|COMPRO)",
  ],
  it: [
    "SUL FORUM…|QUALCUNO|HO (?:COMPRATO|INSTALLATO|PRESO|MONTATO|UNA|UN|DUE|TRE|QUATTRO)|A CASA (?:HO|MIA)",
    "MI SONO PRESO|(?<=^\\W{0,4})PRES[OA] (?:UN|UNA|IL|LA|DUE)|VADO AVANTI CON|IN CAMPAGNA ABBIAMO",
    "ABBIAMO (?:A CASA|IN CAMPAGNA|AL MARE)",
    "MIO (?:PADRE|COGNATO|VICINO|FRATELLO|SUOCERO|CUGINO) HA",
  ],
  pt: [
    "NO FORUM…|TENHO|COMPREI|ALGUEM|INSTALEI|USO (?:UMA|UM|DUAS|DOIS)",
    "(?:MEU|O MEU) (?:PAI|VIZINHO|IRMAO|CUNHADO|SOGRO) TEM",
  ],
  nl: [
    "OP HET FORUM…|(?:WEET|KENT|HEEFT|GEBRUIKT) IEMAND|IEMAND (?:ERVARING|DIE)",
    "IK (?:HEB|BEN|ZOEK|GEBRUIK|DRAAI)|(?:HEB|DRAAI|GEBRUIK) IK",
    "BIJ (?:ONS (?:HANG|STA|DRAAI)…|MIJ|MIJN OUDERS|ONS THUIS)",
    "MIJN (?:VADER|BUURMAN|BROER|ZWAGER|BAAS|OUDERS) (?:HEEFT|HEBBEN)",
  ],
  pl: [
    "NA FORUM…|(?:ZNA|MA|UZYWA) KTOS|KTOS (?:MA|ZNA|UZYWA)|KUPILEM|KUPILAM|MAM(?! ZA[UJ])|U MNIE|WZIALEM",
    "ZAMOWILEM|UZYWAM|ZALOZYLEM|JADE NA|(?:NA DZIALCE|W DOMU) MAMY",
    "U (?:RODZICOW|TESCIOW|SASIADA|SZWAGRA|BRATA)",
    "(?:SASIAD|SZWAGIER|BRAT|OJCIEC|KUMPEL|TESC) MA",
  ],
  uk: [
    "ПІДКАЖІТЬ|ХТОСЬ (?:ЗНА|КОРИСТУ|СТАВИ)…|ХТО-НЕБУДЬ|У МЕНЕ|КУПИВ|КУПИЛА|ВЗЯВ|ЗАМОВИВ|КОРИСТУЮСЯ|КОРИСТУЮСЬ",
    "СИДЖУ НА|НА ДАЧІ МАЄМО|ПОСТАВИВ СОБІ|У (?:БАТЬКІВ|СУСІДА|БРАТА|КУМА|ТЕСТЯ)",
  ],
  ru: [
    "НА ФОРУМ…|КТО-НИБУДЬ|ПОДСКАЖИТЕ|У МЕНЯ|КУПИЛ|КУПИЛА|ВЗЯЛ|ЗАКАЗАЛ|ПОЛЬЗУЮСЬ|СИЖУ НА|ПОСТАВИЛ СЕБЕ",
    "У (?:РОДИТЕЛЕИ|СОСЕДА|БРАТА|ТЕСТЯ|ШУРИНА)",
  ],
  cs: ["MAM (?:DOMA|DVE|DVA|TRI|JEDNU|TU)|KOUPIL JSEM|U (?:NAS DOMA|RODICU|SOUSEDA)|NEVITE NEKDO"],
  sk: ["MAM (?:DOMA|DVE|DVA|TRI|JEDNU|TU)|KUPIL SOM|U (?:RODICOV|SUSEDA)"],
  ro: ["AM (?:ACASA|CUMPARAT|DOUA|DOI|TREI|MONTAT)|LA MINE ACASA"],
  tr: ["BENDE|EVIMDE|KULLANIYORUM|ALDIM"],
});
export const FORUM_HAN =
  /有人(?:用过|知道|买过|装过)|我(?:的|家|买|想|有|用的?|装了)|(?:去年|前年|上周|最近|双十一|双11)[^。；，]{0,6}买了|家里(?:装的|装了|用的|那)|老家(?:装|用)|请问|求助|求教|咋整|咋办|忘(?:了|记)密码/;

/** "My", before anything. */
const MY = oneOf({
  en: ["MY"],
  de: ["MEINE?[RMNS]?"],
  pt: ["MINHA|MEU"],
  nl: ["MIJN"],
  pl: ["MOJ(?:A|EJ|EGO|E)?"],
  uk: ["МО(?:І|ЄІ|ГО)"],
  ru: ["МО(?:Я|И|ЕИ|ЕМУ|ЕГО|Ю)"],
});
/** "My", where it is another word too, and what is one's own then. */
const MY_TOO = oneOf({ fr: ["MA", "MON", "MES"], es: ["MI", "MIS"], it: ["MIA", "MIO"] });
const MY_GOODS = oneOf({
  any: ["DVR|NVR"],
  fr: ["CAMERAS?|ENREGISTREUR"],
  es: ["CAMARAS?|GRABADOR"],
  it: ["TELECAMERA|REGISTRATORE"],
});
/** What is one's own, right before the name: "mein neuer X". */
export const MINE = cue`(?<![\p{L}\p{N}.])(?:${MY} (?:\p{L}+ ){0,2}|${MY_TOO} ${MY_GOODS} )$`;

/** Who sells what is his: "Verkaufe meine zwei …". */
export const SELLING = cue`${whole({
  en: ["SELLING|FOR SALE"],
  de: ["VERKAUFEN?|BIETEN?"],
  fr: ["JE VENDS|VENDS"],
  es: ["VENDO"],
  it: ["VENDESI"],
  nl: ["TE KOOP|VERKOOP"],
  pl: ["SPRZEDAM|ODSPRZEDAM"],
  ru: ["ПРОДАМ|ПРОДАЮ"],
  cs: ["PRODAM"],
  sv: ["SALJER"],
  da: ["SAELGER"],
  nb: ["SELGER"],
  hu: ["ELADO"],
})}`;
