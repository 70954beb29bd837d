import { beforeEach, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../shared/settings.ts";
import { fakeBrowser } from "../shared/testing.ts";

const fake = fakeBrowser();
const { readSettings, writeSettings } = await import("./settings-store.ts");

beforeEach(() => fake.storage.local.clear());

it("has defaults before anything was chosen", async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

it("changes only what is changed", async () => {
  await writeSettings({ profile: "gb-public" });
  await writeSettings({ watch: [{ text: "Acme", note: "supplier" }] });
  expect(await readSettings()).toEqual({
    ...DEFAULT_SETTINGS,
    profile: "gb-public",
    watch: [{ text: "Acme", note: "supplier" }],
  });
});

it("keeps both of two changes at once", async () => {
  await Promise.all([writeSettings({ profile: "gb-public" }), writeSettings({ paused: ["shop.example"] })]);
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, profile: "gb-public", paused: ["shop.example"] });
});

it("keeps the readable part of damaged settings", async () => {
  await fake.storage.local.set({ settings: { profile: "us-federal", paused: "everything", watch: [{ text: 1 }] } });
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, profile: "us-federal" });
});

it.each([{ profile: 1 }, { unknown: true }, { paused: ["a host"] }, { watch: [{ text: "x", note: "" }] }, "all", null])(
  "refuses the change %j and keeps what was",
  async (change) => {
    await writeSettings({ profile: "us-federal" });
    await expect(writeSettings(change)).rejects.toThrow();
    expect((await readSettings()).profile).toBe("us-federal");
  },
);
