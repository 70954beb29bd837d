import { levelMeaning } from "../../assessment/badge-words.ts";
import type { Names } from "../../dataset/compiled.ts";
import { ROLE_WORDS } from "../../shared/roles.ts";
import { FoldedPlaces } from "../FoldedPlaces.tsx";
import { groupFindings } from "../group-findings.ts";
import { LevelMark } from "../LevelMark.tsx";
import { PlaceCount } from "../PlaceCount.tsx";
import type { DocumentFinding } from "./read-words.ts";

/** Places listed of one group before the rest is folded away. */
const FIRST_PLACES = 4;

interface Props {
  /** One a vendor and paragraph: see {@link onePerParagraph}. */
  findings: readonly DocumentFinding[];
  names: Pick<Names, "vendors">;
  /** Label of the profile that findings were weighed for. */
  profile: string;
  /** Told which place is gone to. */
  onLeave(id: string): void;
}

/** What was found, by vendor and measure; each place leads to its page. */
export function DocumentFindings({ findings, names, profile, onLeave }: Props) {
  const report = { frame: 0, url: "", title: "", unchecked: [], done: true };
  const { marked, mentioned } = groupFindings([{ ...report, findings: [...findings] }], names);
  const byId = new Map(findings.map((one) => [one.id, one]));
  const places = (ids: readonly { id: string }[], note: (finding: DocumentFinding) => string) => (
    <FoldedPlaces
      places={ids.flatMap(({ id }) => byId.get(id) ?? [])}
      first={FIRST_PLACES}
      row={(finding) => <Place key={finding.id} finding={finding} note={note(finding)} onLeave={onLeave} />}
    />
  );
  return (
    <>
      {marked.map((group, at) => (
        <section key={group.key}>
          <h3>
            <LevelMark level={group.level}>
              {group.word && <b>{group.word} · </b>}
              {group.who}
              {group.measure && <span class="soft"> · {group.measure}</span>}
            </LevelMark>
            <PlaceCount count={group.findings.length} />
          </h3>
          {marked[at - 1]?.level !== group.level && <p class="soft small">{levelMeaning(group.level, profile)}</p>}
          {places(group.findings, noteOf)}
        </section>
      ))}
      {mentioned.length > 0 && (
        <details>
          <summary>
            Mentioned, not marked <PlaceCount count={mentioned.length} />
          </summary>
          {places(mentioned, ({ vendor, role }) => `${names.vendors[vendor]?.name ?? vendor}, ${ROLE_WORDS[role]}`)}
        </details>
      )}
    </>
  );
}

/** The two sides of a contradiction; what the user noted beside a word of their own. */
function noteOf({ sides, level, rule, surface }: DocumentFinding): string {
  if (sides) return `“${sides[0]}” beside “${sides[1]}”`;
  return level === "yours" && rule.trim().toLowerCase() !== surface.toLowerCase() ? rule : "";
}

interface PlaceProps {
  finding: DocumentFinding;
  note: string;
  onLeave(id: string): void;
}

function Place({ finding, note, onLeave }: PlaceProps) {
  return (
    <li>
      <a href={`#${finding.id}`} dir="auto" onClick={() => onLeave(finding.id)}>
        {finding.where}
      </a>
      <span class="soft small">
        Page {finding.page + 1}
        {note && ` · ${note}`}
      </span>
    </li>
  );
}
