import { type Dataset, generationFuels } from "../../src/index.ts";
import { compileGlobalMix, globalMixFile } from "./compile.ts";

export const codecarbonMix: Dataset = {
  id: "codecarbon-mix",
  title: "Global energy mix, for countries without a recent mix elsewhere",
  publisher: "CodeCarbon, from Our World in Data",
  url: "https://github.com/mlco2/codecarbon",
  licence: { name: "MIT", url: "https://github.com/mlco2/codecarbon/blob/master/LICENSE" },
  attribution:
    "CodeCarbon (MIT), from Our World in Data, Ember and the Energy Institute (CC BY 4.0)",
  vintage: "repository of 2026-08-08 (data of 2021 to 2023)",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: generationFuels,
  transformations: [
    "Kept the nine fuels that do not overlap, if the year is 2020 or later; all nine together or none.",
    "Negative generation became 0.",
  ],
  caveats: [
    "Generation inside the country: what is imported has another mix.",
    "Printed to 0.01 TWh: shares of very small systems are coarse.",
  ],
  files: [
    {
      name: globalMixFile,
      url: "https://raw.githubusercontent.com/mlco2/codecarbon/master/codecarbon/data/private_infra/global_energy_mix.json",
    },
  ],
  compile: compileGlobalMix,
};
