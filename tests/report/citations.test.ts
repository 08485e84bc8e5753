import { expect, test } from "vitest";
import { citationsOf } from "../../src/report/citations.ts";
import { regionReport } from "../../src/report/regionReport.ts";
import { fixtureContext } from "./contexts.ts";

const report = regionReport(fixtureContext(), 0);
const { plain, bibtex, csl } = citationsOf(report);

test("every form names title, edition, scenario, hash and the command that makes it again", () => {
  for (const form of [bibtex, JSON.stringify(csl)])
    for (const part of [
      report.title,
      report.atlas.model,
      report.atlas.data,
      report.hash,
      "report AAA",
    ])
      expect(form).toContain(part);
  expect(plain).toContain(report.citation);
  expect(plain).toContain(report.hash);
});

test("BibTeX closes every brace that it opens, and its own signs are written as text", () => {
  const strange = { ...report, title: "50 % of A & B_1 {x}" };
  const entry = citationsOf(strange).bibtex;
  expect(entry).toContain("50 \\% of A \\& B\\_1");
  expect(entry.split("{")).toHaveLength(entry.split("}").length);
  expect(entry).toMatch(/^@techreport\{[\w-]+,\n/);
});

test("CSL-JSON has the type, date and author that programs ask for", () => {
  const [year, month, day] = report.atlas.data.split("-").map(Number);
  expect(csl).toMatchObject({
    type: "report",
    issued: { "date-parts": [[year, month, day]] },
    author: [{ literal: report.atlas.name }],
  });
});
