/** Words by which a buyer binds the other party to supply. In normalised text; linear. */
import { begun, cue, oneOf } from "../words.ts";

/** Who is bound, and what to, language by language. */
const BOUND_TO = [
  [
    begun({ en: ["(?:SUPPLIER|CONTRACTOR|BIDDER|TENDERER|OFFEROR|INSTALLER)S?"] }),
    String.raw`(?:SHALL|MUST|IS TO|ARE TO) (?:\p{L}+(?: AND |, ?)){0,2}(?:SUPPLY|FURNISH|PROVIDE|DELIVER|INSTALL|COMMISSION)`,
  ],
  [
    begun({ fr: ["TITULAIRE", "PRESTATAIRE", "SOUMISSIONNAIRE", "FOURNISSEUR"] }),
    oneOf({ fr: ["(?:DEVRA|DOIT) (?:FOURNIR|LIVRER|INSTALLER)", "FOURNIRA", "LIVRERA", "INSTALLERA"] }),
  ],
  [
    begun({ es: ["ADJUDICATARI[OA]", "CONTRATISTA", "PROVEEDOR"] }),
    oneOf({
      es: ["(?:DEBERA|DEBE) (?:SUMINISTRAR|INSTALAR|ENTREGAR|APORTAR)", "SUMINISTRARA", "INSTALARA", "ENTREGARA"],
    }),
  ],
  [
    begun({ it: ["FORNITORE", "APPALTATORE", "AGGIUDICATARI[OA]", "AFFIDATARI[OA]"] }),
    oneOf({ it: ["(?:DOVRA|DEVE) (?:FORNIRE|INSTALLARE|CONSEGNARE)", "FORNIRA", "INSTALLERA"] }),
  ],
  [
    begun({ pt: ["CONTRATAD[AO]", "FORNECEDORA?", "ADJUDICATARI[OA]", "EMPREITEIRO"] }),
    oneOf({ pt: ["(?:DEVERA|DEVE) (?:FORNECER|INSTALAR|ENTREGAR)", "FORNECERA", "INSTALARA"] }),
  ],
  [
    begun({ nl: ["OPDRACHTNEMER", "LEVERANCIER", "INSCHRIJVER"] }),
    oneOf({ nl: ["(?:DIENT|MOET|ZAL) (?:TE )?(?:LEVEREN|PLAATSEN|MONTEREN)"] }),
  ],
  [
    begun({ pl: ["WYKONAWCA"] }),
    oneOf({
      pl: [
        "DOSTARCZY",
        "ZAMONTUJE",
        "ZAINSTALUJE",
        "(?:MUSI|POWINIEN|JEST ZOBOWIAZANY) (?:DOSTARCZYC|ZAMONTOWAC|ZAINSTALOWAC)",
      ],
    }),
  ],
  [
    begun({ uk: ["ВИКОНАВЕЦЬ", "ПОСТАЧАЛЬНИК"] }),
    oneOf({ uk: ["(?:ПОВИНЕН|МАЄ|ЗОБОВ['’]?\\p{L}+) (?:ПОСТАВИТИ|ВСТАНОВИТИ|ПЕРЕДАТИ)", "ПОСТАВИТЬ", "ВСТАНОВИТЬ"] }),
  ],
  [
    begun({ ru: ["ПОСТАВЩИК", "ПОДРЯДЧИК", "ИСПОЛНИТЕЛЬ"] }),
    oneOf({ ru: ["(?:ДОЛЖЕН|ОБЯЗ\\p{L}+) (?:ПОСТАВИТЬ|УСТАНОВИТЬ|ПЕРЕДАТЬ)", "ПОСТАВИТ", "УСТАНОВИТ"] }),
  ],
].map(([who, does]) => `${who} ${does}`);

/** What goods are supplied for, or a service: no make follows that is bought. */
const FOR = oneOf({
  en: ["FOR|TO|MAINT\\p{L}+|SUPPORT|TRAINING|SERVICES?"],
  de: ["FUR"],
  fr: ["POUR"],
  es: ["PARA"],
  it: ["PER"],
  nl: ["VOOR"],
  pl: ["DO"],
  uk: ["ДЛЯ"],
});

/**
 * What a buyer binds the other party to supply, up to the name: "the Contractor shall furnish twelve …". In the present tense
 * ("der Auftragnehmer liefert") it is as often a contract that is made.
 */
export const BOUND = cue`(?:${BOUND_TO.join("|")})(?: AND \p{L}+)?(?:(?! ${FOR} ) (?:[^ .;:]+|N[RO]?\.)){0,8} $|(?:乙方|供应商|中标人|承包商)(?:应|须|必须)(?:按[^，。]{1,6}?)?(?:向甲方|为甲方)?(?:提供|供应|供货|安装)[^。；，：维]{0,14}$`;
