/**
 * What shops say of any goods beside them, and of no make: what is taken back, delivered, compared or put in the basket, and which
 * protocols a camera speaks. Blanked before roles are read. In normalised text; each linear in its input.
 */
import { Cue } from "../cue.ts";
import { whole } from "../words.ts";

/** A protocol, or an assistant that listens: no maker of cameras. */
const STANDARD =
  "(?:ONVIF|ALEXA|GOOGLE(?: (?:HOME|ASSISTANT))?|APPLE HOME|HOMEKIT|SMARTTHINGS|IFTTT)(?: PROFILE? ?\\p{L})?";

/** "Works with ONVIF", where nothing else is named with it. */
const WITH_STANDARD = `${whole({
  en: ["COMPATIBLE WITH|WORKS WITH"],
  de: ["KOMPATIBEL (?:MIT|ZU)|FUNKTIONIERT MIT"],
  fr: ["COMPATIBLES?(?: AVEC)?|FONCTIONNE AVEC"],
  es: ["COMPATIBLES?(?: CON)?|FUNCIONA CON"],
  it: ["COMPATIBIL[EI](?: CON)?|FUNZIONA CON"],
  pt: ["COMPATIVE(?:L|IS)(?: COM)?|FUNCIONA COM"],
  nl: ["COMPATIBEL MET|WERKT MET"],
  pl: ["(?:ZGODN|KOMPATYBILN)\\p{L}{1,3} Z|DZIALA Z"],
  uk: ["СУМІСН\\p{L}{1,3} З|ПРАЦЮЄ З"],
  ru: ["СОВМЕСТИМ\\p{L}{0,3} С|РАБОТАЕТ С"],
  cs: ["KOMPATIBILNI S|FUNGUJE S"],
  sk: ["KOMPATIBILN\\p{L} S|FUNGUJE S"],
  zh: ["兼容|支持"],
})} ?${STANDARD}(?=\\s*(?:[.;|)\\n]| -|$))|${STANDARD} ${whole({ tr: ["ILE (?:CALISIR|UYUMLU)|UYUMLU"] })}`;

