/** Entry of the dataset browser. */
import { render } from "preact";
import type { Evidence, Names } from "../../dataset/compiled.ts";
import evidence from "../../dataset/generated/evidence.json";
import names from "../../dataset/generated/names.json";
import { browser } from "../../shared/browser.ts";
import type { OwnCalls } from "../../shared/messages.ts";
import { caller } from "../../shared/rpc.ts";
import "../page.css";
import "./dataset.css";
import { unfoldForPrint } from "../unfold-for-print.ts";
import type { Prints } from "./changes.ts";
import { DatasetPage } from "./DatasetPage.tsx";
import type { Seen } from "./use-reader.ts";

const own = caller<OwnCalls>("own");
const seen: Seen = {
  async read() {
    const { profile, seenDataset } = await own.settings();
    const { seenEntries } = await browser.storage.local.get("seenEntries");
    return { profile, version: seenDataset, prints: (seenEntries as Prints | undefined) ?? null };
  },
  async write(version, prints) {
    await browser.storage.local.set({ seenEntries: prints });
    await own.changeSettings({ seenDataset: version });
  },
};

unfoldForPrint();
const root = document.getElementById("root");
if (root)
  render(
    <DatasetPage evidence={evidence as unknown as Evidence} models={(names as unknown as Names).models} seen={seen} />,
    root,
  );
