import { gridCaveatsShape, type Reference } from "../../src/index.ts";
import { emberIndiaStates } from "../ember-india-states/dataset.ts";
import { compileGridCaveats } from "./compile.ts";

export const gridCaveats: Reference = {
  id: "grid-caveats",
  title: "Grids that cannot be compared, and why",
  publisher: "IEA, World Bank, grid operators and utilities; Ember",
  url: "https://www.iea.org/reports/ukraines-energy-security-and-the-coming-winter",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Single facts, each cited with its source in the table; Ember (CC BY 4.0)",
  vintage: "Publications of 2018–2025",
  retrieved: "2026-11-23",
  redistributable: true,
  shape: gridCaveatsShape,
  transformations: [
    "Single facts kept by hand with source and address, in the reference's own table caveats.csv.",
    "Indian states: those whose demand, as Ember prints it, differs by less than 0.5 % from the sum of their generation; these are all 36.",
  ],
  caveats: [
    "A grid that is not listed is not proved to be comparable: the list holds those where nameplate or yearly demand is known to mislead.",
    "Several facts were read on pages that quote the publisher: the column read says where.",
  ],
  files: emberIndiaStates.files,
  compile: compileGridCaveats,
};
