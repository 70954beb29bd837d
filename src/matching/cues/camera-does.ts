/** What a camera keeps off, leaves out and lets nobody in by: it refuses no make. In normalised text; each linear in its input. */
import { Cue } from "../cue.ts";
import { begun, oneOf, type Words, whole } from "../words.ts";

/** Verbs of keeping off and leaving out, by their beginnings. */
const KEEPS_OFF: Words = {
  en: ["REJECT|IGNOR|FILTER|REFUS|EXCLUD|BLOCK|ELIMINAT|REMOV|SUPPRESS|GETS? RID OF|RULES? OUT"],
  de: ["ENTFERN|UNTERDRUCK|FILTER|IGNORIER|ELIMINIER|VERHINDER"],
  fr: ["REJET|EXCLU|ELIMIN|IGNOR|REFUS|SUPPRIM|ECART"],
  es: ["RECHAZ|EXCLU|ELIMIN|DESCART|IGNOR|QUITA|SUPRIM"],
  it: ["RIFIUT|ESCLUD|ELIMIN|SCART|IGNOR|RIMUOV|TOGLI"],
  pt: ["REJEIT|EXCLU|ELIMIN|IGNOR|RECUS|REMOV|DESCART"],
  nl: ["WEIGER|NEGE|FILTER|VERWIJDER|ONDERDRUK"],
  pl: ["ODRZUC|ELIMIN|IGNOR|WYKLUCZ|POMIJ|USUW"],
  uk: ["ВІДХИЛ|ВІДКИД|ІГНОР|ВІДСІ|УСУВ|ВИКЛЮЧ|ПРИБИРА"],
  ru: ["ОТКЛОН|ОТСЕ|ИГНОР|УСТРАН|ИСКЛЮЧ|ОТБРАСЫВ|УБИРА"],
  cs: ["ODMIT|ODFILTR|IGNOR|VYLUC|POTLAC|ODSTRAN"],
  sk: ["ODMIET|VYLUC|POTLAC|ODSTRAN"],
  ro: ["RESPING|EXCLUD|ELIMIN|IGNOR"],
  hu: ["KISZUR|KIZAR|ELUTASIT"],
  sv: ["FILTRER|IGNORER|UTESLUT|AVVISA"],
  tr: ["ELER(?!\\p{L})|ENGELL"],
};
/** What it keeps off: false alarms, glare, beasts. */
const NUISANCE: Words = {
  en: ["FALSE|NUISANCE|NOISE|GLARE|FOG(?!\\p{L})|RAIN(?!\\p{L})|ANIMAL|PETS?(?!\\p{L})|LEAVES|HEADLIGHT", "REFLECTION"],
  de: ["FEHLA|FALSCH(?:ALARM|MELD)|RAUSCH|BLENDUNG|NEBEL|REGEN|TIERE|HAUSTIER|LAUB|SPIEGELUNG|REFLEX"],
  fr: ["FAUSSES? (?:ALERTE|ALARME)|BRUIT|EBLOUI|BROUILLARD|PLUIE|ANIMA|FEUILLE|REFLET"],
  es: ["FALS[AO]S? (?:ALARMA|ALERTA|POSITIV|AVISO)|RUIDO|REFLEJO|DESLUMBR|NIEBLA|LLUVIA|MASCOTA|ANIMAL|HOJAS"],
  it: ["FALS[IO] (?:ALLARM|POSITIV)|RUMORE|RIFLESS|ABBAGLI|NEBBIA|PIOGGIA|ANIMAL|FOGLIE"],
  pt: ["FALS[OA]S? (?:ALARME|ALERTA|POSITIV)|RUIDO|REFLEXO|ENCANDE|NEVOEIRO|CHUVA|ANIMA|FOLHAS"],
  nl: ["VALSE|LOOS ALARM|LOZE|RUIS(?!\\p{L})|REFLECTIE|SCHITTERING|MIST(?!\\p{L})|DIEREN|HUISDIER|BLADEREN"],
  pl: ["FALSZYW|SZUM|ODBLASK|OLSNI|MGL|DESZCZ|ZWIERZ|LISCI"],
  uk: ["ХИБН|ШУМ|ВІДБЛИСК|ЗАСВІТ|ТУМАН|ДОЩ|ТВАРИН|ЛИСТ(?:Я|ЯМ)(?!\\p{L})"],
  ru: ["ЛОЖН|ШУМ|БЛИК|ЗАСВЕТ|ТУМАН|ДОЖД|ЖИВОТН|ЛИСТВ"],
  cs: ["FALES|PLAN\\p{L}{1,3} POPLACH|ODLESK|MLH|ZVIR|LISTI"],
  sk: ["FALOS|ZVIERA|HML"],
  ro: ["ALARME(?:LE)? FALSE|ZGOMOT|CEATA|PLOAIE|ANIMALE|REFLEXI"],
  hu: ["TEVES|ALLATO"],
  sv: ["FALSK|BRUS(?!\\p{L})|BLANDNING|DIMMA|DJUR"],
  tr: ["YANLIS ALARM|SIS(?!\\p{L})|HAYVAN|PARLAMA"],
};
/** Who is not wanted, or let in by a door and not to a tender: "unwanted visitors", "Unbefugte". */
const NOBODY: Words = {
  en: ["UNWANTED (?:VISITOR|GUEST|PEOPLE|PERSON|INTRUDER|CALLER|ATTENTION|ALARM|ALERT|NOISE|SOUND|LIGHT|RECORDING)"],
  de: ["UNERWUNSCHTE\\p{L}? (?:BESUCH|GAST|PERSON|ALARM|GERAUSCH|AUFNAHME)|UNGEBETEN|UNBEFUGT"],
  fr: ["(?:VISITEURS?|PERSONNES?|INTRUS|BRUITS?|ALARMES?) (?:INDESIRABLE|NON AUTORISE)"],
  es: ["(?:VISITAS?|VISITANTES?|INTRUSOS|PERSONAS?|ALARMAS?|RUIDOS?) NO (?:DESEAD|AUTORIZAD|GRAT)|PERSONAL AJENO"],
  it: [
    "(?:VISITATORI|PERSONE|OSPITI|INTRUSI|ALLARMI|RUMORI) (?:INDESIDERAT|NON (?:AUTORIZZ|GRADIT|DESIDER))",
    "ESTRANEI",
  ],
  pt: ["(?:VISITANTES?|VISITAS|PESSOAS?|INTRUSOS|ALARMES|RUIDOS) (?:INDESEJAD|NAO (?:AUTORIZAD|DESEJAD))"],
  nl: ["ONGEWENSTE (?:BEZOEK|GAST|PERSON|ALARM|MELDING|GELUID)|ONGENODE|ONBEVOEGD"],
  pl: [
    "NIEPOZADAN\\p{L}{1,3} (?:GOSC|OSOB|ALARM|DZWIEK)|NIEPROSZON|NIEUPOWAZNION|NIEUPRAWNION",
    "OSOB\\p{L}* (?:OBC|POSTRONN)",
  ],
  uk: ["НЕБАЖАН\\p{L}{1,3} (?:ГОСТ|ОСІБ|ОСОБ|ВІДВІДУВ|СПРАЦ)|НЕПРОШЕН|СТОРОНН(?!\\p{L}* (?:ВИРОБ|ПРОИЗВ))"],
  ru: ["НЕЖЕЛАТЕЛЬН\\p{L}{1,3} (?:ГОСТ|ЛИЦ|ПОСЕТИТ|СРАБ)|НЕПРОШЕН|НЕЗВАН|ПОСТОРОНН"],
  cs: ["NEZADOUC\\p{L}{1,3} (?:NAVST|OSOB|POPLACH)|NEZVAN|NEPOVOLAN"],
  sk: ["NEZIADUC\\p{L}{1,3} (?:NAVST|OSOB)|NEPOVOLAN"],
  tr: ["YETKISIZ KISI|ISTENMEYEN (?:MISAFIR|KISI)"],
};
/** Parts of the picture that are left out. */
const ZONES = begun({
  en: ["(?:PRIVACY )?(?:ZONE|MASK|AREA)S?"],
  de: ["(?:PRIVATSPHAREN)?(?:ZONE|MASKE)"],
  fr: ["ZONES?|MASQUES?"],
  es: ["ZONAS?|MASCARAS?"],
  it: ["ZON[AE]|MASCHER[AE]"],
  pt: ["ZONAS?|MASCARAS?"],
  nl: ["ZONES?|MASKERS?"],
  pl: ["STREF[AY]?|MASEK|MASK[AI]"],
  uk: ["ЗОН[АИІУ]?|МАС[ОК]К?[АИ]?"],
  ru: ["ЗОН[АЫУ]?|МАС[ОК]К?[АИ]?"],
  cs: ["ZON[AY]?|MASK[AY]"],
});
/** That they are. */
const LEFT_OUT = begun({
  en: ["EXCLUDED|LEFT OUT|BLACKED OUT|BLOCKED"],
  de: ["AUSGESCHLOSSEN|AUSGEBLENDET|AUSGESPART"],
  fr: ["EXCLUE|MASQUE"],
  es: ["EXCLUID"],
  it: ["ESCLUS"],
  pt: ["EXCLUID"],
  nl: ["UITGESLOTEN"],
  pl: ["WYKLUCZ|WYLACZ"],
  uk: ["ВИКЛЮЧЕН|ВИЛУЧЕН"],
  ru: ["ИСКЛЮЧЕН"],
  cs: ["VYNECHAN|VYLOUCEN"],
});

