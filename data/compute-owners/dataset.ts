import type { Dataset } from "../../src/index.ts";
import { epochAiSites } from "../epoch-ai-sites/dataset.ts";
import { epochGpuClusters } from "../epoch-gpu-clusters/dataset.ts";
import { compileOwners } from "./compile.ts";

export const computeOwners: Dataset = {
  id: "compute-owners",
  title: "Located AI compute by the owner's home country",
  publisher: "This project, from Epoch AI's records",
  url: "https://epoch.ai/data/ai-data-centers",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution:
    "Epoch AI, GPU Clusters (June 2025) and AI Data Centers (third quarter of 2026), CC BY 4.0; home countries of the owners by this project",
  vintage: "Clusters of June 2025, sites of the third quarter of 2026",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["computeOwned"],
  // Sites grow by multiples within a year, and ranks with them
  limits: { mostMovedFar: 0.6, leastAlike: 0.5 },
  transformations: [
    "In each host country the record with more power counts (clusters or sites), the same rule as for located compute; its power is booked on the home country of the owner.",
    "The home country is that of the owner's headquarters, from the table owners.csv; several owners of one record share its power equally.",
    "Records without an owner, and owners without a single home country (EuroHPC), are left out and listed.",
  ],
  caveats: [
    "Compiled by hand: headquarters, not shareholders; a firm may be listed or owned elsewhere.",
    "About 8 % of the located power (1.1 of 13.5 GW) has no owner here, most of it in leased campuses of the United States and Malaysia.",
  ],
  files: [...epochGpuClusters.files, ...epochAiSites.files],
  compile: compileOwners,
};
