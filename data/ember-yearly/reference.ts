import { demandByYearShape, type Reference } from "../../src/index.ts";
import { emberOverview } from "../ember-overview/dataset.ts";
import { compileYearly } from "./compile.ts";

export const emberYearly: Reference = {
  id: "ember-yearly",
  title: "Electricity demand and carbon intensity by country and year, 2015–2024",
  publisher: emberOverview.publisher,
  url: emberOverview.url,
  licence: emberOverview.licence,
  attribution: emberOverview.attribution,
  vintage: emberOverview.vintage,
  retrieved: emberOverview.retrieved,
  redistributable: true,
  shape: demandByYearShape,
  transformations: [
    "Every country and year from 2015 on; groups of countries are left out.",
    "A carbon intensity outside 5–1,200 g/kWh is left out.",
  ],
  caveats: [
    "Demand is generation plus net imports: it includes grid losses.",
    "The last year is 2024 for 87 countries, 2023 for 83 and 2022 for 39: later years have no figure.",
  ],
  files: emberOverview.files,
  compile: compileYearly,
};
