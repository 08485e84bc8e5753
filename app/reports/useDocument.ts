import { useCallback, useEffect, useState } from "react";
import { createWorkerSeat } from "../assess/workerSeat.ts";
import type { DocumentAnswer, DocumentFile, DocumentRequest } from "./documentRequest.ts";
import { startDocumentWorker } from "./startDocumentWorker.ts";

/** Where a document stands. The last one stays while another is made. */
export interface DocumentState {
  readonly files?: readonly DocumentFile[];
  readonly issues?: readonly string[];
  /** Part of the work that is done, 0 to 1; absent where nothing is under way. */
  readonly progress?: number;
  readonly failure?: string;
}

/** A worker that says nothing for so long is given up, ms: counting draws on a slow machine takes a while. */
const silence = 120_000;

interface KnownDocument extends DocumentState {
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
export function useDocument(request: DocumentRequest | undefined): KnownDocument {
  const [state, setState] = useState<DocumentState>({});
  const [attempt, setAttempt] = useState(0);
  const [stopped, setStopped] = useState<DocumentRequest>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    if (!request || stopped === request) return;
    setState(({ files = [], issues = [] }) => ({ files, issues, progress: 0 }));
    const seat = createWorkerSeat<DocumentRequest, DocumentAnswer>({
      start: startDocumentWorker,
      silence,
      onAnswer: (answer) => {
        if (answer.kind !== "documentProgress") seat.dismiss();
        setState((before) => after(before, answer));
      },
      onLost: (failure) => setState(({ files = [] }) => ({ files, failure })),
    });
    seat.work(request);
    return () => seat.dismiss();
  }, [request, attempt, stopped]);
  return {
    ...state,
    isStopped: request !== undefined && stopped === request,
    retry: useCallback(() => {
      setStopped(undefined);
      setAttempt((before) => before + 1);
    }, []),
    stop: useCallback(() => {
      setStopped(request);
      setState(({ files = [], issues = [] }) => ({ files, issues }));
    }, [request]),
  };
}

function after(before: DocumentState, answer: DocumentAnswer): DocumentState {
  if (answer.kind === "documentProgress") return { ...before, progress: answer.done / answer.of };
  if (answer.kind === "documentFailure") return { failure: answer.message };
  return { files: answer.files, issues: answer.issues };
}
