import {
  answerSentence,
  sourceWords,
  VULNERABILITIES_NOTE,
  vulnerabilitySentence,
} from "../../assessment/claim-words.ts";
import type { EvidenceVendor } from "../../dataset/compiled.ts";
import type { CardEvidence } from "../../shared/messages.ts";
import { Claim, Sources } from "./Claim.tsx";
import type { ClaimGroups, ShownClaim } from "./claims.ts";

/** Measures shown below that on the badge before the rest is folded. */
const SHOWN = 3;

function Column({
  claims,
  evidence,
  several,
  over,
}: {
  claims: ShownClaim[];
  evidence: CardEvidence;
  several: boolean;
  over?: boolean;
}) {
  return (
    <ol class="line">
      {claims.map((shown) => (
        <Claim
          key={`${shown.about} ${shown.claim.measure}`}
          shown={shown}
          evidence={evidence}
          several={several}
          {...(over ? { over } : {})}
        />
      ))}
    </ol>
  );
}

interface MeasuresProps {
  groups: ClaimGroups;
  /** Id of the measure that the badge names. */
  named: string | undefined;
  evidence: CardEvidence;
  several: boolean;
}

/** The measures against the vendor: that on the badge, others, and folded what is open, over, or was checked. */
export function Measures({ groups, named, evidence, several }: MeasuresProps) {
  const onBadge = groups.holding.filter(({ claim }) => claim.measure === named);
  const others = groups.holding.filter(({ claim }) => claim.measure !== named);
  const rest = others.slice(SHOWN);
  const fold = (label: string, claims: ShownClaim[], over?: boolean) =>
    claims.length > 0 && (
      <details class="fold">
        <summary>
          {label} ({claims.length})
        </summary>
        <Column claims={claims} evidence={evidence} several={several} {...(over ? { over } : {})} />
      </details>
    );
  return (
    <section>
      {onBadge.length > 0 && <h3>The measure on the badge</h3>}
      <Column claims={onBadge} evidence={evidence} several={several} />
      {others.length > 0 && <h3>{onBadge.length > 0 ? "Other measures" : "Measures"}, newest first</h3>}
      <Column claims={others.slice(0, SHOWN)} evidence={evidence} several={several} />
      {fold("Earlier measures that hold", rest)}
      {fold("Proposed, pending or not confirmed", groups.open, true)}
      {fold("History: ended or reversed", groups.over, true)}
      {fold("Checked, and not on it", groups.absent, true)}
    </section>
  );
}

/** Flaws of the vendor's products that are known to be exploited. */
export function Flaws({ vendors }: { vendors: EvidenceVendor[] }) {
  const flaws = vendors.flatMap((vendor) => vendor.vulnerabilities);
  if (flaws.length === 0) return null;
  return (
    <details class="fold">
      <summary>Exploited flaws ({flaws.length})</summary>
      <p class="soft">{VULNERABILITIES_NOTE}</p>
      <ul class="plain">
        {flaws.map((flaw) => (
          <li key={flaw.cve}>
            {vulnerabilitySentence(flaw)}{" "}
            <a href={flaw.url} target="_blank" rel="noopener noreferrer">
              Catalogue entry
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the vendor says, or that nothing was found. */
export function Answers({ vendors }: { vendors: EvidenceVendor[] }) {
  const said = vendors.filter((vendor) => vendor.answers.length > 0 || vendor.no_answer);
  if (said.length === 0) return null;
  return (
    <section>
      <h3>What the vendor says</h3>
      {said.map((vendor) => (
        <div key={vendor.id}>
          {vendor.answers.length === 0 && <p>{vendor.no_answer}</p>}
          <ul class="plain">
            {vendor.answers.map((answer) => (
              <li key={answer.date + answer.says}>
                <p>{answerSentence(answer, vendor.name)}</p>
                {answer.beside && <p class="scope">Beside it: {answer.beside}</p>}
                <Sources sources={answer.sources.map(sourceWords)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
