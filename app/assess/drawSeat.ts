import type { World } from "../../src/index.ts";
import type { LevelFiles } from "../level/readLevel.ts";
import type { DrawAnswer, DrawRequest } from "./drawService.ts";
import type { DrawTask } from "./drawTask.ts";

/** The part of a Worker that counting needs. */
export interface DrawWorker {
  postMessage(request: DrawRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<DrawAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface SeatOptions {
  readonly start: () => DrawWorker;
  /** A worker that says nothing for so long while it counts is taken for lost, ms. */
  readonly silence: number;
  readonly onAnswer: (answer: DrawAnswer) => void;
  /** The worker did not start, crashed or fell silent; the seat has dismissed it. */
  readonly onLost: (message: string) => void;
}

/** A place for one worker. It is started when there is work, and again after it was lost. */
export interface DrawSeat {
  readonly setWorld: (world: World) => void;
  /** Hands over the files of a level below countries, in place of those before. */
  readonly setFiner: (files: LevelFiles) => void;
  readonly work: (turn: number, task: DrawTask) => void;
  /** Nothing is awaited any more; a worker that still counts is told to stop. */
  readonly rest: (turn: number) => void;
  readonly dismiss: () => void;
}

/** A worker that closes itself raises no event, so that silence is the only sign of it. */
export function createDrawSeat({ start, silence, onAnswer, onLost }: SeatOptions): DrawSeat {
  let worker: DrawWorker | undefined;
  let world: World | undefined;
  let finer: LevelFiles | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dismiss = (): void => {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
  };
  const lose = (message: string): void => {
    dismiss();
    onLost(message);
  };
  const watch = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => lose(`no word for ${silence} ms`), silence);
  };
  const engage = (): DrawWorker => {
    const engaged = start();
    engaged.onmessage = ({ data }) => {
      watch();
      onAnswer(data);
    };
    engaged.onerror = ({ message }) => lose(message);
    if (world) engaged.postMessage({ kind: "drawnWorld", world });
    if (finer) engaged.postMessage({ kind: "drawnFiner", files: finer });
    return engaged;
  };
  return {
    setWorld: (given) => {
      world = given;
      worker?.postMessage({ kind: "drawnWorld", world: given });
    },
    setFiner: (files) => {
      finer = files;
      worker?.postMessage({ kind: "drawnFiner", files });
    },
    work: (turn, task) => {
      watch();
      try {
        worker ??= engage();
        worker.postMessage({ kind: "draw", turn, ...task });
      } catch (error) {
        /** After the caller has noted who works on what. */
        queueMicrotask(() => lose(String(error)));
      }
    },
    rest: (turn) => {
      clearTimeout(timer);
      worker?.postMessage({ kind: "drawNothing", turn });
    },
    dismiss,
  };
}
