import { type ComponentType, type ReactNode, Suspense, useEffect, useState } from "react";
import { useAtlas, useWords } from "../state/atlas.ts";

/** A part of the page that is fetched with its words when it is first shown; kept once it has arrived. */
export interface FetchedPart<Props extends object> {
  readonly load: () => Promise<ComponentType<Props>>;
  /** Whether it says nothing beyond the words of the first map. */
  readonly fewWords?: boolean;
  arrived?: ComponentType<Props>;
}

interface LazyPartProps<Props extends object> {
  readonly part: FetchedPart<Props>;
  readonly given: Props;
  /** Shown until the part has loaded. */
  readonly waiting: ReactNode;
}

/**
 * Shows a part as soon as it has arrived. Where it does not arrive that is said in its own place, and it is asked for
 * again by hand or when the connection is back: the rest of the page goes on.
 */
export function LazyPart<Props extends object>({ part, given, waiting }: LazyPartProps<Props>) {
  const [Arrived, setArrived] = useState<ComponentType<Props> | undefined>(() => part.arrived);
  const [failed, setFailed] = useState(false);
  const online = useAtlas((atlas) => atlas.online);
  const words = useWords();
  useEffect(() => {
    if (failed || part.arrived) return;
    let shown = true;
    Promise.all([part.load(), part.fewWords || words.whole()]).then(
      ([component]) => {
        part.arrived = component;
        if (shown) setArrived(() => component);
      },
      () => shown && setFailed(true),
    );
    return () => {
      shown = false;
    };
  }, [part, words, failed]);
  useEffect(() => {
    if (online) setFailed(false);
  }, [online]);
  if (Arrived)
    return (
      <Suspense fallback={waiting}>
        <Arrived {...given} />
      </Suspense>
    );
  return failed ? <Missing retry={() => setFailed(false)} /> : waiting;
}

function Missing({ retry }: { readonly retry: () => void }) {
  const words = useWords();
  return (
    <div className="missing-part" role="alert">
      <p>{words.say("failure.part")}</p>
      <button type="button" className="button" onClick={retry}>
        {words.say("failure.retry")}
      </button>
    </div>
  );
}
