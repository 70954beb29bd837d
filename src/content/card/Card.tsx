import { useEffect, useState } from "preact/hooks";
import { unboundWords } from "../../assessment/badge-words.ts";
import {
  conditionWords,
  dateInWords,
  RELATION_KNOWN,
  relationSentence,
  sourceWords,
} from "../../assessment/claim-words.ts";
import type { Pill } from "../../assessment/passage.ts";
import type { EvidenceVendor, Maker } from "../../dataset/compiled.ts";
import { tellsMaker } from "../../matching/mention.ts";
import { LEVEL_SHAPES, type ShownLevel } from "../../shared/levels.ts";
import type { CardEvidence } from "../../shared/messages.ts";
import type { CardRequest } from "../card-door.ts";
import { CopyButton, Sources } from "./Claim.tsx";
import { bindingClaims, groupClaims, type ShownClaim } from "./claims.ts";
import { Answers, Flaws, Measures } from "./Measures.tsx";
import { Why } from "./Why.tsx";

/** Those a finding is of: the maker, and the brand the words name where that is another, with what it has to do with the maker. */
interface Parties {
  maker: EvidenceVendor | undefined;
  label: EvidenceVendor | undefined;
  relation: Maker | undefined;
}

function partiesOf({ finding: { vendor, brand } }: Pill, vendors: readonly EvidenceVendor[]): Parties {
  const label = vendors.find((one) => one.id === brand);
  const relation = label?.makers.find((one) => one.vendor === vendor);
  return { maker: vendors.find((one) => one.id === vendor), label, relation };
}

function Head({ pill, evidence }: { pill: Pill; evidence: CardEvidence | null }) {
  const { vendor } = pill.finding;
  const { maker, label, relation } = partiesOf(pill, evidence?.vendors ?? []);
  if (pill.finding.level === "yours")
    return <h2 id="sightline-head">“{pill.finding.mention.surface}” is on your watch list</h2>;
  // A part number says more than a name.
  const told = pill.all.find((one) => tellsMaker(one.mention)) ?? pill.finding;
  // Where claims differ, what differs says it.
  const matched = pill.difference === undefined && <p>{told.matched}</p>;
  return (
    <>
      <h2 id="sightline-head">{(relation ? label?.name : maker?.name) ?? vendor}</h2>
      {matched}
      {relation && <p>{relationSentence(relation)}</p>}
    </>
  );
}

/** Who the vendor is, or how a brand's maker is known: below what it means for the reader. */
function About({ parties: { maker, relation } }: { parties: Parties }) {
  if (relation)
    return (
      <section class="about">
        <p class="soft">
          Products: {relation.lines}. How it is known: {RELATION_KNOWN[relation.known]}.
        </p>
        <details>
          <summary>Sources for this relation</summary>
          <Sources sources={relation.sources.map(sourceWords)} />
        </details>
      </section>
    );
  if (!maker) return null;
  return (
    <section class="about">
      <p>{maker.about}</p>
      {maker.owner && <p class="soft">{maker.owner.says}</p>}
    </section>
  );
}

interface ForYouProps {
  binding: ShownClaim[];
  pill: Pill;
  parties: Parties;
  profile: { id: string; label: string | undefined };
}

function ForYou({ binding, pill: { finding }, parties: { maker, label, relation }, profile }: ForYouProps) {
  const name = maker?.name ?? finding.vendor;
  const condition = relation ? conditionWords(relation, label?.mixed_origin === true, name) : "";
  // What a contradiction weighs apart from it.
  const unbound = finding.headline === null ? "none" : condition === "" ? finding.headline.level : "reported";
  const level = finding.level === "contradiction" ? unbound : finding.level;
  const [before, short, after] = unboundWords({ ...finding, level }, name, profile.label);
  const isConditional = ({ about }: ShownClaim) => condition !== "" && about === name;
  const list = (claims: ShownClaim[]) =>
    claims.length > 0 && (
      <ul>
        {claims.map((shown) => (
          <li key={shown.claim.measure + shown.about}>
            <span class="title">{shown.measure.short}:</span> {shown.words.means}
          </li>
        ))}
      </ul>
    );
  const shown = binding.slice(0, 3);
  const certain = shown.filter((one) => !isConditional(one));
  const conditional = shown.filter(isConditional);
  const weighs = certain[0]?.claim.levels[profile.id] ?? (conditional.length > 0 ? "reported" : level);
  return (
    <section class="yours" data-level={weighs}>
      <h3>
        <Shape level={weighs} />
        What it means for you
      </h3>
      {list(certain)}
      {conditional.length > 0 && <p>{condition}</p>}
      {list(conditional)}
      {shown.length === 0 && (
        <p>
          {before}
          {short && <span class="title">{short}</span>}
          {after}
        </p>
      )}
    </section>
  );
}

