import type { ComponentChildren } from "preact";
import { LEVEL_SHAPES, type ShownLevel } from "../shared/levels.ts";

/** A level's shape with the words beside it. The shape is decoration: the words say the same. */
export function LevelMark({ level, children }: { level: ShownLevel; children?: ComponentChildren }) {
  return (
    <span class={`level level-${level}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {LEVEL_SHAPES[level].map((part) => (
          <part.tag key={part.attributes.d ?? part.attributes.r} class={part.solid && "solid"} {...part.attributes} />
        ))}
      </svg>
      <span>{children}</span>
    </span>
  );
}
