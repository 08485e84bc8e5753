import type { Indicator } from "../indicator/indicator.ts";
import { openingLayers } from "../indicator/openingLayers.ts";
import { answered } from "./answered.ts";
import type { ReportContext } from "./reportContext.ts";

/** The layer that a reader has chosen, where the scenario answers it; `undefined` for one that opens by itself. */
export const chosenLayer = ({ assessment, layer }: ReportContext): Indicator | undefined =>
  openingLayers.some((opening) => opening === layer)
    ? undefined
    : answered(assessment).find(({ id }) => id === layer);
