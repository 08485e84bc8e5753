import type { Dataset, Reference } from "../src/index.ts";
import { aqueduct3Provinces } from "./aqueduct-3-provinces/dataset.ts";
import { aqueduct4 } from "./aqueduct-4/dataset.ts";
import { aware2 } from "./aware-2/dataset.ts";
import { aware2Provinces } from "./aware-2-provinces/dataset.ts";
import { billStudies } from "./bill-studies/reference.ts";
import { cddIeaCmcc } from "./cdd-iea-cmcc/dataset.ts";
import { censusCounties } from "./census-counties/dataset.ts";
import { censusStates } from "./census-states/dataset.ts";
import { climateZones } from "./climate-zones/reference.ts";
import { cloudRegions } from "./cloud-regions/dataset.ts";
import { cloudRegionsProvinces } from "./cloud-regions-provinces/dataset.ts";
import { codecarbonCanadaMix } from "./codecarbon-canada-mix/dataset.ts";
import { codecarbonMix } from "./codecarbon-mix/dataset.ts";
import { computeOwners } from "./compute-owners/dataset.ts";
import { contested } from "./contested/reference.ts";
import { countryGroups } from "./country-groups/reference.ts";
import { dataCentreFigures } from "./data-centre-figures/reference.ts";
import { dataCentreShares } from "./data-centre-shares/dataset.ts";
import { dataCentresUsStates } from "./data-centres-us-states/dataset.ts";
import { desnzPrices } from "./desnz-prices/dataset.ts";
import { doingBusiness } from "./doing-business/dataset.ts";
import { eia860States } from "./eia-860-states/dataset.ts";
import { eia861States } from "./eia-861-states/dataset.ts";
import { eiaBalance } from "./eia-balance/dataset.ts";
import { eiaCapacity } from "./eia-capacity/dataset.ts";
import { eiaUsPrices } from "./eia-us-prices/dataset.ts";
import { eiaUsStates } from "./eia-us-states/dataset.ts";
import { emberIndiaStates } from "./ember-india-states/dataset.ts";
import { emberOverview } from "./ember-overview/dataset.ts";
import { emberUsStates } from "./ember-us-states/dataset.ts";
import { emberYearly } from "./ember-yearly/reference.ts";
import { epochAiSites } from "./epoch-ai-sites/dataset.ts";
import { epochAiSitesProvinces } from "./epoch-ai-sites-provinces/dataset.ts";
import { epochGpuClusters } from "./epoch-gpu-clusters/dataset.ts";
import { epochGpuClustersProvinces } from "./epoch-gpu-clusters-provinces/dataset.ts";
import { epochNotableModels } from "./epoch-notable-models/reference.ts";
import { era5Climate } from "./era5-climate/dataset.ts";
import { eurostatPrices } from "./eurostat-prices/dataset.ts";
import { gdlProvinces } from "./gdl-provinces/dataset.ts";
import { gridCaveats } from "./grid-caveats/reference.ts";
import { im3DataCentresCounties } from "./im3-data-centres-counties/dataset.ts";
import { im3DataCentresStates } from "./im3-data-centres-states/dataset.ts";
import { inferenceFigures } from "./inference-figures/reference.ts";
import { meteredPeaks } from "./metered-peaks/dataset.ts";
import { microsoftAiDiffusion } from "./microsoft-ai-diffusion/dataset.ts";
import { microsoftAiUseCounties } from "./microsoft-ai-use-counties/dataset.ts";
import { microsoftAiUseStates } from "./microsoft-ai-use-states/dataset.ts";
import { mlEnergyBenchmark } from "./ml-energy-benchmark/reference.ts";
import { operatorEfficiency } from "./operator-efficiency/reference.ts";
import { operatorSites } from "./operator-sites/reference.ts";
import { owidDrinkingWater } from "./owid-drinking-water/dataset.ts";
import { owidElectricityMix } from "./owid-electricity-mix/dataset.ts";
import { plexosLoadFactors } from "./plexos-load-factors/dataset.ts";
import { plexosProvinces } from "./plexos-provinces/dataset.ts";
import { publishedAnchors } from "./published-anchors/reference.ts";
import { publishedPeaks } from "./published-peaks/dataset.ts";
import { siteRules } from "./rules/reference.ts";
import { siteTimelines } from "./site-timelines/reference.ts";
import { sites } from "./sites/reference.ts";
import { undpHdi } from "./undp-hdi/dataset.ts";
import { usPriceLevels } from "./us-price-levels/reference.ts";
import { usStateImports } from "./us-state-imports/dataset.ts";
import { useShares } from "./use-shares/reference.ts";
import { worldbankAccess } from "./worldbank-access/dataset.ts";
import { worldbankGdp } from "./worldbank-gdp/dataset.ts";
import { worldbankIncome } from "./worldbank-income/dataset.ts";
import { worldbankPopulation } from "./worldbank-population/dataset.ts";
import { wriWaterIntensity } from "./wri-water-intensity/dataset.ts";
import { wriWaterIntensityStates } from "./wri-water-intensity-states/dataset.ts";

/**
 * The datasets of the atlas: one import and one line each.
 * Where several supply a variable for the same region, the one listed first is taken.
 */
export const datasets: readonly Dataset[] = [
  eiaCapacity,
  emberOverview,
  meteredPeaks,
  publishedPeaks,
  plexosLoadFactors,
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
  dataCentreShares,
  epochGpuClusters,
  epochAiSites,
  computeOwners,
  cloudRegions,
  microsoftAiDiffusion,
];

/**
 * The datasets of states and provinces, by the same rules; where they lack a figure, the country's is used and marked as inherited.
 */
export const provinceDatasets: readonly Dataset[] = [
  // The grid, prices and use of states of the United States, India and Canada
  eia860States,
  eiaUsStates,
  usStateImports,
  emberUsStates,
  emberIndiaStates,
  codecarbonCanadaMix,
  plexosProvinces,
  eia861States,
  wriWaterIntensityStates,
  dataCentresUsStates,
  epochGpuClustersProvinces,
  epochAiSitesProvinces,
  cloudRegionsProvinces,
  im3DataCentresStates,
  microsoftAiUseStates,
  // Water, income and people of provinces of the world
  aqueduct3Provinces,
  aware2Provinces,
  censusStates,
  gdlProvinces,
];

/** Datasets of counties of the United States, by the ids of `boundaries/counties.csv`. */
export const countyDatasets: readonly Dataset[] = [
  censusCounties,
  microsoftAiUseCounties,
  im3DataCentresCounties,
];

/** Facts about the world beside the model's inputs: each is a table with its own columns. */
export const references: readonly Reference[] = [
  publishedAnchors,
  operatorEfficiency,
  inferenceFigures,
  mlEnergyBenchmark,
  epochNotableModels,
  dataCentreFigures,
  sites,
  siteTimelines,
  operatorSites,
  emberYearly,
  gridCaveats,
  climateZones,
  countryGroups,
  billStudies,
  siteRules,
  contested,
  useShares,
  usPriceLevels,
];
