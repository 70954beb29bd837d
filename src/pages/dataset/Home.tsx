import { Fragment } from "preact";
import { LEVEL_WORDS, levelMeaning } from "../../assessment/badge-words.ts";
import { dateInWords, STATUS_WORDS } from "../../assessment/claim-words.ts";
import type { Evidence, Measure } from "../../dataset/compiled.ts";
import { isBrand } from "../../dataset/makers.ts";
import { LevelMark } from "../LevelMark.tsx";
import type { Changes } from "./changes.ts";
import { placeWords } from "./words.ts";

const LEGEND = [
  ["prohibited", LEVEL_WORDS.prohibited],
  ["restricted", LEVEL_WORDS.restricted],
  ["listed", "the measure’s name"],
  ["reported", LEVEL_WORDS.reported],
  ["contradiction", LEVEL_WORDS.contradiction],
  ["yours", LEVEL_WORDS.yours],
] as const;

/** Measures shown as newest. */
const NEWEST = 6;

function newestOf(evidence: Evidence): { measure: Measure; date: string }[] {
  return Object.values(evidence.measures)
    .flatMap((measure) => {
      const { announced, published, effective } = measure.dates;
      const date = published ?? announced ?? effective;
      return date === undefined || measure.kind === "checked-absence" ? [] : [{ measure, date }];
    })
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, NEWEST);
}

interface Props {
  evidence: Evidence;
  /** Since the version the reader last saw; null where there is none or nothing changed. */
  changes: { since: string; changes: Changes } | null;
  markSeen(): void;
}

/** The start: what the dataset holds, what it is not, and what is new to this reader. */
export function Home({ evidence, changes, markSeen }: Props) {
  const vendors = Object.values(evidence.vendors);
  const brands = vendors.filter(isBrand).length;
  const measures = Object.keys(evidence.measures).length;
  const claims = vendors.reduce((sum, vendor) => sum + vendor.claims.length, 0);
  return (
    <article>
      <h1 tabIndex={-1}>What was decided, by whom and when</h1>
      <p class="measure-width lead">
        Measures by public authorities about makers of surveillance cameras, with their dates, their own limiting words
        and their sources, and the brands that sell those makers’ products.
      </p>
      <dl class="counts">
        <div>
          <dd>{vendors.length - brands}</dd>
          <dt>vendors</dt>
        </div>
        <div>
          <dd>{brands}</dd>
          <dt>brands</dt>
        </div>
        <div>
          <dd>{measures}</dd>
          <dt>measures</dt>
        </div>
        <div>
          <dd>{claims}</dd>
          <dt>claims</dt>
        </div>
      </dl>
      <p class="soft measure-width">
        Version {evidence.version} of {dateInWords(evidence.date)}. It says nothing about later days. A vendor that is
        not here has not been cleared: it was not looked at, or nothing was found.
      </p>
      {changes && (
        <section aria-labelledby="changes">
          <h2 id="changes">Changed since version {changes.since}, which you last saw</h2>
          <ChangeList title="New" keys={changes.changes.added} evidence={evidence} />
          <ChangeList title="Changed" keys={changes.changes.changed} evidence={evidence} />
          <ChangeList title="Taken out" keys={changes.changes.removed} evidence={evidence} />
          <button type="button" onClick={markSeen}>
            I have seen these
          </button>
        </section>
      )}
      <section aria-labelledby="newest">
        <h2 id="newest">Newest measures</h2>
        <ol class="newest">
          {newestOf(evidence).map(({ measure, date }) => (
            <li key={measure.id}>
              <span class="soft">{dateInWords(date)}</span>
              <a href={`#measure/${measure.id}`}>{measure.title}</a>
              <span class="soft small">
                {placeWords(measure.jurisdiction)} · {STATUS_WORDS[measure.status]}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="levels">
        <h2 id="levels">How findings are marked</h2>
        <dl class="legend">
          {LEGEND.map(([level, name]) => (
            <Fragment key={level}>
              <dt>
                <LevelMark level={level}>{name}</LevelMark>
              </dt>
              <dd>{levelMeaning(level)}</dd>
            </Fragment>
          ))}
        </dl>
      </section>
    </article>
  );
}

function ChangeList({ title, keys, evidence }: { title: string; keys: readonly string[]; evidence: Evidence }) {
  if (keys.length === 0) return null;
  return (
    <>
      <h3>
        {title} ({keys.length})
      </h3>
      <ul class="changes">
        {keys.map((key) => {
          const [page, id = ""] = key.split("/");
          const name = page === "vendor" ? evidence.vendors[id]?.name : evidence.measures[id]?.title;
          return <li key={key}>{name === undefined ? id : <a href={`#${key}`}>{name}</a>}</li>;
        })}
      </ul>
    </>
  );
}
