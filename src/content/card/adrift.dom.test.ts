import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { userEvent } from "vitest/browser";
import { Badge } from "../badge.ts";
import { CardDoor, offerCard } from "../card-door.ts";
import { type Bench, badges, clearPage, evidence, listing, startOn, titles } from "../testing.ts";
import { openCard } from "./open-card.tsx";

/** Every badge in whose root the card may stand. */
let berths: Badge[] = [];

beforeEach(() => {
  offerCard(openCard);
  berths = [];
});
afterEach(clearPage);

/** The open card; undefined where none is drawn. */
function drawnCard(): HTMLElement | undefined {
  const cards = berths.flatMap(({ root }) => [...root.querySelectorAll<HTMLElement>(".card:popover-open")]);
  return cards.find((card) => card.getBoundingClientRect().height > 50);
}

/** The badge whose card is open, as it stands in the page. */
const home = () => berths.find(({ root }) => root.querySelector(".card"))?.host;
/** What has focus within the card's badge. */
const focused = () => berths.find(({ root }) => root.activeElement)?.root.activeElement;

/** Starts Sightline on a page, with a card as the extension has it, and opens that of the badge at `at` by keyboard. */
async function openOn(html: string, at = 0): Promise<Bench> {
  const berth = (badge: Badge) => {
    berths = [badge, ...berths.filter((one) => one !== badge)];
    return badge;
  };
  const door = new CardDoor(
    () => Promise.reject(new Error("the card's script is here already")),
    (pressed) => ({
      ...pressed,
      badge: berth(pressed.badge),
      profile: "journalist",
      evidence: async () => evidence(),
      openDataset: () => undefined,
      spare: () => berth(new Badge(document, () => undefined)),
      signal: new AbortController().signal,
    }),
  );
  const bench = await startOn(html, {}, { card: door });
  bench.sightline.jump(bench.reports.at(-1)?.findings[at]?.id ?? "");
  await userEvent.keyboard("{Enter}");
  await expect.poll(drawnCard).toBeDefined();
  return bench;
}

const TITLES = ["Acme dome", "Plain dome", "Acme turret"];
const list = (titles: string[]) => listing(titles).replace(/^<main>|<\/main>$/g, "");

/** Draws the list anew, as pages do that keep no node; resolves to whether the card was drawn in each frame until it has a badge again. */
async function drawAnew(html: string): Promise<boolean[]> {
  const drawn: boolean[] = [];
  const main = document.querySelector("main");
  if (main) main.innerHTML = html;
  const former = home();
  while (home() === former || home()?.parentElement === document.body) {
    await new Promise(requestAnimationFrame);
    drawn.push(drawnCard() !== undefined);
    if (drawn.at(-1) === false) break;
  }
  return drawn;
}

describe("an open card", () => {
  it("is closed by Escape, and nothing of the page is", async () => {
    const keys: string[] = [];
    const note = ({ key }: KeyboardEvent) => keys.push(key);
    document.addEventListener("keydown", note, true);
    onTestFinished(() => document.removeEventListener("keydown", note, true));
    await openOn(listing(TITLES));
    await userEvent.keyboard("{Escape}");
    expect(drawnCard()).toBeUndefined();
    expect(keys).toEqual([]);
    await userEvent.keyboard("{Escape}");
    expect(keys).toEqual(["Escape"]);
  });
});

