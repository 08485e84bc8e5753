/** A number that the scenario sets: central value, range, bounds of its slider, and where it comes from. */
export interface Parameter {
  readonly unit: string;
  readonly low: number;
  readonly central: number;
  readonly high: number;
  /** Bounds that a user's own value must respect. */
  readonly min: number;
  readonly max: number;
  readonly source: string;
  /** Year of the US dollars that it is in; the model carries it to the year of its results. Only of money. */
  readonly priceYear?: number;
  /** Distribution for ensembles: log-triangular for positive scale parameters; a choice has no range and is never drawn. */
  readonly shape: "triangular" | "logTriangular" | "choice";
}
