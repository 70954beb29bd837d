/** Words that set a shop's own goods against a make. In normalised text; each linear in its input. */
import { begun, whole } from "../words.ts";

/** "Where X makes you pay, ours …": right before the make. */
export const WHEREAS = whole({
  en: ["IF|WHERE|WHEREAS|WHILE|WHILST|THOUGH"],
  de: ["WAHREND|WO|WENN|WOHINGEGEN"],
  fr: ["LA OU|TANDIS QU['’E]|ALORS QU['’E]|QUAND|SI"],
  es: ["MIENTRAS(?: QUE)?|DONDE|CUANDO|SI"],
  it: ["MENTRE|DOVE|LADDOVE|SE"],
  pt: ["ENQUANTO|ONDE|SE"],
  nl: ["WAAR|TERWIJL|WAAR BIJ"],
  pl: ["JESLI|JEZELI|SKORO|PODCZAS GDY|GDY|TAM,? GDZIE|O ILE|KIEDY"],
  uk: ["ТОДІ ЯК|ТИМ ЧАСОМ ЯК|ЯКЩО|КОЛИ|ТАМ,? ДЕ"],
  ru: ["ЕСЛИ|ТОГДА КАК|В ТО ВРЕМЯ КАК|ТАМ,? ГДЕ|КОГДА|ПОКА"],
  cs: ["ZATIMCO"],
  zh: ["当|虽然"],
});

/** What a make asks of who buys it: "requires", "charges". */
export const DEMANDS = begun({
  en: ["CHARG|REQUIR|FORC|DEMAND|MAKES YOU|ASKS|NEEDS|PUSH|INSIST|STORES|SENDS|REL(?:Y|IES) ON|WANTS|LOCKS|COSTS"],
  de: ["VERLANG|VORSCHR|BRAUCH|ZWING|SETZ|KOST|BERECHN|SPEICHER|BENOTIG|ERFORDER|SCHICK|AUF DIE CLOUD|VORAUSSETZ"],
  fr: ["(?:VOUS )?IMPOS|EXIG|DEMAND|FACTUR|OBLIG|NECESSIT|RECLAM|STOCK|MISE|ENVOI|FAIT PAYER"],
  es: ["OBLIGA|COBRA|EXIGE|REQUIERE|PIDE|NECESITA|IMPONE|APUESTA|FUERZA|GUARDA"],
  it: ["RICHIED|OBBLIG|IMPON|FA PAGARE|CHIEDE|PRETEND|COSTRING|PUNTA|SALVA"],
  pt: ["OBRIGA|COBRA|EXIGE|REQUER|PEDE|IMPOE|APOSTA|GUARDA|PRECISA"],
  nl: ["VERPLICHT|VRAAGT|EIST|REKENT|DWINGT|VEREIST|NODIG|SLAAT"],
  pl: ["WYMAGA|KAZE|ZADA|ZMUSZA|POBIERA|POTRZEBUJE|STAWIA"],
  uk: ["ВИМАГА|БЕРЕ|ЗМУШУ|ПОТРЕБУ|ПРОСИТЬ|НАВ['’]ЯЗУ"],
  ru: ["ТРЕБУ|БЕРЕТ|ВЫНУЖДА|ЗАСТАВЛЯ|ПРОСИТ|НАВЯЗЫВА"],
  cs: ["VYZADUJ|CHCE|NUTI"],
  zh: ["需要|要求|强制|收费|必须"],
});

/** Whose the other goods are: "ours", "this one". */
export const OURS = whole({
  en: ["OURS?|THIS|THESE|WE|IT|NOTHING"],
  de: ["UNSER…|BEI UNS|DIES…|WIR|UNS|HIER|BEI DIESER"],
  fr: ["NOTRE|NOS|NOUS|CELLES?-CI|CELUI-CI|CETTE|CE|ICI"],
  es: ["NUESTR…|EST[AE]S?|NOSOTROS|AQUI|LA NUESTRA"],
  it: ["NOSTR…|QUEST…|NOI|QUI"],
  pt: ["CONN?OSCO|NOSS…|EST[AE]S?|ESS[AE]|NOS|AQUI"],
  nl: ["ONZE|DEZE|WIJ|ONS|DIT|HIER"],
  pl: ["NASZ…|TA|TEN|MY|U NAS|TUTAJ"],
  uk: ["НАШ…|ЦЯ|ЦЕИ|МИ|У НАС|ТУТ"],
  ru: ["НАШ…|ЭТА|ЭТОТ|МЫ|У НАС|ЗДЕСЬ"],
  cs: ["NAS…|TATO|TENTO|U NAS"],
  zh: ["我们|本机|这款|本品"],
});

