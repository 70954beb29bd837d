/** Whether a name is a person's, a place's that bears a surname, or an abbreviation of something else. */
import type { Candidate } from "./candidates.ts";
import { CAMERA } from "./cues/cameras.ts";
import type { PassageContext } from "./mention.ts";
import { type Normalised, normalise } from "./normalise.ts";
import { NEAR } from "./word-in-prose.ts";

/** A name in its place, whether it needs a second signal, and whether it is an ordinary word too. */
interface Asked {
  normal: Normalised;
  original: string;
  candidate: Candidate;
  context: PassageContext;
  needs: readonly string[] | undefined;
  isWord: boolean;
}

/** Someone of that name: "M. Bernard Lorex,", "anh Swann". */
const PERSON =
  /(?<![\p{L}\p{N}])(?:(?<!\d ?)M\. (?=\p{Lu}|$)|(?:Mme|Mlle|Mr|Mrs|Ms|Dr|Prof|Cllr|Councillor|Herrn?|Frau|Sra|Sr|Dña|Dott|Dott\.ssa|dott\.ssa|Sig|Sig\.ra|Dhr|dhr|Mevr|mevr)\.? |D\.ª |(?:anh|chị) |السيدة? )(?:[\p{Lu}\p{Script=Arabic}][\p{L}.-]* ){0,2}$/u;
