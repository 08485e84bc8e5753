import { type Compiled, csvRecords, type Dataset, type Row } from "../../src/index.ts";
import { longFigures } from "../compile/longFigures.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { sourceText } from "../compile/sourceText.ts";

const file = "IEA-CMCC-WeatherForEnergy-CDD18dailybypop-from-2000-to-2020.csv";
const firstYear = 2011;
const lastYear = 2020;
const yearCount = lastYear - firstYear + 1;

/** Mean of the annual cooling degree days (base 18 °C, weighted by population) of 2011–2020. */
function compile(files: SourceFiles): Compiled {
  const text = sourceText(files, file).replaceAll(/^VBG,/gm, "VGB,");
  const { figures, issues } = longFigures(csvRecords(text, { file }), {
    file,
    code: "Country",
    year: "Date",
    value: "CDD18dailybypop",
  });
  const short: string[] = [];
  const rows = [...figures].flatMap(([region, years]): Row[] => {
    const values = [...years]
      .filter(([year]) => year >= firstYear && year <= lastYear)
      .map(([, value]) => value);
    if (values.length !== yearCount) {
      short.push(
        `${file}: ${region} has ${values.length} of the ${yearCount} years ${firstYear}–${lastYear} and is left out.`,
      );
      return [];
    }
    const mean = values.reduce((sum, value) => sum + value, 0) / yearCount;
    return [
      {
        region,
        variable: "coolingDegreeDays",
        year: lastYear,
        value: sixDigits(mean),
        status: "modelled",
      },
    ];
  });
  return { rows, issues: [...issues, ...short] };
}

export const cddIeaCmcc: Dataset = {
  id: "cdd-iea-cmcc",
  title: "Weather for Energy Tracker: cooling degree days",
  publisher: "International Energy Agency and CMCC",
  url: "https://www.iea.org/data-and-statistics/data-tools/weather-climate-and-energy-tracker",
  licence: {
    name: "CC BY 4.0 as quoted elsewhere; not verified at the publisher",
    url: "https://www.iea.org/terms",
  },
  attribution: "IEA and CMCC, Weather for Energy Tracker",
  vintage: "Edition with the years 2000–2020",
  retrieved: "2026-11-23",
  redistributable: false,
  supplies: ["coolingDegreeDays"],
  transformations: [
    "Mean of the ten annual values 2011–2020 of cooling degree days, base 18 °C, daily means weighted by population.",
    "The code VBG of the source is the British Virgin Islands, VGB.",
  ],
  caveats: [
    "The licence could not be verified at the publisher: the values are shown, not handed on in exports.",
    "Weighted by population, unlike the wet bulb, which is a mean over the area.",
  ],
  files: [
    {
      name: file,
      url: "https://raw.githubusercontent.com/carnegie/clab_cooling_deficit_index/f542edb482abdca026f888896e84de70e5db1055/data_experiencedT/historical/IEA-CMCC-WeatherForEnergy-CDD18dailybypop-from-2000-to-2020.csv",
    },
  ],
  compile,
};
