/** Words for what is looked over at intervals. In normalised text; each linear in its input. */
import { cue, whole } from "../words.ts";

/** At intervals. */
const INTERVAL = whole({
  en: [
    "(?:HALF-?|BI-?)?(?:YEARLY|ANNUAL|ANNUALLY|QUARTERLY|MONTHLY)|(?:TWICE|ONCE) (?:A|PER) (?:YEAR|MONTH)",
    "PLANNED",
  ],
  de: ["(?:HALB|VIERTEL)?JAHRLICHE?\\p{L}?|MONATLICHE?\\p{L}?|(?:\\p{L}+|\\d ?)(?:X|MAL) (?:IM|PRO) JAHR"],
  fr: ["ANNUELL?E?S?|SEMESTRIELL?E?S?|TRIMESTRIELL?E?S?|MENSUELL?E?S?|PAR AN"],
  es: ["(?:BI)?ANUAL(?:ES)?|SEMESTRA(?:L|LES)|TRIMESTRA(?:L|LES)|MENSUAL(?:ES)?|AL ANO"],
  it: ["ANNUALE?|ANNUO|ANNUI|SEMESTRAL[EI]|TRIMESTRAL[EI]|MENSILE|(?:ALL|L)'ANNO"],
  pt: ["SEMESTRAIS|TRIMESTRAIS|MENSAL|MENSAIS|(?:AO|POR) ANO"],
  nl: ["(?:HALF)?JAARLIJKSE?|PER JAAR"],
  pl: ["KWARTALN…|POLROCZN…|ROCZN…|(?:RAZ|RAZY) (?:W ROKU|NA ROK|NA KWARTAL)"],
  uk: ["ЩОРІЧН…|ЩОКВАРТАЛЬН…|ПЛАНОВ…|НА РІК|ЩОМІСЯЧН…"],
  ru: ["ЕЖЕГОДН…|ЕЖЕКВАРТАЛЬН…|ЕЖЕМЕСЯЧН…|РАЗА? В (?:ГОД|КВАРТАЛ|МЕСЯЦ)|В ГОД"],
  cs: ["ROCN…|CTVRTLETN…"],
  ro: ["ANUALA|TRIMESTRIALA"],
  hu: ["EVES|FELEVES"],
  el: ["ΕΤΗΣΙ…"],
  sv: ["ARLIG…|HALVARLIG…"],
  fi: ["VUOSITTAI…"],
  tr: ["YILLIK|AYLIK"],
  zh: ["每年|每季度?|每月|定期"],
});
/** Looked over, cleaned or checked. */
const LOOKED_OVER = whole({
  en: ["(?:PPM|CHECK|INSPECT|CLEAN|VISIT|SERVIC)…"],
  de: ["PRUF(?:T|UNG|EN)|REINIG…|KONTROLL…|INSPEKTION…|INSPIZIER…"],
  fr: ["CONTROL…|VERIFI…|VISITES?|NETTOY…|NETTOIE…|INSPECT…"],
  es: ["REVIS…|LIMPI…|COMPROBA…|INSPECCION…"],
  it: ["VERIFIC…|CONTROLL…|PULI…|ISPEZION…"],
  pt: ["VERIFIC…|REVIS…|LIMP…|INSPE…"],
  nl: ["CONTROLE…|BEZOEK…|REINIG…|INSPECT…"],
  pl: ["PRZEGLAD…|SPRAWDZ…|(?:WY)?CZYSC…|(?:WY|O)?CZYSZCZ…"],
  uk: ["ПЕРЕВІР…|ОГЛЯД…|ЧИСТ…|ЧИЩЕНН…"],
  ru: ["ПРОВЕР…|ОСМОТР…|ТО|ЧИСТ…"],
  cs: ["REVIZ…|PROHLID…"],
  ro: ["VERIFICARE…"],
  hu: ["ELLENORZ…"],
  el: ["ΕΛΕΓΧ…"],
  sv: ["KONTROL…"],
  fi: ["TARKASTUS…"],
  tr: ["BAKIM…"],
  zh: ["巡检|检查|清洁"],
});

/** Looked over at intervals: "annual PPM of 12 X cameras"; the words stand in either order. */
export const LOOKED_AFTER = cue`${INTERVAL}[^;\n]{0,120}${LOOKED_OVER}|${LOOKED_OVER}[^;\n]{0,120}${INTERVAL}`;
