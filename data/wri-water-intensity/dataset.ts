import { type Compiled, type Dataset, parseNumber, type Row } from "../../src/index.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { alpha3Codes } from "../compile/spelling.ts";

/** With its parent folders: there is a second copy of the file beside the model sizes. */
const file = "water/ecologits/electricity_mixes.csv";

/** Litres of water consumed per kWh generated. The grid mixes behind the factors are of 2016–2018. */
function compile(files: SourceFiles): Compiled {
  const csv = sourceCsv(files, file);
  const issues = [...csv.issues];
  const rows = csv.records.flatMap(({ row, cells }): Row[] => {
    const region = (cells.name ?? "").trim();
    const { value, printed } = parseNumber(cells.wue);
    if (value !== undefined && alpha3Codes.has(region))
      return [{ region, variable: "waterIntensityWri", year: 2018, value, status: "modelled" }];
    issues.push(
      `electricity_mixes.csv, row ${row}: ${region} has wue "${printed}"; ${region === "WOR" ? "the world is not a country" : "an ISO code and a number were expected"}, left out.`,
    );
    return [];
  });
  return { rows, issues };
}

export const wriWaterIntensity: Dataset = {
  id: "wri-water-intensity",
  title: "Water consumption factors of purchased electricity",
  publisher: "World Resources Institute",
  url: "https://www.wri.org/research/guidance-calculating-water-use-embedded-purchased-electricity",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution:
    "Reig et al. (2020), Guidance for Calculating Water Use Embedded in Purchased Electricity, World Resources Institute, CC BY 4.0; read in EcoLogits (MPL-2.0)",
  vintage: "WRI 2020, appendix 2; grid mixes of 2016–2018",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["waterIntensityWri"],
  transformations: [
    "Column wue (L per kWh generated) of EcoLogits' table of electricity mixes, which quotes WRI's appendix.",
    "The world mean (WOR) is left out.",
  ],
  caveats: [
    "Reservoir evaporation is attributed to hydropower, which is contested: countries with much hydropower read high (Brazil 18.6, New Zealand 15.0 L/kWh).",
    "An alternative to the fuel-mix method; the two are never mixed in one ranking.",
  ],
  files: [
    {
      name: file,
      url: "https://raw.githubusercontent.com/mlco2/ecologits/main/ecologits/data/electricity_mixes.csv",
    },
  ],
  compile,
};
