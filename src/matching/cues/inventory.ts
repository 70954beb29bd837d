/** What stands at the head of a list of what is there. In normalised text. */
import type { Words } from "../words.ts";

/** What is there, counted or booked: "Asset register", "Stock count". */
export const INVENTORIES: Words = {
  en: [
    "SERVICE (?:SCHEDULE|TABLE)|STOCK ON HAND|INSTALLED (?:CAMERAS|EQUIPMENT|DEVICES)|YEAR INSTALLED",
    "ASSET (?:REGISTER|LIST)|INVENTORY OF|LIST OF INSTALLED|FIXED ASSETS?|STOCKTAKE|STOCK COUNT",
  ],
  de: [
    "ANLAGEN(?:VERZEICHNIS|VERMOGEN)|BESTANDSLISTE|INVENTARLISTE|INVENTURLISTE|LAGERBESTAND",
    "UBERSICHT (?:DER )?(?:VORHANDENEN|INSTALLIERTEN)",
  ],
  fr: ["INVENTAIRE|IMMOBILISATIONS|ETAT D(?:ES STOCKS|U PARC)|LISTE DES EQUIPEMENTS (?:INSTALLES|EN PLACE)"],
  es: ["INVENTARIO|ACTIVOS? FIJOS?|ESTADO DEL PARQUE"],
  it: ["GIACENZ…|CANONE (?:ANNUO )?DI (?:ASSISTENZA|MANUTENZIONE)"],
  nl: ["INVENTARISLIJST|OVERZICHT (?:VAN )?(?:DE )?(?:GEINSTALLEERDE|AANWEZIGE)"],
  pl: ["STANY? MAGAZYNOW…|SRODK(?:I TRWALE|OW TRWALYCH)|INWENTARYZACJ…"],
  uk: ["ІНВЕНТАРИЗАЦ…|ЗАЛИШК\\p{L}+ НА СКЛАД…|ОСНОВНИХ ЗАСОБІВ|ВІДОМІСТЬ (?:ЗМОНТОВАН|ВСТАНОВЛЕН|УСТАНОВЛЕНН)…"],
  ru: [
    "ИНВЕНТАРИЗАЦ…|ОПИСЬ ИМУЩЕСТВА|ПО АКТУ ПРИ[ЕИ]…|ОСТАТК\\p{L}+ НА СКЛАД…|ОСНОВНЫХ СРЕДСТВ",
    "ВЕДОМОСТЬ (?:СМОНТИРОВАНН|УСТАНОВЛЕНН)…",
  ],
  cs: ["SEZNAM MAJETKU|EVIDENCE MAJETKU"],
  sk: ["ZOZNAM MAJETKU"],
  bg: ["ОПИС МАИНА"],
  ro: ["MIJLOACE(?:LOR)? FIXE|ACTIVE(?:LOR)? FIXE"],
  hu: ["(?:RAKTARI|ESZKOZ)LELTAR|RAKTARI LELTAR"],
  el: ["ΑΠΟΓΡΑΦΗ|ΜΗΤΡΩΟ ΠΑΓΙΩΝ"],
  sv: ["ANLAGGNINGSREGISTER|INVENTARIEFORTECKNING"],
  tr: ["DEPO SAYIMI|STOK SAYIMI|(?:\\p{L}+ )?ENVANTERI|ENVANTER LISTESI"],
  id: ["DAFTAR BARANG|INVENTARIS"],
  zh: ["(?:维保)?设备清单|资产清单|固定资产|台账|库存|盘点"],
};
/** The same in Arabic, and awards: its words have no edges here. */
export const INVENTORIES_TOO: Words = {
  ar: ["ترسية|جدول الصيانة|سجل (?:الاصول|العهدة)|قائمة الجرد|كشف العهدة"],
};
