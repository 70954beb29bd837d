/** Short Chinese names of makes: two characters that are part of many another name, or a word. In normalised text. */
import { NO_WORD_BOUNDARY } from "./candidates.ts";
import { OTHER_IN_HAN } from "./cues/goods.ts";
import { cue, oneOf } from "./words.ts";

/** What makes another's name of one, whatever the text is of. */
const OTHERS = cue`^${oneOf({
  zh: [
    // Offices, schools, hospitals.
    "[会會][计計]|银行|銀行|人寿|人壽|大学|大學|学院|學院|中学|中學|小学|小學|医院|醫院",
    // Places and roads.
    "[县縣镇鎮村]|[路街]\\d|路站|公园|公園|广场|廣場|小区|小區|花园|花園|新村|大厦|大廈",
    // Houses and who builds them.
    "地产|地產|置业|置業|建设工程|建設工程|物业|物業|酒店|戏院|戲院|影院",
    // Shops and their goods.
    "服饰|服飾|服装|服裝|食品|药业|药房|粮油|超市|农机",
  ],
})}`;
const REACH = 6;

/** What is said behind one, whatever stands before it. */
const GOODS = /^(?:产品|產品|品牌|设备|設備|主机|主機)/;

/** What says before one that a make is named: "所投品牌大华". */
const LABEL = /(?:品牌|厂家|厂商|制造商|选用|采用|采购|推荐|参考)$/;
const LABEL_REACH = 4;
/** So many of them, right before one: "一台海康". */
const COUNTED_HAN = /[\d一二两兩三四五六七八九十几幾这這那] ?[台个個套只隻部枚]$/u;

const NAMED_GOODS = oneOf({
  zh: [
    // To call, to watch, to read.
    "手机|手機|电视|電視|笔记本|筆記本|平板|路由|手环|手環|手表|手錶|音箱|耳机|耳機|盒子|鼠标|键盘|游戏",
    // For the home.
    "净水|淨水|净化|淨化|扫地|掃地|拖地|门锁|門鎖|台灯|檯燈|空调|空調|冰箱|洗衣机|洗衣機|电饭煲|风扇|體重|体重秤",
    // Power and wheels.
    "插座|充电|充電|移动电源|行動電源|滑板车|汽车",
    // Shops and lines.
    "商城|小爱|米家|天猫|旗舰|官网|官網|之家|众筹|眾籌",
  ],
});
const LINES = oneOf({ any: ["CC", "MIX", "MAX", "NOTE", "CIVI", "SU", "YU", "AIR", "PAD", "BOOK", "BUDS", "BAND"] });
/** No goods, but what is cooked or counted. */
const COOKED = "[用煮做放和与與粥饭飯辣]";
const COUNTED = "[\\d斤克个個人元年月日号號]|[GK]G?(?!\\p{L})";
/** Goods that makers of all sorts sell, behind a name that is a word too: "小米电视", "小米净水器", and not "小米粥". */
const OTHER_GOODS = cue`^(?:(?:(?!${COOKED})\p{Script=Han}){0,8}${NAMED_GOODS}|\d{1,2}(?!${COUNTED})|${LINES} ?\d?)`;
const GOODS_REACH = 14;

/** Whether what stands before a name that begins at `from` says that a make is named. */
export function isNamedInHan(text: string, from: number): boolean {
  return LABEL.test(text.slice(Math.max(0, from - LABEL_REACH), from));
}

/** Whether a name that ends at `to` is part of another's. */
export function isOthersInHan(text: string, to: number): boolean {
  return OTHERS.test(text.slice(to, to + REACH));
}

/** Whether the name between `from` and `to` may be part of another name: characters before it, or what makes one behind it. */
export function isPartInHan(text: string, { from, to }: { from: number; to: number }): boolean {
  const isLabelled = isNamedInHan(text, from) || GOODS.test(text.slice(to, to + REACH));
  const isCounted = COUNTED_HAN.test(text.slice(Math.max(0, from - LABEL_REACH), from));
  const isLed = NO_WORD_BOUNDARY.test(text.charAt(from - 1)) && !isLabelled && !isCounted;
  return isLed || OTHER_IN_HAN.test(text.slice(to, to + REACH));
}

/** Whether goods other than cameras stand right behind a name that ends at `to`. */
export function namesOtherGoods(text: string, to: number): boolean {
  return OTHER_GOODS.test(text.slice(to, to + GOODS_REACH));
}