/** What shops say, word for word. */
const SAID = whole({
  en: [
    "NOT (?:SOLD|AVAILABLE) TO (?:PRIVATE|CONSUMERS|END USERS)(?: PERSONS| INDIVIDUALS| CUSTOMERS)?",
    "GUIDE: HOW TO CHOOSE|WITHDRAWN FROM (?:THE )?(?:EXHIBITION|DISPLAY|SHOWROOM)|ADD TO COMPAR(?:E|ISON)",
    "COMPARE WITH SIMILAR|BETTER (?:IMAGE|PICTURE|VIDEO)S? THAN EVER|PACKAGING (?:WILL BE |IS )?REMOVED",
    "REMOVE FROM (?:THE |YOUR )?(?:BASKET|CART|WISH ?LIST|LIST)|READ (?:THE |ALL )?REVIEWS?|NO REVIEWS YET",
    "RESET THE PASSWORD BEFORE (?:FIRST )?USE|WHICH (?:LENS|FOCAL LENGTH)[^?\\n]{0,30}\\?",
    "(?:PICTURES?|IMAGES?|PHOTOS?|COLOU?RS?) [^.\\n]{0,40}(?:DIFFER|VARY)(?: [^.\\n]{0,40})?",
  ],
  de: [
    "ENTSORGUNG DER VERPACKUNG|ZUM TEST(?:BERICHT)?|BESSERES BILD ALS JE",
    "ZU[MR] VERGLEICH(?:SLISTE)? HINZUFUGEN",
    "(?:UMTAUSCH|RUCKNAHME|RUCKGABE|GEBRAUCHTWARE|LIEFERUNG NACH \\p{L}+) AUSGESCHLOSSEN",
    "(?:WELCHE BRENNWEITE|WELCHES OBJEKTIV)[^?\\n]{0,30}\\?|ABBILDUNG(?:EN)? [^.\\n]{0,40}ABWEICHEN",
    "AUS DEM WARENKORB ENTFERNEN|VOM MERKZETTEL ENTFERNEN|NOCH KEINE BEWERTUNGEN",
  ],
  fr: [
    "RETOURS? EXCLUS?|LIVRAISON (?:EN )?\\p{L}+ EXCLUE|AJOUTER AU COMPARATEUR|MEILLEURE IMAGE QUE JAMAIS",
    "COMMENT CHOISIR (?:SA |LA |VOTRE )?FOCALE ?\\?",
    "(?:PHOTOS?|VISUELS?) [^.\\n]{0,30}(?:NON CONTRACTUEL\\p{L}*|DIFFERER)",
    "GUIDE ?: (?:BIEN |COMMENT )?CHOISIR|RETIRER DU PANIER|LIRE LE TEST",
  ],
  es: [
    "RETIRADA (?:GRATUITA )?DEL (?:EQUIPO|APARATO) ANTIGUO|NO SE (?:ADMITEN|ACEPTAN) (?:DEVOLUCIONES|CAMBIOS)",
    "(?:QUE (?:LENTE|FOCAL|OPTICA))[^?\\n]{0,30}\\?|(?:IMAGEN|FOTO)(?:ES|S)? [^.\\n]{0,40}(?:DIFERIR|VARIAR)",
    "MEJOR IMAGEN QUE NUNCA|GUIA: COMO ELEGIR|QUITAR DEL CARRITO|ELIMINAR DE LA LISTA",
  ],
  it: [
    "ELIMINA DALLA LISTA|RIMUOVI DA\\p{L}* (?:CARRELLO|LISTA)|SIGILLO E RIMOSSO|MIGLIORE CHE MAI",
    "GUIDA ALLA SCELTA",
    "RESO NON ACCETTATO|QUALE (?:OTTICA|FOCALE|LENTE)[^?\\n]{0,30}\\?",
    "(?:IMMAGIN|FOTO)\\p{L}? [^.\\n]{0,40}DIFFERIRE",
  ],
  pt: [
    "REMOVER DO CARRINHO|MELHOR IMAGEM (?:DO )?QUE NUNCA|GUIA: COMO ESCOLHER",
    "NAO (?:SE )?ACEITA\\p{L}* DEVOLUC\\p{L}+",
  ],
  nl: [
    "WELKE LENS[^?\\n]{0,30}\\?|AFBEELDING(?:EN)? [^.\\n]{0,30}AFWIJKEN|BETER BEELD DAN OOIT|LEES DE REVIEWS?",
    "NOG GEEN REVIEWS|VERWIJDER UIT WINKELWAGEN|TOEVOEGEN AAN VERGELIJKING",
  ],
  pl: [
    "(?:JAKA OGNISKOWA|JAKI OBIEKTYW)\\p{L}*[^?\\n]{0,30}\\?|(?:ZDJECI|WYGLAD)\\p{L}* [^.\\n]{0,60}ROZNIC",
    "LEPSZY OBRAZ NIZ KIEDYKOLWIEK|PORADNIK: JAK WYBRAC|USUN Z KOSZYKA|DODAJ DO POROWNANIA",
  ],
  uk: [
    "ЯКИИ ОБ.?ЄКТИВ[^?\\n]{0,30}\\?|(?:ЗОБРАЖЕНН|ВИГЛЯД|ФОТО)\\p{L}* [^.\\n]{0,60}ВІДРІЗНЯТИС[ЬЯ]",
    "КРАЩЕ,? НІЖ БУДЬ-КОЛИ|ЯК ВИБРАТИ КАМЕРУ|ВИДАЛИТИ З КОШИКА|ДОДАТИ ДО ПОРІВНЯННЯ",
  ],
  ru: [
    "КАКОИ ОБЪЕКТИВ[^?\\n]{0,30}\\?|(?:ВНЕШНИИ ВИД|ИЗОБРАЖЕНИ|ФОТО|ЦВЕТ)\\p{L}* [^.\\n]{0,60}ОТЛИЧАТЬСЯ",
    "ЛУЧШЕ,? ЧЕМ КОГДА-ЛИБО|КАК ВЫБРАТЬ КАМЕРУ|УДАЛИТЬ ИЗ КОРЗИНЫ|ДОБАВИТЬ К СРАВНЕНИЮ|ЧЕРНЫИ СПИСОК НОМЕРОВ",
  ],
  cs: ["(?:OBRAZ|FOTO|VZHLED)\\p{L}* [^.\\n]{0,60}LISIT|ODEBRAT Z KOSIKU|JAK VYBRAT KAMERU|PRIDAT K POROVNANI"],
  tr: ["(?:SOKUM|MONTAJ|KURULUM|KARGO) HARIC|SEPETTEN CIKAR|KARSILASTIRMAYA EKLE"],
  zh: [
    "焦距怎么选|图片仅供参考|从购物车移除|加入对比|暂无评价|仅限企业|黑名单车牌|查看评测|(?:新疆|西藏|内蒙|港澳台|偏远地区|、|和){1,6}除外",
  ],
});

/** What a shop says that tells nothing of the make. */
export const SHOP_TALK = new Cue(`${WITH_STANDARD}|${SAID}`, "gu");
