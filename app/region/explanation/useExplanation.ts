import { useCallback, useEffect, useState } from "react";
import type { ValueChain } from "../../../src/index.ts";
import { createWorkerSeat, type SeatOptions } from "../../assess/workerSeat.ts";
import type { ExplanationAnswer, ExplanationRequest } from "./explanationRequest.ts";
import { startExplanationWorker } from "./startExplanationWorker.ts";

/** Where the way of a number stands. */
export interface KnownExplanation {
  readonly chain?: ValueChain;
  readonly failure?: string;
  readonly isRunning: boolean;
  readonly ask: () => void;
}

interface Asked {
  readonly of?: ExplanationRequest;
  readonly chain?: ValueChain;
  readonly failure?: string;
}

/** A worker that says nothing for so long is given up, ms: the files of counties take a while to read. */
const silence = 60_000;

/**
 * The way of a number, by a worker of its own, once it is asked for. One of another question is not shown.
 *
 * @param request the same object as long as it asks for the same.
 */
export function useExplanation(
  request: ExplanationRequest,
  start: SeatOptions<ExplanationRequest, ExplanationAnswer>["start"] = startExplanationWorker,
): KnownExplanation {
  const [wanted, setWanted] = useState<ExplanationRequest>();
  const [found, setFound] = useState<Asked>({});
  useEffect(() => {
    if (!wanted) return;
    const seat = createWorkerSeat<ExplanationRequest, ExplanationAnswer>({
      start,
      silence,
      onAnswer: (answer) => {
        seat.dismiss();
        setFound(
          answer.kind === "explanation"
            ? { of: wanted, chain: answer.chain }
            : { of: wanted, failure: answer.message },
        );
      },
      onLost: (failure) => setFound({ of: wanted, failure }),
    });
    seat.work(wanted);
    return () => seat.dismiss();
  }, [wanted, start]);
  const { of, ...answer } = found;
  const isAnswered = of === request;
  return {
    ...(isAnswered ? answer : {}),
    isRunning: wanted === request && !isAnswered,
    ask: useCallback(() => setWanted(request), [request]),
  };
}
