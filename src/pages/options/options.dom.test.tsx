import { render } from "preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../page.css";
import "./options.css";
import { violationsOf } from "../testing-axe.ts";
import { fakeOwn, smallEvidence } from "../testing-data.ts";
import { Options, type OptionsHost } from "./Options.tsx";

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement("div"));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const OFFERS = [
  { name: "Made Shop", what: "Shop, Poland", pattern: "*://*.made.example/*" },
  { name: "Made Tenders", what: "Tender portal", pattern: "*://tenders.example/*" },
];

function open(over: Partial<OptionsHost> = {}): OptionsHost {
  const host: OptionsHost = {
    own: fakeOwn(),
    askForSite: vi.fn(async () => true),
    releaseSite: vi.fn(async () => true),
    onSitesChange: () => () => undefined,
    ...over,
  };
  render(<Options host={host} profiles={smallEvidence().profiles} offers={OFFERS} />, root);
  return host;
}

/** A browser whose permissions can be given and taken, also behind the page's back. */
function withRights(granted: string[] = [], answer: () => Promise<boolean> = async () => true) {
  const rights = new Set(granted);
  let tell: () => void = () => undefined;
  const host = open({
    own: fakeOwn({ alwaysScanned: async () => [...rights].sort() }),
    askForSite: vi.fn(async (pattern) => {
      const given = await answer();
      if (given) rights.add(pattern);
      return given;
    }),
    releaseSite: vi.fn(async (pattern) => rights.delete(pattern)),
    onSitesChange: (callback) => {
      tell = callback;
      return () => undefined;
    },
  });
  return {
    host,
    revoke(pattern: string) {
      rights.delete(pattern);
      tell();
    },
  };
}
const offers = page.getByRole("region", { name: "More sites on offer" });
const scan = (name: string) => offers.getByRole("button", { name: `Scan this site: ${name}` });

it("keeps a profile", async () => {
  const host = open();
  await page.getByRole("radio", { name: /US federal agency/ }).click();
  await expect.poll(async () => (await host.own.settings()).profile).toBe("us-federal");
  expect(await violationsOf(root)).toEqual([]);
});

it("adds words to the watch list by keyboard, refuses doubles, and removes them", async () => {
  const host = open();
  await userEvent.click(page.getByLabelText("Words"));
  await userEvent.keyboard("Acme Supply{Tab}blacklisted by us{Enter}");
  await expect.element(page.getByText("blacklisted by us")).toBeVisible();
  expect((await host.own.settings()).watch).toEqual([{ text: "Acme Supply", note: "blacklisted by us" }]);
  await userEvent.fill(page.getByLabelText("Words"), "acme supply");
  await expect.element(page.getByText("Already on your list.")).toBeVisible();
  await page.getByRole("button", { name: "Remove: Acme Supply" }).click();
  await expect.element(page.getByText("Your list is empty.")).toBeVisible();
});

it("keeps the focus in the list when words are removed: at the next row, the last, the field", async () => {
  const watch = ["One Ltd", "Two Ltd", "Three Ltd"].map((text) => ({ text, note: "" }));
  let kept = { ...(await fakeOwn().settings()), watch };
  open({
    own: fakeOwn({ settings: async () => kept, changeSettings: async (change) => (kept = { ...kept, ...change }) }),
  });
  const remove = (name: string) => page.getByRole("button", { name: `Remove: ${name}` });
  await remove("Two Ltd").click();
  await expect.element(remove("Three Ltd")).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(remove("One Ltd")).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByLabelText("Words")).toHaveFocus();
});

it("says that a word is cut at 80 letters, and asks for one where there is none", async () => {
  const host = open();
  await page.getByRole("button", { name: "Add" }).click();
  await expect.element(page.getByText("Write the words to mark first.")).toBeVisible();
  await expect.element(page.getByLabelText("Words")).toHaveFocus();
  await userEvent.keyboard("x".repeat(90));
  await expect.element(page.getByText("80 letters at most: anything longer is cut off.")).toBeVisible();
  await userEvent.keyboard("{Enter}");
  await expect.poll(async () => (await host.own.settings()).watch).toEqual([{ text: "x".repeat(80), note: "" }]);
});