/** "Rejects false alarms", "unwanted visitors", returns that are not taken, "zones left out of the recording". */
export const CAMERA_DOES = new Cue(
  `${begun(KEEPS_OFF)}\\p{L}*(?: \\p{L}+){0,2}? ${begun(NUISANCE)}\\p{L}*|${begun(NOBODY)}\\p{L}*(?:[^.;,:]{0,40}?${whole(
    {
      uk: ["НЕ (?:ДОПУСК|ПУСК)…"],
      ru: ["НЕ (?:ДОПУСК|ПУСК)…"],
      pl: ["NIE WPUSZCZA…"],
      de: ["(?:ZUTRITT|ZUGANG) (?:VERBOTEN|UNTERSAGT)"],
      tr: ["GIREMEZ|YASAK…"],
    },
  )})?|${whole({
    hu: ["VISSZA NEM (?:VESSZUK|VEHETO)"],
    tr: ["IADE (?:\\p{L}+ )?(?:KABUL EDILME|ALINMA|YAPILMA|EDILEME)…"],
  })}|${ZONES}(?: \\p{L}+){0,3}? ${LEFT_OUT}\\p{L}*|${oneOf({
    zh: [
      "(?:拒绝|排除|过滤|杜绝|剔除|去除|消除)(?:一切|各类|各种)?(?:误报|噪|眩光|干扰|虚假|动物|反光|雨雾)",
      "(?:陌生人|闲人|闲杂人员|无关人员)(?:禁止|不得|不准|勿)(?:入内|进入|靠近)?",
    ],
  })}`,
  "gu",
);

