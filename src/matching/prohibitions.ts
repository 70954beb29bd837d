/**
 * How buyers refuse a make in other words than "no X" and "X is excluded": verbs and adjectives of refusing, in the languages
 * Sightline reads, as they stand in normalised text. Words that also go with prices and deliveries ("IVA esclusa") need their verb.
 */

/** Follows the name within its clause: "… are barred", "… bleiben unberücksichtigt". */
export const REFUSED_AFTER = new RegExp(
  `^[^.;:,|\\n]{0,70}?(?:${[
    "(?<!\\p{L})(?:BARRED|DISQUALIFIED|RULED OUT|OFF[- ]LIMITS|DISALLOWED|INADMISSIBLE|INELIGIBLE|UNACCEPTABLE|UNWELCOME|UNWANTED)(?!\\p{L})",
    "(?:ARE|IS|BE) (?:REFUSED|DECLINED|TURNED DOWN|FORBIDDEN|(?:NOT|NO LONGER) (?:BE )?(?:WELCOME|SUITABLE|AN OPTION|OF INTEREST|APPROVED))",
    "UNBERUCKSICHTIGT|UNTERSAGT|UNZULASSIG|NICHT IN (?:BETRACHT|FRAGE)|NICHT (?:AKZEPTIERT|BERUCKSICHTIGT|GESTATTET|ERLAUBT|GEWUNSCHT|GEWERTET)|(?:WERDEN|WIRD) (?:ABGELEHNT|ZURUCKGEWIESEN)",
    "PROSCRIT|BANNIE?S?(?!\\p{L})|(?:EST|SONT|SERA|SERONT) (?:REFUSE|REJETE|ECARTE|ELIMINE|PROHIBE)|(?:NE |N')(?:EST|SONT|SERA|SERONT) PAS (?:ACCEPTE|ADMIS|AUTORISE|RETENU|PRIS)",
    "DESCARTAD|RECHAZAD|(?:QUEDAN?|ESTAN?|SERAN?) (?:EXCLUID|FUERA|VETAD)|NO (?:SERAN?|SON|ES|ESTAN?) (?:ACEPTA|ADMI|PERMIT|VALID|APT)",
    "VIETAT|RIFIUTAT|(?:SONO|SARANNO|SARA|VENGONO) (?:ESCLUS|RESPINT|SCARTAT)|NON (?:SARANNO|SARA|SONO|E|VERRANNO) (?:ACCETTA|AMMESS|CONSENTIT|PRES)",
    "RECUSAD|REJEITAD|DESCLASSIFICAD|(?:SERAO?|SAO|FICAM?|ESTAO) (?:EXCLUID|VETAD)|NAO (?:SERAO?|SERA|SAO|E) (?:ACEIT|ADMI|PERMIT)",
    "GEWEIGERD|AFGEWEZEN|VERBODEN|TERZIJDE GELEGD|NIET (?:GEACCEPTEERD|AANVAARD|GEWENST|IN AANMERKING)",
    "ODRZUC|ZABRONION|ZAKAZAN|(?:SA|BEDA|ZOSTANA) WYKLUCZ|NIE (?:SA |BEDA |ZOSTANA )?(?:AKCEPTOWAN|PRZYJMOWAN|DOPUSZCZ|ROZPATRYWAN|BRANE)",
    "ВІДХИЛ|ВИКЛЮЧЕН|НЕ (?:БУДУТЬ |БУДЕ )?(?:ДОЗВОЛ|РОЗГЛЯДА|ПРИИНЯТ|ПРИИМА)",
    "ОТКЛОН|ИСКЛЮЧЕН|НЕ (?:БУДУТ |БУДЕТ )?(?:ПРИНИМА|РАССМАТРИВА|ПРИНЯТ|РАЗРЕШ)",
    "不予(?:接受|考虑|采纳|受理)|一律不|不被接受|不在考虑|拒绝|(?:应|将|须)排除",
    "KABUL EDILMEYECEK|REDDEDIL",
  ].join("|")})`,
  "u",
);

/** Stands before the name, in its clause. */
export const REFUSED_BEFORE = new RegExp(
  [
    "(?<!\\p{L})(?:AVOID|REFUSE|REJECT|DECLINE|DISALLOW|BOYCOTT|RULE OUT)(?:S|ING)?(?:\\s+\\p{L}+){0,2}\\s*$",
    "(?:NOT|N'T) (?:WISH|WANT|INTEND|ALLOW|ACCEPT|APPROVE|CONSIDER|PERMIT)|RULED OUT|UNTERSAGT|VERZICHTET AUF",
    "REFUS(?:ONS|ERA|ERONS|ENT)(?!\\p{L})|PROSCRI|EXCLUT|ECARTE(?:RA|RONS)",
    "(?:SE )?RECHAZA(?:N|RA|RAN|MOS|REMOS)(?!\\p{L})|DESCARTAD|(?:QUEDAN?|SERAN?) EXCLUID|NO (?:SE )?(?:ACEPTA|ADMIT|PERMIT)",
    "NON (?:SARANNO|SARA|SONO|SI|VERRANNO|POSSONO ESSERE) (?:ACCETT|AMMESS|AMMETT|CONSENT)|VIETAT|(?:SONO|SARANNO) ESCLUS",
    "NAO (?:SERAO|SERA|SAO|SE) (?:ACEIT|ADMI|PERMIT)|NAO (?:ACEITA|ADMITI|PERMITI)|(?:FICAM?|SERAO?) EXCLUID|RECUSA(?:M|REMOS|MOS)(?!\\p{L})",
    "WEIGER(?:T|EN)(?!\\p{L})|VERBODEN",
    "NIE (?:AKCEPTUJE|PRZYJMUJE|DOPUSCI|BEDZIEMY)|ODRZUC|ZABRANIA|ZAKAZUJE",
    "НЕ (?:ПРИИМА|РОЗГЛЯДА|ДОЗВОЛ)|ВІДХИЛЯ",
    "НЕ (?:ПРИНИМА|РАССМАТРИВА|РАЗРЕША)|ОТКЛОНЯ",
    "拒绝|不采购|不考虑|不选用|不使用|不采用",
  ].join("|"),
  "u",
);
