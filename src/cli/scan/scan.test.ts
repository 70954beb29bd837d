import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../root.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "scan-"));
  mkdirSync(join(folder, "deep/deeper"), { recursive: true });
  writeFileSync(join(folder, "titles.txt"), "Axis dome\nHikvision DS-2CD2143G2-I dome camera\n");
  writeFileSync(
    join(folder, "deep/deeper/page.html"),
    `<html lang="en"><title>Shop</title><p>Dahua bullet camera<p hidden>Uniview camera</p>
     <script type="application/ld+json">{"@type":"Product","brand":{"name":"Imou"}}</script></html>`,
  );
  writeFileSync(join(folder, "deep/picture.bin"), Buffer.from([1, 0, 2, 0]));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function scan(args: string[], input = "") {
  return spawnIn(ROOT, args, input);
}

/** As npm does: in the package's folder, told where the user stands. */
function spawnIn(stands: string, args: string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/scan.ts", ...args], {
    cwd: ROOT,
    input,
    env: { ...process.env, INIT_CWD: stands },
    encoding: "utf8",
  });
  return { status, stdout, stderr, lines: stdout.split("\n").filter((line) => line !== "") };
}

describe("npm run scan", () => {
  it("prints one object per mention and line, with all its keys", () => {
    const { status, lines, stderr } = scan(["--lines", "--format", "jsonl", join(folder, "titles.txt")]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const [first, second] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(Object.keys(first ?? {})).toEqual(
      "file line start end surface vendor brand via role confidence badged level measure why".split(" "),
    );
    expect(first).toMatchObject({ line: 2, start: 0, end: 9, surface: "Hikvision", vendor: "hikvision", brand: null });
    expect(second).toMatchObject({ line: 2, surface: "DS-2CD2143G2-I", via: "model", role: "offered", badged: true });
  });

  it("reads folders with all below, HTML without its hidden parts and with its structured data", () => {
    const { status, lines, stderr } = scan(["--format", "jsonl", join(folder, "deep")]);
    expect(status).toBe(0);
    expect(stderr).toBe("1 of 2 files holds no text, as pictures do, and was left out.\n");
    const found = lines.map((line) => JSON.parse(line) as { surface: string; via: string; line: null });
    expect(found.map(({ surface, via, line }) => [surface, via, line])).toEqual([
      ["Dahua", "name", null],
      ["Imou", "structured-data", null],
    ]);
  });

  it("calls what pages badge badged: a vendor that no measure concerns is only listed", () => {
    const { lines } = scan(["--lines", "--format", "jsonl", "-"], "Reolink turret camera\nHikvision turret camera");
    expect(lines.map((line) => (JSON.parse(line) as { badged: boolean }).badged)).toEqual([false, true]);
  });

  it("tells a contradiction, with the other side, badged also where no measure concerns the vendor", () => {
    const { lines } = scan(
      ["--lines", "--format", "jsonl", "-"],
      "Hikvision turret camera, NDAA compliant\nDS-2CD2143G2-I, brand: Nadatel\n",
    );
    const rows = lines.map((line) => JSON.parse(line) as { level: string; badged: boolean; why: string });
    expect(rows.map(({ level, badged }) => [level, badged])).toEqual([
      ["contradiction", true],
      ["contradiction", true],
    ]);
    expect(rows[0]?.why).toContain("beside “NDAA compliant”");
    expect(rows[1]?.why).toContain("beside “Nadatel”");
    const site = JSON.parse(scan(["--format", "jsonl", "-"], "Manual: hikvision.com").lines[0] ?? "{}") as {
      why: string;
    };
    expect(site.why).toContain("found by the maker's web address “hikvision.com”");
  });

  it("reads standard input, and gives a rebadge's brand and its maker", () => {
    const { status, lines } = scan(["--format", "jsonl", "-"], "Annke C800 turret camera");
    expect(status).toBe(0);
    expect(JSON.parse(lines[0] ?? "{}")).toMatchObject({ file: "-", line: null, vendor: "hikvision", brand: "annke" });
  });

  it("weighs for the profile that is chosen", () => {
    const weighed = (profile: string) =>
      scan(["--format", "jsonl", "--profile", profile, "-"], "Hikvision turret camera").lines.map(
        (line) => (JSON.parse(line) as { level: string }).level,
      );
    expect(weighed("journalist")).toEqual(["listed"]);
    expect(weighed("us-federal")).toEqual(["prohibited"]);
  });

  it("reads a list's entries under what introduces them, and no accessory's words for another's", () => {
    const page = join(folder, "tender.html");
    writeFileSync(
      page,
      "<html><p>Cameras of the following makes are not accepted:<ul><li>Uniview<li>Kedacom</ul>" +
        "<p>Hikvision dome camera<p>As described above in the notice of the council, and delivered to the depot in spring<p>DS-1272ZJ-110 bracket</html>",
    );
    const found = scan(["--format", "jsonl", page]).lines.map(
      (line) => JSON.parse(line) as { surface: string; role: string },
    );
    expect(found.map(({ surface, role }) => [surface, role])).toEqual([
      ["Uniview", "excluded"],
      ["Kedacom", "excluded"],
      ["Hikvision", "offered"],
      ["DS-1272ZJ-110", "accessory"],
    ]);
  });

  it("says nothing across two products of a page", () => {
    const page = join(ROOT, "test/pages/demo-listing/page.html");
    const rows = scan(["--format", "jsonl", page]).lines.map(
      (line) => JSON.parse(line) as { surface: string; level: string; start: number; end: number; why: string },
    );
    const differ = rows.filter(({ level }) => level === "contradiction");
    expect(differ.map(({ surface }) => surface)).toEqual(["DS-7608NXI-K2/8P", "IPC-HFW2541S-S", "DS-7608NXI-K2/8P"]);
    // Places are in the whole text: they rise from tile to tile.
    expect(rows.map(({ start }) => start)).toEqual(rows.map(({ start }) => start).toSorted((a, b) => a - b));
    expect(rows.every(({ surface, start, end }) => end - start === surface.length)).toBe(true);
  });

  it("finds what a tender's page refuses in one paragraph and asks for in another", () => {
    const page = join(folder, "notice.html");
    writeFileSync(
      page,
      "<html><h1>Invitation to tender</h1><p>No Hikvision equipment will be accepted.</p><p>Lot 2 of this contract: four DS-2CD2143G2-I dome cameras.</p>",
    );
    const rows = scan(["--format", "jsonl", page]).lines.map((line) => JSON.parse(line) as { level: string });
    expect(rows.map(({ level }) => level)).toEqual(["contradiction", "contradiction"]);
  });

  it("reads a text in the encoding it was saved in", () => {
    const found = (name: string, bytes: Buffer) => {
      writeFileSync(join(folder, name), bytes);
      return scan(["--format", "jsonl", join(folder, name)]).lines.map(
        (line) => (JSON.parse(line) as { surface: string }).surface,
      );
    };
    const chinese = Buffer.from([0xba, 0xa3, 0xbf, 0xb5, 0xcd, 0xfe, 0xca, 0xd3]);
    expect(found("gb.html", Buffer.concat([Buffer.from('<meta charset="gb2312"><p>'), chinese]))).toEqual(["海康威视"]);
    expect(found("be.txt", Buffer.from("\uFEFFDahua dome camera", "utf16le").swap16())).toEqual(["Dahua"]);
  });

  it("takes of a line's path what is below the folder that was given, wherever that stands", () => {
    for (const name of ["plain", "drivers/fw"]) mkdirSync(join(folder, name), { recursive: true });
    const write = (name: string) => writeFileSync(join(folder, name, "list.txt"), "DS-2CD2143G2-I\n");
    write("plain");
    write("drivers/fw");
    const role = (path: string) =>
      (JSON.parse(scan(["--format", "jsonl", "--lines", join(folder, path)]).lines[0] ?? "{}") as { role: string })
        .role;
    expect(["plain", "drivers/fw", "drivers/fw/list.txt"].map(role)).toEqual(["offered", "offered", "offered"]);
    expect(role("drivers")).toBe("accessory");
  });

  it("names files of a folder that it did not read, and ends with 2 where it read none", () => {
    mkdirSync(join(folder, "pdfs"), { recursive: true });
    writeFileSync(join(folder, "pdfs/tender.pdf"), "%PDF-1.7 Hikvision");
    const none = scan(["--format", "table", join(folder, "pdfs")]);
    expect(none.status).toBe(2);
    expect(none.stdout).toBe("");
    expect(none.stderr).toContain(`1 of 1 file could not be read: ${join(folder, "pdfs/tender.pdf")}.`);
    writeFileSync(join(folder, "pdfs/list.txt"), "Dahua dome camera");
    for (const name of "abcdef") writeFileSync(join(folder, `pdfs/${name}.csv`), "");
    const some = scan(["--format", "csv", join(folder, "pdfs")]);
    expect(some.status).toBe(2);
    expect(some.lines).toHaveLength(2);
    expect(some.stderr).toContain("7 of 8 files could not be read");
    expect(some.stderr).toContain(`${join(folder, "pdfs/e.csv")} and 2 more.`);
  });

  it("takes a path from where the user stands, though npm runs it in the package's folder", () => {
    const { status, lines } = spawnIn(folder, ["--format", "jsonl", "--lines", "titles.txt"]);
    expect(status).toBe(0);
    expect(lines).toHaveLength(2);
  });

  it("says in a sentence what it cannot read, reads the rest, and ends with 2", () => {
    const missing = join(folder, "missing.txt");
    const { status, lines, stderr } = scan(["--format", "jsonl", missing, join(folder, "titles.txt")]);
    expect(stderr).toBe(`Cannot read ${missing}: there is no such file or folder.\n`);
    expect(status).toBe(2);
    expect(lines).toHaveLength(2);
    const binary = scan(["--format", "jsonl", join(folder, "deep/picture.bin")]);
    expect(binary.stderr).toContain("it is not a text file");
    expect(binary.status).toBe(2);
    writeFileSync(join(folder, "empty.txt"), "");
    const empty = scan(["--format", "jsonl", join(folder, "empty.txt"), join(folder, "titles.txt")]);
    expect(empty.stderr).toBe(`Cannot read ${join(folder, "empty.txt")}: the file is empty.\n`);
    expect(empty.status).toBe(2);
    expect(empty.lines).toHaveLength(2);
  });

  it("has a table, CSV and Markdown too, and says that nothing found is no clearance", () => {
    const titles = join(folder, "titles.txt");
    expect(scan(["--format", "csv", "--lines", titles]).lines[0]).toBe(
      "file,line,start,end,surface,vendor,brand,via,role,confidence,badged,level,measure,why",
    );
    expect(scan(["--format", "markdown", titles]).stdout).toMatch(/^\| file/);
    const table = scan([titles]).stdout;
    expect(table).toContain("DS-2CD2143G2-I  Hikvision  offered");
    expect(Math.max(...table.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(scan(["-"], "Axis dome").stdout).toBe("Nothing found here. That is not a clearance.\n");
  });

  it("explains itself with examples, and refuses what it does not know", () => {
    expect(scan(["--help"]).stdout).toContain("npm run -s scan -- --lines --format jsonl titles.txt");
    expect(scan(["--format", "xml", "-"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no format "xml"'),
    });
    expect(scan(["--profile", "nobody", "-"])).toMatchObject({ status: 2 });
    expect(scan([])).toMatchObject({ status: 2 });
  });
});
