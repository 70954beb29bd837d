/** What states say of networks and of who builds them. In normalised text; each linear in its input. */
import { cue, whole } from "../words.ts";

/** Networks that states decide about, and whom they trust there: "5G network", "high-risk vendor". */
export const NETWORK_POLITICS = cue`${whole({
  en: [
    "[45]G(?: (?:MOBILE|PHONE|CORE))? (?:NETWORKS?|ROLL-?OUT|INFRASTRUCTURE|EQUIPMENT)|CORE NETWORKS?",
    "TELECOMS? (?:NETWORKS?|OPERATORS?|INFRASTRUCTURE)|HIGH[- ]RISK (?:VENDORS?|SUPPLIERS?)",
    "RIP[- ]AND[- ]REPLACE|WIRETAP…|BACKDOORS?|CRITICAL INFRASTRUCTURE",
  ],
  de: [
    "[45]G-?(?: ?NETZ|-?AUSBAU|-?INFRASTRUKTUR)…|MOBILFUNKNETZ…|KERNNETZ…|HOCHRISIKO…|NETZBETREIBER…",
    "KRITISCHE\\p{L}? KOMPONENTEN|KRITISCHE\\p{L}? INFRASTRUKTUR",
  ],
  fr: [
    "(?:RESEAUX?|ANTENNES?|EQUIPEMENTS?) [45]G|LA 5G|CŒUR DE RESEAU|COEUR DE RESEAU",
    "OPERATEURS? (?:TELECOMS?|MOBILES?)|FOURNISSEURS? A HAUT RISQUE|LOI ANTI-HUAWEI",
  ],
  es: [
    "(?:RED|REDES|DESPLIEGUE|EQUIPOS) (?:DE )?[45]G|LA 5G|NUCLEO DE (?:LA )?RED|OPERADORAS?",
    "PROVEEDORES? DE ALTO RIESGO|TELECOMUNICACIONES",
  ],
  it: [
    "RET[EI] [45]G|IL 5G|(?:CORE|NUCLEO) DELLA RETE|GOLDEN POWER|FORNITOR[EI] (?:AD ALTO|A) RISCHIO",
    "OPERATORI (?:TELEFONICI|DI TELEFONIA)|TELECOMUNICAZIONI",
  ],
  pt: [
    "REDES? (?:DE )?[45]G|O 5G|(?:NUCLEO|CORE) DA REDE|OPERADORAS|FORNECEDOR(?:ES)? DE (?:ALTO|ELEVADO) RISCO",
    "TELECOMUNICACOES|LEILAO DO 5G",
  ],
  nl: ["[45]G-?NETWERK…|KERNNETWERK…|TELECOMBEDRIJ…|TELECOMNETWERK…|PROVIDERS?|HOGERISICO…|AFLUISTER…", "MEELUISTER…"],
  pl: [
    "SIEC(?:I|IACH)? [45]G|DOSTAWC\\p{L}+ WYSOKIEGO RYZYKA",
    "OPERATOR(?:ZY|OW|ZYSTOM) (?:KOMORKOW|TELEKOM)\\p{L}+|TELEKOMUNIKAC…|USTAW\\p{L}+ O KSC",
    "NOWEL\\p{L}+ USTAWY",
  ],
  uk: [
    "МЕРЕЖ\\p{L}* [45]G|[45]G-?МЕРЕЖ…|ОПЕРАТОР\\p{L}* (?:МОБІЛЬН|ЗВ.?ЯЗКУ)…|ТЕЛЕКОМ…",
    "ПОСТАЧАЛЬНИК\\p{L}* ВИСОКОГО РИЗИКУ",
  ],
  ru: ["СЕТ(?:И|ЕИ|ЯХ|ЕЙ) [45]G|[45]G-?СЕТ…|ОПЕРАТОР\\p{L}* (?:СВЯЗИ|МОБИЛЬН)…|ТЕЛЕКОМ…|ПРОСЛУШК…"],
  cs: ["SIT(?:E|I|ICH)? [45]G|[45]G SIT…|OPERATOR(?:I|U)?|RIZIKOV\\p{L}+ DODAVATEL…"],
  sk: ["SIET(?:E|I|ACH)? [45]G|RIZIKOV\\p{L}+ DODAVATEL…"],
  ro: ["RETELE(?:LE|LOR)? (?:DE )?[45]G|FURNIZORI CU RISC"],
  tr: ["[45]G (?:SEBEKE|AGI|ALTYAPI)…|OPERATOR(?:LER)?"],
  sv: ["[45]G-?NAT…|OPERATORER…|HOGRISK…"],
  zh: ["[45]G(?:网络|建设|设备)|核心网|运营商|禁令|高风险供应商"],
})}`;
