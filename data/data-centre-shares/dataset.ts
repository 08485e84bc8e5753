import type { Dataset } from "../../src/index.ts";
import { compileShares } from "./compile.ts";

export const dataCentreShares: Dataset = {
  id: "data-centre-shares",
  title: "Share of electricity that data centres take, as published",
  publisher: "CSO Ireland; Joint Research Centre; LBNL",
  url: "https://doi.org/10.2760/706491",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "CSO Ireland (2025); Kamiya & Bertoldi, JRC135926 (2024); LBNL (2024)",
  vintage: "CSO 2025 (year 2024); JRC 2024 (year 2022); LBNL 2024 (year 2023)",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["dataCentreShare"],
  transformations: [
    "Figures as printed, each with its own source and denominator, from the dataset's table figures.csv.",
  ],
  caveats: [
    "Ireland's 22 % is a share of metered sales, not of demand.",
    "Most figures were read on pages that quote the report, not in the report itself; figures.csv says which.",
    "Single figures are cited with their source; the licence named is the one of CSO and JRC. LBNL's is a work of the United States Department of Energy.",
  ],
  files: [],
  compile: compileShares,
};
