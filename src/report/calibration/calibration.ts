import type { Anchor } from "../../dataset/references/anchors.ts";
import type { DataCentreFigure } from "../../dataset/references/dataCentreFigures.ts";
import type { World } from "../../region/region.ts";
import {
  anchorCalibration,
  type CalibratedAnchor,
  type CalibrationDraws,
  type CountedShare,
} from "./anchorCalibration.ts";
import { type NationalFigure, nationalCalibration } from "./nationalCalibration.ts";

/** How often the ranges of the atlas held figures that they were not made from. */
export interface Calibration extends CalibrationDraws {
  /** Data centres of countries, each left out of the key, the widest miss first. */
  readonly national: readonly NationalFigure[];
  /** Figures of anything that the atlas computes, those that cannot be tested among them. */
  readonly anchors: readonly CalibratedAnchor[];
}

/** What a calibration is computed from. */
export interface CalibrationSources {
  readonly world: World;
  readonly anchors: readonly Anchor[];
  /** All published figures of data centres. */
  readonly figures: readonly DataCentreFigure[];
}

/** Draws of the calibration that the method page shows. */
export const usualCalibration: CalibrationDraws = { seed: 7, draws: 1024 };

/**
 * Holds all published figures against what the atlas expects of them under its default scenario.
 *
 * @param counted told from time to time how large a part of the draws is done.
 */
export const calibrationOf = (
  { world, anchors, figures }: CalibrationSources,
  draws: CalibrationDraws,
  counted?: CountedShare,
): Calibration => ({
  ...draws,
  national: nationalCalibration(world, figures),
  anchors: anchorCalibration(world, anchors, { ...draws, counted }),
});
