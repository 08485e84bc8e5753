import type { World } from "../../src/index.ts";
import type { LevelFiles } from "../level/readLevel.ts";
import { patience } from "../work/patience.ts";
import type { AssessAnswer, AssessQuestion, AssessRequest, AssessResult } from "./service.ts";

/** The part of a Worker that the assessor needs. */
export interface AssessWorker {
  postMessage(request: AssessRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<AssessAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface AssessorEvents {
  readonly onResult: (result: AssessResult) => void;
  readonly onFailure: (message: string) => void;
  /** True once a run has lasted for `patience` ms, false when it ends. */
  readonly onSlow: (slow: boolean) => void;
}

export interface Assessor {
  readonly setWorld: (world: World) => void;
  /** Hands over the files of the level below; a world that changes drops them. */
  readonly setFiner: (files: LevelFiles) => void;
  readonly assess: (question: AssessQuestion) => void;
  /** Gives up the run under way; the result before it stays. */
  readonly cancel: () => void;
}

/**
 * Talks to the worker: one scenario under way, at most one waiting, and only the latest counts.
 *
 * @param start makes a worker; called again after a cancellation or a crash.
 */
export function createAssessor(start: () => AssessWorker, events: AssessorEvents): Assessor {
  let worker: AssessWorker | undefined;
  let world: World | undefined;
  let finer: LevelFiles | undefined;
  let turn = 0;
  let busy = false;
  let waiting: AssessQuestion | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (): void => {
    busy = false;
    clearTimeout(timer);
    events.onSlow(false);
  };
  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
    waiting = undefined;
    turn += 1;
    settle();
  };
  const receive = (answer: AssessAnswer): void => {
    if (answer.turn !== turn) return;
    const next = waiting;
    settle();
    if (answer.kind === "result") events.onResult(answer.result);
    else events.onFailure(answer.message);
    if (next) send(next);
  };
  const running = (): AssessWorker => {
    if (worker) return worker;
    worker = start();
    worker.onmessage = ({ data }) => receive(data);
    worker.onerror = ({ message }) => {
      stop();
      events.onFailure(message);
    };
    if (world) worker.postMessage({ kind: "world", world });
    if (finer) worker.postMessage({ kind: "finer", files: finer });
    return worker;
  };
  const send = (question: AssessQuestion): void => {
    waiting = undefined;
    busy = true;
    turn += 1;
    clearTimeout(timer);
    timer = setTimeout(() => events.onSlow(true), patience);
    running().postMessage({ kind: "scenario", turn, ...question });
  };
  return {
    setWorld: (next) => {
      world = next;
      finer = undefined;
      worker?.postMessage({ kind: "world", world: next });
    },
    setFiner: (files) => {
      finer = files;
      worker?.postMessage({ kind: "finer", files });
    },
    assess: (question) => {
      if (busy) waiting = question;
      else send(question);
    },
    cancel: stop,
  };
}
