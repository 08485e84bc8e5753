import type { Indicator } from "../indicator/indicator.ts";
import { openingLayer } from "../indicator/openingLayer.ts";
import { answered } from "./answered.ts";
import type { ReportContext } from "./reportContext.ts";

/** The layer that a reader has chosen, where the scenario answers it; `undefined` for the one that the atlas opens with. */
export const chosenLayer = ({ assessment, layer }: ReportContext): Indicator | undefined =>
  layer === openingLayer ? undefined : answered(assessment).find(({ id }) => id === layer);
