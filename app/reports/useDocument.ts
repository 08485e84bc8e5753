import { useCallback, useEffect, useState } from "react";
import { createWorkerSeat, type SeatOptions } from "../assess/workerSeat.ts";
import type { DocumentAnswer, DocumentFile, DocumentRequest } from "./documentRequest.ts";
import { startDocumentWorker } from "./startDocumentWorker.ts";

/** Where a document stands. */
export interface DocumentState {
  readonly files?: readonly DocumentFile[];
  readonly issues?: readonly string[];
  /** Names of its regions by the codes that were asked for. */
  readonly names?: Readonly<Record<string, string>>;
  /** Part of the work that is done, 0 to 1; absent where nothing is under way. */
  readonly progress?: number;
  readonly failure?: string;
  /** Whether it failed because the worker did not start or fell silent; the failure is then the browser's word. */
  readonly isLost?: boolean;
}

/** A state with the request that it is of: files of another question are not offered. */
interface Asked extends DocumentState {
  readonly of?: DocumentRequest | undefined;
  /** The page of this one, as far as it can be said before draws are counted. */
  readonly draft?: readonly DocumentFile[];
  /** Files of the document before, for a preview while this one is made. */
  readonly earlier?: readonly DocumentFile[] | undefined;
}

/** A worker that says nothing for so long is given up, ms: counting draws on a slow machine takes a while. */
const silence = 120_000;

export interface KnownDocument extends Omit<Asked, "of"> {
  /** Whether the reader has stopped it. */
  readonly isStopped: boolean;
  readonly retry: () => void;
  readonly stop: () => void;
}

/**
 * A document by a worker of its own, made anew when the request changes; the one before is given up.
 *
 * @param request the same object as long as it asks for the same; `undefined` asks for nothing.
 */
export function useDocument(
  request: DocumentRequest | undefined,
  start: SeatOptions<DocumentRequest, DocumentAnswer>["start"] = startDocumentWorker,
): KnownDocument {
  const [state, setState] = useState<Asked>({});
  const [attempt, setAttempt] = useState(0);
  const [stopped, setStopped] = useState<DocumentRequest>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    if (!request || stopped === request) return;
    setState(({ files, earlier = files }) => ({
      of: request,
      progress: 0,
      earlier: files ?? earlier,
    }));
    const seat = createWorkerSeat<DocumentRequest, DocumentAnswer>({
      start,
      silence,
      onAnswer: (answer) => {
        if (answer.kind !== "documentProgress" && answer.kind !== "documentDraft") seat.dismiss();
        setState((before) => after(before, answer));
      },
      onLost: (failure) => setState({ of: request, failure, isLost: true }),
    });
    seat.work(request);
    return () => seat.dismiss();
  }, [request, attempt, stopped, start]);
  const { of, ...own } = state;
  return {
    ...(of === request ? own : {}),
    isStopped: request !== undefined && stopped === request,
    retry: useCallback(() => {
      setStopped(undefined);
      setAttempt((before) => before + 1);
    }, []),
    stop: useCallback(() => {
      setStopped(request);
      setState({ of: request });
    }, [request]),
  };
}

function after(before: Asked, answer: DocumentAnswer): Asked {
  const { of } = before;
  if (answer.kind === "documentProgress") return { ...before, progress: answer.done / answer.of };
  if (answer.kind === "documentDraft")
    return { ...before, draft: answer.files, names: answer.names };
  if (answer.kind === "documentFailure") return { of, failure: answer.message };
  const { files, issues, names } = answer;
  return { of, files, issues, names };
}
