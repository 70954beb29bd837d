/** The text of a file, whatever encoding it was saved in. */

/** How far into a file a page may say its encoding, in bytes; saved pages put much before it. */
const DECLARED_WITHIN = 4_096;
/** So much of a text tells whether it is one, in characters. */
const TOLD_WITHIN = 8_192;

const DECLARED = [/<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i, /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)["']/i];
/** What no text holds: bytes that the standard on sniffing content calls binary. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const BINARY = /[\x00-\x08\x0B\x0E-\x1A\x1C-\x1F]/;

/** How the beginning of a file says that it is encoded; null where it says nothing that a decoder knows. */
function declared(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, DECLARED_WITHIN));
  const label = DECLARED.map((pattern) => pattern.exec(head)?.[1]).find((one) => one !== undefined);
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A declaration that can be read byte by byte is not written in two bytes a letter.
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return null;
  }
}

/** Node leaves 0x80 to 0x9F of Windows-1252 as they are unless it decodes a stream (https://github.com/nodejs/node/issues/56542). */
function decode(bytes: Uint8Array, encoding: string, fatal = false): string {
  return new TextDecoder(encoding, { fatal }).decode(bytes, { stream: encoding === "windows-1252" });
}

/**
 * Decodes a file: by its byte-order mark, by what a page or an XML file declares at its beginning, as UTF-8 where it is valid,
 * else as Windows-1252, the one other way that text files of western offices are written. Null where it is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = declared(bytes);
  let text: string;
  try {
    text = decode(bytes, encoding ?? "utf-8", encoding === null);
  } catch {
    text = decode(bytes, "windows-1252");
    if (BINARY.test(text.slice(0, TOLD_WITHIN))) return null;
  }
  return text.slice(0, TOLD_WITHIN).includes("\0") ? null : text;
}
