import type { Calibration } from "../../src/index.ts";
import type { CalibrationAnswer, CalibrationRequest } from "./calibrationService.ts";
import { startWorker } from "./startWorker.ts";
import { createWorkerSeat } from "./workerSeat.ts";

/** A worker that says nothing for so long is taken for lost, ms: a world without a figure is prepared between two words. */
const silence = 30_000;

interface AskedCalibration {
  /** Ends the worker; nothing is answered then. */
  readonly signal: AbortSignal;
  /** Told how large a part of the draws is done, 0–1. */
  readonly onShare: (share: number) => void;
}

/** Has a worker of its own compute a calibration. Rejects with the reason where it fails, ends or falls silent. */
export function askCalibration(
  request: CalibrationRequest,
  { signal, onShare }: AskedCalibration,
): Promise<Calibration> {
  return new Promise((resolve, reject) => {
    const seat = createWorkerSeat<CalibrationRequest, CalibrationAnswer>({
      start: startWorker,
      silence,
      onAnswer: (answer) => {
        if (answer.kind === "calibrationShare") return onShare(answer.share);
        seat.dismiss();
        if (answer.kind === "calibration") resolve(answer.calibration);
        else reject(new Error(answer.message));
      },
      onLost: (message) => reject(new Error(message)),
    });
    signal.addEventListener("abort", seat.dismiss);
    seat.work(request);
  });
}
