/** The look of a card: 4 px steps, one radius, one type scale (12, 13, 15 px). Light and dark follow the badge's measured ground. */
export const CARD_STYLE = `
.card { all: initial; direction: ltr; box-sizing: border-box; position: fixed; margin: 0; inset: auto; inline-size: 360px; max-inline-size: calc(100vw - 16px);
  max-block-size: min(70vh, calc(100% - 12px)); overflow: auto; overscroll-behavior: contain; padding: 16px; border: 1px solid var(--edge); border-radius: 10px;
  background: var(--paper); color: var(--ink); font: 400 13px/1.5 system-ui, sans-serif; text-align: start; white-space: normal;
  box-shadow: 0 8px 28px rgb(0 0 0 / .22); cursor: auto; user-select: text; -webkit-user-select: text; color-scheme: var(--scheme);
  overflow-wrap: anywhere; position-anchor: --sightline-pill; position-area: block-end span-inline-end;
  position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline; position-try-order: most-block-size; margin-block: 6px; }
.card:not(:popover-open) { display: none; }
.card:focus { outline: none; }
.card.placed { position-area: none; max-block-size: 70vh; }
.card.day { --paper: #fff; --ink: #1f2933; --soft: #5a6774; --edge: #c9d1d9; --control: #7f8b96; --rule: #e4e8ec; --link: #0b57d0; --wash: #f4f6f8; --strong: #4d2a33; --part: #9a7b33; --scheme: light; }
.card.night { --paper: #1b2128; --ink: #e6eaee; --soft: #a3afba; --edge: #47525d; --control: #7d8a97; --rule: #333d47; --link: #8ab4f8; --wash: #242c34; --strong: #f1dade; --part: #b3975a; --scheme: dark; }
.card * { box-sizing: border-box; }
h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
h2 { font: 650 15px/1.35 system-ui, sans-serif; padding-inline-end: 28px; position: sticky; inset-block-start: -16px; z-index: 1; background: var(--paper); margin: -16px -16px 0; padding: 16px 44px 4px 16px; }
h3 { font: 650 12px/1.35 system-ui, sans-serif; color: var(--soft); margin-block: 16px 8px; }
p + p { margin-block-start: 4px; }
a { color: var(--link); text-decoration: underline; text-underline-offset: 2px; }
.soft { color: var(--soft); font-size: 12px; }
.close { all: unset; position: sticky; float: inline-end; z-index: 2; inset-block-start: -6px; margin: -6px -6px -22px 0; inline-size: 28px; block-size: 28px; border-radius: 6px;
  display: grid; place-items: center; cursor: pointer; color: var(--soft); }
.close:hover { background: var(--wash); }
.close svg { inline-size: 14px; block-size: 14px; stroke: currentColor; stroke-width: 1.6; fill: none; }
.others { display: flex; flex-wrap: wrap; gap: 4px; margin-block-start: 8px; }
.others button, .actions button { all: unset; cursor: pointer; border: 1px solid var(--control); border-radius: 6px; padding: 3px 8px; font-size: 12px; min-block-size: 18px; }
.others button[aria-pressed=true] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.others button:hover, .actions button:hover { background: var(--wash); }
.others button[aria-pressed=true]:hover { background: var(--ink); }
.yours { margin-block-start: 12px; padding: 8px 12px; background: var(--wash); border-radius: 6px; border-inline-start: 3px solid var(--control); }
.yours[data-level="prohibited"] { border-inline-start-color: var(--strong); }
.yours[data-level="restricted"] { border-inline-start-color: var(--part); }
.yours[data-level="reported"] { border-inline-start-style: dotted; }
.yours h3 { display: flex; align-items: center; gap: 6px; margin-block: 0 4px; }
.yours ul + p, .yours p + ul { margin-block-start: 4px; }
.shape { position: static; flex: none; inline-size: 12px; block-size: 12px; fill: none; stroke: currentColor; stroke-width: 1.5; color: var(--ink); }
.shape .solid { fill: currentColor; stroke: none; }
.about { margin-block-start: 12px; }
.yours li { list-style: none; }
.yours li + li { margin-block-start: 8px; }
ol.line { list-style: none; }
ol.line > li { position: relative; padding-inline-start: 16px; padding-block-end: 12px; border-inline-start: 1px solid var(--edge); margin-inline-start: 4px; }
ol.line > li:last-child { padding-block-end: 2px; }
ol.line > li::before { content: ""; position: absolute; inset-inline-start: -5px; inset-block-start: 5px; inline-size: 9px; block-size: 9px; border-radius: 50%;
  background: var(--paper); border: 2px solid var(--ink); }
ol.line > li.over::before { border-color: var(--edge); }
ol.line > li.over .title { font-weight: 500; }
.date { font-variant-numeric: tabular-nums; font-weight: 600; }
.when { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; margin-block-end: 4px; }
.status { padding: 0 6px; border: 1px solid var(--edge); border-radius: 6px; font-size: 12px; line-height: 18px; }
.title { font-weight: 600; line-height: 1.35; }
ol.line .title + .soft { line-height: 1.4; margin-block: 2px 4px; }
.scope { margin-block: 4px; padding-inline-start: 8px; border-inline-start: 2px solid var(--rule); }
details { margin-block-start: 4px; }
summary { cursor: pointer; color: var(--link); font-size: 12px; padding-block: 3px; inline-size: fit-content; }
details[open] > summary { margin-block-end: 4px; }
details.fold { margin-block-start: 12px; border-block-start: 1px solid var(--rule); padding-block-start: 8px; }
details.fold > summary { font-weight: 600; font-size: 12px; color: var(--ink); }
ul.sources { list-style: none; font-size: 12px; }
ul.sources li + li { margin-block-start: 4px; }
ul.plain { list-style: none; }
ul.plain li + li { margin-block-start: 6px; }
.sides { display: grid; grid-template-columns: 1fr auto 1fr; gap: 8px; align-items: center; margin-block-start: 8px; }
.sides q { padding: 6px 8px; background: var(--wash); border-radius: 6px; }
footer { margin-block-start: 16px; padding-block-start: 12px; border-block-start: 1px solid var(--rule); }
.sides + p { margin-block-start: 8px; }
.actions { display: flex; flex-wrap: wrap; gap: 6px; margin-block-start: 8px; }
.card :is(a, button, summary):focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.card :is(a, summary):focus-visible { border-radius: 3px; }
.busy { min-block-size: 96px; }
/* A low window, as at 200 % zoom, has little room above or below a badge: a card that needs more stands over it. */
@position-try --sightline-over { position-area: span-all span-inline-end; align-self: end; }
@position-try --sightline-anywhere { position-area: span-all; align-self: end; justify-self: center; }
@media (max-height: 600px) { .card { max-block-size: 70vh; position-try-order: normal;
  position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline, --sightline-over, --sightline-over flip-inline, --sightline-anywhere; } }
@media (max-width: 420px) { .card { inline-size: calc(100vw - 16px); position-area: none; position-anchor: auto; inset-inline: 8px; inset-block: auto 8px; margin: 0; max-block-size: 70vh; } }
@media (forced-colors: active) { .card { border-color: CanvasText; } ol.line > li::before { background: Canvas; } .others button[aria-pressed=true] { outline: 2px solid Highlight; } }
@media print { .card { display: none; } }
`;
