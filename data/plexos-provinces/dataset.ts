import type { Dataset } from "../../src/index.ts";
import { emberOverview } from "../ember-overview/dataset.ts";
import { plexosLoadFactors } from "../plexos-load-factors/dataset.ts";
import { compilePlexosProvinces } from "./compile.ts";

export const plexosProvinces: Dataset = {
  ...plexosLoadFactors,
  id: "plexos-provinces",
  title: "Demand and load factors of provinces, modelled year 2015",
  attribution: `${plexosLoadFactors.attribution}; Ember (demand of nations, CC BY 4.0)`,
  supplies: ["systemLoadFactor", "annualDemand"],
  transformations: [
    "Parts of the model that are exactly one state or province, by the table parts.csv of plexos-load-factors: 7 of Canada, 6 of Australia, 2 of Japan, all 31 of China.",
    "Demand: the part's share of the nation's demand of 2015 times Ember's demand of the nation's last year; China without Hong Kong and Macao.",
    "Inner Mongolia: its western and eastern part together; no load factor, since they need not peak together.",
  ],
  caveats: [
    "Shares of 2015: provinces whose demand has grown faster than the nation's are too low.",
    "Codes of Chinese parts were matched by demand: each part is 1.017 to 1.020 times the province's electricity consumption of 2015 in the China Statistical Yearbook 2016.",
    "Parts of Brazil, India, Russia and the United States, and the others of Canada, Japan and Australia, hold several states or only a part of one; New South Wales holds the Capital Territory.",
    "A province is no grid: its demand is known, its plant is not.",
  ],
  files: [...plexosLoadFactors.files, ...emberOverview.files],
  compile: compilePlexosProvinces,
};
