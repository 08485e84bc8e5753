import type { Dataset } from "../../src/index.ts";
import { cloudRegions } from "../cloud-regions/dataset.ts";
import { compileProvinceCloudRegions } from "./compile.ts";

export const cloudRegionsProvinces: Dataset = {
  ...cloudRegions,
  id: "cloud-regions-provinces",
  title: "Cloud regions in service by state or province",
  attribution: `${cloudRegions.attribution}; places of cities: GeoNames (CC BY 4.0)`,
  transformations: [
    "The cloud regions that are counted by country, given to the state that the provider names or to the region that holds its metropolis, from the dataset's table metros.csv.",
    "A cloud region that the provider places in a country or in a point of the compass only is not counted.",
  ],
  caveats: [
    "Providers name a metropolis, not an address: the halls may stand in the neighbouring region.",
    ...(cloudRegions.caveats ?? []),
  ],
  compile: compileProvinceCloudRegions,
};
