import { type Compiled, parseNumber, type Row } from "../../src/index.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { alpha3Codes, alpha3Of } from "../compile/spelling.ts";

export const classFile = "aqueduct_country_scores.csv";
export const scoreFile = "real_vulnerability_scores.csv";

/** Year of the edition; the baseline itself is a climatology of 1979–2019. */
const year = 2023;

const classColumn = "bws_cat_0_4";
const scoreColumn = "WaterStress";

/** Water-stress class of each country, and its score: the published one, else the middle of the class. */
export function compileAqueduct(files: SourceFiles): Compiled {
  const issues: string[] = [];
  const classes = readClasses(files, issues);
  const scores = readScores(files, classes, issues);
  const rows = [...classes].flatMap(([region, stressClass]): Row[] => {
    const common = { region, year } as const;
    const first: Row = {
      ...common,
      variable: "waterStressClass",
      value: stressClass,
      status: "modelled",
    };
    return stressClass < 0
      ? [first]
      : [first, { ...common, ...scoreOf(stressClass, scores.get(region)) }];
  });
  return { rows, issues };
}

const scoreOf = (stressClass: number, score: number | undefined): Omit<Row, "region" | "year"> =>
  score === undefined
    ? {
        variable: "waterStressScore",
        value: stressClass + 0.5,
        low: stressClass,
        high: stressClass + 1,
        status: "estimated",
        note: `Only class ${stressClass} is published: the middle of the class.`,
      }
    : { variable: "waterStressScore", value: score, status: "modelled" };

function readClasses(files: SourceFiles, issues: string[]): ReadonlyMap<string, number> {
  const csv = sourceCsv(files, classFile);
  issues.push(...csv.issues);
  const classes = new Map<string, number>();
  const without: string[] = [];
  for (const { row, cells } of csv.records) {
    const region = (cells.gid_0 ?? "").trim();
    const { value, printed } = parseNumber(cells[classColumn]);
    if (!alpha3Codes.has(region))
      issues.push(
        `${classFile}, row ${row}, column gid_0: received "${region}"; not a country of the atlas, left out.`,
      );
    else if (value === undefined) without.push(region);
    else if (!Number.isInteger(value))
      issues.push(
        `${classFile}, row ${row}, column ${classColumn}: received "${printed}"; a class is a whole number.`,
      );
    else classes.set(region, value);
  }
  if (without.length > 0)
    issues.push(`${classFile}: no class for ${without.length} countries: ${without.join(", ")}.`);
  return classes;
}

/** Scores 0–5; the file holds them divided by 5, with 0 filled in for small islands without data. */
function readScores(
  files: SourceFiles,
  classes: ReadonlyMap<string, number>,
  issues: string[],
): ReadonlyMap<string, number> {
  const csv = sourceCsv(files, scoreFile);
  issues.push(...csv.issues);
  const scores = new Map<string, number>();
  for (const { row, cells } of csv.records) {
    const { value, printed } = parseNumber(cells[scoreColumn]);
    if (value === undefined) continue;
    const score = sixDigits(value * 5);
    const region = alpha3Of(cells.Country ?? "");
    const complaint = complaintOn(
      score,
      region,
      region === undefined ? undefined : classes.get(region),
    );
    if (complaint !== undefined || region === undefined)
      issues.push(
        `${scoreFile}, row ${row}: ${cells.Country} has ${scoreColumn} "${printed}"; ${complaint}.`,
      );
    else scores.set(region, score);
  }
  return scores;
}

function complaintOn(
  score: number,
  region: string | undefined,
  stressClass: number | undefined,
): string | undefined {
  if (region === undefined)
    return "the name is unknown: add it to data/boundaries/country-spellings.csv";
  if (stressClass === undefined)
    return "Aqueduct 4.0 has no class for it, so the score is a filled-in one and is left out";
  if (Math.min(4, Math.floor(score)) === stressClass) return undefined;
  return `the score ${score} is outside its class ${stressClass}, so only the class is used`;
}
