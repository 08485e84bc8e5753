import { type EmbodiedFactors, embodiedImpact } from "../../src/model/lifecycle/embodied.ts";
import {
  acceleratorEnergyPerToken,
  fitBatch,
  generationTimePerToken,
  type InferenceModel,
  requiredAccelerators,
  requiredMemory,
  serverEnergy,
} from "../../src/model/tokens/ecologits.ts";

/** A request to a model, as EcoLogits accounts for it. */
export interface InferenceRequest {
  readonly model: InferenceModel;
  readonly outputTokens: number;
  /** Measured times, where known: they replace or bound the fit. */
  readonly latency?: number;
  readonly tokensPerSecond?: number;
  readonly timeToFirstToken?: number;
}

/** Where it runs: the facility, and what a kWh of its electricity carries. */
interface RequestSite {
  readonly powerUsageEffectiveness: number;
  /** L per kWh of computing equipment. */
  readonly waterUsageEffectiveness: number;
  /** L per kWh of electricity. */
  readonly waterIntensity: number;
  /** kg CO₂e, kg Sb-eq and MJ per kWh of electricity. */
  readonly climate: number;
  readonly minerals: number;
  readonly primaryEnergy: number;
}

/** Impacts on climate (kg CO₂e), minerals (kg Sb-eq) and primary energy (MJ). */
interface Impacts {
  readonly climate: number;
  readonly minerals: number;
  readonly primaryEnergy: number;
}

/** What EcoLogits books on making one accelerator, and one server of eight without them. */
const ecologitsEmbodied = {
  climate: { perAccelerator: 164, perServer: 5700 },
  minerals: { perAccelerator: 5.1e-3, perServer: 0.37 },
  primaryEnergy: { perAccelerator: 1828, perServer: 70000 },
} as const satisfies Record<keyof Impacts, EmbodiedFactors>;

/** Life of the hardware in EcoLogits: three years of 365 days, in seconds. */
const lifetime = 3 * 365 * 24 * 3600;

/** Time that a request holds its share of the server: the fit or measured times, at most the latency seen. @returns s. */
function requestTime(request: InferenceRequest): number {
  const { model, outputTokens, tokensPerSecond, timeToFirstToken = 0 } = request;
  const perToken =
    tokensPerSecond === undefined
      ? generationTimePerToken(model.activeParameters)
      : 1 / tokensPerSecond;
  return Math.min(
    outputTokens * perToken + timeToFirstToken,
    request.latency ?? Number.POSITIVE_INFINITY,
  );
}

/**
 * Energy, impacts and water of a request by EcoLogits (commit 5be90da), with its documented water form
 * `E_IT · (WUE + PUE · EWIF)`: PUE enters once. That commit's code multiplies an energy with PUE inside. Put together from the
 * parts of the atlas's fit, so that EcoLogits' own results check each of them.
 */
export function ecologitsRequest(request: InferenceRequest, site: RequestSite) {
  const memory = requiredMemory(request.model);
  const accelerators = requiredAccelerators(memory);
  const time = requestTime(request);
  const acceleratorEnergy =
    (request.outputTokens * acceleratorEnergyPerToken(request.model.activeParameters)) / 1000;
  const serverPart = serverEnergy(time, accelerators);
  const itEnergy = serverPart + accelerators * acceleratorEnergy;
  const facilityEnergy = site.powerUsageEffectiveness * itEnergy;
  const share = time / (lifetime * fitBatch);
  const waterDirect = itEnergy * site.waterUsageEffectiveness;
  const waterIndirect = facilityEnergy * site.waterIntensity;
  return {
    /** GB. */
    memory,
    accelerators,
    /** s. */
    time,
    /** kWh of each accelerator, of the server without them, of the equipment, of the facility. */
    acceleratorEnergy,
    serverEnergy: serverPart,
    itEnergy,
    facilityEnergy,
    usage: forEachImpact((impact) => facilityEnergy * site[impact]),
    embodied: forEachImpact(
      (impact) => embodiedImpact(accelerators, ecologitsEmbodied[impact]) * share,
    ),
    /** L. */
    waterDirect,
    waterIndirect,
    water: waterDirect + waterIndirect,
  };
}

const forEachImpact = (impactOf: (impact: keyof Impacts) => number): Impacts => ({
  climate: impactOf("climate"),
  minerals: impactOf("minerals"),
  primaryEnergy: impactOf("primaryEnergy"),
});
