import {
  assessmentFormats,
  contestedFiguresShape,
  dataCentreFiguresShape,
  type ReportContext,
  selectionFormats,
} from "../../src/index.ts";
import { type FileOffer, fileOffers } from "./fileOffers.ts";
import { referenceReader } from "./referenceReader.ts";

const readFigures = referenceReader("data-centre-figures", dataCentreFiguresShape, (rows) => rows);
const readContested = referenceReader("contested", contestedFiguresShape, (rows) => rows);

/**
 * The results of all regions as files. They name the rows behind each value, which are read when a file is written.
 *
 * @param filtered ids of the regions of a filter: with them those alone, as tables.
 */
export const assessmentFiles = (
  context: ReportContext,
  filtered?: ReadonlySet<string>,
): readonly FileOffer[] =>
  offersOf(context, filtered).map((offer) => ({
    ...offer,
    content: async () => {
      const offers = offersOf(await withEvidence(context), filtered);
      return (offers.find(({ id }) => id === offer.id) ?? offer).content();
    },
  }));

function offersOf(
  context: ReportContext,
  filtered: ReadonlySet<string> | undefined,
): readonly FileOffer[] {
  if (!filtered) return fileOffers(assessmentFormats, context);
  const places = context.assessment.regions.flatMap((id, place) => (filtered.has(id) ? place : []));
  return fileOffers(selectionFormats, context, places);
}

async function withEvidence(context: ReportContext): Promise<ReportContext> {
  const [figures, contested] = await Promise.all([readFigures(0), readContested(0)]);
  const failure = figures.failure ?? contested.failure;
  if (failure) throw new Error(failure.file);
  return { ...context, figures: figures.items, contested: contested.items };
}
