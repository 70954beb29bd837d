/** Which statuses of claims and measures go together, and what each group means. A measure has all of them but `not-listed`. */
import type { Claim } from "./schema.ts";

type Statuses = ReadonlySet<Claim["status"]>;

/** It held once and holds no more. */
export const OVER: Statuses = new Set(["ended", "withdrawn", "reversed", "vacated"]);

/** It weighs on nobody: it is over, was never decided, does not concern the vendor, or nobody knows. */
export const WEIGHTLESS: Statuses = new Set([...OVER, "not-listed", "proposed", "unknown"]);

/** It has begun, if only as a proposal or a suit, and has not ended: it can have no date of an end. */
export const NOT_ENDED: Statuses = new Set(["in-force", "published", "proposed", "challenged", "pending"]);

/** A measure of such a status can bind somebody today. */
export const CAN_BIND: Statuses = new Set(["in-force", "published", "challenged", "unconfirmed"]);

/** A claim that a company is on a list today: the published list must have it. */
export const ON_LIST_TODAY: Statuses = new Set(["in-force", "published", "challenged"]);

/** A reader takes such a claim for one that holds or may hold, so that it must not be false. */
export const TAKEN_TO_HOLD: Statuses = new Set(["in-force", "published", "challenged", "pending", "unconfirmed"]);
