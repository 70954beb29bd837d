/** What is decided, asked and reported in public. In normalised text. */
import type { Words } from "../words.ts";

/** Bans, inquiries, votes, leaks and what a firm earned: "pleaded guilty", "motion", "turnover". */
export const AFFAIRS: Words = {
  en: [
    "RULED|VOTE WAS TAKEN|VOTED|INQUIRY|INVESTIGATION|LEAKED|BREACH|LAWSUIT|NDAA LIST|BAN|BANNED|SANCTIONS?",
    "QUARTER|UPHELD|ON APPEAL|PLEADED GUILTY|FINED|THE BRAND",
  ],
  de: [
    "RECHERCHEN?|SPERRLISTE|KIPPT|SCHEITERTE|VERLANGTEN AUSKUNFT|DATENSCHUTZ…|PROTESTE…|BEMANGELT…|UMSATZ",
    "AKTIE|ANTRAG|NACHTRAGSHAUSHALT|ABGEWIESEN",
  ],
  fr: [
    "DEPLORE…|ENQUETE|TONNE|S['’]ETRANGLE|INTERDIT|INTERDISENT|CONTESTE|DENONCE…|AUDIT|CHIFFRE D.AFFAIRES",
    "DEBAT|A JUGE|ESPIONNE…",
  ],
  es: [
    "DENUNCIO|INVESTIGACION|FILTRACION|VETA|VETO|ANULADA|SEGUN FUENTES|ARANCELES|TRIMESTRE|SOBREPRECIOS",
    "EXPEDIENTE|SE FACTUR(?:O|ARON)",
  ],
  it: ["INCHIESTA|BUFERA|DIVIETO|INDAGA…|AZIONI|AL BANDO"],
  pt: [
    "MOCAO|VAZAMENTO|PROTECAO DE DADOS|INQUERITO|VOTOS CONTRA|ABRIU UM PROCESSO|RESPOSTA A INCIDENTES|LUCRO",
    "SOBREPRECO|APURA|APROVADA POR|PERICIA|SENHA PADRAO|INVESTIMENTO|AS ACOES|FECHARAM|PREGAO EM",
  ],
  nl: ["MOTIE|VERBOD|NATIONALE VEILIGHEID|RONDGANG|BEURS|OMZET|STORING|WEGGEHAALD"],
  pl: ["KADENCJI|SESJI|UNIEWAZNILA|SLEDZTWO|WYROK|BEZ PRZETARGU|SPIERALI SIE|ZAUWAZYL…|UNIJNE PIENIADZE"],
  uk: [
    "СЕСІ[ІЇЯ]|ЗАСІДАНН[ЯІ]|СЛУЖБОВУ ПЕРЕВІРКУ|РОЗСЛІДУВАННЯ|РОЗСЛІДУЄ|СЛІДСТВО|ПІДОЗРУ|ПЕРЕПЛАТИЛИ|ВІИНИ",
    "ГРОШІ ГРОМАДИ",
  ],
  ru: ["РАСШИРИЛИ ЗАПРЕТ|ЗАПРЕТ[АЕИЛ]*|САНКЦИИ|РАССЛЕДОВАНИЕ|РАСКРИТИКОВАЛИ|ШТРАФА?|ПРИЗНАЛ ВИНУ"],
  zh: [
    "家长投诉|被曝|正在调查|网友发现|事发|年报|同比|营业收入|亏损|市场份额|禁令|新规|通报称|据报道|另据报道|回应称|被撤销|保证金不予退还|系伪造|安全威胁",
  ],
};
