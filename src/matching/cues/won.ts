/** Words for who has won a tender, and with what. In normalised text; each linear in its input. */
import { cue, whole } from "../words.ts";

/** Who won, and with what, in the same sentence, whose full stops may be those of abbreviations: "Awarded to Smith Ltd. with X". */
export const WON = cue`${whole({
  en: [
    "(?:WINNER|WINNING (?:BID|BIDDER|TENDER|TENDERER|SUPPLIER)|AWARDEE|PREFERRED BIDDER) ?:|AWARDED TO",
    "SUCCESSFUL (?:SUPPLIER|TENDERER|BIDDER|CONTRACTOR):",
    "CONTRACT (?:WAS )?(?:SIGNED|CONCLUDED) WITH|RECOMMENDS? (?:THE )?AWARD|DECLARED? (?:THE )?WINNER",
  ],
  de: ["ZUSCHLAGSEMPFANGER…|ZUSCHLAG|EMPFIEHLT DEN ZUSCHLAG|AUFTRAG GING"],
  fr: [
    "(?:ATTRIBUTAIRE|TITULAIRE RETENU|ENTREPRISE RETENUE|LAUREAT) ?:|ATTRIBUEE? A",
    "CONTRAT (?:EST |A ETE )?(?:SIGNE|CONCLU) AVEC|RETIENT L.OFFRE|EST RETENUE?|ADJUGEE? A",
  ],
  es: [
    "CONTRATO (?:\\p{L}+ )?(?:FIRMADO|CELEBRADO|FORMALIZADO) CO[NM]|SE ADJUDICA|ADJUDICAR|ADJUDICAD[OA]S?",
    "ADJUDICATARI[OA] ?:|ADJUDICOSE|(?:FUE|FUERON) ADJUDICAD…|ADJUDICATARI[OA] DEL|ENTREGO",
  ],
  it: [
    "CONTRATTO (?:STIPULATO|CONCLUSO) CON|SI AFFIDA(?:NO)?|AFFIDAT[OA] (?:A|ALLA|ALL['’])|SI AGGIUDICA",
    "AGGIUDICAT(?:O|A|ARIA|ARIO)",
  ],
  pt: ["ADJUDICATARI[OA] ?:|ADJUDICAD[OA] A|HOMOLOG(?:O|A|OU)|VENCEDORA?|ENTREGOU"],
  nl: ["VERLEEND AAN|GEGUND AAN|OVEREENKOMST GESLOTEN MET"],
  pl: ["UMOWE ZAWARTO Z|WYBRANO OFERTE|WYBRAN\\p{L}+ WYKONAWC\\p{L} ?:|UDZIELONO"],
  uk: ["ПРИСУДЖ…|ДОГОВІР УКЛАДЕНО З|ПЕРЕМОЖ…|ПЕРЕДАВ"],
  ru: ["ПРИСУЖД…|ДОГОВОР ЗАКЛЮЧЕН С|ПОБЕДИТЕЛ…|ПЕРЕДАЛ"],
  cs: [
    "(?:DOPORUCUJE|ODPORUCA) UZAVRI(?:E)?T (?:SMLOUVU|ZMLUVU)|VITEZN…",
    "VYBRAN\\p{L}+ (?:NABIDK|DODAVATEL)(?!… (?:DODA|MUSI|JE POVIN|BUDE|ZAJIST))…",
  ],
  sk: ["VITAZN…"],
  hr: ["ODABRAN…"],
  bg: ["КЛАСИРА…|ПЕЧЕЛИВШ…"],
  ro: ["CASTIGATOR…"],
  hu: ["NYERTES"],
  el: ["ΑΝΑΔΟΧΟ…|ΚΑΤΑΚΥΡΩΝ…"],
  sv: ["VINNANDE|DET VINNANDE|TILLDELNINGSBESLUT|ANTAS MED"],
  da: ["VINDER|TILDELT|TILDELES"],
  nb: ["VINNER"],
  fi: ["VOITTAJA…|VALITAAN|VALITTIIN"],
  tr: ["IHALEYI KAZANAN"],
  id: ["PEMENANG|DISERAHTERIMAKAN"],
  vi: ["TRUNG THAU"],
  ar: ["رست|فازت"],
})}(?:[^.\n]|\.(?=\S)|(?<=(?<!\p{L})\p{L}|(?<!\p{L})(?:LTD|INC|CO|NO|LDA|LTDA|SRL|NR|SP|STI|PTY|PVT|CIA))\.){0,120}$|中标[^。\n]{0,40}$`;

/** The same in papers of record: "the contract was let to Smith Ltd, who fit X". */
export const WON_BY = cue`${whole({
  en: ["(?:WAS|WERE|BEEN) LET TO|WON BY"],
  fr: ["REMPORTE"],
  es: ["GANO"],
  it: ["HA VINTO"],
  pt: ["HOMOLOGAD[OA]|VENCEU"],
  pl: ["UZNANO OFERTE|WYGRAL…"],
  uk: ["ПЕРЕМІГ|ПЕРЕМОГЛ[АИ]"],
  ru: ["ПОБЕДИЛ[АИО]?"],
  cs: ["ZAKAZKU ZISKAL…"],
  ro: ["A CASTIGAT"],
  hu: ["NYERTE"],
  el: ["ΑΝΑΔΕΙΧΘΗΚΕ"],
  sv: ["AVTAL TECKNAS MED|VANN UPPHANDLINGEN"],
  tr: ["IHALEYI ALAN"],
})}(?:[^.\n]|\.(?=\S)|(?<=\.\p{L}|(?<!\p{L})(?:LTD|INC|CO|NO|LDA|LTDA|SRL|NR|SP|J|STI|PTY|CIA))\.){0,120}$`;
