import type { Compiled, Dataset, Row } from "../../src/index.ts";
import { readFigure } from "../compile/readFigure.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { alpha3Of } from "../compile/spelling.ts";

const file = "AI_Diffusion_Q12026_Update.csv";
const column = "Q1 2026 AI Diffusion";
const year = 2026;

/** Share of people aged 15–64 who used a generative-AI product in the first quarter of 2026. */
function compile(files: SourceFiles): Compiled {
  const csv = sourceCsv(files, file, { encoding: "macintosh" });
  const issues = [...csv.issues];
  const rows = csv.records.flatMap(({ row, cells }): Row[] => {
    const name = cells.Economy ?? "";
    const region = alpha3Of(name);
    const where = `${file}, row ${row}, column ${column} (${name})`;
    const value = readFigure((cells[column] ?? "").replace("%", ""), where, issues);
    if (region !== undefined && value !== undefined)
      return [
        { region, variable: "aiUseShare", year, value: sixDigits(value), status: "modelled" },
      ];
    issues.push(
      `${file}, row ${row}: ${name} is left out; ${region === undefined ? "the name is unknown: add it to data/boundaries/country-spellings.csv" : "it has no figure"}.`,
    );
    return [];
  });
  return { rows, issues };
}

export const microsoftAiDiffusion: Dataset = {
  id: "microsoft-ai-diffusion",
  title: "AI diffusion, first quarter of 2026",
  publisher: "Microsoft AI Economy Institute",
  url: "https://github.com/microsoft/ai-diffusion-report",
  licence: {
    name: "MIT",
    url: "https://github.com/microsoft/ai-diffusion-report/blob/main/LICENSE.md",
  },
  attribution: "Microsoft AI Economy Institute, AI Diffusion Report, Q1 2026 (MIT)",
  vintage: "Update of the first quarter of 2026",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["aiUseShare"],
  transformations: [
    "Column Q1 2026, joined by name; the file is in the encoding of old Macintoshes (Türkiye).",
  ],
  caveats: [
    "Modelled from telemetry of the publisher's own products, scaled by device and internet shares: home-grown products of China are under-counted.",
    "Small countries share the figure of their neighbourhood (eleven countries of West Africa print the same 10.1 %).",
    "Counts users, not tokens.",
  ],
  files: [
    {
      name: file,
      url: "https://raw.githubusercontent.com/microsoft/ai-diffusion-report/main/data/AI_Diffusion_Q12026_Update.csv",
    },
  ],
  compile,
};
