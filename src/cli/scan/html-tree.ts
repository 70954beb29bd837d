/** What scan asks of parse5's trees. Nesting in saved pages can be deeper than the call stack: nothing here recurs. */
import type { DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** What shows no words of the page. */
export const LEFT_OUT = new Set(
  "script style noscript template head svg math iframe object canvas audio video select".split(" "),
);
export const BLOCKS = new Set(
  (
    "address article aside blockquote body br button caption dd details dialog div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

export const isElement = (node: Node): node is Element => "tagName" in node;
export const childrenOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);
export const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
/** White space as a browser shows it. */
export const lineOf = (text: string) => text.replace(/\s+/g, " ").trim();

/** Puts the children of `node` on a stack, so that the first is taken first. */
export function pushChildren(open: unknown[], node: Node): void {
  const children = childrenOf(node);
  for (let at = children.length - 1; at >= 0; at--) open.push(children[at]);
}

/** The text below a node, up to the piece that makes it longer than `longest` characters. */
export function rawText(node: Node, longest: number): string {
  const pieces: string[] = [];
  let length = 0;
  const open = [node];
  for (let at = open.pop(); at !== undefined && length <= longest; at = open.pop()) {
    if ("value" in at) {
      const piece = at.value.trim();
      if (piece === "") continue;
      pieces.push(piece);
      length += piece.length;
    } else pushChildren(open, at);
  }
  return pieces.join(" ");
}
