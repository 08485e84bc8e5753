import { type Dataset, generationFuels } from "../../src/index.ts";
import { canadaMixFile, compileCanadaMix } from "./compile.ts";

export const codecarbonCanadaMix: Dataset = {
  id: "codecarbon-canada-mix",
  title: "Electricity mix of the provinces and territories of Canada",
  publisher: "CodeCarbon; Canada Energy Regulator",
  url: "https://github.com/mlco2/codecarbon",
  licence: { name: "MIT", url: "https://github.com/mlco2/codecarbon/blob/master/LICENSE" },
  attribution:
    "CodeCarbon, energy mix of Canadian provinces 2023 (MIT); totals: Canada Energy Regulator, Canada's Energy Future (Open Government Licence – Canada)",
  vintage: "Mix of 2023, in the repository of 2026-08-08",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: generationFuels,
  transformations: [
    "The mix is published in % of each province's generation. Each share times the province's generation of 2023 in the regulator's reference case, from the dataset's table totals.csv, gives TWh.",
    "Petroleum is oil; tidal and other are other. Shares stay as printed, though they add to 99.6–100.2 %.",
  ],
  caveats: [
    "The shares are the publisher's; the amounts are estimates. The totals were projected before the drought of 2023: they add to 650 TWh where 618 were generated.",
    "Generation inside the province; trade between provinces and with the United States is not in it.",
  ],
  files: [
    {
      name: canadaMixFile,
      url: "https://raw.githubusercontent.com/mlco2/codecarbon/b05965e43b69/codecarbon/data/private_infra/2023/canada_energy_mix.json",
    },
  ],
  compile: compileCanadaMix,
};