/** "Compared with", over a list of makes. */
export const COMPARED_WITH = whole({
  en: [
    "COMPARED (?:TO|WITH)|IN CONTRAST WITH|IN COMPARISON (?:TO|WITH)|(?:TIRED|SICK) OF|FED UP WITH",
    "(?:NOT (?:TO BE )?|(?:DON['’]T|DO NOT) )(?:CONFUSE|MISTAKE)D?(?: \\p{L}+)? (?:WITH|FOR)|HAD ENOUGH OF",
    "GET(?:TING)? RID OF|DITCH(?:ING)?|MOVING (?:AWAY|ON) FROM|(?:SAY|WAVE) GOODBYE TO",
  ],
  de: [
    "IM UNTERSCHIED ZU[RM]?|VERGLICHEN MIT|IM VERGLEICH (?:ZU[RM]?|MIT)|ANDERS ALS BEI|GENUG VON",
    "KEIN VERGLEICH (?:ZU|MIT)|NICHT (?:ZU )?VERWECHSELN?(?: SIE)? MIT|KEINE LUST (?:MEHR )?AUF|GENERVT VON|(?:WEG|LOS) VON",
    "ABSCHIED VON|SCHLUSS MIT",
  ],
  fr: [
    "A LA DIFFERENCE D(?:['’]|E|ES|U)|PAR RAPPORT AU?X?|CONTRAIREMENT AUX?|COMPAREE?S? AUX?",
    "RIEN A VOIR AVEC|(?:NE PAS|A NE PAS) CONFONDRE AVEC|(?:MARRE|ASSEZ|LASSEE?) D(?:E|ES|U|['’])|DEBARRASSER D(?:E|ES|U|['’])",
    "DI(?:TES|RE) ADIEU AU?X?",
  ],
  es: [
    "FRENTE AL?|EN COMPARACION CON|A DIFERENCIA DE(?: LO QUE)?|COMPARAD[AO]S? CON|(?:CANSAD|HART)[AO]S? DE",
    "NADA QUE VER CON|NO (?:LA |LO |SE )?CONFUND\\p{L}+ CON|(?:DESHACER|LIBRAR)(?:TE|SE)? DE|DI(?:GA)? ADIOS AL?",
  ],
  it: [
    "RISPETTO AL?(?:L[AEO'’]?)?|IN CONFRONTO AL?|A CONFRONTO (?:CON|DI)|DIVERSAMENTE DA|STANC[OHI]I? D",
    "NIENTE A CHE (?:VEDERE|FARE) CON|(?:DA )?NON CONFONDERE CON|(?:LIBERAR|DISFAR)(?:TI|SI|VI) D\\p{L}+|DI(?:RE|TE) ADDIO A\\p{L}*",
  ],
  pt: [
    "DIFERENTES? D(?:E|AS?|OS?)|COMPARAD[AO]S? (?:COM|A)|EM COMPARACAO COM|FACE AS?|(?:CANSAD|FART)[AO]S? D",
    "NADA A VER COM|NAO CONFUNDIR COM|(?:LIVRAR|DESFAZER)-SE D\\p{L}+|DIGA ADEUS A\\p{L}*",
  ],
  nl: [
    "NIET (?:TE )?(?:VERWARREN|VERGELIJKEN) MET|ANDERS DAN(?: BIJ)?|VERGELEKEN MET|IN VERGELIJKING MET|GENOEG VAN|BEU",
    "WIL(?:T U|LEN JULLIE| JE) VAN|AF VAN|AFSCHEID VAN",
  ],
  pl: [
    "(?:NIE MA|BEZ) POROWNANIA ZE?|NIE (?:PO)?MYLIC ZE?|INACZEJ NIZ(?: W PRZYPADKU)?|ODMIENNIE NIZ|W POROWNANIU (?:DO|Z)|W ODROZNIENIU OD",
    "DOSC|POZBYC SIE|POZEGNAC? SIE ZE?|POZEGNAJ(?:CIE)?(?: SIE ZE?)?",
  ],
  uk: [
    "НЕ ПОРІВНЯТИ (?:З|ІЗ)|НЕ ПЛУТА(?:ТИ|ИТЕ) (?:З|ІЗ)|ПОРІВНЯНО З|У ПОРІВНЯННІ З|НАБРИДЛ\\p{L}+|ВТОМИЛИС[ЬЯ] ВІД|ПОЗБУТИСЯ",
    "ПОПРОЩАТИСЯ З",
  ],
  ru: [
    "НЕ СРАВНИТЬ С|НЕ (?:ПЕРЕ)?ПУТА(?:ТЬ|ИТЕ) С|ПО СРАВНЕНИЮ С|В СРАВНЕНИИ С|НАДОЕЛ\\p{L}*|УСТАЛИ ОТ|ИЗБАВИТЬСЯ ОТ",
    "ПОПРОЩАТЬСЯ С",
  ],
  cs: ["NEPLEST SI S|NEZAMENOVAT S|NA ROZDIL OD|V POROVNANI S|ZBAVIT SE|ROZLOUCIT SE S"],
  zh: [
    "比[^，。,;]{0,10}(?:坏|旧|老|扔|之前|以前|原来|换下)[^，。,;]{0,4}的(?= ?$)|不像|有别于|相比于?|对比|告别|摆脱",
  ],
});
