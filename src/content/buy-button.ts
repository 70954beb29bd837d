/** Buttons that put goods into a cart, told by their words: many shops call them nothing in particular in their markup. */
import { hasPrice } from "./price.ts";
import { allInOf } from "./shadow.ts";

const CONTROLS = [
  "button",
  "input[type=submit]",
  "input[type=button]",
  "[role=button]",
  "a[class*=btn i]",
  "a[class*=button i]",
];
/** Of a page's buttons this many are looked at; one with more words says something else. */
const MOST_CONTROLS = 500;
const LONGEST = 40;

const INTO_CART =
  /^[^\p{L}]*(?:(?:(?:add|put) (?:it )?(?:in )?to (?:your |my )?(?:cart|basket|bag|trolley)|buy (?:it )?now|in den (?:warenkorb|einkaufswagen)|jetzt kaufen|ajouter au panier|acheter maintenant|(?:añadir|agregar) (?:al? (?:la )?)(?:carrito|carro|cesta)|comprar (?:ahora|agora|ya|já)|aggiungi al carrello|acquista ora|adicionar ao carrinho|(?:in|aan) (?:mijn )?(?:winkelwagen|winkelmand(?:je)?)|(?:dodaj )?do koszyka|kup teraz|(?:додати )?(?:до|у|в) (?:кошика?)|(?:добавить )?в корзину|sepete ekle|hemen al|satın al|do košík[ua]|(?:a )?kosárba|adaugă în coș|lägg i (?:varukorg|kundvagn)\p{L}*|læg i kurv|legg i handlekurv|lisää (?:ostos)?koriin|thêm vào giỏ|(?:masukkan|tambah) (?:ke )?(?:keranjang|troli)|προσθήκη στο καλάθι|στο καλάθι|додај у корпу|dodaj u (?:korpu|košaricu)|v košarico|добави в количката|(?:أضف|اضف|إضافة) (?:إلى|الى) (?:السلة|العربة|عربة التسوق)|הוס(?:ף|יפו) לסל|افزودن به سبد)(?!\p{L})|加入?(?:购物车|購物車|购物篮)|立即购买|立即購買|放入购物车|カートに(?:入れる|追加)|장바구니|구매하기|(?:หยิบ|เพิ่ม)(?:ใส่|ลง)(?:ใน)?(?:ตะกร้า|รถเข็น))/iu;
/** What buys where it is all that a button says. */
const BUY =
  /^(?:buy|order now|kaufen|bestellen|acheter|commander|comprar|acquista|compra|koop|kopen|kup|купити|купить|заказать|замовити|satın al|koupit|kúpiť|vásárlás|cumpără|köp|køb|kjøp|osta|mua ngay|beli|αγορά|купи|kupi|شراء|اشتر الآن|קנה עכשיו|购买|購買|購入|구매|ซื้อ)\W*$/iu;

/** How far around a button its price is looked for. */
const PRICE_DEPTH = 4;
const PRICE_REACH = 1_000;

function standsByPrice(control: Element): boolean {
  if (control.closest("header,footer,nav,aside")) return false;
  let at = control.parentElement;
  for (let depth = 0; at !== null && depth < PRICE_DEPTH; depth++, at = at.parentElement) {
    const words = at.textContent ?? "";
    if (words.length > PRICE_REACH) return false;
    if (hasPrice(words)) return true;
  }
  return false;
}

/** How many buttons beside a price buy something: none, one, or two where there are more. */
export function* buyButtonsOf(document: Document): Generator<void, 0 | 1 | 2> {
  let count: 0 | 1 = 0;
  for (const control of (yield* allInOf(document, CONTROLS)).slice(0, MOST_CONTROLS)) {
    const words = (control.getAttribute("value") ?? control.textContent ?? "").replace(/\s+/g, " ").trim();
    if (words === "" || words.length > LONGEST || !(INTO_CART.test(words) || BUY.test(words))) continue;
    if (!standsByPrice(control)) continue;
    if (count === 1) return 2;
    count = 1;
  }
  return count;
}
