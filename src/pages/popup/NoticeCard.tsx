import { isSurveillanceCode } from "../../matching/codes.ts";
import type { NoticeFacts } from "../../matching/notice.ts";
import { CODE_LABELS } from "./code-labels.ts";

/** Lots named before the rest is counted. */
const FIRST_LOTS = 3;

const ROWS: [keyof NoticeFacts, string][] = [
  ["buyer", "Buyer"],
  ["number", "Notice"],
  ["published", "Published"],
  ["deadline", "Closes"],
  ["awarded", "Awarded"],
  ["supplier", "Supplier"],
];

/** Whether a notice says more of itself than its title. */
export function saysMore(notice: NoticeFacts): boolean {
  return Object.keys(notice).some((key) => key !== "title");
}

/** What a tender notice says of itself, as the page has it: the findings below are this notice's. */
export function NoticeCard({ notice }: { notice: NoticeFacts }) {
  const { title, lots = [], codes = [] } = notice;
  return (
    <section class="notice" aria-label="Notice">
      {title && <h3>{title}</h3>}
      <dl>
        {ROWS.map(
          ([key, label]) =>
            notice[key] !== undefined && (
              <div key={key}>
                <dt>{label}</dt>
                <dd>{notice[key]}</dd>
              </div>
            ),
        )}
        {lots.length > 0 && (
          <div>
            <dt>{lots.length === 1 ? "Lot" : "Lots"}</dt>
            <dd>
              {lots.slice(0, FIRST_LOTS).join("; ")}
              {lots.length > FIRST_LOTS && ` and ${lots.length - FIRST_LOTS} more`}
            </dd>
          </div>
        )}
        {codes.length > 0 && (
          <div>
            <dt>Codes</dt>
            <dd>
              <ul>
                {codes.map((code) => (
                  <li key={code}>
                    {code}
                    {isSurveillanceCode(code) && <span class="soft"> {CODE_LABELS[code.replace(/-\d$/, "")]}</span>}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
