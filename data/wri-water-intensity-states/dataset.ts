import { type Compiled, type Dataset, parseNumber, type Row } from "../../src/index.ts";
import { ownTable } from "../compile/ownTable.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { regionOfCode } from "../compile/subdivision.ts";

const file = "wcf.csv";
const subregionsTable = "wri-water-intensity-states/subregions.csv";

/** There are remarks above the column names. */
const headerRow = 4;

/** The last year of the mixes behind the factors. */
const year = 2018;

/** WRI's factor of the eGRID subregion that represents the state, where a cloud region has it. */
function compile(files: SourceFiles): Compiled {
  const csv = sourceCsv(files, file, { headerRow });
  const factors = new Map<string, string | undefined>(
    csv.records.map(({ cells }) => [`${cells.provider} ${cells.region}`, cells.wcf]),
  );
  const issues = [...csv.issues];
  const rows = ownTable(subregionsTable).flatMap((cells): Row[] => {
    const region = regionOfCode(cells.iso_3166_2 ?? "");
    const key = `${cells.provider} ${cells.cloud_region}`;
    const { value } = parseNumber(factors.get(key));
    if (region === undefined || value === undefined) {
      issues.push(`${file}: no factor of ${cells.egrid_subregion} for ${cells.state}; left out.`);
      return [];
    }
    const note = `eGRID subregion ${cells.egrid_subregion}, read at the cloud region ${key}`;
    return [{ region, variable: "waterIntensityWri", year, value, status: "modelled", note }];
  });
  return { rows, issues };
}

export const wriWaterIntensityStates: Dataset = {
  id: "wri-water-intensity-states",
  title: "Water consumption factors of purchased electricity by state of the United States",
  publisher: "World Resources Institute",
  url: "https://www.wri.org/research/guidance-calculating-water-use-embedded-purchased-electricity",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution:
    "Reig et al. (2020), Guidance for Calculating Water Use Embedded in Purchased Electricity, World Resources Institute, CC BY 4.0; read in DigitalPebble Spruce (Apache-2.0)",
  vintage: "WRI 2020; grid mixes of 2016–2018",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["waterIntensityWri"],
  transformations: [
    "Each state takes the factor of one subregion of eGRID, from the dataset's table subregions.csv; the factor is read at a cloud region in that subregion.",
    "Ten of 26 subregions carry a cloud region: 31 of the 51 have a factor, the others none.",
  ],
  caveats: [
    "Northern Virginia is supplied by two of them: Virginia takes the factor of SRVC (2.37 L/kWh), that of RFCE is 2.31.",
    "One subregion a state is a simplification: South Carolina stands under the South's (SRSO), which is debatable.",
    "Reservoir evaporation is attributed to hydropower, which is contested: the Northwest reads high.",
    "An alternative to the fuel-mix method; the two are never mixed in one ranking.",
  ],
  files: [
    {
      name: file,
      url: "https://raw.githubusercontent.com/DigitalPebble/spruce/5154dc60d3ddc6332210e59de6588d2caca51257/src/main/resources/wcf.csv",
    },
  ],
  compile,
};
