/** A site in a list, and what may be done about it where that is not what may be done about the others. */
interface Row {
  key: string;
  name: string;
  note?: string;
  action?: string;
  act?(): void;
}

interface Props {
  id: string;
  title: string;
  about: string;
  none: string;
  rows: readonly Row[];
  action: string;
  act(key: string): void;
  /** What came of the last press. */
  status?: string;
}

/** A list of sites, each with a button. */
export function SiteRows({ id, title, about, none, rows, action, act, status }: Props) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="soft measure-width">{about}</p>
      {status !== undefined && (
        <p class="measure-width refused" role="status">
          {status}
        </p>
      )}
      {rows.length === 0 ? (
        <p class="none">{none}</p>
      ) : (
        <ul class="rows">
          {rows.map((row) => {
            const does = row.action ?? action;
            return (
              <li key={row.key}>
                <span>
                  {row.name}
                  {row.note && <span class="soft small">{row.note}</span>}
                </span>
                <button type="button" onClick={row.act ?? (() => act(row.key))} aria-label={`${does}: ${row.name}`}>
                  {does}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