/** What a list of the unwelcome is of, where no state made it: faces, plates, who goes through a door. */
const OF_PEOPLE = oneOf({
  any: ["VIP(?!\\p{L})"],
  en: [
    "PERSONS?(?!\\p{L})|VISITOR|VEHICLE|STRANGER|ALARMS?(?!\\p{L})|ALERTS?(?!\\p{L})|PLATES?(?!\\p{L})",
    "FACES(?!\\p{L})|DOOR|WHITE ?LIST",
  ],
  de: ["KENNZEICHEN|PERSONEN|GESICHTER|TUR(?!\\p{L})|WEISSE LISTE|WHITELIST"],
  fr: ["PLAQUE|VISAGES|PERSONNES|LISTE BLANCHE"],
  es: ["MATRICULA|PLACAS?(?!\\p{L})|ROSTROS|PERSONAS|LISTA BLANCA"],
  it: ["TARG[AH]|VOLTI(?!\\p{L})|PERSONE|LISTA BIANCA"],
  pt: ["MATRICULA|PLACAS?(?!\\p{L})|ROSTOS|PESSOAS|LISTA BRANCA"],
  nl: ["KENTEKEN|GEZICHTEN|PERSONEN|WITTE LIJST"],
  pl: ["TABLIC|TWARZ|OSOB|BIAL\\p{L} LIST"],
  uk: ["ОБЛИЧ|ОСІБ|ОСОБ|НОМЕРН|ТРИВОГ|ВХІД|ПРОХОД|БІЛ\\p{L}{1,3} СПИС"],
  ru: ["(?<!\\p{L})ЛИЦ|НОМЕРН|ТРЕВОГ|ПРОХОД|ВХОД|РАСПОЗНАВ|БЕЛ\\p{L}{1,3} СПИС"],
  cs: ["OBLICEJ|OSOB|SPZ|BIL\\p{L} (?:LIST|SEZNAM)"],
  tr: ["KISI|YUZ(?!\\p{L})|PLAKA|TURNIKE|BEYAZ LISTE"],
  zh: ["人脸|人臉|人员|人員|车牌|車牌|白名单|布控|联动|报警|通行|门禁|門禁"],
});
/** A word for a list of those barred, unless it is of people and cars: "blacklist". */
export const barredList = (word: string): string =>
  `(?:${word})(?<!${OF_PEOPLE}[^.;]{0,60})(?![^.;]{0,60}?${OF_PEOPLE})`;
