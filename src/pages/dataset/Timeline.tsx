import type { TimelineData } from "./timeline.ts";
import { useWidth } from "./use-width.ts";

const ROW = 36;
const HEAD = 24;
/** Room for half a year's label at either end. */
const PAD = 18;
/** About the width of a label's letter, to keep labels inside the picture. */
const LETTER = 6.6;

/** A vendor's measures over the years, oldest first. The list below it says the same in words. */
export function Timeline({ data, name }: { data: TimelineData; name: string }) {
  const { ref, width } = useWidth<HTMLDivElement>(640);
  const { spans, firstYear, now } = data;
  const scale = (width - 2 * PAD) / (now - firstYear);
  const x = (year: number) => PAD + (year - firstYear) * scale;
  const every = Math.max(1, Math.ceil(44 / scale));
  const years = Array.from({ length: Math.floor(now) - firstYear + 1 }, (_, at) => firstYear + at);
  const height = HEAD + spans.length * ROW;
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
        {spans.map((span, row) => {
          const y = HEAD + row * ROW;
          const from = x(span.from);
          const to = x(span.to ?? now);
          const atEnd = from + span.label.length * LETTER > width;
          return (
            <g key={span.measure} class={span.faded ? "faded" : undefined}>
              <text x={atEnd ? width - PAD : from} y={y + 14} text-anchor={atEnd ? "end" : "start"}>
                {span.label}
              </text>
              {span.lasts ? (
                <line
                  class={span.unconfirmed ? "bar dashed" : "bar"}
                  x1={from}
                  x2={Math.max(to, from + 3)}
                  y1={y + 25}
                  y2={y + 25}
                />
              ) : (
                <circle class="dot" cx={from} cy={y + 25} r={4} />
              )}
              {span.lasts && span.to !== null && <line class="stop" x1={to} x2={to} y1={y + 20} y2={y + 30} />}
            </g>
          );
        })}
      </svg>
      <figcaption class="soft small">
        A bar lasts from the day it took effect; a dot was said or published once; dashed is not confirmed; pale ones no
        longer hold or never did. The line at the right is the dataset’s date.
      </figcaption>
    </figure>
  );
}
