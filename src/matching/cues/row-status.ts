/** What a row of a list says of what stands in it: that it is gone, or what it is exchanged for. In normalised text; each linear. */
import { begun, cue } from "../words.ts";

/** A cell that says that it is gone, and since when, and no more. */
export const GONE_CELL = cue`^[^\p{L}\p{N}]{0,3}${begun({
  en: [
    "REMOVED|SCRAPPED|DECOMMISSIONED|DISPOSED OF|DISMANTLED|TAKEN (?:DOWN|OUT OF (?:USE|SERVICE))|WRITTEN OFF",
    "RETIRED(?!\\p{L})",
    "STRIPPED OUT|SUSPENDED|WITHDRAWN|NO LONGER (?:IN USE|THERE|INSTALLED)",
    "TO BE (?:REMOVED|SCRAPPED|DISMANTLED|DISPOSED)",
  ],
  de: [
    "(?:ABGELOST|AUSGEBAUT|ABGEBAUT|DEMONTIERT|VERSCHROTTET|ENTSORGT|AUSGEMUSTERT|AUSGESONDERT|STILLGELEGT|ENTFERNT|ABGESCHRIEBEN)",
    "AUSSER BETRIEB(?: GENOMMEN)?|NICHT MEHR VORHANDEN|(?:RUCKBAU|DEMONTAGE|ENTSORGUNG)(?!\\p{L})",
  ],
  fr: [
    "(?:DEPOSE|RETIRE|ENLEVE|DEMONTE|REFORME)E?S?(?!\\p{L})|MISE?S? (?:AU REBUT|HORS SERVICE)|HORS SERVICE",
    "A DEPOSER",
  ],
  es: [
    "(?:RETIRAD|DESMONTAD|DESECHAD|ACHATARRAD)[OA]S?|(?:DADO|DADA|DE) (?:DE )?BAJA|FUERA DE (?:SERVICIO|USO)",
    "A RETIRAR",
  ],
  it: [
    "(?:RIMOSS|SMONTAT|DISMESS|ROTTAMAT|SMALTIT|SMANTELLAT)[OAIE]|FUORI (?:SERVIZIO|USO)",
    "DA (?:RIMUOVERE|SMALTIRE)",
  ],
  pt: ["(?:RETIRAD|REMOVID|DESMONTAD|ABATID|DESCARTAD|DESATIVAD)[OA]S?|FORA DE (?:SERVICO|USO)|A RETIRAR", "SUCATEAD"],
  nl: [
    "(?:VERWIJDERD|GEDEMONTEERD|AFGEVOERD|GESLOOPT|AFGESCHREVEN|ONTMANTELD)|BUITEN (?:GEBRUIK|DIENST)",
    "TE VERWIJDEREN",
  ],
  pl: [
    "(?:ZDEMONTOWAN|USUNIET|ZEZLOMOWAN|ZUTYLIZOWAN|ZLIKWIDOWAN|WYCOFAN|SKASOWAN)",
    "DO (?:DEMONTAZU|UTYLIZACJI|LIKWIDACJI)",
  ],
  uk: ["(?:ДЕМОНТОВАН|СПИСАН|УТИЛІЗОВАН|ЗНЯТ|ВИЛУЧЕН|ВИВЕДЕН)|ДО (?:ДЕМОНТАЖУ|СПИСАННЯ)|ПІД СПИСАННЯ"],
  ru: ["(?:ДЕМОНТИРОВАН|СПИСАН|УТИЛИЗИРОВАН|СНЯТ|ИЗЪЯТ|ВЫВЕДЕН)|К (?:ДЕМОНТАЖУ|СПИСАНИЮ)|ПОД СПИСАНИЕ"],
  cs: ["(?:DEMONTOVAN|VYRAZEN|ZLIKVIDOVAN|SESROTOVAN|ODSTRANEN)|K (?:DEMONTAZI|LIKVIDACI|VYRAZENI)"],
  sk: ["(?:DEMONTOVAN|VYRADEN|ZLIKVIDOVAN|ZOSROTOVAN|ODSTRANEN)|NA (?:DEMONTAZ|LIKVIDACIU|VYRADENIE)"],
  ro: ["(?:DEMONTAT|CASAT|SCOS DIN UZ|DEZAFECTAT)"],
  hu: ["LESZEREL|SELEJTEZ|LEBONT"],
  sv: ["(?:DEMONTERAD|SKROTAD|KASSERAD|NEDTAGEN|UTRANGERAD|UR DRIFT)"],
  tr: ["(?:SOKULDU|KALDIRILDI|HURDAYA|DEVRE DISI|KULLANIM DISI)"],
  zh: ["已?(?:拆除|报废|停用|淘汰|撤除|拆卸)"],
})}\p{L}*(?: (?:AND|UND|ET|Y|E|EN|I|A|OCH|ТА|И|І|SI|VE) \p{L}+)?(?: (?:IN|AM|IM|EN|LE|EL|IL|W|В|У|DNE|ON|SINCE|SEIT|DEPUIS|OD))?[^\p{L}]*$`;

