/** The extension's pages beside the popup, under one name each wherever they are led to. */
export const OWN_PAGES = [
  { page: "document", title: "Document view" },
  { page: "dataset", title: "Dataset" },
  { page: "options", title: "Options" },
] as const;

/** Links between our pages; the one that is open is named and leads nowhere. */
export function OwnPages({ current }: { current: (typeof OWN_PAGES)[number]["page"] }) {
  return (
    <nav class="own-pages" aria-label="Sightline">
      {OWN_PAGES.map(({ page, title }) =>
        page === current ? (
          <span key={page} class="soft" aria-current="page">
            {title}
          </span>
        ) : (
          <a key={page} href={`../${page}/index.html`}>
            {title}
          </a>
        ),
      )}
    </nav>
  );
}
