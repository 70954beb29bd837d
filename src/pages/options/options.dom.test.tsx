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

function open(over: Partial<OptionsHost> = {}): OptionsHost {
  const host: OptionsHost = { own: fakeOwn(), releaseSite: vi.fn(async () => true), ...over };
  render(<Options host={host} profiles={smallEvidence().profiles} />, root);
  return host;
}

it("keeps a profile", async () => {
  const host = open();
  await page.getByRole("radio", { name: /US federal agency/ }).click();
  await vi.waitFor(async () => expect((await host.own.settings()).profile).toBe("us-federal"));
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