describe("an open card whose badge the page takes away", () => {
  it("stays, and stands at the badge of the same words once these are drawn anew", async () => {
    await openOn(listing(TITLES), 1);
    const card = drawnCard();
    expect(home()?.closest("li")?.textContent).toContain("Acme turret");
    // Another order, and another tile of the same vendor before it.
    const drawn = await drawAnew(list(["Acme turret", "Acme bullet", "Acme dome"]));
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn).not.toContain(false);
    expect(drawnCard()).toBe(card);
    expect(home()?.closest("li")?.textContent).toContain("Acme turret");
    expect(badges()).toHaveLength(3);
    expect(document.activeElement).toBe(home());
    expect(focused()).toBe(card);
    await userEvent.keyboard("{Escape}");
    expect(drawnCard()).toBeUndefined();
    expect(focused()?.className).toContain("pill");
    expect(document.activeElement?.closest("li")?.textContent).toContain("Acme turret");
  });

  it("stays where the page writes the same words into the same tile, as it is", async () => {
    await openOn(listing(TITLES));
    const card = drawnCard();
    const fold = card?.querySelector<HTMLElement>("summary");
    fold?.click();
    fold?.focus();
    for (let round = 0; round < 3; round++) {
      for (const title of document.querySelectorAll("h3 a")) title.textContent = `${title.textContent}`;
      for (const price of document.querySelectorAll(".price")) price.textContent = `€ ${round}.00`;
      const [title] = document.querySelectorAll("h3");
      title?.replaceChildren(...title.querySelectorAll("a"));
      await expect.poll(() => home()?.parentElement).toBe(title);
      expect(drawnCard()).toBe(card);
      expect(focused()).toBe(fold);
      expect(fold?.closest("details")?.open).toBe(true);
    }
  });

  it("stays drawn where the page takes its tile out and puts it back at once", async () => {
    await openOn(listing(TITLES));
    const card = drawnCard();
    const grid = document.querySelector("ul");
    for (const tile of [...(grid?.children ?? [])].reverse()) grid?.append(tile);
    await Promise.resolve();
    expect(drawnCard()).toBe(card);
    expect(focused()).toBe(card);
  });

  it("stands at the second of two things of one name where it was opened on that", async () => {
    await openOn(listing(["Acme dome", "Plain", "Acme dome"]), 1);
    await drawAnew(list(["Acme dome", "Plain", "Acme dome"]));
    expect(home()).toBe(badges()[1]);
  });

  it("closes where the finding is gone, and gives focus to what remains around it", async () => {
    await openOn(listing(TITLES));
    const main = document.querySelector("main");
    if (main) main.innerHTML = `<a href="#all">All cameras</a>${list(["Plain dome", "Acme turret"])}`;
    await expect.poll(drawnCard).toBeUndefined();
    expect(document.activeElement?.textContent).toBe("All cameras");
    expect([...document.body.children].map(({ localName }) => localName)).toEqual(["main"]);
  });

  it("stays while the page shows the outline of a tile, and stands at its badge when the words are back", async () => {
    await openOn(listing(TITLES), 1);
    const card = drawnCard();
    const tile = home()?.closest("li");
    const words = tile?.innerHTML.replace(/<sightline-badge.*?<\/sightline-badge>/g, "") ?? "";
    const outline = `<div class="skeleton" style="height: 90px"></div>`;
    if (tile) tile.innerHTML = outline;
    // Another tile is read meanwhile: by then it is seen that the words are gone.
    document.querySelector("ul")?.insertAdjacentHTML("beforeend", "<li class=tile><h3>Acme bullet</h3></li>");
    await expect.poll(titles).toContain("Acme bullet");
    expect(drawnCard()).toBe(card);
    if (tile) tile.innerHTML = words;
    await expect.poll(() => home()?.closest("li")).toBe(tile);
    expect(drawnCard()).toBe(card);
    expect(focused()).toBe(card);
  });

  it("closes where the page writes other words into the same place", async () => {
    await openOn(listing(TITLES));
    const title = document.querySelector("h3 a");
    if (title?.firstChild) title.firstChild.nodeValue = "Plain dome";
    await expect.poll(drawnCard).toBeUndefined();
  });

  it("closes at once where the page shows another view instead", async () => {
    const former = location.href;
    onTestFinished(() => history.replaceState(null, "", former));
    const { sightline } = await openOn(listing(TITLES));
    history.replaceState(null, "", "#contact");
    const main = document.querySelector("main");
    if (main) main.innerHTML = "<h1>Contact</h1><p>Bolt cameras</p>";
    await expect.poll(titles).toContain("Bolt cameras");
    await sightline.settled();
    expect(drawnCard()).toBeUndefined();
  });

  it("takes no focus that the page has given to something else", async () => {
    await openOn(listing(TITLES));
    const field = document.createElement("input");
    document.body.append(field);
    field.focus();
    await drawAnew(list(TITLES));
    expect(drawnCard()).toBeDefined();
    expect(document.activeElement).toBe(field);
  });

  it("closes by Escape also before its words are drawn anew", async () => {
    await openOn(listing(TITLES));
    document.querySelector("main")?.replaceChildren();
    await Promise.resolve();
    expect(drawnCard()).toBeDefined();
    await userEvent.keyboard("{Escape}");
    expect(drawnCard()).toBeUndefined();
    expect(badges()).toEqual([]);
  });
});
