/** What the command was asked to read: files, folders with all below them, standard input. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { decodeText } from "../../shared/decode-text.ts";

/** A file to read; `named` where the user gave it by name rather than by its folder. */
export interface Input {
  path: string;
  named: boolean;
  /** The path below the folder that was given, or the file's name: what stands above is the user's own affair. */
  below: string;
  /** In bytes; 0 where that is not known before it is read. */
  size: number;
}

/** A file that may well say something, but cannot be read here; its message says what it is and what to do instead. */
class Unread extends Error {}

/** A file without words: a picture, a program. */
class NoText extends Error {
  constructor() {
    super("it is not a text file; give text or HTML");
  }
}

/** Lists the files at the paths, folders recursively, in a stable order; `fail` hears of each that cannot be read. */
export function listInputs(paths: readonly string[], fail: (sentence: string) => void): Input[] {
  const found: Input[] = [];
  const visit = (path: string, root: string) => {
    const named = path === root;
    if (path === "-") {
      found.push({ path, named, below: "", size: 0 });
      return;
    }
    try {
      const file = statSync(path);
      if (!file.isDirectory()) {
        found.push({ path, named, below: named ? basename(path) : relative(root, path), size: file.size });
        return;
      }
      for (const name of readdirSync(path).sort())
        if (!name.startsWith(".") && name !== "node_modules") visit(join(path, name), root);
    } catch (error) {
      fail(sentenceOf(path, error));
    }
  };
  for (const path of paths) visit(path, path);
  return found;
}

/** What office documents and archives begin with. */
const PACKED = [Buffer.from("PK\x03\x04"), Buffer.from([0xd0, 0xcf, 0x11, 0xe0])];

/** The text of a file, or of standard input for "-". Throws where it has none; {@link sentenceOf} says why. */
export function readNamed(path: string): string {
  const bytes = readFileSync(path === "-" ? 0 : path);
  if (bytes.length === 0) throw new Unread(path === "-" ? "nothing came" : "the file is empty");
  if (bytes.subarray(0, 1024).includes("%PDF-"))
    throw new Unread("it is a PDF; open it in the extension's document view, or give its extracted text");
  if (PACKED.some((begin) => bytes.subarray(0, begin.length).equals(begin)))
    throw new Unread("it is an office document or an archive; save it as plain text or HTML, and give that");
  const text = decodeText(bytes);
  if (text === null) throw new NoText();
  return text;
}

/**
 * The text of an input. Of what was met in a folder, "unread" stands for a file that may say something and cannot be read
 * (a PDF, an office document, an empty file), "no text" for pictures and the like. Throws for what was given by name and has no text.
 */
export function readInput({ path, named }: Input): { text: string } | "unread" | "no text" {
  try {
    return { text: readNamed(path) };
  } catch (error) {
    if (!named && error instanceof NoText) return "no text";
    if (!named && error instanceof Unread) return "unread";
    throw error;
  }
}

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file or folder",
  EACCES: "no permission to read it",
  EISDIR: "it is a folder",
};

/** One clear sentence on why `path` could not be read. */
export function sentenceOf(path: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const isAddress = code === "ENOENT" && /^https?:\/\//i.test(path);
  if (isAddress)
    return `Cannot read ${path}: it is an address. Save the page and give the file, or run npm start -- ${path}.`;
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error));
  return `Cannot read ${path === "-" ? "standard input" : path}: ${reason}.`;
}

/** Whether a text is HTML, by its name or, for standard input, by how it begins. */
export function isHtml(path: string, text: string): boolean {
  return /\.(?:x?html?)$/i.test(path) || (path === "-" && /^\s*(?:<!doctype html|<html)\b/i.test(text));
}
