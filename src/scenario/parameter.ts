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
  /** Distribution for ensembles: log-triangular for positive scale parameters. */
  readonly shape: "triangular" | "logTriangular";
}

/** Every scenario parameter of the model (METHOD's defaults). Its name stands in the catalogue as `parameter.<id>`. */
export const parameters = {
  powerUsageEffectiveness: {
    unit: "ratio",
    low: 1.1,
    central: 1.2,
    high: 1.56,
    min: 1,
    max: 3,
    source: "Uptime Institute and operator reports",
    shape: "triangular",
  },
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof parameters;
