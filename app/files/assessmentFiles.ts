import { assessmentFormats, type ReportContext } from "../../src/index.ts";
import { type FileOffer, fileOffers } from "./fileOffers.ts";

/** The results of all regions as files. */
export const assessmentFiles = (context: ReportContext): readonly FileOffer[] =>
  fileOffers(assessmentFormats, context);
