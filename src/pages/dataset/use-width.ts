import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** Width of an element in CSS pixels, kept as it changes: pictures are drawn for it, so that their letters keep their size. */
export function useWidth<E extends HTMLElement>(first: number) {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    setWidth(Math.max(240, element.clientWidth));
    const observer = new ResizeObserver(() => setWidth(Math.max(240, element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
