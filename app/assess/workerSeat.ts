/** The part of a Worker that a seat needs. */
export interface SeatWorker<Request, Answer> {
  postMessage(request: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface SeatOptions<Request, Answer> {
  readonly start: () => SeatWorker<Request, Answer>;
  /** A worker that says nothing for so long while its answer is awaited is taken for lost, ms. */
  readonly silence: number;
  readonly onAnswer: (answer: Answer) => void;
  /** The worker did not start, crashed or fell silent; the seat has dismissed it. */
  readonly onLost: (message: string) => void;
}

/** A place for one worker. It is started when there is work, and again after it was lost. */
export interface WorkerSeat<Request> {
  /** What a worker has to know before its work, the latest of each kind: told to the one at work, and to each that follows. */
  readonly brief: (request: Request) => void;
  /** Asks for work. @param silence in place of the usual one, for work with longer pauses between words, ms. */
  readonly work: (request: Request, silence?: number) => void;
  /** Nothing is awaited any more. @param request tells so to a worker that still works. */
  readonly rest: (request?: Request) => void;
  readonly dismiss: () => void;
}

/** A worker that is still being fetched is given longer, by this factor. */
const starting = 1.5;

/**
 * Watches over a worker. One that closes itself raises no event, so that silence is the only sign of it: while it works it has to
 * say a word from time to time.
 */
export function createWorkerSeat<Request extends { readonly kind: string }, Answer>({
  start,
  silence,
  onAnswer,
  onLost,
}: SeatOptions<Request, Answer>): WorkerSeat<Request> {
  const briefing = new Map<string, Request>();
  let worker: SeatWorker<Request, Answer> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Nothing is awaited. */
  const pause = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const dismiss = (): void => {
    pause();
    worker?.terminate();
    worker = undefined;
  };
  const lose = (message: string): void => {
    dismiss();
    onLost(message);
  };
  const watch = (limit: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => lose(`no word for ${limit / 1000} s`), limit);
  };
  const engage = (limit: number): SeatWorker<Request, Answer> => {
    const engaged = start();
    worker = engaged;
    engaged.onerror = ({ message }) => lose(message || "it did not start");
    for (const request of briefing.values()) engaged.postMessage(request);
    watch(limit * starting);
    return engaged;
  };
  return {
    brief: (request) => {
      briefing.set(request.kind, request);
      worker?.postMessage(request);
    },
    work: (request, limit = silence) => {
      watch(limit);
      try {
        const engaged = worker ?? engage(limit);
        engaged.onmessage = ({ data }) => {
          if (timer !== undefined) watch(limit);
          onAnswer(data);
        };
        engaged.postMessage(request);
      } catch (error) {
        /** After the caller has noted who works on what. */
        queueMicrotask(() => lose(String(error)));
      }
    },
    rest: (request) => {
      pause();
      if (request) worker?.postMessage(request);
    },
    dismiss,
  };
}
