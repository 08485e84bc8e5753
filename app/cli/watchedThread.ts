import { Worker } from "node:worker_threads";

export interface ThreadOptions<Answer> {
  readonly program: URL;
  /** What the thread finds as its `workerData`. */
  readonly task: unknown;
  /** A thread that says nothing for so long is taken for lost, ms. */
  readonly silence: number;
  readonly onAnswer: (answer: Answer) => void;
}

export interface WatchedThread {
  /** Fulfilled with the reason when the thread has ended. */
  readonly ended: Promise<string>;
  readonly ask: (question: unknown) => void;
  readonly stop: () => void;
}

/** A thread that closes its port or hangs raises no event, so that silence is the only sign of it. */
export function startWatchedThread<Answer>({
  program,
  task,
  silence,
  onAnswer,
}: ThreadOptions<Answer>): WatchedThread {
  const worker = new Worker(program, { workerData: task });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lost: string | undefined;
  const end = (reason: string): void => {
    lost ??= reason;
    worker.off("message", hear);
    void worker.terminate();
  };
  /** In two halves: a process that was stopped finds its timers overdue, and hears after the first what was said meanwhile. */
  const watch = (): void => {
    const giveUp = (): void => end(`it said nothing for ${silence / 1000} s`);
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = setTimeout(giveUp, silence / 2);
    }, silence / 2);
  };
  const hear = (answer: Answer): void => {
    watch();
    onAnswer(answer);
  };
  watch();
  worker.on("message", hear);
  worker.on("error", ({ message }) => end(message));
  const ended = new Promise<string>((resolve) => {
    worker.on("exit", () => {
      clearTimeout(timer);
      resolve(lost ?? "it ended before its work");
    });
  });
  return {
    ended,
    ask: (question) => worker.postMessage(question),
    stop: () => {
      clearTimeout(timer);
      void worker.terminate();
    },
  };
}
