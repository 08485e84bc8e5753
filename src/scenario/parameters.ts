import { coolingParameters } from "./coolingParameters.ts";
import { costParameters } from "./costParameters.ts";
import { gridParameters } from "./gridParameters.ts";
import { lifeCycleParameters } from "./lifeCycleParameters.ts";
import { loadParameters } from "./loadParameters.ts";
import type { Parameter } from "./parameter.ts";
import { tokenParameters } from "./tokenParameters.ts";
import { waterParameters } from "./waterParameters.ts";

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