it("takes an added site's permission back", async () => {
  const sites = ["*://shop.example/*"];
  const host = open({
    own: fakeOwn({ alwaysScanned: async () => [...sites] }),
    releaseSite: vi.fn(async () => sites.pop() !== undefined),
  });
  await page.getByRole("button", { name: /Take back/ }).click();
  expect(host.releaseSite).toHaveBeenCalledWith("*://shop.example/*");
  await expect.element(page.getByText("You added no site.")).toBeVisible();
});

it("says what could not be saved and what to do", async () => {
  open({ own: fakeOwn({ changeSettings: () => Promise.reject(new Error("quota exceeded")) }) });
  await page.getByRole("radio", { name: /US federal agency/ }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("That could not be saved (quota exceeded). Reload");
});

it("says of each site on offer what it is, asks for that one, and takes it back", async () => {
  const { host } = withRights();
  await expect.element(offers.getByText("Shop, Poland · made.example")).toBeVisible();
  await expect.element(scan("Made Tenders")).toBeVisible();
  await scan("Made Shop").click();
  expect(host.askForSite).toHaveBeenCalledExactlyOnceWith("*://*.made.example/*");
  await expect.element(offers.getByText("Shop, Poland · made.example · scanned, because you allowed it")).toBeVisible();
  await expect.element(scan("Made Shop")).not.toBeInTheDocument();
  await expect.element(page.getByText("You added no site.")).toBeVisible();
  expect(await violationsOf(root)).toEqual([]);
  await offers.getByRole("button", { name: "Take back: Made Shop" }).click();
  expect(host.releaseSite).toHaveBeenCalledWith("*://*.made.example/*");
  await expect.element(scan("Made Shop")).toBeVisible();
});

it("says so where the permission for a site on offer is refused, and asks again", async () => {
  let answer = false;
  withRights([], async () => answer);
  await scan("Made Tenders").click();
  await expect.element(offers.getByRole("status")).toHaveTextContent("The permission for tenders.example was refused.");
  await expect.element(scan("Made Tenders")).toBeVisible();
  answer = true;
  await scan("Made Tenders").click();
  await expect.element(offers.getByText(/tenders.example · scanned/)).toBeVisible();
  await expect.element(offers.getByRole("status")).toHaveTextContent("");
});

it("says what the browser said where it does not ask at all", async () => {
  withRights([], () => Promise.reject(new Error("This function must be called during a user gesture")));
  await scan("Made Shop").click();
  await expect.element(page.getByRole("alert")).toHaveTextContent(/user gesture/);
  await expect.element(scan("Made Shop")).toBeVisible();
});

it("follows what is taken back in the browser's own pages", async () => {
  const { revoke } = withRights(["*://*.made.example/*", "*://shop.example/*"]);
  await expect.element(offers.getByRole("button", { name: "Take back: Made Shop" })).toBeVisible();
  revoke("*://*.made.example/*");
  await expect.element(scan("Made Shop")).toBeVisible();
  revoke("*://shop.example/*");
  await expect.element(page.getByText("You added no site.")).toBeVisible();
});

it("names the built-in sites that the browser holds back, and asks for one again", async () => {
  const held = ["*://*.listed.example/*"];
  const host = open({
    own: fakeOwn({ heldBack: async () => [...held] }),
    askForSite: vi.fn(async () => held.pop() !== undefined),
  });
  const region = page.getByRole("region", { name: "Built-in sites the browser holds back" });
  await region.getByRole("button", { name: "Allow again: listed.example" }).click();
  expect(host.askForSite).toHaveBeenCalledWith("*://*.listed.example/*");
  await expect.element(region).not.toBeInTheDocument();
});
