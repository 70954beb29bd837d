/** One regular expression for all names: a prefix trie, so that its cost hardly grows with the number of names. */

interface Node {
  next: Map<string, Node>;
  ends: boolean;
}

/** Between two words of a name: nothing, or up to two of these. */
const GAP = "[\\s\\-_.'’/&·]{0,2}";
/** Inside a word of a name: a single hyphen, underscore or similar at most. */
const JOIN = "[-_·]?";
const BREAK = " ";

const HAS_CASE = /^[A-Z0-9 ]*$/;

function literal(character: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character;
}

/** The names as a trie-shaped alternation, for normalised text. A name is its words in upper case, joined by one space. */
export function namePattern(names: Iterable<string>): string {
  const root: Node = { next: new Map(), ends: false };
  for (const name of names) {
    let node = root;
    for (const character of name) {
      let child = node.next.get(character);
      if (!child) {
        child = { next: new Map(), ends: false };
        node.next.set(character, child);
      }
      node = child;
    }
    node.ends = true;
  }
  return source(root, true);
}

function source(node: Node, first: boolean): string {
  const ways: string[] = [];
  for (const [character, child] of node.next) {
    const joined = first || character === BREAK || !HAS_CASE.test(character) ? "" : JOIN;
    const own = character === BREAK ? GAP : joined + literal(character);
    const afterBreak = character === BREAK;
    const rest = source(child, afterBreak);
    ways.push(own + rest);
  }
  if (ways.length === 0) return "";
  const all = ways.length === 1 && !node.ends ? (ways[0] ?? "") : `(?:${ways.join("|")})`;
  return node.ends ? `${all.startsWith("(?:") && ways.length > 1 ? all : `(?:${ways.join("|")})`}?` : all;
}
