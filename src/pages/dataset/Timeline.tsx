import type { Span, TimelineData } from "./timeline.ts";
import { useWidth } from "./use-width.ts";

/** Height of a row, and of one whose label has a line for the status. */
const ROW = 36;
const TALL_ROW = 52;
/** From one line of a label to the next. */
const LINE = 15;
const HEAD = 24;
/** Room for half a year's label at either end. */
const PAD = 18;
/** About the width of a label's letter, to keep labels inside the picture. */
const LETTER = 7;

const labelOf = ({ name, status }: Span) => `${name} · ${status}`;

/** A vendor's measures over the years, oldest first. The list below it says the same in words. */
export function Timeline({ data, name }: { data: TimelineData; name: string }) {
  const { ref, width } = useWidth<HTMLDivElement>(640);
  const { spans, firstYear, now } = data;
  const scale = (width - 2 * PAD) / (now - firstYear);
  const x = (year: number) => PAD + (year - firstYear) * scale;
  const every = Math.max(1, Math.ceil(44 / scale));
  const years = Array.from({ length: Math.floor(now) - firstYear + 1 }, (_, at) => firstYear + at);
  const isTight = spans.some((span) => labelOf(span).length * LETTER > width - 2 * PAD);
  const row = isTight ? TALL_ROW : ROW;
  const height = HEAD + spans.length * row;
  return (
    <figure class="picture">
      <div ref={ref} />
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="timeline-title">
        <title id="timeline-title">
          {`Timeline of ${spans.length} measures about ${name} since ${firstYear}; the list of measures says the same in words.`}
        </title>
        {years.map((year) => (
          <g key={year}>
            <line class="grid" x1={x(year)} x2={x(year)} y1={HEAD - 4} y2={height} />
            {(year - firstYear) % every === 0 && (
              <text class="year" x={x(year)} y={14} text-anchor="middle">
                {year}
              </text>
            )}
          </g>
        ))}
        <line class="today" x1={x(now)} x2={x(now)} y1={HEAD - 4} y2={height} />
        {spans.map((span, at) => {
          const y = HEAD + at * row;
          const middle = y + row - 11;
          const from = x(span.from);
          const to = x(span.to ?? now);
          const lines = isTight ? [span.name, span.status] : [labelOf(span)];
          const atEnd = from + Math.max(...lines.map(({ length }) => length)) * LETTER > width;
          const start = atEnd ? width - PAD : from;
          return (
            <g key={span.measure} class={span.faded ? "faded" : undefined}>
              <text class="label" y={y + 14} text-anchor={atEnd ? "end" : "start"}>
                {lines.map((line, down) => (
                  <tspan key={line} x={start} dy={down * LINE}>
                    {line}
                  </tspan>
                ))}
              </text>
              {span.lasts ? (
                <line
                  class={span.unconfirmed ? "bar dashed" : "bar"}
                  x1={from}
                  x2={Math.max(to, from + 3)}
                  y1={middle}
                  y2={middle}
                />
              ) : (
                <circle class={span.unconfirmed ? "dot dashed" : "dot"} cx={from} cy={middle} r={4} />
              )}
              {span.lasts && span.to !== null && <line class="stop" x1={to} x2={to} y1={middle - 5} y2={middle + 5} />}
            </g>
          );
        })}
      </svg>
      <figcaption class="soft small">
        A bar lasts from the day it took effect; a dot was said or published once; dashed bars and dots are not
        confirmed; pale ones no longer hold or never did. The line at the right is the dataset’s date.
      </figcaption>
    </figure>
  );
}
