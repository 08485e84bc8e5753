import { useCallback, useMemo, useState } from "react";
import { useWords } from "../state/atlas.ts";
import type { reasonOf } from "./reasons.ts";

type ReasonOf = typeof reasonOf;

/** Says why a region has no value, once somebody has asked: reasons read the model, which the first map does without. */
export interface ReasonsOnDemand {
  readonly reasonOf: ReasonOf | undefined;
  readonly ask: () => void;
}

let arrived: ReasonOf | undefined;

async function fetchReasons(): Promise<ReasonOf> {
  arrived = (await import("./reasons.ts")).reasonOf;
  return arrived;
}

export function useReasons(): ReasonsOnDemand {
  const words = useWords();
  const [found, setFound] = useState(() => arrived);
  const ask = useCallback(() => {
    Promise.all([fetchReasons(), words.whole()]).then(
      ([reasons]) => setFound(() => reasons),
      /** Without a connection the gap keeps its name; the next one that is pointed at asks again. */
      () => undefined,
    );
  }, [words]);
  return useMemo(() => ({ reasonOf: found, ask }), [found, ask]);
}
