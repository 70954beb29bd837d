/** What the extension is allowed to do, and why: the same permissions as in `manifest.json`. */
const PERMISSIONS: readonly { name: string; why: string }[] = [
  {
    name: "Reading the built-in sites",
    why: "The marketplaces, distributors and tender portals that Sightline was made for. It reads their text to find camera vendors and puts badges beside what it finds. The list is the one you agreed to and does not grow by itself: new sites are offered above.",
  },
  {
    name: "Reading the page you are on",
    why: "When you press the toolbar button on any other page, that one page is read once. Nothing of ours is on it before. Browsers call this activeTab and scripting.",
  },
  {
    name: "Keeping your choices",
    why: "Keeps your choices on this page and which dataset entries you saw last; and, until the browser closes, address, title and findings of open tabs that were read. Browsers call this storage.",
  },
  {
    name: "Sites you add",
    why: "Asked for one site at a time, when you choose “Always scan this site” in the popup or “Scan this site” above. You can refuse, and take it back above.",
  },
];

/** The permissions explained, and what never happens. */
export function Permissions() {
  return (
    <section aria-labelledby="permissions-title">
      <h2 id="permissions-title">What Sightline may do</h2>
      <dl class="permissions">
        {PERMISSIONS.map(({ name, why }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
      <p class="measure-width">
        Sightline sends nothing anywhere. The dataset is inside the extension; no page you visit, no word you watch and
        no finding leaves your browser.
      </p>
    </section>
  );
}
