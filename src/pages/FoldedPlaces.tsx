import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface Props<T> {
  places: readonly T[];
  /** So many are shown before the rest is folded away. */
  first: number;
  row(place: T): ComponentChildren;
}

/** A list of places, the first of them and the rest on demand. */
export function FoldedPlaces<T>({ places, first, row }: Props<T>) {
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that was pressed is gone: who pressed it goes on at the first place it showed.
  useLayoutEffect(() => {
    if (isOpen) list.current?.children[first]?.querySelector<HTMLElement>("a, button")?.focus({ preventScroll: true });
  }, [isOpen, first]);
  const rest = places.length - first;
  return (
    <>
      <ul class="places" ref={list}>
        {(isOpen ? places : places.slice(0, first)).map(row)}
      </ul>
      {rest > 0 && !isOpen && (
        <button type="button" class="plain" onClick={() => setOpen(true)}>
          Show {rest.toLocaleString("en")} more
        </button>
      )}
    </>
  );
}
