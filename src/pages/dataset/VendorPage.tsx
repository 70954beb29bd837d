import {
  answerSentence,
  citationText,
  claimWords,
  RELATION_KNOWN,
  relationSentence,
  VULNERABILITIES_NOTE,
  vulnerabilitySentence,
} from "../../assessment/claim-words.ts";
import type { Evidence, EvidenceClaim, EvidenceVendor, Measure } from "../../dataset/compiled.ts";
import { isBrand } from "../../dataset/makers.ts";
import { LevelMark } from "../LevelMark.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { FamilyPicture } from "./FamilyPicture.tsx";
import { familyOf, type Relation } from "./family.ts";
import { SourceList } from "./SourceList.tsx";
import { Timeline } from "./Timeline.tsx";
import { timelineOf } from "./timeline.ts";
import { kindWords, placeWords } from "./words.ts";

/** Exploited flaws shown before the rest is folded away. */
const FIRST_FLAWS = 5;

/** So many relations are read at a glance. */
const UNFOLDED_RELATIONS = 3;

interface Props {
  vendor: EvidenceVendor;
  evidence: Evidence;
  /** Profile id of the reader. */
  profile: string;
}

/** Everything the dataset says of a vendor or brand. */
export function VendorPage({ vendor, evidence, profile }: Props) {
  const family = familyOf(evidence, vendor.id);
  const timeline = timelineOf(vendor.claims, evidence.measures, evidence.date);
  const claims = vendor.claims
    .flatMap((claim) => {
      const measure = evidence.measures[claim.measure];
      return measure ? [{ claim, measure, words: claimWords(claim, measure, profile) }] : [];
    })
    .sort((a, b) => (b.words.date ?? "").localeCompare(a.words.date ?? ""));
  const absences = claims.filter(({ claim }) => claim.reaches === "not-listed");
  const row = ({ claim, measure }: (typeof claims)[number]) => (
    <ClaimRow
      key={`${claim.measure} ${claim.entity} ${claim.reaches}`}
      claim={claim}
      measure={measure}
      evidence={evidence}
      profile={profile}
    />
  );
  return (
    <article>
      <p class="soft">
        {isBrand(vendor) ? "Brand" : "Vendor"}
        {vendor.country && ` · ${placeWords(vendor.country)}`}
      </p>
      <h1 tabIndex={-1}>{vendor.name}</h1>
      <p class="measure-width lead">{vendor.about}</p>
      {vendor.mixed_origin && (
        <p class="measure-width">It sells products of several makers; the name alone does not tell which.</p>
      )}

      <section aria-labelledby="measures">
        <h2 id="measures">Measures</h2>
        {claims.length === 0 && (
          <p class="measure-width">
            No measure in this dataset is recorded for {vendor.name} itself. That is not a clearance.
            {family.above.length > 0 && " What is recorded for those behind it stands on their own pages: "}
            {family.above.map((relation, at) => (
              <span key={relation.id}>
                {at > 0 && ", "}
                <a href={`#vendor/${relation.id}`}>{relation.name}</a>
              </span>
            ))}
          </p>
        )}
        {timeline && timeline.spans.length > 1 && <Timeline data={timeline} name={vendor.name} />}
        <ol class="claims">{claims.filter(({ claim }) => claim.reaches !== "not-listed").map(row)}</ol>
        {absences.length > 0 && (
          <details>
            <summary>
              {absences.length === 1 ? "1 list" : `${absences.length} lists`} looked through without finding{" "}
              {vendor.name}
            </summary>
            <ol class="claims">{absences.map(row)}</ol>
          </details>
        )}
      </section>

      {vendor.vulnerabilities.length > 0 && <Flaws vendor={vendor} />}
      <Answers vendor={vendor} />

      {family.above.length + family.below.length > 0 && (
        <section aria-labelledby="family">
          <h2 id="family">Family of names</h2>
          <FamilyPicture family={family} name={vendor.name} />
          <Relations relations={[...family.above, ...family.below]} />
        </section>
      )}

      <Facts vendor={vendor} />
      <NamesAndModels vendor={vendor} />
    </article>
  );
}

