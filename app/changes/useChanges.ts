import { useCallback, useEffect, useRef, useState } from "react";
import { createWorkerSeat, type SeatOptions, type WorkerSeat } from "../assess/workerSeat.ts";
import type {
  ChangesAnswer,
  ChangesRequest,
  Compared,
  MoveAsk,
  MoveList,
} from "./changesRequest.ts";
import { startChangesWorker } from "./startChangesWorker.ts";

type Compare = Extract<ChangesRequest, { readonly kind: "compare" }>;
type Written = Extract<ChangesAnswer, { readonly kind: "file" }>;

/** A worker that says nothing for so long is given up, ms: the results of all states take half a minute on a slow machine. */
const silence = 120_000;

/** Where a comparison stands. */
interface ChangesState {
  readonly of?: Compare;
  /** Part of the work that is done, 0 to 1; absent where nothing is under way. */
  readonly progress?: number;
  readonly compared?: Compared;
  readonly list?: MoveList;
  readonly failure?: string;
  /** Whether the worker did not start or fell silent; the failure is then the browser's word. */
  readonly isLost?: boolean;
  readonly isStopped?: boolean;
}

export interface KnownChanges extends Omit<ChangesState, "of"> {
  readonly list?: MoveList;
  /** Asks for a file of the moves; it comes to `onFile`. */
  readonly write: (format: string) => void;
  readonly stop: () => void;
  readonly retry: () => void;
}

interface ChangesOptions {
  /** Which of the moves to list. */
  readonly ask: MoveAsk;
  readonly onFile: (file: Written) => void;
  readonly start?: SeatOptions<ChangesRequest, ChangesAnswer>["start"];
}

/**
 * Two sets of results compared by a worker, which keeps the moves and lists those that are asked for.
 *
 * @param request the same object as long as it asks for the same; `undefined` asks for nothing.
 */
export function useChanges(request: Compare | undefined, options: ChangesOptions): KnownChanges {
  const { ask, onFile, start = startChangesWorker } = options;
  const [state, setState] = useState<ChangesState>({});
  const [attempt, setAttempt] = useState(0);
  const seat = useRef<WorkerSeat<ChangesRequest>>(undefined);
  const receive = useRef(onFile);
  receive.current = onFile;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    if (!request) return setState({});
    setState({ of: request, progress: 0 });
    const engaged = createWorkerSeat<ChangesRequest, ChangesAnswer>({
      start,
      silence,
      onAnswer: (answer) => {
        if (answer.kind !== "progress") engaged.rest();
        if (answer.kind === "file") receive.current(answer);
        else setState((before) => after(before, answer));
      },
      onLost: (failure) => setState({ of: request, failure, isLost: true }),
    });
    seat.current = engaged;
    engaged.work(request);
    return () => engaged.dismiss();
  }, [request, attempt, start]);
  const { of, ...own } = state;
  const isCurrent = of === request;
  const { compared } = own;
  useEffect(() => {
    if (isCurrent && compared) seat.current?.work({ kind: "list", ask });
  }, [isCurrent, compared, ask]);
  return {
    ...(isCurrent ? own : {}),
    write: (format) => seat.current?.work({ kind: "write", format, choice: ask }),
    retry: useCallback(() => setAttempt((before) => before + 1), []),
    stop: useCallback(() => {
      seat.current?.dismiss();
      setState((before) => ({ ...(before.of && { of: before.of }), isStopped: true }));
    }, []),
  };
}

function after(
  { of, compared, list }: ChangesState,
  answer: Exclude<ChangesAnswer, { readonly kind: "file" }>,
): ChangesState {
  const asked = of && { of };
  switch (answer.kind) {
    case "progress":
      return { ...asked, progress: answer.done / answer.of };
    case "compared":
      return { ...asked, compared: answer };
    case "list":
      return { ...asked, ...(compared && { compared }), list: answer };
    default:
      return { ...asked, ...(list && { list }), failure: answer.message };
  }
}
