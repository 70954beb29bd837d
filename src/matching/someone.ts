/** Whether a name is a person's, a place's that bears a surname, or an abbreviation of something else. */
import type { Candidate } from "./candidates.ts";
import { CAMERA } from "./cues/cameras.ts";
import { FAMILY, INSTITUTION_BEFORE, PEOPLE, PERSON, SPEAKER, STREET_BEFORE, TITLE } from "./cues/people.ts";
import { VERSION_AFTER, VERSION_BEFORE } from "./cues/version.ts";
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

/** "R. Lorex (legal)": an initial before it in a list of people. */
const INITIAL = /(?:^|[,;:(] ?)\p{Lu}\.(?: ?\p{Lu}\.)? $/u;
/** A title behind it. */
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
/** A quotation's end, and who is quoted: "… – Greg Swann, manager". */
const QUOTED = /[“”"«»’'.!?]\s?[-–—]\s?(\p{Lu}\p{Ll}+) $/u;
/** The writer of what is read: behind "written by". */
const WRITER = /(?:(?<!\p{L})(?:[Ww]ritten|[Rr]eviewed|[Pp]hotos?) by|(?:^|\n|[★☆⭐])\s*[Bb]y) (\p{Lu}\p{Ll}+) $/u;
/** A member of a parliament, with the seat: "Robin Swann (South Antrim)". */
const SEATED = /(?:^|\n)\p{Lu}\p{Ll}+ $/u;
const SEAT = /^ \(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*\)(?: \(|:)/u;
/** A house or street that bears a surname. */
const PLACE = /^ (?:HOUSE|ROAD|STREET|CLOSE|COURT|HALL|SCHOOL|PARK|WAY|LANE)(?!\p{L})/u;

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
  const isAbbreviation = isWord && to - from < LONGEST_SHORT;
  if (isAbbreviation && (VERSION_BEFORE.test(ahead) || VERSION_AFTER.test(behind))) return true;
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
