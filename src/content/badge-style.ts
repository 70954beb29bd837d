/** Rules of the host, each of which outweighs the page's: written without the word that says so. */
const HOST = `
:host { all: initial; visibility: inherit; display: inline-block;
  max-inline-size: 100%; margin-inline-start: 6px;
  vertical-align: middle; font: 500 12px/0 system-ui, sans-serif; word-spacing: 1px; column-gap: 4px; flex: none;
  direction: inherit; unicode-bidi: isolate; align-self: center; justify-self: start;
  float: none; user-select: none; pointer-events: inherit; color-scheme: light; }
:host::before, :host::after { content: none; }
:host([data-start]) { margin-inline-start: 0; }
:host([data-place="below"]) { display: block; margin-inline-start: 0; margin-block: 2px;
  inline-size: fit-content; align-self: flex-start; }
:host([data-place="head"]) { float: inline-end; block-size: 0; overflow: visible;
  position: relative; z-index: 1; }
:host(:not([data-wrap])) { white-space: nowrap; max-inline-size: none; }
:host([data-place="line"]) { margin-block: -6px; }
:host([data-place="line"][data-wrap]) { margin-block: 0; }
:host([data-cell]) { inline-size: 0; min-inline-size: 100%; margin-inline-start: 0; pointer-events: none; text-align: inherit; }
:host(:is([data-place="beside"], [data-place="corner"])) { align-self: flex-start; justify-self: start; }
:host([data-place="beside"]) { position: absolute; inline-size: max-content; max-inline-size: none;
  margin-block-start: var(--sightline-y, 0px); margin-inline-start: calc(6px + var(--sightline-x, 0px)); }
:host([data-place="hang"]) { display: flex; flex-wrap: nowrap; block-size: 0; inline-size: 0;
  min-inline-size: 100%; margin-inline-start: 0; align-items: flex-start; align-self: stretch; }
:host([data-align="center"]) { justify-content: center; }
:host([data-align="end"]) { justify-content: flex-end; }
:host([data-place="corner"]) { position: absolute; inline-size: max-content; max-inline-size: none;
  margin-block: var(--sightline-y, 0px) 0; margin-inline: var(--sightline-x, 0px) 0; }
:host([data-stacked]) { white-space: normal; inline-size: min-content; }
:host([data-raised]) { position: relative; z-index: var(--sightline-z); }
:host([data-raised]:is([data-place="beside"], [data-place="corner"])) { position: absolute; }
`;

/**
 * The look of a badge. `all: initial` with `!important` on the host keeps the page's rules out; visibility and direction
 * still follow the page, so that a badge in a closed menu is as hidden as the menu. No host is a flex box in a line, and
 * nothing in it is undisplayed: Chromium would copy the one as a break and the other as markup.
 */
export const BADGE_STYLE = `${HOST.replaceAll(";", " !important;")}
.pill { all: unset; direction: ltr; line-height: 18px; vertical-align: top; box-sizing: border-box; position: relative; display: inline-flex; gap: 0 4px;
  min-block-size: 20px; max-inline-size: 100%; padding-block: 0; padding-inline: 23px 8px; border: 1px solid var(--line); border-radius: 10px;
  background: var(--ground); color: var(--ink); cursor: pointer; text-align: start; letter-spacing: 0; word-spacing: 0; white-space: nowrap; }
:host(:is([data-cell], [data-pressable])) .pill { pointer-events: auto; }
:host([data-place="hang"]) .pill { inset-block-start: -2px; flex: none; max-inline-size: none; }
.pill::before { content: ""; position: absolute; inset: -3px -2px; }
.pill:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.pill.found { outline: 3px solid var(--focus); outline-offset: 2px; }
.more { padding-inline: 8px; }
.part { overflow: hidden; text-overflow: ellipsis; max-inline-size: 100%; }
.part::before { content: attr(data-text); }
.part:not(.last, :has(+ .maker))::after { content: "\\a0·"; opacity: .8; }
.word { font-weight: 650; flex: none; }
:host([data-wrap]) .pill { flex-wrap: wrap; min-inline-size: min-content; }
:host([data-wrap]) .pill ~ .pill { margin-block-start: 2px; }
:host([data-wrap]) .part { overflow: visible; padding-inline-end: 5px; margin-inline-end: -5px; }
:host([data-wrap]) :is(.maker, .measure) { white-space: normal; }
:host([data-wrap]) .word.least { white-space: normal; flex: 0 1 auto; }
:host([data-wrap]) .folded .part:has(+ .measure)::after { content: none; }
svg { position: absolute; inset-block-start: 3px; inset-inline-start: 6px; inline-size: 12px; block-size: 12px; fill: none; stroke: currentColor; stroke-width: 1.5; }
svg .solid { fill: currentColor; stroke: none; }
.light { --ground: #fff; --ink: #26323f; --line: #7b8896; --focus: #0b57d0; }
.dark { --ground: #1d242c; --ink: #e4e9ee; --line: #8d9aa8; --focus: #8ab4f8; }
.light.prohibited { --ground: #4d2a33; --ink: #fff; --line: #4d2a33; }
.dark.prohibited { --ground: #f1dade; --ink: #3a1720; --line: #f1dade; }
.light.restricted { --ground: #f4ead3; --ink: #4c3606; --line: #9a7b33; }
.dark.restricted { --ground: #3d331c; --ink: #f3e2b5; --line: #b3975a; }
.reported { border-style: dotted; border-width: 1.5px; }
.light.contradiction { --ink: #43306b; --line: #7d6ca6; }
.dark.contradiction { --ink: #d8ccf3; --line: #9a8bc0; }
.light.yours { --ink: #0f4c47; --line: #4b8580; }
.dark.yours { --ink: #b5e3dd; --line: #6ba8a1; }
@media screen {
  :host(:not([data-short])) .part:not(.full), :host([data-short="short"]) .pill:not(.more) .part:not(.short),
  :host([data-short="least"]) .pill:not(.more) .part:not(.least), :host([data-short="icon"]) .pill:not(.more) .part {
    position: absolute; visibility: hidden; inline-size: 0; overflow: hidden; padding: 0; margin: 0; }
  :host([data-short="icon"]) .pill:not(.more) { padding: 0; inline-size: 20px; }
  :host([data-short="icon"]) svg { inset-inline-start: 3px; }
}
@media (forced-colors: active) {
  .pill { forced-color-adjust: none; background: ButtonFace; color: ButtonText; border-color: ButtonText; }
  .prohibited { background: ButtonText; color: ButtonFace; }
  .pill:focus-visible, .pill.found { outline-color: Highlight; }
}
@media print {
  :host([data-place="line"][data-short]) { margin-block: 0 !important; }
  .part:not(.full) { display: none; }
  .pill { border: 0; padding: 0; background: none; color: inherit; flex-wrap: wrap; }
  .pill::before { content: none; }
  .folded { inline-size: auto !important; }
  svg { display: none; }
  .part { overflow: visible; white-space: normal; }
  :is(svg + .part, .part:first-child)::before { content: "[" attr(data-text); }
  .part:last-child::after { content: "]"; }
}
`;
