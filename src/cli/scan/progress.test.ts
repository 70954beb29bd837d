import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Progress } from "./progress.ts";

function terminal(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  let written = "";
  stream.on("data", (data: Buffer) => {
    written += data.toString();
  });
  return { stream, written: () => written };
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the progress bar", () => {
  it("shows how far the run is and at what, once it has taken longer than a second", () => {
    const { stream, written } = terminal(true);
    const progress = new Progress(200, stream);
    progress.file("first.txt");
    progress.add(50);
    vi.setSystemTime(1_000);
    progress.add(50);
    expect(written()).toBe("");
    vi.setSystemTime(1_001);
    progress.file("second.html");
    expect(written()).toContain("50 % second.html");
    vi.setSystemTime(1_200);
    progress.add(50);
    expect(written()).toContain("75 % second.html");
  });

  it("is wiped off before something else is written, and at the end", () => {
    const { stream, written } = terminal(true);
    const progress = new Progress(2, stream);
    vi.setSystemTime(2_000);
    progress.file("page.html");
    progress.clear();
    // Back to the line's beginning, and all of it erased.
    expect(written().endsWith("\u001b[1G\u001b[2K")).toBe(true);
    const before = written().length;
    progress.clear();
    expect(written().length).toBe(before);
    progress.add(1);
    expect(written().length).toBe(before);
    vi.setSystemTime(2_100);
    progress.add(0);
    expect(written().slice(before)).toContain("50 % page.html");
  });

  it("is nothing where no terminal is", () => {
    const { stream, written } = terminal(false);
    const progress = new Progress(2, stream);
    vi.setSystemTime(5_000);
    progress.file("page.html");
    progress.add(2);
    progress.clear();
    expect(written()).toBe("");
  });
});
