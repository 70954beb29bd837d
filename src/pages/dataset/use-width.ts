import { useLayoutEffect, useRef, useState } from "preact/hooks";

/**
 * Width of an element in CSS pixels, kept as it changes: pictures are drawn for it, so that their letters keep their size. Take
 * an empty element beside the picture: one whose height follows from its width would be measured again and again.
 */
export function useWidth<E extends HTMLElement>(first: number) {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    // It tells the first width too, before anything is painted, and forces no layout in the middle of rendering.
    const observer = new ResizeObserver(() => setWidth(Math.max(240, element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