/** "R. Lorex (legal)", "Contact: Lorex Hamilton": an initial before it in a list of people, or their label. */
const INITIAL = /(?:^|[,;:(] ?)\p{Lu}\.(?: ?\p{Lu}\.)? $/u;
const PEOPLE = new RegExp(
  `(?<!\\p{L})(?:${[
    "CONTACT(?: PERSON)?|POINT OF CONTACT|PANEL|COMMITTEE|APOLOGIES|PRESENT|ATTENDEES|MEMBERS|CHAIR|SECRETARY|CLERK|OFFICER|AUTHOR|WITNESS|CONTRACT SPECIALIST|PROJECT MANAGER|SIGNED(?: BY)?|ENGINEER|ARCHITECT",
    "ANSPRECHPARTNER\\p{L}*|KONTAKT|TEILNEHMER|BEARBEITER\\p{L}*|SACHBEARBEITER\\p{L}*|PROJEKTLEITER\\p{L}*|GEZ\\.?|PRESENTS|INTERLOCUT\\p{L}+|SIGNATAIRES?|REDACT\\p{L}+",
    "ASISTEN|ASISTENTES|PRESIDENT[EA]|SECRETARI[OA]|INTERVENTOR\\p{L}*|PERSONA DE CONTACTO|RESPONSABLE|FIRMADO(?: POR)?|PREGOEIR[OA]|CONTATO|RESPONSAVEL|GESTORA?|SEGRETARI[OA]|RUP|RESPONSABILE\\p{L}*|REFERENTE|PROGETTISTA|FIRMATO",
    "CONTACTPERSO\\p{L}+|AANWEZIG|ONDERTEKEND|PROJECTLEIDER|OBECNI|OSOB[AY] DO KONTAKTU|KIEROWNIK|DYREKTOR|PRZEWODNICZ\\p{L}+|SPORZADZIL\\p{L}*|ZATWIERDZIL\\p{L}*|KONTAKTNI OSOBA|KAPCSOLATTARTO|PERSOANA DE CONTACT",
    "FIRMAN|COMMISSIONE|NAMENS|(?:GEMEINDE)?PRASIDENT\\p{L}*|WOJT|SKARBNIK|PARTICIPANTS?|ANWESENDE?|ASSISTENTI|KOMISYON UYELERI|IRTIBAT|ILGILI|YETKILI|HAZIRLAYAN|ONAYLAYAN|КОНТАКТНА ОСОБА|ВІДПОВІДАЛЬН\\p{L}+|УПОВНОВАЖЕН\\p{L}+|ГОЛОВА|КОНТАКТНОЕ ЛИЦО|ОТВЕТСТВЕНН\\p{L}+|ПРЕДСЕДАТЕЛЬ",
    // Its cell, or its line, stands before the person's.
  ].join("|")})(?: \\p{L}+)?(?:\\s?:[^.\\n]{0,100}|\\s?:?\\n\\s*(?:\\p{L}+\\.? ){0,2})$`,
  "u",
);
/** How people are addressed, and what they are: before a name that is a surname too, with given names between. */
const TITLE =
  /(?<![\p{L}\p{N}])(?:Miss|Sir|Lady|Lord|Dame|Alderman|Mayor|Senator|Sergeant|Inspector|Captain|Judge|(?:Stadt|Gemeinde|Aufsichts|Kreis)r(?:at|ätin)|(?:Ober)?[Bb]ürgermeister(?:in)?|Amtsleiter(?:in)?|(?:Dipl\.-)?Ing\.|Monsieur|Madame|Maître|[Cc]onseill(?:er|ère)|[Aa]djointe?|[Ss]eñor(?:a|ita)?|[Dd]on|[Dd]oña|Lic\.|Arq\.|[Aa]lcalde(?:sa)?|[Cc]oncejala?|[Ss]ignora?|ing\.|[Aa]rch\.|[Gg]eom\.|[Aa]vv\.|[Rr]ag\.|[Aa]ssessore|[Ss]indaco|[Cc]onsigliere|[Ss]enhora?|Eng\.|[Vv]ereadora?|[Pp]refeit[oa]|[Dd]e heer|[Mm]eneer|[Mm]evrouw|[Mm]w\.|[Ww]ethouder|[Rr]aadslid|[Bb]urgemeester|[Cc]ommissaire|[Ii]ngenier[oa]|Dra\.|Dr\.ª|[Ww]ójt\p{L}*|[Ss]karbni\p{L}+|pan(?:i|a|em)?|Pan[ai]|[Pp]aní|[Rr]adn(?:y|a|ego|ej)|[Bb]urmistrz\p{L}*|inż\.|mgr|Mgr\.|[Пп]ан(?:і|а)?|[Гг]осподин|[Гг]оспожа|[Дд]епутат\p{L}*|[Гг]-(?:н|жа)|Bay|Bayan|Sayın|üyesi|[Hh]err|[Ff]ru) (?:\p{Lu}[\p{L}.-]* ){0,2}$/u;
/** The same behind it. */
const TITLE_AFTER = /^(?:['’]\p{L}+)? (?:Bey|Hanım|Efendi)(?!\p{L})|^ ?(?:さん|氏|様|씨|先生|女士)/u;
/** The same of Chinese names, the last two characters of which may be a maker's. */
const EXPERTS =
  /(?:参会人员|与会人员|专家|评委|委员|联系人|成员|监督人|经办人|负责人|代表|组长)(?:[:：]|\n)[^。；\n]{0,30}\p{Script=Han}$/u;
/** A Chinese person whose given name is a maker's short name: a surname alone before it. */
const FAMILY_NAME =
  /(?:^|[\s:：、，。！,(（*·])[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹熊陆陸郝孔崔邱秦江史侯邵孟龙龍段雷钱錢汤湯尹黎常武乔喬贺賀赖賴龚]$/u;
/** The same in Latin letters, given name first: "Dahua Wang, professor of physics". */
const GIVEN_NAME = /^Dahua$/;
const FAMILY_NAME_BEHIND =
  /^ (?:Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Zhu|Hu|Guo|Lin|Gao|Luo|Zheng|Liang|Xie|Tang|Deng|Han|Feng|Cao|Peng|Zeng|Xiao|Tian|Dong|Yuan|Cai|Jiang|Cheng|Wei|Ding|Ren|Shen|Yao)(?=\s?(?:[,.;:)(\n]|$)| \p{Ll})/u;
/** No camera, number or make's word stands behind a person. */
const NO_GOODS = /^(?:\s?[,;.()\n]|\s(?:d[eao]s? )?\p{Lu}\p{Ll}+\s?(?:[,;.(\n–—-]|$)|[、。，；]|\s?$)/u;
/** "Swann, Michelle J." */
const SURNAME = /^, \p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?:\s*(?:[;()]|$)|,? (?:tel|e-?mail))/mu;
/** A cell or line with a first name and the name alone, outside shops; a signature. */
const FIRST_AND_LAST = /(?:^|\n)\s*(?:\/s\/ )?(\p{Lu}\p{Ll}+) $/u;
/** A first name before it: at a line's beginning, behind a dash or quotation mark, or behind who wrote. */
const FIRST =
  /(?:^|[\n–—“”"«»(]\s?|(?<!\p{L})- |(?<!\p{L})(?:[Ww]ritten|[Rr]eviewed|[Pp]osted|[Aa]sked|[Pp]hotos?) by |(?:^|\n|[★☆⭐])\s?[Bb]y )(\p{Lu}\p{Ll}+) $/u;
/** What tells behind it that a customer speaks: stars, a date, "(verified owner)", "asks:". */
const SPEAKER =
  /^(?:'s review|\s?[★☆⭐]+\s+\p{L}+\s\p{L}|\s\((?:verified|verifi|vérifié|verific|geverifieerd|zweryfik|провер|перевір)|,? (?:asks|asked|says|said|writes|wrote|commented|replied|fragt|sagt|schreibt|schrieb|demande|écrit|pregunta|escribe|dice|chiede|scrive|pergunta|escreve|diz|vraagt|schrijft|pyta|pisze|пишет|пише|питає)(?!\p{L}))/iu;
/** A quotation's end, and who is quoted: "… – Greg Swann, manager". */
const QUOTED = /[“”"«»’'.!?]\s?[-–—]\s?(\p{Lu}\p{Ll}+) $/u;
/** The writer of what is read: behind "written by". */
const WRITER = /(?:(?<!\p{L})(?:[Ww]ritten|[Rr]eviewed|[Pp]hotos?) by|(?:^|\n|[★☆⭐])\s*[Bb]y) (\p{Lu}\p{Ll}+) $/u;
/** A member of a parliament, with the seat: "Robin Swann (South Antrim)". */
const SEATED = /(?:^|\n)\p{Lu}\p{Ll}+ $/u;
const SEAT = /^ \(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*\)(?: \(|:)/u;
/** A firm of that name. */
const FAMILY =
  /^ (?:(?:&|AND|UND|ET|Y|E) (?:DAUGHTERS?|SONS|SOHNE|FILS|HIJOS|FIGLI)|COMERCIO|INSTALACIONES|INSTALACOES|IMPIANTI|CONSTRUCTION|BUILDERS|ELECTRICAL|ELEKTRO|LIGHTING|INGENIER\p{L}+|BUDOWNICTW\p{L}+|STROY|STROI|SOLICITORS|HOLDINGS|BAU|IMMOBILI\p{L}+)(?!\p{L})/u;

/** A house or street that bears a surname. */
const PLACE = /^ (?:HOUSE|ROAD|STREET|CLOSE|COURT|HALL|SCHOOL|PARK|WAY|LANE)(?!\p{L})/u;

/** The same before it. */
const STREET_BEFORE =
  /(?<!\p{L})(?:[Rr]ua|[Cc]alle|Carrera|Via|Viale|Piazza|Rue|Avenue|Avenida|Praça|Plaza|[Uu]l\.|[Uu]lica|[Уу]л\.|[Уу]лица|[Вв]ул\.|[Вв]улиця|Jalan|Jl\.|Đường|Str\.) $/u;

/** A school or a place of that name. */
const INSTITUTION_BEFORE =
  /(?<!\p{L})(?:UNIVERSIT(?:Y|AT|E|A|IES)|UNIVERSI(?:DAD|DADE|TEIT|TETET|TET)|UNIWERSYTE\p{L}+|УНІВЕРСИТЕТ\p{L}*|УНИВЕРСИТЕТ\p{L}*|COLLEGE|VILLAGE|TOWN|DORF|GEMEINDE|ALDEIA|ALDEA|PUEBLO|PAESE|DORP|WSI|WIOS\p{L}+|СЕЛ[ОІАЕ]|МІСТ[ОІА]|ГОРОД[ЕА]?|ДЕРЕВН[ЯЕИ])(?: (?:OF|DE|DI|DA|DO|VON|VAN|IN|W))? $/u;

/** Words that abbreviations leave out. */
const LEFT_OUT = /^(?:our|the|an?|and|of|for|und|der|die|et|de|la|y|e|del|do|da)$/i;
const LONGEST_SHORT = 5;

/** Whether the text says what an abbreviation stands for: "LTS (long-term sickness)", "Long Term Support (LTS)". */
function isExplained(short: string, before: string, after: string): boolean {
  if (short.length > LONGEST_SHORT || !/^\p{Lu}+$/u.test(short)) return false;
  const initials = (words: string[]) =>
    words.flatMap((word) => (LEFT_OUT.test(word) ? [] : [word.charAt(0).toUpperCase()]));
  const split = (words: string | undefined) => words?.match(/\p{L}+/gu) ?? [];
  const behind = split(/^(?: \(|, )([^().;:]{5,60})/.exec(after)?.[1]);
  if (initials(behind).slice(0, short.length).join("") === short) return true;
  const isInBrackets = before.endsWith("(") && after.startsWith(")");
  return isInBrackets && initials(split(before)).slice(-short.length).join("") === short;
}

/** Whether a first name stands before the name, and what is around both is said of a speaker. */
function isSpeaker(before: string, after: string): boolean {
  const ends = /^\s?(?:[,;.()|–—-]|\n|$)/.test(after);
  const first =
    (SPEAKER.test(after) && FIRST.exec(before)?.[1]) ||
    (ends && (QUOTED.exec(before)?.[1] ?? WRITER.exec(before)?.[1]));
  return typeof first === "string" && !CAMERA.test(normalise(first).text);
}

/** Whether the name is a person's, or a firm's that is called after one, or is said to stand for something else. */
export function isSomeone({ normal, original, needs, isWord, context, candidate: { from, to } }: Asked): boolean {
  const { text } = normal;
  const start = normal.start[from] ?? 0;
  const end = normal.end[to - 1] ?? 0;
  const before = original.slice(Math.max(0, start - NEAR), start);
  const after = original.slice(end, end + NEAR);
  const ahead = text.slice(Math.max(0, from - NEAR), from);
  const behind = text.slice(to, to + NEAR);
  if (PERSON.test(before) || (EXPERTS.test(ahead) && NO_GOODS.test(after))) return true;
  if (FAMILY_NAME.test(before) && !/^\p{Script=Han}/u.test(after)) return true;
  if (GIVEN_NAME.test(original.slice(start, end)) && FAMILY_NAME_BEHIND.test(after)) return true;
  if (needs === undefined) return false;
  const first = context.page === "tender" ? FIRST_AND_LAST.exec(before)?.[1] : undefined;
  const isAlone = first !== undefined && /^\s*(?:\n|$)/.test(after) && !CAMERA.test(normalise(first).text);
  if (isAlone || (isWord && (PLACE.test(behind) || STREET_BEFORE.test(before) || SURNAME.test(after)))) return true;
  return (
    INSTITUTION_BEFORE.test(ahead) ||
    TITLE.test(before) ||
    TITLE_AFTER.test(after) ||
    FAMILY.test(behind) ||
    isSpeaker(before, after) ||
    isExplained(original.slice(start, end), before, after) ||
    (NO_GOODS.test(after) && (INITIAL.test(before) || PEOPLE.test(ahead) || (SEATED.test(before) && SEAT.test(after))))
  );
}
