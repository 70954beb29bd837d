/** Words of who buys, and of the papers and letters in which goods are spoken of. In normalised text; each linear in its input. */
import { cue, whole } from "../words.ts";

/** What only who buys writes: what is as good, and what shall be: "or equivalent". */
export const ASKS = cue`${whole({
  en: ["SHALL|OR (?:EQUAL|EQUIVALENT)"],
  de: ["ODER GLEICHWERTIG|LEITFABRIKAT"],
  fr: ["OU EQUIVALENT"],
  es: ["O (?:EQUIVALENTE|SIMILAR)"],
  pt: ["OU SIMILAR"],
  nl: ["OF GELIJKWAARDIG"],
  pl: ["LUB ROWNOWAZN…"],
  uk: ["АБО ЕКВІВАЛЕНТ"],
  ru: ["ИЛИ ЭКВИВАЛЕНТ"],
  zh: ["同等"],
})}`;

/** Papers of who buys, sells, keeps in order or counts, and letters: what runs on in them may well be of goods. "Contractor", "Dear". */
export const PAPERS = cue`${whole({
  en: ["MUST|CONTRACTORS?|TENDERERS?|BIDDERS?|MAINTENANCE|INVENT…|DELIVERY NOTE|DEAR|REGARDS|CHEERS"],
  de: ["AUFTRAGNEHMER…|BIETER|DIE PARTEIEN|WARTUNG…|LIEFERSCHEIN|SEHR GEEHRTE[RN]?|FREUNDLICHEN GRU…"],
  fr: ["TITULAIRE|SOUMISSIONNAIRES?|FOURNIRA?|LES PARTIES|ENTRETIEN|CORDIALEMENT|MERCI D.AVANCE"],
  es: ["ADJUDICATARI…|SUMINISTRO|PLIEGO|COMITENTE|LAS PARTES|MANTENIMIENTO|ESTIMAD[OA]S?|ATENTAMENTE|SALUDOS"],
  it: ["LE PARTI|CAPITOLATO|COLLAUDO|APPALTATORE|MANUTENZIONE|DDT|CORDIALI SALUTI"],
  pt: ["AS PARTES|CADERNO DE ENCARGOS|CONTRATADA|FORNECIMENTO|MANUTENCAO|PREZAD[OA]S?|CUMPRIMENTOS"],
  nl: ["OPDRACHTNEMER|INSCHRIJVERS?|ONDERHOUD…|PAKBON|GEACHTE|GROET"],
  pl: [
    "WYKONAWC…|ZAMAWIAJAC…|PRZEDMIOT… (?:UMOWY|ZAMOWIENIA)|KONSERWACJ…|PRZEGLAD…|DZIEN DOBRY|POZDRAWIAM",
    "Z POWAZANIEM",
  ],
  uk: ["ВИКОНАВЕЦЬ|ПОСТАЧАЛЬНИК|ЗАМОВНИК…|ПОВИНН…|ОБСЛУГОВУВ…|ІНВЕНТ…|ДОБРОГО ДНЯ|З ПОВАГОЮ"],
  ru: ["ПОСТАВЩИК|ЗАКАЗЧИК…|ДОЛЖ…|ОБСЛУЖИВ…|ИНВЕНТ…|ЗДРАВСТВУИТЕ|С УВАЖЕНИЕМ"],
  zh: ["乙方|甲方|投标人|合同|维保|巡检|送货|验收|台账|您好"],
})}`;
