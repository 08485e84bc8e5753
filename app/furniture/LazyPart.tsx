import { type ComponentType, type ReactNode, Suspense, useEffect, useState } from "react";
import { useAtlas, useWords } from "../state/atlas.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

/** A part of the page that is fetched with its words when it is first shown; kept once it has arrived. */
export interface FetchedPart<Props extends object> {
  readonly load: () => Promise<ComponentType<Props>>;
  /** Whether it says nothing beyond the words of the first map. */
  readonly fewWords?: boolean;
  arrived?: ComponentType<Props>;
}

/** A part that does not arrive within so long is said to be missing, ms; it may still come. */
const silence = 30_000;

interface LazyPartProps<Props extends object> {
  readonly part: FetchedPart<Props>;
  readonly given: Props;
  /** Shown until the part has loaded. */
  readonly waiting: ReactNode;
  /** Shown where the part does not arrive or fails, in place of a sentence with a button. */
  readonly instead?: ReactNode;
  readonly onArrived?: (() => void) | undefined;
  readonly onMissing?: (() => void) | undefined;
  /** Called when it is asked for again. */
  readonly onRetry?: () => void;
}

/**
 * Shows a part as soon as it has arrived. Where it does not arrive, or fails while it is drawn, that is said in its own place, and
 * it is asked for again by hand or when the connection is back: the rest of the page goes on.
 */
export function LazyPart<Props extends object>(props: LazyPartProps<Props>) {
  const { part, given, waiting, instead, onArrived, onMissing, onRetry } = props;
  const { Arrived, failed, retry } = useArrival(part);
  useEffect(() => {
    if (failed) onMissing?.();
    else if (Arrived) onArrived?.();
  }, [failed, Arrived, onMissing, onArrived]);
  const missing = (again: () => void, fault?: string): ReactNode => {
    const askAgain = (): void => {
      onRetry?.();
      again();
    };
    return instead === undefined ? <Missing fault={fault} onRetry={askAgain} /> : instead;
  };
  if (failed) return missing(retry);
  if (!Arrived) return waiting;
  return (
    <ErrorBoundary fallback={(fault, again) => missing(again, fault)} onFault={onMissing}>
      <Suspense fallback={waiting}>
        <Arrived {...given} />
      </Suspense>
    </ErrorBoundary>
  );
}

function useArrival<Props extends object>(part: FetchedPart<Props>) {
  const [Arrived, setArrived] = useState<ComponentType<Props> | undefined>(() => part.arrived);
  const [failed, setFailed] = useState(false);
  const online = useAtlas((atlas) => atlas.online);
  const words = useWords();
  useEffect(() => {
    if (failed || Arrived) return;
    let shown = true;
    const miss = (): void => {
      if (shown) setFailed(true);
    };
    const silent = setTimeout(miss, silence);
    Promise.all([part.arrived ?? part.load(), part.fewWords || words.whole()]).then(
      ([component]) => {
        part.arrived = component;
        if (shown) setArrived(() => component);
      },
      miss,
    );
    return () => {
      shown = false;
      clearTimeout(silent);
    };
  }, [part, words, failed, Arrived]);
  useEffect(() => {
    if (online) setFailed(false);
  }, [online]);
  return { Arrived, failed, retry: () => setFailed(false) };
}

interface MissingProps {
  /** What the part said that failed while it was drawn. */
  readonly fault: string | undefined;
  readonly onRetry: () => void;
}

/** A script that arrived broken is kept by the browser as long as the page: then only loading the page anew asks for it again. */
function Missing({ fault, onRetry }: MissingProps) {
  const words = useWords();
  return (
    <div className="missing-part" role="alert">
      <p>{words.say(fault === undefined ? "failure.part" : "failure.fault")}</p>
      {fault !== undefined && (
        <p className="quiet-text">
          <code>{fault}</code>
        </p>
      )}
      <p>
        <button type="button" className="button" onClick={onRetry}>
          {words.say("failure.retry")}
        </button>{" "}
        <button type="button" className="button quiet" onClick={() => location.reload()}>
          {words.say("failure.reload")}
        </button>
      </p>
    </div>
  );
}
