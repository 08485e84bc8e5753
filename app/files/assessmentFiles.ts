import { assessmentFormats, type ReportContext, selectionFormats } from "../../src/index.ts";
import { type FileOffer, fileOffers } from "./fileOffers.ts";

/** The results of all regions as files. @param filtered ids of the regions of a filter: with them those alone, as tables. */
export function assessmentFiles(
  context: ReportContext,
  filtered?: ReadonlySet<string>,
): readonly FileOffer[] {
  if (!filtered) return fileOffers(assessmentFormats, context);
  const places = context.assessment.regions.flatMap((id, place) => (filtered.has(id) ? place : []));
  return fileOffers(selectionFormats, context, places);
}
