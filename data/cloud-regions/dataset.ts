import type { Dataset } from "../../src/index.ts";
import { awsFile, azureFile, compileCloudRegions, googleFile } from "./compile.ts";

export const cloudRegions: Dataset = {
  id: "cloud-regions",
  title: "Cloud regions in service",
  publisher: "Amazon Web Services, Microsoft Azure, Google Cloud",
  url: "https://github.com/DigitalPebble/spruce",
  licence: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
  attribution:
    "AWS and Azure efficiency tables in DigitalPebble Spruce (Apache-2.0); Google Cloud region carbon info (Apache-2.0); AWS and Azure documentation",
  vintage: "AWS, Google 2024; Azure's list of regions of September 2025",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["cloudRegions"],
  transformations: [
    "Regions counted by country from the providers' own tables of power or water efficiency (AWS, Azure) and of carbon (Google).",
    "AWS prints figures for 23 of its 38 regions only; the other 15 are added from its documentation, as the table regions.csv says.",
    "Seven Azure regions with figures that Microsoft's list of regions does not show as open are not counted.",
    "Hong Kong and Taiwan are counted apart from China.",
  ],
  caveats: [
    "A count of regions says nothing of their size; regions of governments are counted like others.",
    "Oracle, Alibaba, Tencent, IBM and local providers are not counted: China, Russia and others read too low.",
  ],
  files: [
    {
      name: awsFile,
      url: "https://raw.githubusercontent.com/DigitalPebble/spruce/7bd66627b0989ba4734c77d744d30fe7dc1b9003/src/main/resources/aws-pue-wue.csv",
    },
    {
      name: azureFile,
      url: "https://raw.githubusercontent.com/DigitalPebble/spruce/594899bae95de852177f2c0ae1b878bd911032b4/src/main/resources/azure-pue-wue.csv",
    },
    {
      name: googleFile,
      url: "https://raw.githubusercontent.com/GoogleCloudPlatform/region-carbon-info/main/data/yearly/2024.csv",
    },
  ],
  compile: compileCloudRegions,
};
