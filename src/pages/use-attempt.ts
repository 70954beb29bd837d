import { useCallback, useState } from "preact/hooks";

export interface Attempts {
  /** What failed last, in words for the user; empty where nothing did. */
  fault: string;
  /** Does work that may fail; it never rejects. */
  attempt(work: () => Promise<unknown>): Promise<void>;
}

/** Does a page's work and keeps what failed of it last. `say` must stay the same function; it is given what went wrong. */
export function useAttempt(say: (detail: string) => string): Attempts {
  const [fault, setFault] = useState("");
  const attempt = useCallback(
    async (work: () => Promise<unknown>) => {
      try {
        await work();
        setFault("");
      } catch (error) {
        setFault(say(error instanceof Error ? error.message : String(error)));
      }
    },
    [say],
  );
  return { fault, attempt };
}
