import { useCallback, useMemo, useState } from "react";

type Reasons = typeof import("./reasons.ts");

/** The reasons for gaps, once somebody has asked for one: they read the model, which the first map does without. */
export interface ReasonsOnDemand {
  readonly reasons: Reasons | undefined;
  readonly ask: () => void;
}

let arrived: Reasons | undefined;

export function useReasons(): ReasonsOnDemand {
  const [reasons, setReasons] = useState(arrived);
  const ask = useCallback(() => {
    import("./reasons.ts").then(
      (module) => {
        arrived = module;
        setReasons(module);
      },
      /** Without a connection the gap keeps its name; the next one that is pointed at asks again. */
      () => undefined,
    );
  }, []);
  return useMemo(() => ({ reasons, ask }), [reasons, ask]);
}
