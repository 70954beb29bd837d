import type { ReportedFinding } from "../shared/messages.ts";
import { reportedFinding } from "../shared/reported.ts";
import type { Badge } from "./badge.ts";
import { hasPrice } from "./price.ts";
import type { PlacedPill, UnitReading } from "./read-unit.ts";
import type { Spot } from "./spot.ts";
import { HEADING, type Unit } from "./unit.ts";

/** A badge, and where it belongs. */
export interface Standing {
  badge: Badge;
  spot: Spot;
}

/** A unit with findings, as long as it stands in the page. */
export interface UnitState {
  id: string;
  unit: Unit;
  reading: UnitReading;
  /** Its badges: one, in a row one for each cell that names something; none as long as no one can see it. */
  standing: Standing[];
  /** The pills its badges show: those of the reading that no other unit of a product page has said already. */
  shown: PlacedPill[];
  /** How often the page took a badge away while its words stayed the same. */
  lost: number;
  /** How often a badge was moved in a row, and when last, in milliseconds of the page's clock. */
  moved: number;
  movedAt: number;
}

/** The state of a unit that has just got findings, without a badge yet. */
export function stateFor(id: string, unit: Unit, reading: UnitReading): UnitState {
  return { id, unit, reading, standing: [], shown: [], lost: 0, moved: 0, movedAt: 0 };
}

/**
 * The pills whose vendor no other unit says: on a product page each vendor is said once, beside the title or where it first
 * stands, and again beside another product with its price. The title comes first, also where it came last into the page.
 */
export function notYetSaid(state: UnitState, units: Iterable<UnitState>): PlacedPill[] {
  const said = new Set<string>();
  const numbers = new Set<string>();
  for (const other of units) {
    if (other === state || other.unit.kind === "tile" || !other.unit.root.isConnected) continue;
    if (state.unit.kind === "product" && other.unit.kind !== "product") continue;
    for (const pill of other.shown) {
      said.add(pill.finding.vendor);
      for (const number of numbersOf(pill)) numbers.add(number);
    }
  }
  const isOther = (pill: PlacedPill) =>
    numbersOf(pill).some((number) => !numbers.has(number)) && hasPrice(state.reading.words.text);
  return state.reading.pills.filter((pill) => !said.has(pill.finding.vendor) || isOther(pill));
}

function numbersOf({ all }: PlacedPill): string[] {
  return all.filter(({ mention }) => mention.via === "model").map(({ mention }) => mention.surface);
}

/** How many paragraphs a heading speaks for. */
const BELOW_HEADING = 3;

/** The pills of a paragraph whose vendor its heading has not said already: to their reader the two are one thing. */
export function notInHeading(state: UnitState, units: ReadonlyMap<Element, UnitState>): PlacedPill[] {
  const { unit, reading } = state;
  if (unit.kind !== "passage" || unit.root.matches(HEADING)) return reading.pills;
  let above = unit.root.previousElementSibling;
  for (let step = 1; step < BELOW_HEADING && above !== null && !above.matches(HEADING); step++)
    above = above.previousElementSibling;
  const said = above?.matches(HEADING) ? units.get(above)?.shown : undefined;
  if (!said) return reading.pills;
  const vendors = new Set(said.map((pill) => pill.finding.vendor));
  return reading.pills.filter((pill) => !vendors.has(pill.finding.vendor));
}

/** Of a unit's pills those whose vendor no unit within it says: what is around several things is none of them. */
export function notWithin(root: Element, pills: PlacedPill[], units: ReadonlyMap<Element, UnitState>): PlacedPill[] {
  if (pills.length === 0) return pills;
  const said = new Set<string>();
  for (const element of root.querySelectorAll("*"))
    for (const { finding } of units.get(element)?.shown ?? []) said.add(finding.vendor);
  return pills.filter(({ finding }) => !said.has(finding.vendor));
}

/** Whether a badge says this pill, or will when its place comes near. Where there was no room for one, none does. */
function isBadged(pill: PlacedPill, { shown, standing }: UnitState): boolean {
  const stands = ({ badge }: Standing) => badge.host.isConnected && badge.pills.includes(pill);
  return shown.includes(pill) && (standing.length === 0 || standing.some(stands));
}

/** All findings in the order a reader meets them. */
export function findingsOf(units: Iterable<UnitState>): ReportedFinding[] {
  const inOrder = [...units].sort((a, b) =>
    a.unit.root.compareDocumentPosition(b.unit.root) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  return inOrder.flatMap((state) => [
    ...state.reading.pills.map((pill) => reported(pill, state, isBadged(pill, state))),
    ...state.reading.listed.map((pill) => reported(pill, state, false)),
  ]);
}

function reported({ id, finding, sides }: PlacedPill, { reading }: UnitState, badged: boolean): ReportedFinding {
  const { where, facts } = reading;
  return reportedFinding(finding, { id, where, badged, ...(sides && { sides }), ...(facts && { tile: facts }) });
}
