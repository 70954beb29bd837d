/** Numbers and lists in sentences. */

/** "1 file", "2 files". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(words);
}
