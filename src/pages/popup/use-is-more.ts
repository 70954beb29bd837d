import { useEffect, useState } from "preact/hooks";

/** Less than this much below the window's edge is no line, in CSS pixels. */
const LINE = 8;

/** Whether the page goes on below the window's edge; kept as it scrolls and grows. */
export function useIsMore(): boolean {
  const [isMore, setMore] = useState(false);
  useEffect(() => {
    const look = () => setMore(document.documentElement.scrollHeight - innerHeight - scrollY > LINE);
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      observer.disconnect();
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, []);
  return isMore;
}