/** A level's shape. Decoration: the words beside it say the same. */
function Shape({ level }: { level: ShownLevel }) {
  return (
    <svg class="shape" viewBox="0 0 12 12" aria-hidden="true">
      {LEVEL_SHAPES[level].map((part) => (
        <part.tag key={part.attributes.d ?? part.attributes.r} class={part.solid && "solid"} {...part.attributes} />
      ))}
    </svg>
  );
}

function reportText(pill: Pill, evidence: CardEvidence | null): string {
  const { mention, vendor, brand } = pill.finding;
  return [
    "Sightline: report of a mistake",
    `Words: ${mention.surface}`,
    `Read as: ${brand ?? vendor}${brand ? ` (${vendor})` : ""}, by ${mention.via} ${mention.rule}, ${mention.role}, ${mention.confidence}`,
    `Dataset: ${evidence?.version ?? "not loaded"}`,
    "What is wrong: ",
  ].join("\n");
}

function Evidence({ pill, request, evidence }: { pill: Pill; request: CardRequest; evidence: CardEvidence }) {
  const ids = [pill.finding.vendor, pill.finding.brand];
  const vendors = evidence.vendors.filter((vendor) => ids.includes(vendor.id));
  const groups = groupClaims(vendors, evidence, request.profile);
  const parties = partiesOf(pill, vendors);
  return (
    <>
      <ForYou
        binding={bindingClaims(groups, request.profile)}
        pill={pill}
        parties={parties}
        profile={{ id: request.profile, label: evidence.profiles[request.profile] }}
      />
      <About parties={parties} />
      <Measures
        groups={groups}
        named={pill.finding.headline?.measure}
        evidence={evidence}
        several={vendors.length > 1}
      />
      <Flaws vendors={vendors} />
      <Answers vendors={vendors} />
    </>
  );
}

/** The card: who this is, what counts for the reader, what was decided when and by whom, what the vendor says, and why it is marked. */
export function Card({ request, close }: { request: CardRequest; close(): void }) {
  const { badge, evidence: fetched } = request;
  const [key, setKey] = useState(badge.pills[Math.min(request.index, badge.pills.length - 1)]?.key);
  const [evidence, setEvidence] = useState<CardEvidence | null>(null);
  const [failed, setFailed] = useState(false);
  const pill = badge.pills.find((one) => one.key === key) ?? badge.pills[0];
  const ids = pill ? [pill.finding.vendor, pill.finding.brand ?? ""].filter((id) => id !== "") : [];
  const wanted = ids.join(" ");
  useEffect(() => {
    let current = true;
    setEvidence(null);
    setFailed(false);
    if (wanted !== "")
      fetched(wanted.split(" ")).then(
        (found) => current && setEvidence(found),
        () => current && setFailed(true),
      );
    return () => {
      current = false;
    };
  }, [wanted, fetched]);
  if (!pill) return null;
  const fragment = `vendor/${pill.finding.brand ?? pill.finding.vendor}`;
  return (
    <>
      <button type="button" class="close" aria-label="Close" onClick={close}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2.5 2.5l9 9M11.5 2.5l-9 9" />
        </svg>
      </button>
      <Head pill={pill} evidence={evidence} />
      {badge.pills.length > 1 && (
        <div class="others">
          {badge.pills.map((one) => (
            <button type="button" key={one.key} aria-pressed={one === pill} onClick={() => setKey(one.key)}>
              {one.words.vendor}
            </button>
          ))}
        </div>
      )}
      {pill.sides && (
        <section>
          <h3>Claims differ on this page</h3>
          <div class="sides">
            <q>{pill.sides[0]}</q> <span aria-hidden="true">⇄</span> <q>{pill.sides[1]}</q>
          </div>
          <p>{pill.difference}</p>
        </section>
      )}
      {evidence && <Evidence pill={pill} request={request} evidence={evidence} />}
      {wanted === "" && <p>Your note: {pill.finding.mention.rule}</p>}
      {wanted !== "" && evidence === null && (
        <p class="soft busy" role="status">
          {failed
            ? "The evidence could not be fetched: Sightline was probably updated meanwhile. Reload the page."
            : "Fetching dates and sources …"}
        </p>
      )}
      <Why pill={pill} />
      <footer>
        {evidence && (
          <p class="soft">
            Dataset {evidence.version}, {dateInWords(evidence.date)}. Nothing is said about later days.
          </p>
        )}
        <div class="actions">
          {wanted !== "" && (
            <button type="button" onClick={() => request.openDataset(fragment)}>
              Open in the dataset browser
            </button>
          )}
          <CopyButton label="Copy a report of a mistake" text={() => reportText(pill, evidence)} />
        </div>
      </footer>
    </>
  );
}
