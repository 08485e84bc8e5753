/** The part of a Worker that one question needs. */
export interface OneWorker<Request, Answer> {
  postMessage(request: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/**
 * Puts one question to a worker of its own, which ends with the answer.
 *
 * @param signal ends the worker without an answer.
 * @returns rejects with what the browser says where the worker fails or does not start.
 */
export function askWorker<Request, Answer>(
  start: () => OneWorker<Request, Answer>,
  request: Request,
  signal?: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = start();
    const end = (): void => worker.terminate();
    signal?.addEventListener("abort", end);
    worker.onmessage = ({ data }) => {
      end();
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      end();
      reject(new Error(message));
    };
    worker.postMessage(request);
  });
}
