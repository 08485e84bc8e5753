import type { Dataset } from "../../src/index.ts";
import { epochGpuClusters } from "../epoch-gpu-clusters/dataset.ts";
import { compileProvinceClusters } from "./compile.ts";

export const epochGpuClustersProvinces: Dataset = {
  ...epochGpuClusters,
  id: "epoch-gpu-clusters-provinces",
  title: "GPU clusters (AI supercomputers) by state or province, June 2025",
  transformations: [
    "Kept: status existing, not superseded, no possible duplicate, certainty other than unlikely, as for the countries.",
    "Power capacity (MW) summed by the region that holds the coordinates.",
    "Clusters of which only the country is known stand at its middle in the source; they belong to no region and are left out: half of all power.",
  ],
  caveats: [
    "A floor: of 2,120 MW in named countries about half has a place in its country; in China two systems of three have none.",
    "Some coordinates are those of a city or of an office: a cluster may stand in the neighbouring region.",
    "A region without a row has no cluster on record, which is not the same as no compute.",
  ],
  compile: compileProvinceClusters,
};
