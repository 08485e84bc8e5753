import { type Calibration, type CalibrationSources, calibrationOf } from "../../src/index.ts";

/** Asks a worker for the calibration of a world. */
export interface CalibrationRequest {
  readonly kind: "calibrate";
  readonly sources: CalibrationSources;
  readonly seed: number;
  readonly draws: number;
}

export type CalibrationAnswer =
  /** How large a part of the draws is done, 0–1. */
  | { readonly kind: "calibrationShare"; readonly share: number }
  | { readonly kind: "calibration"; readonly calibration: Calibration }
  | { readonly kind: "calibrationFailure"; readonly message: string };

/** Answers with words on progress, then with the calibration or with what went wrong. */
export function calibrate(
  { sources, seed, draws }: CalibrationRequest,
  answer: (answer: CalibrationAnswer) => void,
): void {
  const counted = (share: number): void => answer({ kind: "calibrationShare", share });
  try {
    const calibration = calibrationOf(sources, { seed, draws }, counted);
    answer({ kind: "calibration", calibration });
  } catch (error) {
    answer({ kind: "calibrationFailure", message: String(error) });
  }
}
