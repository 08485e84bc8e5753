import type { Calibration } from "../../src/index.ts";
import type { CalibrationAnswer, CalibrationRequest } from "./calibrationService.ts";

/** The part of a Worker that a calibration needs. */
export interface CalibrationWorker {
  postMessage(request: CalibrationRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<CalibrationAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/**
 * Computes a calibration off the page's thread, in a worker of its own that ends with the answer.
 *
 * @param signal ends the worker without an answer.
 * @returns rejects with what the worker says where it fails or does not start.
 */
export function calibrateInWorker(
  start: () => CalibrationWorker,
  request: Omit<CalibrationRequest, "kind">,
  signal: AbortSignal,
): Promise<Calibration> {
  return new Promise((resolve, reject) => {
    const worker = start();
    const end = (): void => worker.terminate();
    signal.addEventListener("abort", end);
    worker.onmessage = ({ data }) => {
      end();
      if (data.kind === "calibration") resolve(data.calibration);
      else reject(new Error(data.message));
    };
    worker.onerror = ({ message }) => {
      end();
      reject(new Error(message));
    };
    worker.postMessage({ kind: "calibrate", ...request });
  });
}
