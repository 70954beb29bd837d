import { LEVEL_WORDS } from "../../assessment/badge-words.ts";
import { dateInWords, statusWords } from "../../assessment/claim-words.ts";
import type { Evidence, EvidenceClaim, EvidenceVendor, Measure } from "../../dataset/compiled.ts";
import { LevelMark } from "../LevelMark.tsx";
import { SourceList } from "./SourceList.tsx";
import { kindWords, placeWords, TARGET_WORDS } from "./words.ts";

const DATE_WORDS: Readonly<Record<keyof Measure["dates"], string>> = {
  announced: "Announced",
  published: "Published",
  effective: "Effective",
  ended: "Ended",
};

/** Everything the dataset says of a measure. */
export function MeasurePage({ measure, evidence }: { measure: Measure; evidence: Evidence }) {
  return (
    <article>
      <p class="soft">
        {kindWords(measure.kind)} · {placeWords(measure.jurisdiction)}
      </p>
      <h1 tabIndex={-1}>{measure.title}</h1>
      <p>
        <span class="status">{statusWords(measure)}</span>
      </p>
      <p class="measure-width lead">{measure.does}</p>
      <p class="measure-width">
        <b>What it is not:</b> {measure.is_not}
      </p>
      {measure.limiting_words && (
        <blockquote class="measure-width">
          <span class="soft small">In the instrument’s words: </span>
          {measure.limiting_words}
        </blockquote>
      )}
      <Facts measure={measure} />
      <section aria-labelledby="sources-title">
        <h2 id="sources-title">Sources</h2>
        <SourceList sources={measure.sources} />
      </section>
      <Binds measure={measure} profiles={evidence.profiles} />
      <Reached measure={measure} evidence={evidence} />
    </article>
  );
}

function Facts({ measure }: { measure: Measure }) {
  return (
    <dl class="facts">
      <div>
        <dt>Issuer</dt>
        <dd>{measure.issuer}</dd>
      </div>
      <div>
        <dt>Instrument</dt>
        <dd>
          {measure.instrument.name}
          {measure.instrument.number ? `, ${measure.instrument.number}` : ""}
        </dd>
      </div>
      {Object.entries(DATE_WORDS).map(([key, word]) => {
        const date = measure.dates[key as keyof Measure["dates"]];
        return date === undefined ? null : (
          <div key={key}>
            <dt>{word}</dt>
            <dd>{dateInWords(date)}</dd>
          </div>
        );
      })}
      <div>
        <dt>Aimed at</dt>
        <dd>{TARGET_WORDS[measure.target]}</dd>
      </div>
      <div>
        <dt>Products</dt>
        <dd>{measure.applies_to.map((scope) => (scope === "any" ? "any" : scope.replace(/-/g, " "))).join(", ")}</dd>
      </div>
    </dl>
  );
}

function Binds({ measure, profiles }: { measure: Measure; profiles: Evidence["profiles"] }) {
  return (
    <section aria-labelledby="binds">
      <h2 id="binds">Whom it binds</h2>
      {measure.binds.length === 0 ? (
        <p class="measure-width">It binds none of the buyers in this dataset.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Buyer</th>
              <th scope="col">How it binds</th>
              <th scope="col">What it means</th>
            </tr>
          </thead>
          <tbody>
            {measure.binds.map((binding) => (
              <tr key={binding.profile}>
                <th scope="row">
                  {profiles.find((profile) => profile.id === binding.profile)?.label ?? binding.profile}
                </th>
                <td>
                  <LevelMark level={binding.force}>{LEVEL_WORDS[binding.force]}</LevelMark>
                </td>
                <td>{binding.means}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** The vendors that the measure reaches, and those that were looked for and are not on it. */
function Reached({ measure, evidence }: { measure: Measure; evidence: Evidence }) {
  const all = Object.values(evidence.vendors).flatMap((vendor) =>
    vendor.claims.filter((claim) => claim.measure === measure.id).map((claim) => ({ vendor, claim })),
  );
  const reached = all.filter(({ claim }) => claim.reaches !== "not-listed");
  const absent = all.filter(({ claim }) => claim.reaches === "not-listed");
  return (
    <section aria-labelledby="reached">
      <h2 id="reached">Vendors</h2>
      {reached.length === 0 ? (
        <p class="measure-width">The dataset connects no vendor with it.</p>
      ) : (
        <VendorList rows={reached} measure={measure} />
      )}
      {absent.length > 0 && (
        <details>
          <summary>{absent.length === 1 ? "1 vendor" : `${absent.length} vendors`} looked for and not on it</summary>
          <VendorList rows={absent} measure={measure} />
        </details>
      )}
    </section>
  );
}

interface VendorListProps {
  rows: readonly { vendor: EvidenceVendor; claim: EvidenceClaim }[];
  measure: Measure;
}

function VendorList({ rows, measure }: VendorListProps) {
  return (
    <ul class="relations">
      {rows.map(({ vendor, claim }) => (
        <li key={`${vendor.id} ${claim.entity} ${claim.reaches}`}>
          <p>
            <a href={`#vendor/${vendor.id}`}>{vendor.name}</a> <span class="status">{statusWords(measure, claim)}</span>
          </p>
          <p class="measure-width">{claim.says}</p>
        </li>
      ))}
    </ul>
  );
}
