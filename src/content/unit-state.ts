import type { ReportedFinding } from "../shared/messages.ts";
import { reportedFinding } from "../shared/reported.ts";
import type { Badge } from "./badge.ts";
import type { PlacedPill, UnitReading } from "./read-unit.ts";
import type { Spot } from "./spot.ts";
import type { Unit } from "./unit.ts";

/** A badge, and where it belongs. */
export interface Standing {
  badge: Badge;
  spot: Spot;
  /** Whether it had a place when it was put in. */
  stood: boolean;
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
  /** How often a badge was moved in a row, and when last, in milliseconds of the page's clock. */
  moved: number;
  movedAt: number;
}

/** The state of a unit that has just got findings, without a badge yet. */
export function stateFor(id: string, unit: Unit, reading: UnitReading): UnitState {
  return { id, unit, reading, standing: [], shown: [], moved: 0, movedAt: 0 };
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
