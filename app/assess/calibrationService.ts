import { type Calibration, type CalibrationSources, calibrationOf } from "../../src/index.ts";

/** Asks a worker for the calibration of a world. */
export interface CalibrationRequest {
  readonly kind: "calibrate";
  readonly sources: CalibrationSources;
  readonly seed: number;
  readonly draws: number;
}

export type CalibrationAnswer =
  | { readonly kind: "calibration"; readonly calibration: Calibration }
  | { readonly kind: "calibrationFailure"; readonly message: string };

/** Answers with the calibration, or with what went wrong. */
export function calibrate({ sources, seed, draws }: CalibrationRequest): CalibrationAnswer {
  try {
    return { kind: "calibration", calibration: calibrationOf(sources, { seed, draws }) };
  } catch (error) {
    return { kind: "calibrationFailure", message: String(error) };
  }
}
