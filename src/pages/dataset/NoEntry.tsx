import { dateInWords } from "../../assessment/claim-words.ts";
import type { Evidence } from "../../dataset/compiled.ts";
import { NO_FILTER } from "./entries.ts";
import type { Search } from "./search.ts";

/** Suggestions shown at most. */
const NEAREST = 5;

interface Props {
  page: "vendor" | "measure";
  id: string;
  evidence: Evidence;
  search: Search;
}

/** Shown for an address that leads to no entry: what may be wrong with it, and the entries nearest to what it asks for. */
export function NoEntry({ page, id, evidence, search }: Props) {
  const near = search.find({ ...NO_FILTER, words: id.replace(/[^\p{L}\p{N}]+/gu, " ") }).entries.slice(0, NEAREST);
  return (
    <article>
      <h1 tabIndex={-1}>No such entry</h1>
      <p class="measure-width lead">
        This dataset, version {evidence.version} of {dateInWords(evidence.date)}, has no {page} “{id}”. That is not a
        clearance.
      </p>
      <p class="measure-width">
        The address may be mistyped, or made with another version of the dataset.{" "}
        {near.length > 0 ? "Nearest to it:" : "Nothing here has a name like it."}
      </p>
      {near.length > 0 && (
        <ul class="near">
          {near.map(({ key, name, about }) => (
            <li key={key}>
              <a href={`#${key}`}>{name}</a> <span class="soft small">{about}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="measure-width">
        Or <a href="#start">start from all entries</a> and search by name, part number or measure.
      </p>
    </article>
  );
}
