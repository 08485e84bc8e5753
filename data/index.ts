import type { Dataset, Reference } from "../src/index.ts";
import { aqueduct4 } from "./aqueduct-4/dataset.ts";
import { aware2 } from "./aware-2/dataset.ts";
import { cddIeaCmcc } from "./cdd-iea-cmcc/dataset.ts";
import { cloudRegions } from "./cloud-regions/dataset.ts";
import { codecarbonMix } from "./codecarbon-mix/dataset.ts";
import { computeOwners } from "./compute-owners/dataset.ts";
import { dataCentreElectricity } from "./data-centre-electricity/dataset.ts";
import { desnzPrices } from "./desnz-prices/dataset.ts";
import { doingBusiness } from "./doing-business/dataset.ts";
import { eiaBalance } from "./eia-balance/dataset.ts";
import { eiaCapacity } from "./eia-capacity/dataset.ts";
import { eiaUsPrices } from "./eia-us-prices/dataset.ts";
import { emberOverview } from "./ember-overview/dataset.ts";
import { epochAiSites } from "./epoch-ai-sites/dataset.ts";
import { epochGpuClusters } from "./epoch-gpu-clusters/dataset.ts";
import { epochNotableModels } from "./epoch-notable-models/reference.ts";
import { era5Climate } from "./era5-climate/dataset.ts";
import { eurostatPrices } from "./eurostat-prices/dataset.ts";
import { inferenceFigures } from "./inference-figures/reference.ts";
import { microsoftAiDiffusion } from "./microsoft-ai-diffusion/dataset.ts";
import { mlEnergyBenchmark } from "./ml-energy-benchmark/reference.ts";
import { operatorEfficiency } from "./operator-efficiency/reference.ts";
import { owidDrinkingWater } from "./owid-drinking-water/dataset.ts";
import { owidElectricityMix } from "./owid-electricity-mix/dataset.ts";
import { publishedAnchors } from "./published-anchors/reference.ts";
import { undpHdi } from "./undp-hdi/dataset.ts";
import { worldbankAccess } from "./worldbank-access/dataset.ts";
import { worldbankGdp } from "./worldbank-gdp/dataset.ts";
import { worldbankIncome } from "./worldbank-income/dataset.ts";
import { worldbankPopulation } from "./worldbank-population/dataset.ts";
import { wriWaterIntensity } from "./wri-water-intensity/dataset.ts";

/**
 * The datasets of the atlas: one import and one line each.
 * Where several supply a variable for the same region, the one listed first is taken.
 */
export const datasets: readonly Dataset[] = [
  eiaCapacity,
  emberOverview,
  owidElectricityMix,
  codecarbonMix,
  eiaBalance,
  worldbankAccess,
  eurostatPrices,
  eiaUsPrices,
  desnzPrices,
  doingBusiness,
  aqueduct4,
  aware2,
  wriWaterIntensity,
  era5Climate,
  cddIeaCmcc,
  worldbankPopulation,
  worldbankGdp,
  worldbankIncome,
  undpHdi,
  owidDrinkingWater,
  dataCentreElectricity,
  epochGpuClusters,
  epochAiSites,
  computeOwners,
  cloudRegions,
  microsoftAiDiffusion,
];

/** Datasets of states and provinces, by the ids of `boundaries/regions.csv`; the order decides as above. */
export const provinceDatasets: readonly Dataset[] = [];

/** Datasets of counties of the United States, by the ids of `boundaries/counties.csv`. */
export const countyDatasets: readonly Dataset[] = [];

/** Facts of the world at large, beside the model's inputs: each is a table of its own columns. */
export const references: readonly Reference[] = [
  publishedAnchors,
  operatorEfficiency,
  inferenceFigures,
  mlEnergyBenchmark,
  epochNotableModels,
];
