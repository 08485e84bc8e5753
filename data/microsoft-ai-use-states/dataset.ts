import type { Compiled, Dataset, Row } from "../../src/index.ts";
import { missingRegions } from "../compile/missingRegions.ts";
import { readFigure } from "../compile/readFigure.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { regionOfCode, regionsOfCountry } from "../compile/subdivision.ts";
import { microsoftAiDiffusion } from "../microsoft-ai-diffusion/dataset.ts";

const file = "State_Rankings_2026Q1.csv";
const column = "AI User Share";
const year = 2026;

/** Share of people who used a generative-AI product in the first quarter of 2026, by state. */
function compile(files: SourceFiles): Compiled {
  const csv = sourceCsv(files, file);
  const issues = [...csv.issues];
  const rows = csv.records.flatMap(({ row, cells }): Row[] => {
    const region = regionOfCode(`US-${cells["State Abbr"]}`);
    const value = readFigure(cells[column], `${file}, row ${row}, column ${column}`, issues);
    if (region !== undefined && value !== undefined)
      return [{ region, variable: "aiUseShare", year, value, status: "modelled" }];
    issues.push(
      `${file}, row ${row}: ${cells["State Name"]} is left out; received "${cells["State Abbr"]}" and "${cells[column]}".`,
    );
    return [];
  });
  const regions = regionsOfCountry("USA");
  return { rows, issues: [...issues, ...missingRegions(file, "aiUseShare", { rows, regions })] };
}

/** What both tables of the United States share: publisher, terms, and how the figures came about. */
export const aiUseInUnitedStates = {
  publisher: microsoftAiDiffusion.publisher,
  url: microsoftAiDiffusion.url,
  licence: microsoftAiDiffusion.licence,
  attribution: "Microsoft AI Economy Institute, US AI Diffusion Report, Q1 2026 (MIT)",
  vintage: "First quarter of 2026",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["aiUseShare"],
  caveats: [
    "A model of small areas, from telemetry of the publisher's own products; not comparable to the decimal with the national figure.",
    "Counts users, not tokens.",
  ],
} as const satisfies Partial<Dataset>;

export const microsoftAiUseStates: Dataset = {
  ...aiUseInUnitedStates,
  id: "microsoft-ai-use-states",
  title: "AI use by state of the United States, first quarter of 2026",
  transformations: ["Column AI User Share, joined by postal code."],
  files: [
    {
      name: file,
      url: "https://raw.githubusercontent.com/microsoft/ai-diffusion-report/5dbcf53724d60d5133e7fab1dbaa88cdf9be3389/data/US/State_Rankings_2026Q1.csv",
    },
  ],
  compile,
};
