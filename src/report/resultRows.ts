import type { ExplainedInput } from "../assessment/explainedInputs.ts";
import { isMeasure, type Measure } from "../dataset/measure.ts";
import type { DataCentreFigure } from "../dataset/references/dataCentreFigures.ts";
import type { Region } from "../region/region.ts";
import { sourceRows } from "../region/sourceRows.ts";
import { figuresId } from "./explanation/publishedRow.ts";
import type { ReportContext } from "./reportContext.ts";

/**
 * Ids of the rows that a result of a region was read from, each once: `dataset:region:variable:year` of tidy tables, and
 * `data-centre-figures:` with the id of the figure where a published one sets its load.
 */
export function resultRows(
  { world, figures = [] }: Pick<ReportContext, "world" | "figures">,
  region: Region,
  inputs: readonly ExplainedInput[],
): readonly string[] {
  const ids = inputs.flatMap(({ variable, cell }) => {
    if (!isMeasure(cell)) return [];
    const own = region.cells[variable];
    if (own && isMeasure(own)) return sourceRows(world, region, variable).map(({ id }) => id);
    return figureIds(cell, figures, region);
  });
  return [...new Set(ids)];
}

/** The published figure of a region, or of one above it, that sets its load. */
function figureIds(
  { source, year }: Measure,
  figures: readonly DataCentreFigure[],
  { id, parent, country }: Region,
): readonly string[] {
  const places = [id, parent, country];
  const found = figures.find(
    (figure) =>
      figure.publisher === source &&
      figure.year === year &&
      figure.role === "level" &&
      places.includes(figure.region),
  );
  return found ? [`${figuresId}:${found.id}`] : [];
}
