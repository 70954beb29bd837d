/** `npm start` as its user types it, without a display. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { ROOT } from "../../src/cli/root.ts";

const folder = mkdtempSync(join(tmpdir(), "sightline-start-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(...args: string[]) {
  const command = ["--import", "tsx", join(ROOT, "src/cli/start.ts"), "--headless", "--out", folder, ...args];
  return spawnSync(process.execPath, command, {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: folder },
    encoding: "utf8",
  });
}

it("reads a page saved from a shop that is not on the list, and one that says nothing of its place", () => {
  const words = "<title>Shop</title><h1>Hikvision DS-2CD2143G2-I dome camera</h1><p>89 EUR";
  writeFileSync(join(folder, "dome.html"), `<!-- saved from url=(0026)https://shop.example/p/1 -->${words}`);
  writeFileSync(join(folder, "nowhere.html"), words.replace("Hikvision DS-2CD2143G2-I", "Dahua"));
  const { status, stdout, stderr } = start("dome.html", "nowhere.html");
  expect(status).toBe(0);
  expect(stdout).toMatch(/Hikvision {2}Hikvision {2}offered/);
  expect(stdout).toMatch(/Dahua {2}Dahua {3}offered/);
  expect(stderr).toContain(`npm start -- "${join(folder, "nowhere.html")}" --as "https://…"`);
  expect(["dome.png", "nowhere.png"].filter((name) => !existsSync(join(folder, name)))).toEqual([]);
  // It builds the extension first.
}, 180_000);

it("refuses what is no text", () => {
  writeFileSync(join(folder, "random.bin"), Buffer.from([1, 0, 2, 0]));
  expect(start("random.bin")).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringContaining("it is not a text file"),
  });
});
