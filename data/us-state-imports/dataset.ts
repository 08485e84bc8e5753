import type { Dataset } from "../../src/index.ts";
import { eiaBalance } from "../eia-balance/dataset.ts";
import { eiaUsStates } from "../eia-us-states/dataset.ts";
import { compileStateImports } from "./compile.ts";

export const usStateImports: Dataset = {
  ...eiaUsStates,
  id: "us-state-imports",
  title: "Net imports of the states of the United States, with grid losses",
  attribution:
    "U.S. Energy Information Administration, Electricity Data Browser and international statistics",
  vintage: "Sales and generation of 2025, losses of 2021",
  supplies: ["netImports"],
  transformations: [
    "Retail sales times one plus the nation's grid losses of 2021 over its sales of that year, less generation in the state.",
  ],
  caveats: [
    "Losses are the same part of sales in every state; long lines lose more.",
    "What large plants generate for themselves, and panels on roofs, are in neither side.",
  ],
  files: [...eiaUsStates.files, ...eiaBalance.files],
  compile: compileStateImports,
};