function Facts({ vendor }: { vendor: EvidenceVendor }) {
  const { legal_names, owner, identifiers } = vendor;
  const { sources: idSources = [], ...ids } = identifiers ?? {};
  if (legal_names.length === 0 && !owner && !identifiers) return null;
  return (
    <section aria-labelledby="company">
      <h2 id="company">The company</h2>
      <dl class="facts">
        {legal_names.length > 0 && (
          <div>
            <dt>Legal names</dt>
            <dd>
              {legal_names.map((legal) => (
                <p key={legal.text}>
                  <span lang={legal.lang}>{legal.text}</span>
                  {legal.note && <span class="soft"> ({legal.note})</span>}
                </p>
              ))}
            </dd>
          </div>
        )}
        {owner && (
          <div>
            <dt>Owner</dt>
            <dd>
              {owner.says}
              <SourceList sources={owner.sources} />
            </dd>
          </div>
        )}
        {identifiers && (
          <div>
            <dt>Identifiers</dt>
            <dd>
              {Object.entries(ids).map(([name, value]) => (
                <p key={name}>
                  {name.replace(/_/g, " ").toUpperCase()}: {value}
                </p>
              ))}
              <SourceList sources={idSources} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** Relations in words, each with its sources; a long list is folded under the picture that shows it. */
function Relations({ relations }: { relations: Relation[] }) {
  const list = (
    <ul class="relations">
      {relations.map((relation) => (
        <RelationRow key={`${relation.id} ${relation.maker.vendor} ${relation.maker.relation}`} relation={relation} />
      ))}
    </ul>
  );
  if (relations.length <= UNFOLDED_RELATIONS) return list;
  return (
    <details>
      <summary>{relations.length} relations in words, with their sources</summary>
      {list}
    </details>
  );
}

function RelationRow({ relation }: { relation: Relation }) {
  const { id, name, maker, over } = relation;
  return (
    <li class={over ? "over" : undefined}>
      <p>
        <a href={`#vendor/${id}`}>{name}</a>: {relationSentence(maker)}
      </p>
      <p class="soft small">
        Lines: {maker.lines}. Known: {RELATION_KNOWN[maker.known]}.
      </p>
      <details>
        <summary>{maker.sources.length === 1 ? "1 source" : `${maker.sources.length} sources`}</summary>
        <SourceList sources={maker.sources} />
      </details>
    </li>
  );
}

interface ClaimRowProps {
  claim: EvidenceClaim;
  measure: Measure;
  evidence: Evidence;
  profile: string;
}

function ClaimRow({ claim, measure, evidence, profile }: ClaimRowProps) {
  const words = claimWords(claim, measure, profile);
  const level = claim.levels[profile] ?? "none";
  return (
    <li class={level === "none" ? "over" : undefined}>
      <p class="when">
        <b>{words.dateWords}</b> <span class="status">{words.status}</span>
      </p>
      <h3>
        <a href={`#measure/${measure.id}`}>{words.title}</a>
      </h3>
      <p class="soft">
        {words.issuer} · {measure.instrument.name}
        {measure.instrument.number ? `, ${measure.instrument.number}` : ""}
      </p>
      <p class="measure-width">{words.sentence}</p>
      {words.means !== "" && (
        <p class="means measure-width">
          <LevelMark level={level}>For you: {words.means}</LevelMark>
        </p>
      )}
      {words.scope !== "" && (
        <blockquote class="measure-width">
          <span class="soft small">In the instrument’s words: </span>
          {words.scope}
        </blockquote>
      )}
      <p class="measure-width">
        <b>What it is not:</b> {words.isNot}
      </p>
      <p class="soft small measure-width">
        {words.reach} {claim.note ?? ""}
      </p>
      <SourceList sources={[...claim.sources, ...measure.sources]} />
      <CopyButton label="Copy citation" text={() => citationText(claim, measure, evidence)} />
    </li>
  );
}

function Flaws({ vendor }: { vendor: EvidenceVendor }) {
  const flaws = [...vendor.vulnerabilities].sort((a, b) => b.added.localeCompare(a.added));
  const row = (flaw: (typeof flaws)[number]) => (
    <li key={flaw.cve}>
      <a href={flaw.url} target="_blank" rel="noopener noreferrer">
        {flaw.name}
      </a>
      <p class="soft">{vulnerabilitySentence(flaw)}</p>
    </li>
  );
  return (
    <section aria-labelledby="flaws">
      <h2 id="flaws">Exploited flaws</h2>
      <p class="measure-width">{VULNERABILITIES_NOTE}</p>
      <ul class="flaws">{flaws.slice(0, FIRST_FLAWS).map(row)}</ul>
      {flaws.length > FIRST_FLAWS && (
        <details>
          <summary>{flaws.length - FIRST_FLAWS} more</summary>
          <ul class="flaws">{flaws.slice(FIRST_FLAWS).map(row)}</ul>
        </details>
      )}
    </section>
  );
}

function Answers({ vendor }: { vendor: EvidenceVendor }) {
  if (vendor.answers.length === 0 && !vendor.no_answer) return null;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">What the vendor says</h2>
      {vendor.no_answer && <p class="measure-width">{vendor.no_answer}</p>}
      <ul class="answers">
        {vendor.answers.map((answer) => (
          <li key={`${answer.date} ${answer.says}`}>
            <p class="measure-width">{answerSentence(answer, vendor.name)}</p>
            {answer.beside && <p class="measure-width">Beside it stands: {answer.beside}</p>}
            <SourceList sources={answer.sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NamesAndModels({ vendor }: { vendor: EvidenceVendor }) {
  const families = vendor.models.filter((model) => model.reads);
  return (
    <section aria-labelledby="names">
      <h2 id="names">What is looked for on pages</h2>
      <ul class="names">
        {vendor.names.map((name) => (
          <li key={name.text}>
            <span lang={name.lang}>{name.text}</span>
            <span class="soft small">
              {kindWords(name.kind)}
              {name.ambiguous && `; also ${name.ambiguous.also}`}
            </span>
          </li>
        ))}
        {families.map((model) => (
          <li key={model.family}>
            <span>{model.family}</span>
            <span class="soft small">Part numbers: {model.reads}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