/** Names and numbers of one thing in the cells of a row: nothing but strokes stands between them. */
export const CELLS_LINKED = /^[\s|()]*$/;

/** An arrow, right behind what is named, and something behind it. */
export const ARROW = cue`^(?: ?[\p{L}\p{N}().,/-]+){0,3} ?(?:-?->|=?=>|→|⇒|➔|➜|⟶) ?[\p{L}\p{N}]`;

/** A heading, or a line, by which rows with arrows say what comes in the place of what. */
export const EXCHANGES = begun({
  en: ["REPLAC|SUCCESSOR|MIGRAT|SWAP|EXCHANGE|UPGRAD|PHASE[- ]OUT|OLD(?!\\p{L})|SUPERSED"],
  de: [
    "ERSATZ|ERSETZ|AUSTAUSCH|TAUSCH|NACHFOLG|MIGRATION|UMRUST|ALT(?!\\p{L})|ALTE[RNS]?(?!\\p{L})|ABLOSUNG",
    "BISHER",
  ],
  fr: ["REMPLAC|SUCCESS|MIGRATION|ANCIEN|ECHANGE|SUBSTITU"],
  es: ["SUSTITU|REEMPLAZ|CAMBIO|MIGRACION|ANTIGU|RECAMBIO|SUCESOR"],
  it: ["SOSTITU|RIMPIAZZ|CAMBIO|MIGRAZIONE|VECCHI|SUCCESSOR"],
  pt: ["SUBSTITU|TROCA|MIGRACAO|ANTIG|SUCESSOR"],
  nl: ["VERVANG|OPVOLG|MIGRATIE|OUD(?!\\p{L})|OUDE(?!\\p{L})|OMRUIL"],
  pl: ["WYMIAN|ZAMIAN|ZASTAP|NASTEPC|WYCOF|MIGRACJ|STAR[AYE](?!\\p{L})"],
  uk: ["ЗАМІН|МІГРАЦ|НАСТУПНИК|СТАР(?:А|ИИ|І)(?!\\p{L})"],
  ru: ["ЗАМЕН|МИГРАЦ|ПРЕЕМНИК|СТАР(?:АЯ|ЫИ|ЫЕ|ОЕ)(?!\\p{L})"],
  cs: ["VYMEN|NAHRAD|NASTUPC|MIGRAC|STAR[YAE](?!\\p{L})"],
  sk: ["VYMEN|NAHRAD|NASTUPC|MIGRAC|STAR[YAE](?!\\p{L})"],
  ro: ["INLOCUI|SCHIMB|MIGRARE|VECHI"],
  sv: ["BYTE|ERSATT|ERSATTNING|MIGRERING|GAMMAL|GAMLA"],
  tr: ["DEGISIM|DEGISTIR|ESKI(?!\\p{L})|YENILEME"],
  zh: ["替换|更换|置换|升级|旧"],
});
