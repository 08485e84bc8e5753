import type { Dataset } from "../../src/index.ts";
import { emberOverview } from "../ember-overview/dataset.ts";
import { compileDataCentres } from "./compile.ts";

export const dataCentreElectricity: Dataset = {
  id: "data-centre-electricity",
  title: "Electricity of data centres: IEA regions and national figures",
  publisher: "IEA; CSO Ireland; Joint Research Centre; LBNL",
  url: "https://www.iea.org/reports/energy-and-ai",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution:
    "IEA, Energy and AI (2025); CSO Ireland (2025); Kamiya & Bertoldi, JRC135926 (2024); LBNL (2024); Ember (demand)",
  vintage:
    "IEA 2025 (year 2024); CSO 2025 (year 2024); JRC 2024 (year 2022); LBNL 2024 (year 2023)",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["dataCentreElectricity", "dataCentreShare"],
  transformations: [
    "Figures as printed, each with its own source and denominator, from the dataset's table figures.csv.",
    "Germany, France and the Netherlands: the share of 2022 times Ember's demand of 2024, status estimated.",
    "The United States are a region of the IEA of their own; its total is also the national figure.",
  ],
  caveats: [
    "The IEA's regions add to 416 TWh; its printed world total is 415.",
    "Ireland's 22 % is a share of metered sales, not of demand.",
    "Most figures were read on pages that quote the report, not in the report itself; figures.csv says which.",
    "Single figures are cited with their source; the licence named is the one of IEA, CSO and JRC. LBNL's is a work of the United States Department of Energy.",
  ],
  files: [...emberOverview.files],
  compile: compileDataCentres,
};
