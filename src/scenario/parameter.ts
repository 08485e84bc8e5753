import { coolingParameters } from "./coolingParameters.ts";
import { costParameters } from "./costParameters.ts";
import { gridParameters } from "./gridParameters.ts";
import { lifeCycleParameters } from "./lifeCycleParameters.ts";
import { loadParameters } from "./loadParameters.ts";
import { tokenParameters } from "./tokenParameters.ts";
import { waterParameters } from "./waterParameters.ts";

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
  /** Distribution for ensembles: log-triangular for positive scale parameters; a choice has no range and is never drawn. */
  readonly shape: "triangular" | "logTriangular" | "choice";
}

/** Every scenario parameter of the model (METHOD's defaults). The catalogue has its name as `parameter.<id>`. */
export const parameters = {
  ...loadParameters,
  ...tokenParameters,
  ...gridParameters,
  ...waterParameters,
  ...coolingParameters,
  ...costParameters,
  ...lifeCycleParameters,
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof parameters;

export const parameterIds = Object.keys(parameters) as readonly ParameterId[];
