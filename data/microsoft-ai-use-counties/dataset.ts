import type { Compiled, Dataset, Row } from "../../src/index.ts";
import { countyOfFips } from "../compile/county.ts";
import { readFigure } from "../compile/readFigure.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { aiUseInUnitedStates } from "../microsoft-ai-use-states/dataset.ts";

const file = "County_AI_User_Share_2026Q1.csv";
const column = "AI User Share";
const year = 2026;

/** Share of people who used a generative-AI product in the first quarter of 2026, by county. */
function compile(files: SourceFiles): Compiled {
  const csv = sourceCsv(files, file);
  const issues = [...csv.issues];
  const strange: string[] = [];
  const rows = csv.records.flatMap(({ row, cells }): Row[] => {
    const region = countyOfFips(cells.FIPS ?? "");
    if (region === undefined) strange.push(`${cells.FIPS} (${cells["County name"]})`);
    const value = readFigure(cells[column], `${file}, row ${row}, column ${column}`, issues);
    return region === undefined || value === undefined
      ? []
      : [{ region, variable: "aiUseShare", year, value, status: "modelled" }];
  });
  const said = `${file}: not among the counties of 2017, whose shapes the map has: ${strange.join(", ")}; left out.`;
  return { rows, issues: strange.length > 0 ? [...issues, said] : issues };
}

export const microsoftAiUseCounties: Dataset = {
  ...aiUseInUnitedStates,
  id: "microsoft-ai-use-counties",
  title: "AI use by county of the United States, first quarter of 2026",
  transformations: [
    "Column AI User Share, joined by FIPS code; codes are filled up to five digits.",
    "The nine planning regions of Connecticut, which replaced its eight counties in 2022, are left out: the map has the counties of 2017.",
  ],
  files: [
    {
      name: file,
      url: "https://raw.githubusercontent.com/microsoft/ai-diffusion-report/5dbcf53724d60d5133e7fab1dbaa88cdf9be3389/data/US/County_AI_User_Share_2026Q1.csv",
    },
  ],
  compile,
};
