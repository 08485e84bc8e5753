import { type Compiled, type Row, waterStressClass } from "../../src/index.ts";
import { readFigure } from "../compile/readFigure.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { type Figure, intensiveRows } from "../crosswalk/intensive.ts";
import { matchesByRegion } from "../crosswalk/readCrosswalk.ts";
import { aqueductFile } from "../crosswalk/sources/gadm.ts";

/** Year of the edition; the baseline itself is a climatology of 1960–2014. */
const year = 2019;

const classes: Readonly<Record<string, number>> = {
  "Low (<10%)": 0,
  "Low - Medium (10-20%)": 1,
  "Medium - High (20-40%)": 2,
  "High (40-80%)": 3,
  "Extremely High (>80%)": 4,
};

/** Score and class of baseline water stress, all sectors, by region of the atlas. */
export function compileAqueductProvinces(files: SourceFiles): Compiled {
  const issues: string[] = [];
  const provinces = readScores(files, issues);
  const figures = new Map<string, Figure>();
  for (const [code, scores] of provinces) {
    const [score] = scores;
    if (scores.size > 1)
      issues.push(
        `${aqueductFile}: ${code} stands there with ${scores.size} scores and is left out.`,
      );
    else if (score !== undefined) figures.set(code, { value: sixDigits(score), year });
  }
  const without = [...provinces.values()].filter(({ size }) => size === 0).length;
  if (without > 0) issues.push(`${aqueductFile}: ${without} provinces have no score.`);
  const scores = intensiveRows(matchesByRegion("gadm-3.6"), {
    variable: "waterStressScore",
    figures,
  });
  return { rows: [...scores, ...scores.map(classRow)], issues };
}

/** The class that a score lies in; of several provinces the class of their mean score. */
function classRow({ value = Number.NaN, low, high, ...row }: Row): Row {
  const range =
    low === undefined || high === undefined
      ? {}
      : { low: waterStressClass(low), high: waterStressClass(high) };
  return { ...row, ...range, variable: "waterStressClass", value: waterStressClass(value) };
}

/** Scores by code of GADM 3.6; the publisher's class must be that of the score. */
function readScores(
  files: SourceFiles,
  issues: string[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const scores = new Map<string, Set<number>>();
  const csv = sourceCsv(files, aqueductFile);
  issues.push(...csv.issues);
  for (const { row, cells } of csv.records) {
    const { gid_1: code = "", label = "" } = cells;
    const known = scores.get(code) ?? new Set<number>();
    scores.set(code, known);
    const score = readFigure(cells.score, `${aqueductFile}, row ${row}, column score`, issues);
    if (score === undefined) continue;
    if (classes[label] === waterStressClass(score)) known.add(score);
    else
      issues.push(
        `${aqueductFile}, row ${row}, column label: received "${label}" for the score ${score}; the row is left out.`,
      );
  }
  return scores;
}
