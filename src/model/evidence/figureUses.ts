import type { EvidenceFigure } from "../../region/worldEvidence.ts";

/**
 * What the atlas does with the figures that are published for a region, in the order of their weight. used: it sets the
 * region's load; weakerStatus, fartherYear, earlierYear: it could set it, but the one that is used goes first, so that it
 * widens the range only; range, need, series, comparison: the role that it has in the list of figures.
 */
export const figureUses = [
  "used",
  "weakerStatus",
  "fartherYear",
  "earlierYear",
  "range",
  "need",
  "series",
  "comparison",
] as const;
export type FigureUse = (typeof figureUses)[number];

type Figure = Pick<EvidenceFigure, "role" | "status" | "year" | "value" | "publisher">;

/**
 * Why a figure is used or is not, by the order in which `chooseFigure` chooses.
 *
 * @param used the one that sets the load of the same region, where one does.
 */
export function useOfFigure(
  { role, status, year, value, publisher }: Figure,
  used: Figure | undefined,
  baseYear: number,
): FigureUse {
  if (role === "total") return "comparison";
  if (role !== "level") return role;
  if (!used) return "comparison";
  const isSame = year === used.year && value === used.value && publisher === used.publisher;
  if (isSame) return "used";
  if (status !== used.status) return "weakerStatus";
  const distance = (of: number): number => Math.abs(of - baseYear);
  return distance(year) === distance(used.year) ? "earlierYear" : "fartherYear";
}
