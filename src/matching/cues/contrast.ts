/** Words that set a shop's own goods against a make. In normalised text; each linear in its input. */
import { whole } from "../words.ts";

/** "Where X makes you pay, ours …": right before the make. */
export const WHEREAS = whole({
  en: ["WHERE|WHEREAS|WHILE|WHILST|THOUGH"],
  de: ["WAHREND|WO|WENN|WOHINGEGEN"],
  fr: ["LA OU|TANDIS QU['’E]|ALORS QU['’E]|QUAND|SI"],
  es: ["MIENTRAS(?: QUE)?|DONDE|CUANDO|SI"],
  it: ["MENTRE|DOVE|LADDOVE|SE"],
  pt: ["ENQUANTO|ONDE|SE"],
  nl: ["WAAR|TERWIJL|WAAR BIJ"],
  pl: ["PODCZAS GDY|GDY|TAM GDZIE|O ILE|KIEDY"],
  uk: ["ТОДІ ЯК|ТИМ ЧАСОМ ЯК|ЯКЩО|КОЛИ|ТАМ ДЕ"],
  ru: ["ЕСЛИ|ТОГДА КАК|В ТО ВРЕМЯ КАК|ТАМ ГДЕ|КОГДА|ПОКА"],
  cs: ["ZATIMCO"],
  zh: ["当|虽然"],
});

/** Whose the other goods are: "ours", "this one". */
export const OURS = whole({
  en: ["OURS?|THIS|THESE|WE|IT|NOTHING"],
  de: ["UNSER…|DIES…|WIR|UNS|HIER|BEI DIESER"],
  fr: ["NOTRE|NOS|NOUS|CELLES?-CI|CELUI-CI|CETTE|CE|ICI"],
  es: ["NUESTR…|EST[AE]S?|NOSOTROS|AQUI|LA NUESTRA"],
  it: ["NOSTR…|QUEST…|NOI|QUI"],
  pt: ["NOSS…|EST[AE]S?|ESS[AE]|NOS|AQUI"],
  nl: ["ONZE|DEZE|WIJ|ONS|DIT|HIER"],
  pl: ["NASZ…|TA|TEN|MY|U NAS|TUTAJ"],
  uk: ["НАШ…|ЦЯ|ЦЕИ|МИ|У НАС|ТУТ"],
  ru: ["НАШ…|ЭТА|ЭТОТ|МЫ|У НАС|ЗДЕСЬ"],
  cs: ["NAS…|TATO|TENTO|U NAS"],
  zh: ["我们|本机|这款|本品"],
});

/** "Compared with", over a list of makes. */
export const COMPARED_WITH = whole({
  en: ["COMPARED (?:TO|WITH)|IN CONTRAST WITH|IN COMPARISON (?:TO|WITH)"],
  de: ["IM UNTERSCHIED ZU[RM]?|VERGLICHEN MIT|IM VERGLEICH (?:ZU[RM]?|MIT)|ANDERS ALS BEI"],
  fr: ["A LA DIFFERENCE D(?:['’]|E|ES|U)|PAR RAPPORT AU?X?|CONTRAIREMENT AUX?|COMPAREE?S? AUX?"],
  es: ["FRENTE AL?|EN COMPARACION CON|A DIFERENCIA DE(?: LO QUE)?|COMPARAD[AO]S? CON"],
  it: ["RISPETTO AL?(?:L[AEO'’]?)?|IN CONFRONTO AL?|A CONFRONTO (?:CON|DI)|DIVERSAMENTE DA"],
  pt: ["DIFERENTES? D(?:E|AS?|OS?)|COMPARAD[AO]S? (?:COM|A)|EM COMPARACAO COM|FACE AS?"],
  nl: ["ANDERS DAN(?: BIJ)?|VERGELEKEN MET|IN VERGELIJKING MET"],
  pl: ["INACZEJ NIZ(?: W PRZYPADKU)?|ODMIENNIE NIZ|W POROWNANIU (?:DO|Z)|W ODROZNIENIU OD"],
  uk: ["ПОРІВНЯНО З|У ПОРІВНЯННІ З"],
  ru: ["ПО СРАВНЕНИЮ С|В СРАВНЕНИИ С"],
  cs: ["NA ROZDIL OD|V POROVNANI S"],
  zh: ["不像|有别于|相比于?|对比"],
});
