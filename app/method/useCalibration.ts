import { useEffect, useState } from "react";
import {
  type Calibration,
  type CalibrationSources,
  usualCalibration,
  type World,
} from "../../src/index.ts";
import type { CalibrationAnswer, CalibrationRequest } from "../assess/calibrationService.ts";
import { startWorker } from "../assess/startWorker.ts";
import { askWorker } from "../work/askWorker.ts";

interface Counted {
  readonly calibration?: Calibration;
  readonly failure?: string;
}

export interface CalibrationRun extends Counted {
  readonly isStopped: boolean;
  /** Ends the worker at once. */
  readonly stop: () => void;
  /** Counts after a stop. */
  readonly again: () => void;
}

/** Calibrations by world: they take seconds, and the page is opened again. */
const known = new WeakMap<World, Calibration>();

/** The calibration of a world, once a worker has computed it; nothing before the published figures are read. */
export function useCalibration(
  world: World,
  anchors: CalibrationSources["anchors"],
  figures: CalibrationSources["figures"],
): CalibrationRun {
  const [counted, setCounted] = useState<Counted>({});
  const [isStopped, setStopped] = useState(false);
  useEffect(() => {
    const calibration = known.get(world);
    setCounted(calibration ? { calibration } : {});
    if (calibration || isStopped || anchors.length === 0 || figures.length === 0) return;
    const turn = new AbortController();
    computed({ world, anchors, figures }, turn.signal).then(
      (found) => !turn.signal.aborted && setCounted({ calibration: found }),
      (error: unknown) => !turn.signal.aborted && setCounted({ failure: String(error) }),
    );
    return () => turn.abort();
  }, [world, anchors, figures, isStopped]);
  return {
    ...counted,
    isStopped,
    stop: () => setStopped(true),
    again: () => setStopped(false),
  };
}

async function computed(sources: CalibrationSources, signal: AbortSignal): Promise<Calibration> {
  const request: CalibrationRequest = { kind: "calibrate", sources, ...usualCalibration };
  const answer = await askWorker<CalibrationRequest, CalibrationAnswer>(
    startWorker,
    request,
    signal,
  );
  if (answer.kind === "calibrationFailure") throw new Error(answer.message);
  known.set(sources.world, answer.calibration);
  return answer.calibration;
}
