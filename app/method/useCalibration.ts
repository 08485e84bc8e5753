import { useEffect, useState } from "react";
import {
  type Calibration,
  type CalibrationSources,
  usualCalibration,
  type World,
} from "../../src/index.ts";
import { askCalibration } from "../assess/askCalibration.ts";

interface Counted {
  /** How large a part of the draws is done, 0–1; absent before the first word of the worker. */
  readonly share?: number;
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
    const onShare = (share: number): void => setCounted({ share });
    const request = { kind: "calibrate", sources: { world, anchors, figures } } as const;
    askCalibration({ ...request, ...usualCalibration }, { signal: turn.signal, onShare }).then(
      (found) => {
        known.set(world, found);
        if (!turn.signal.aborted) setCounted({ calibration: found });
      },
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
