/** What people write of their own things. In normalised text. */
import type { Words } from "../words.ts";

/** Where a sentence or a clause begins. */
const BEGINS = "(?<=(?:^|[.!?,;] ?|\\n)(?:AND |SO |BUT )?)";

/** What somebody says of a thing of his own, asks others about it, or gives it stars for: "I've", "anyone else", "sent it back". */
export const LIVED: Words = {
  en: [
    "MY",
    "MINE",
    "TWO PENCE",
    "I KEEP (?:HEARING|SEEING)",
    "I['’]VE",
    "I BOUGHT",
    "ANYONE",
    "ANYBODY",
    "SUPPORT SHRUGGED",
    "ANY IDEAS?",
    "HELPDESK",
    "FINALLY DIED",
    "TRIED EVERYTHING",
    "STARS?",
    "A MATE",
    "EVENING ALL",
    "NO JOY",
    "LOL",
    "GUYS",
    "FWIW",
    "VERIFIED PURCHASE",
    "SENT IT BACK",
    `${BEGINS}I (?:HAVE|HAD|GOT|USE|RUN|THINK|STUCK|WENT|SWAPPED|TRIED|FITTED)`,
    `${BEGINS}I (?:MOUNTED|ORDERED|RETURNED|WISH|HATE|LOVE|GUESS|RECKON)`,
  ],
  de: [
    "HAB MIR|ICH HABE?|HABE? ICH|ACHSELZUCKEN|BEI UNS|MEINE?[NMRS]?|DREI STERNE|ZWEI STERNE|EHRLICH GESAGT",
    "HAT JEMAND|WEISS JEMAND|HALLO ZUSAMMEN|BEI MIR|MOIN|SERVUS|VORBESITZER|DAS DING|GIBT['’]?S DA",
    "KEINER MEHR|MUSS ICH|KANN MIR|HAB ICH|FINDE ICH|WURDE ICH|AUFSCHRAUBEN",
  ],
  fr: [
    "J['’]AI|QUELQU['’]UN|LE SAV|DEUX DOIGTS|CHEZ MOI|SALUT|BONJOUR A TOUS|UN POTE|J['’]EN AI|PERSO",
    "QUI A DEJA|JE (?:SUIS DECU|REGRETTE|CONSEILLE|DECONSEILLE|COMPRENDS PAS)",
    "MON (?:PAVILLON|GARAGE|JARDIN|VOISIN)|CA MARCHE|MA COMMUNE|ON NOUS (?:REPETE|DIT|EXPLIQUE|VEND)",
  ],
  es: [
    "LLEVO (?:UN|DOS|TRES|MESES)|OS CUENTO|ME COBRAN|LE DOY|ESTRELLAS|REPETIRIA|ALGUIEN|MI VECIN[OA]",
    "SE REINICIA|NO (?:ME )?CONTESTA|BUENAS|PERDI LA CLAVE|HOLA A TODOS|TENGO (?:DOS|TRES|CUATRO|UNA|UN)",
    "ME (?:SALE|FALLA|DA|VA)|LES? PASO|MI (?:CASA|SUEGR[OA]|CUNAD[OA]|PARCELA)|LA VERDAD",
  ],
  it: [
    "RECENSIONE|CHI MI AIUTA|RAGAZZI|HO UN[AO]?|VORREI|ALLE PRIME ARMI|PRESA PER|PRESO PER|RIMPIANGO|PECCATO",
    "QUALCUNO SA|LA MIA|IL MIO|CIAO A TUTTI|CAPITA ANCHE|HO PRESO|FARE IL RESO",
    "HO (?:DUE|TRE|QUATTRO|MONTATO|COMPRATO)|MI (?:DA|FA|TROVO)|ANIMA PIA|DA QUALCHE MESE",
    "MIO (?:COGNATO|SUOCERO|VICINO)",
  ],
  pt: [
    "ALGUEM|A MINHA|O MEU|ESTOU QUASE|RECEIO|PESSOAL|COMPREI|JA REINICIEI|GALERA",
    "TENHO (?:DUAS|DOIS|TRES|UMA|UM)|CHEGOU BEM|USO HA|O APLICATIVO|NOTA \\d|MEU VIZINHO|VALE A PENA",
  ],
  nl: [
    "IEMAND|MIJN|HEB IK|IK HEB|SINDS EEN|EVEN KLAGEN|BUURMAN|OP PROEF|BIJ MIJ|HOI|BEN IK GEK|WIL IK|HEEFT ER",
    "GEKOCHT ALS|VOOR DIT GELD|DENK IK|KAN DAT",
  ],
  pl: [
    "UZYWAM|KTOS|NIE POLECAM|DOKUPILEM|OD POL ROKU|POWIEM TAK|U MNIE|MOJ[AE]?|WITAM|KUPILEM|NIE MOGE",
    "WLASCICIEL|SIEMA|MAM (?:NA|DWIE|TRZY|W)|CZY KTOS|NIGDY WIECEJ|PADLA?|REKLAMACJ…|OGARNA…",
  ],
  uk: [
    "ПІДКАЖІТЬ|МЕНЕ ДИВУЄ|ДУМКА НЕПОПУЛЯРНА|Я ВЖЕ|СУМНІВАЮСЯ|У МЕНЕ|КУПИВ|МОЯ|МІИ|СУСІД|ЧИ ВАРТО|ВСІМ ПРИВІТ",
    "ВИСЯТЬ|КУДИ КОПАТИ|ХТО СТИКАВСЯ|ПОРАДЬТЕ|УДОМА|ВДОМА|ЧИ МОЖНА|ПОЛІКУВАТИ|НЕ ПІДКЛЮЧАЄТЬСЯ",
  ],
  ru: [
    "ПОДСКАЖИТЕ|ПОСТАВИЛ (?:ВЕСНОИ|ЛЕТОМ|ОСЕНЬЮ|ЗИМОИ|СЕБЕ|ДОМА|НА ДАЧЕ)|НА ДАЧЕ|СОСЕД|У МЕНЯ|НЕ ОФОРМИЛИ",
    "СДОХЛ[АИО]|НЕ ПОКАЗАТЕЛЬ|НЕ МОГУ|КУДА КОПАТЬ|ПОДРУЖИТЬ|РЕБЯТА|КТО СТАЛКИВАЛСЯ|МУЖИКИ|ПОВЕСИЛ|КСТАТИ|БРАЛ",
    "ДОВОЛЕН|НЕДОСТАТОК|ХОТЬ БЫ|У НАС В|ЛЕЧИТСЯ|ПАШЕТ|ОТРАБОТАЛ[АИ]?|НИ РАЗУ",
  ],
  zh: [
    "随手写|不喜勿喷|评论区|求助|家里装|坛友|我家|客服|楼主|各位大佬|怎么办|被人黑|买回来|用了[一两三几半]|给[三四五]星|好评|差评|掉线|自家|物流",
  ],
};
