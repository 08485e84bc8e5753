import { drawPart } from "../assess/drawPart.ts";
import { benefitPart } from "../bivariate/benefitPart.ts";
import { sortPart } from "../furniture/sortPart.ts";
import { lifePart } from "../lifecycle/lifePart.ts";
import { reportsPart } from "../reports/reportsPart.ts";
import { cameraPart } from "../scene/cameraPart.ts";
import { certaintyPart } from "../scene/certaintyPart.ts";
import { differencePart } from "../scene/differencePart.ts";
import { evidencePart } from "../scene/evidencePart.ts";
import { filterPart } from "../scene/filterPart.ts";
import { picturePart } from "../scene/picturePart.ts";
import { questionPart } from "../scene/questionPart.ts";
import type { Features } from "../state/features.ts";
import { overlays } from "./overlays.ts";
import { pages } from "./pages.ts";

/** The pages, and every part of the address in the order in which links write them. */
export const features: Features = {
  views: pages,
  parts: [
    picturePart,
    cameraPart,
    evidencePart,
    filterPart,
    differencePart,
    questionPart,
    certaintyPart,
    ...overlays.map(({ part }) => part),
    sortPart,
    drawPart,
    benefitPart,
    lifePart,
    reportsPart,
  ],
};
