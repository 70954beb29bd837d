/** What the command was asked to read: files, folders with all below them, standard input. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file to read; `named` where the user gave it by name rather than by its folder. */
export interface Input {
  path: string;
  named: boolean;
  /** In bytes; 0 where that is not known before it is read. */
  size: number;
}

/** Lists the files at the paths, folders recursively, in a stable order; `fail` hears of each that cannot be read. */
export function listInputs(paths: readonly string[], fail: (sentence: string) => void): Input[] {
  const found: Input[] = [];
  const visit = (path: string, named: boolean) => {
    if (path === "-") {
      found.push({ path, named, size: 0 });
      return;
    }
    try {
      const file = statSync(path);
      if (!file.isDirectory()) {
        found.push({ path, named, size: file.size });
        return;
      }
      for (const name of readdirSync(path).sort())
        if (!name.startsWith(".") && name !== "node_modules") visit(join(path, name), false);
    } catch (error) {
      fail(sentenceOf(path, error));
    }
  };
  for (const path of paths) visit(path, true);
  return found;
}

/** The text of an input, or null for a PDF or another binary file met in a folder. Throws for what was asked for by name and is no text. */
export function readInput(input: Input): string | null {
  const bytes = readFileSync(input.path === "-" ? 0 : input.path);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  const isPdf = bytes.subarray(0, 1024).includes("%PDF-");
  if (isPdf || bytes.subarray(0, 8192).includes(0)) {
    if (!input.named) return null;
    throw new Error(
      isPdf
        ? "it is a PDF; open it in the extension's document view, or give its extracted text"
        : "it is not a text file; give text or HTML",
    );
  }
  return new TextDecoder().decode(bytes);
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
