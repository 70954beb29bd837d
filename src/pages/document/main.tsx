/** Entry of the document view. */
import { render } from "preact";
import type { Names, Profile } from "../../dataset/compiled.ts";
import names from "../../dataset/generated/names.json";
import profiles from "../../dataset/generated/profiles.json";
import type { OwnCalls } from "../../shared/messages.ts";
import { caller } from "../../shared/rpc.ts";
import "../page.css";
import "./document.css";
import { unfoldForPrint } from "../unfold-for-print.ts";
import { DocumentView } from "./DocumentView.tsx";

const own = caller<OwnCalls>("own");
unfoldForPrint();
const root = document.getElementById("root");
if (root)
  render(
    <DocumentView names={names as unknown as Names} profiles={profiles as Profile[]} readFor={() => own.settings()} />,
    root,
  );
