/** Ends of the middle of what the atlas expects. */
export type Ends = readonly [low: number, high: number];

/** What the atlas expects of a figure that it does not know. */
export interface Expectation {
  readonly median: number;
  readonly fifty: Ends;
  readonly ninety: Ends;
}

/** A published figure held against what the atlas expects of it. */
export interface HeldFigure extends Expectation {
  readonly published: number;
  readonly inFifty: boolean;
  readonly inNinety: boolean;
  /** On which side of the middle 90 % the published figure lies. */
  readonly side: "inside" | "above" | "below";
  /** The larger of the published figure and the nearer end of the middle 90 % over the smaller: 1 inside. */
  readonly missFactor: number;
}

export function heldAgainst(published: number, expected: Expectation): HeldFigure {
  const [low, high] = expected.ninety;
  const side = sideOf(published, expected.ninety);
  return {
    ...expected,
    published,
    inFifty: sideOf(published, expected.fifty) === "inside",
    inNinety: side === "inside",
    side,
    missFactor: { inside: 1, above: published / high, below: low / published }[side],
  };
}

function sideOf(published: number, [low, high]: Ends): HeldFigure["side"] {
  if (published > high) return "above";
  return published < low ? "below" : "inside";
}

/** How many figures were held against what was expected of them, and how many lie inside. */
export interface Coverage {
  readonly counted: number;
  readonly inFifty: number;
  readonly inNinety: number;
}

export const coverageOf = (figures: readonly HeldFigure[]): Coverage => ({
  counted: figures.length,
  inFifty: figures.filter(({ inFifty }) => inFifty).length,
  inNinety: figures.filter(({ inNinety }) => inNinety).length,
});

/** Share of published figures that ought to lie inside the middle 90 % (METHOD, section 9). */
export const soughtCoverage: Ends = [0.8, 0.97];
