import type { Dataset } from "../../src/index.ts";
import { compileStatePopulations } from "../census-counties/compile.ts";
import { censusCounties } from "../census-counties/dataset.ts";

export const censusStates: Dataset = {
  ...censusCounties,
  id: "census-states",
  title: "Population of states of the United States, 2024",
  transformations: [
    "Sum of the state's counties and equivalents on 1 July 2024, the planning regions of Connecticut included.",
  ],
  compile: compileStatePopulations,
};
