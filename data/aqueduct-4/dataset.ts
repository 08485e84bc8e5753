import type { Dataset } from "../../src/index.ts";
import { classFile, compileAqueduct, scoreFile } from "./compile.ts";

export const aqueduct4: Dataset = {
  id: "aqueduct-4",
  title: "Aqueduct 4.0 country rankings: baseline water stress",
  publisher: "World Resources Institute",
  url: "https://www.wri.org/data/aqueduct-40-country-rankings",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Aqueduct 4.0, World Resources Institute (Kuzma et al. 2023), CC BY 4.0",
  vintage: "Aqueduct 4.0, rankings of 5 July 2023; baseline 1979–2019",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["waterStressClass", "waterStressScore"],
  transformations: [
    "Baseline water stress, weight of all sectors (Tot), from two public extracts of WRI's country rankings: one holds the class of each country, the other the score divided by 5.",
    "The score is multiplied by 5 again and kept to six significant digits.",
    "Where only the class is published the score is the class + 0.5, with the class limits as its range, status estimated.",
    "A score of a country without a class is left out: the extract fills small islands without data with 0.",
  ],
  caveats: [
    "The extract with the scores leaves out the G20 countries: their score is the middle of their class.",
    "Singapore, Malta and most small islands have no class; Taiwan and Hong Kong are not in the rankings.",
    "No country is in the class arid and low water use; that class exists in the basin atlas only.",
    "The year is that of the edition; the baseline describes 1979–2019.",
  ],
  files: [
    {
      name: classFile,
      url: "https://raw.githubusercontent.com/mnmarkovitz/glencore_enviro_risk_tool/cc6b7bf0998e8a0a5a97aaf9fa81c7fa472d9830/data/processed/aqueduct_country_scores.csv",
    },
    {
      name: scoreFile,
      url: "https://raw.githubusercontent.com/its-not-rocket-science/tensor-based-game-theory-identifying-critical-coalitions-climate-change-negotiations/46de089c6b1f38dee0a6f92c3647ca8cf92925b0/python/inputs/real_vulnerability_scores.csv",
    },
  ],
  compile: compileAqueduct,
};
