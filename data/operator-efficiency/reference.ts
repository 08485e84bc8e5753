import { operatorEfficiencyShape, type Reference } from "../../src/index.ts";
import { awsFile, azureFile } from "../cloud-regions/compile.ts";
import { cloudRegions } from "../cloud-regions/dataset.ts";
import { compileOperators } from "./compile.ts";

export const operatorEfficiency: Reference = {
  id: "operator-efficiency",
  title: "PUE and WUE as operators print them",
  publisher: "Amazon Web Services, Microsoft, Google, Meta and others",
  url: "https://github.com/DigitalPebble/spruce",
  licence: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
  attribution:
    "AWS and Azure tables in DigitalPebble Spruce (Apache-2.0); single figures of fleets, each with its source",
  vintage: "Regions 2024; fleets 2023–2025",
  retrieved: "2026-11-23",
  redistributable: true,
  shape: operatorEfficiencyShape,
  transformations: [
    "Figures by region as printed; single figures of fleets from the reference's own table figures.csv.",
    "Countries of cloud regions from the dataset cloud-regions.",
  ],
  caveats: [
    "Shown beside the model's figures, never mixed into them.",
    "Azure's table holds three pairs of figures only (Americas, Europe with Middle East and Africa, Asia Pacific), repeated for each region.",
    "Codes such as eu-.+ are means over several regions. An empty WUE is not 0: AWS leaves several out.",
    "Operators count water differently: some consumption, some withdrawal, some drinking water only.",
  ],
  files: cloudRegions.files.filter(({ name }) => name === awsFile || name === azureFile),
  compile: compileOperators,
};
