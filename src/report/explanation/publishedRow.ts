import type { Region } from "../../region/region.ts";
import type { EvidenceFigure } from "../../region/worldEvidence.ts";
import type { ReportContext } from "../reportContext.ts";
import { variableInput } from "./chaining.ts";

/** Dataset of the figures that others published of data centres. */
export const figuresId = "data-centre-figures";

/** How a chain names a published figure: its row in the list of figures, or the variable of the region that holds it. */
export function figureInput(
  figure: EvidenceFigure,
  region: Region,
  { figures = [] }: Pick<ReportContext, "figures">,
): string {
  const row = figures.find(
    (one) =>
      one.region === region.id &&
      one.publisher === figure.publisher &&
      one.year === figure.year &&
      one.kind === figure.kind &&
      one.value === figure.value,
  );
  return row ? `row:${figuresId}:${row.id}` : variableInput("dataCentreElectricity");
}
