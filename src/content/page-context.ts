import type { PassageContext } from "../matching/mention.ts";
import { ANY_CPV, CAMERA_CPV, TENDER_WORDS } from "../matching/text-kind.ts";
import { productInMarkup, productInSpecifications, productsInJsonLd, type StatedProduct } from "./structured.ts";

/** What a page says of itself as a whole. */
export interface PageContext {
  kind: NonNullable<PassageContext["page"]>;
  lang?: string;
  /** Title, Open Graph words and breadcrumbs: read for camera words only. */
  around: string;
  cameraCategory: boolean;
  /** The one product of a product page. */
  product: StatedProduct;
  /** Products the page states by name, for its tiles. */
  byName: Map<string, StatedProduct>;
}

/** A category of surveillance goods, in the languages the dataset's readers shop in. */
const CAMERA_CATEGORY =
  /\b(?:cctv|nvr|dvr|surveillance|security cameras?|ip[- ]?cameras?|ip[- ]?kameras?|überwachungskameras?|videoüberwachung|vidéosurveillance|videosurveillance|vidéoprotection|caméras? de surveillance|videovigilancia|cámaras? de (?:seguridad|vigilancia)|videovigilância|câmeras? de segurança|videosorveglianza|telecamere?|bewakingscamera'?s?|cameratoezicht|monitoring wizyjny|kamery? (?:ip|do monitoringu))\b|видеонаблюден|відеоспостережен|监控|監控|摄像机|攝影機/iu;
const CART =
  "[class*=add-to-cart i],[class*=addtocart i],button[class*=cart i],[name=add-to-cart],[id*=add-to-cart i],[data-action*=cart i],[class*=buy-now i],form[action*='/cart/add']";

function pageKind(document: Document, around: string, products: StatedProduct[]): PageContext["kind"] {
  const og = document.querySelector("meta[property='og:type']")?.getAttribute("content") ?? "";
  const host = document.location?.hostname ?? "";
  const lead = (document.querySelector("main,article,#content")?.textContent ?? "").slice(0, 1500);
  if (
    /(?:^|\.)(?:ted\.europa\.eu|sam\.gov|contractsfinder\.service\.gov\.uk|find-tender\.service\.gov\.uk|prozorro\.gov\.ua)$/.test(
      host,
    )
  )
    return "tender";
  if (products.length === 1 || og === "product" || og === "og:product") return "product";
  const carts = document.querySelectorAll(CART).length;
  if (document.querySelector("h1") !== null && carts === 1) return "product";
  if (
    products.length > 1 ||
    document.querySelectorAll("[itemtype$='/Product'],li.product,[data-product-id],.product-card,[data-asin]").length >
      1
  )
    return "listing";
  if (TENDER_WORDS.test(around) || ANY_CPV.test(lead)) return "tender";
  if (og === "article" || document.querySelectorAll("article").length === 1) return "article";
  if (carts > 1) return "listing";
  return "unknown";
}

/** Reads what the page says of itself. Called once per page and again when its address changes; costs a few queries. */
export function readPageContext(document: Document): PageContext {
  const meta = (name: string) => document.querySelector(`meta[property='${name}']`)?.getAttribute("content") ?? "";
  const crumbs = [
    ...document.querySelectorAll("[class*=breadcrumb i],[aria-label*=breadcrumb i],[typeof~=BreadcrumbList]"),
  ]
    .slice(0, 2)
    .map((element) => (element.textContent ?? "").replace(/\s+/g, " ").slice(0, 300));
  const heading = document.querySelector("h1")?.textContent?.trim().slice(0, 300) ?? "";
  const around = [document.title, heading, meta("og:title"), ...crumbs]
    .filter((part) => part !== "")
    .join(" | ")
    .slice(0, 1200);
  const stated = productsInJsonLd(document);
  const kind = pageKind(document, around, stated);
  const product =
    kind === "product"
      ? {
          ...productInSpecifications(document),
          ...productInMarkup(document),
          ...(stated.length === 1 ? stated[0] : {}),
        }
      : {};
  const lang = document.documentElement.lang || undefined;
  return {
    kind,
    ...(lang ? { lang } : {}),
    around,
    cameraCategory:
      CAMERA_CATEGORY.test(around) || CAMERA_CATEGORY.test(product.category ?? "") || CAMERA_CPV.test(around),
    product,
    byName: new Map(stated.flatMap((one) => (one.name === undefined ? [] : [[nameKey(one.name), one]]))),
  };
}

/** Product names are compared without case and spacing. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ").trim();
}
