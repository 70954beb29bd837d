/** Short Chinese names of makes: two characters that are part of many another name, or a word. In normalised text. */
import { NO_WORD_BOUNDARY } from "./candidates.ts";
import { OTHER_IN_HAN } from "./cues/goods.ts";

/** What makes another's name of one, whatever the text is of. */
const OTHERS =
  /^(?:[会會][计計]|银行|銀行|大学|大學|学院|學院|中学|中學|小学|小學|医院|醫院|酒店|[县縣镇鎮村]|[路街]\d|人寿|人壽|地产|地產|置业|置業|戏院|戲院|影院|建设工程|建設工程|物业|物業|公园|公園|服饰|服飾|服装|服裝|食品|药业|药房|粮油|超市|农机|广场|廣場|小区|小區|花园|花園|新村|大厦|大廈|路站)/;
const REACH = 6;

/** What is said behind one, whatever stands before it. */
const GOODS = /^(?:产品|產品|品牌|设备|設備|主机|主機)/;

/** What says before one that a make is named: "所投品牌大华". */
const LABEL = /(?:品牌|厂家|厂商|制造商|选用|采用|采购|推荐|参考)$/;
const LABEL_REACH = 4;

/** Goods that makers of all sorts sell, behind a name that is a word too: "小米电视", "小米净水器", and not "小米粥". */
const OTHER_GOODS =
  /^(?:(?:(?![用煮做放和与與粥饭飯辣])\p{Script=Han}){0,8}(?:手机|手機|电视|電視|笔记本|筆記本|平板|路由|手环|手環|手表|手錶|音箱|耳机|耳機|净水|淨水|净化|淨化|扫地|掃地|拖地|门锁|門鎖|商城|盒子|插座|台灯|檯燈|充电|充電|移动电源|行動電源|小爱|米家|空调|空調|冰箱|洗衣机|洗衣機|电饭煲|风扇|體重|体重秤|滑板车|汽车|鼠标|键盘|天猫|旗舰|游戏|官网|官網|之家|众筹|眾籌)|\d{1,2}(?![\d斤克个個人元年月日号號]|[GK]G?(?!\p{L}))|(?:CC|MIX|MAX|NOTE|CIVI|SU|YU|AIR|PAD|BOOK|BUDS|BAND) ?\d?)/u;
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
  const isLed = NO_WORD_BOUNDARY.test(text.charAt(from - 1)) && !isLabelled;
  return isLed || OTHER_IN_HAN.test(text.slice(to, to + REACH));
}

/** Whether goods other than cameras stand right behind a name that ends at `to`. */
export function namesOtherGoods(text: string, to: number): boolean {
  return OTHER_GOODS.test(text.slice(to, to + GOODS_REACH));
}
