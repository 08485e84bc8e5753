import type { Dataset } from "../../src/index.ts";
import { clustersFile, compileClusters } from "./compile.ts";

export const epochGpuClusters: Dataset = {
  id: "epoch-gpu-clusters",
  title: "GPU clusters (AI supercomputers), June 2025",
  publisher: "Epoch AI",
  url: "https://epoch.ai/data/gpu-clusters",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Epoch AI, GPU Clusters (June 2025), CC BY 4.0",
  vintage: "Edition of June 2025",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["computeLocatedClusters"],
  // Sites grow by multiples within a year, and ranks with them
  limits: { mostMovedFar: 0.6, leastAlike: 0.5 },
  transformations: [
    "Kept: status existing, not superseded, no possible duplicate, certainty other than unlikely.",
    "Power capacity (MW) summed by country; clusters without a country or a power are left out.",
  ],
  caveats: [
    "Epoch puts the coverage at 10–20 % of all AI compute; outside the United States and China it is thin.",
    "Power of a cluster at full load, mostly calculated from its chips.",
    "A country without a row has no cluster on record, which is not the same as no compute.",
  ],
  files: [{ name: clustersFile, url: "https://epoch.ai/data/gpu_clusters.csv" }],
  compile: compileClusters,
};
