import type { Row, VariableId } from "../../src/index.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { Match } from "./match.ts";

/** A publisher's figure for one of its own regions. */
export interface Figure {
  readonly value: number;
  readonly year: number;
  /** Weight in a mean over several regions, where the publisher has one. */
  readonly weight?: number;
}

export interface Intensive {
  readonly variable: VariableId;
  readonly figures: ReadonlyMap<string, Figure>;
  /** What the weights are, for the note: "water use", "population". */
  readonly weightedBy?: string;
}

/** Least share of a region's area that the publisher's regions must cover to describe it. */
const leastCovered = 0.5;

/**
 * Figures that hold for an area (a score, a factor, an income per head), by region of the atlas. Same region: as
 * published. Ours inside theirs: their figure, estimated. Theirs inside ours, or across: their mean, estimated, with the
 * smallest and the largest as range; weighted by area where borders cross, else by the publisher's weights, else equal.
 */
export function intensiveRows(
  matches: ReadonlyMap<string, readonly Match[]>,
  intensive: Intensive,
): readonly Row[] {
  return [...matches].flatMap(([region, all]) => {
    const pieces = all.flatMap((match) => {
      const figure = intensive.figures.get(match.code);
      return figure === undefined ? [] : [{ match, figure }];
    });
    return pieces.length === 0 || covered(pieces) < leastCovered
      ? []
      : [rowOf(region, pieces, intensive)];
  });
}

interface Piece {
  readonly match: Match;
  readonly figure: Figure;
}

/** Share of the region's area in these pieces; 1 where it was not measured. */
const covered = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { match }) => sum + (match.share ?? 1), 0);

function rowOf(region: string, pieces: readonly Piece[], intensive: Intensive): Row {
  const [first] = pieces as [Piece];
  const common = {
    region,
    variable: intensive.variable,
    year: Math.max(...pieces.map(({ figure }) => figure.year)),
  };
  if (pieces.length === 1) return { ...common, value: first.figure.value, ...single(first.match) };
  const values = pieces.map(({ figure }) => figure.value);
  const { weights, words } = weightsOf(pieces, intensive.weightedBy);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const mean = values.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
  return {
    ...common,
    value: sixDigits(mean / sum),
    low: Math.min(...values),
    high: Math.max(...values),
    status: "estimated",
    note: `Mean of ${pieces.length} regions of the source, ${words}.`,
  };
}

function single(match: Match): Pick<Row, "status" | "note"> {
  if (match.method === "similar")
    return { status: "modelled", note: `Region found by a name that is alike: ${match.name}.` };
  if (match.relation === "equal") return { status: "modelled" };
  const words = match.relation === "inside" ? "a part of it" : "a larger region";
  return { status: "estimated", note: `Of ${match.code}, ${words}.` };
}

interface Weights {
  readonly weights: readonly number[];
  readonly words: string;
}

function weightsOf(pieces: readonly Piece[], weightedBy: string | undefined): Weights {
  const shares = pieces.flatMap(({ match }) => match.share ?? []);
  const crossing = pieces.some(({ match }) => match.relation === "overlaps");
  if (crossing && shares.length === pieces.length)
    return { weights: shares, words: "weighted by area" };
  const weights = pieces.flatMap(({ figure }) => figure.weight ?? []);
  if (weights.length === pieces.length && weights.some((weight) => weight > 0))
    return { weights, words: `weighted by ${weightedBy}` };
  return { weights: pieces.map(() => 1), words: "each counted alike" };
}
