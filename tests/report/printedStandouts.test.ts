import { describe, expect, test } from "vitest";
import {
  assess,
  defaultScenario,
  effectiveWeights,
  type ReportContext,
  regionReport,
  reportFormats,
  standouts,
} from "../../src/index.ts";
import { arabic, english } from "../layer/scenes.ts";
import { inventedWorld } from "../properties/invented.ts";
import { fixtureContext } from "./contexts.ts";
import { writtenText } from "./writtenText.ts";

const world = inventedWorld(7, 40);
const contextIn = (words: typeof english): ReportContext =>
  fixtureContext(defaultScenario, { world, words });
const write = (context: ReportContext, id: string, region: number): string =>
  writtenText(reportFormats, id, context, region);
const textOf = (html: string): string =>
  html
    .replaceAll("&#39;", "'")
    .replace(/<[^>]+>/g, " ")
    .replace(/ +/g, " ");

/** A region with both. */
const place = world.regions.findIndex((_, region) => {
  const { heaviest, lightest } = standouts(regionReport(contextIn(english), region).findings);
  return heaviest.length > 1 && lightest.length > 1;
});

describe.each([
  ["English", english],
  ["Arabic", arabic],
] as const)("the printed report in %s", (_, words) => {
  const context = contextIn(words);
  const report = regionReport(context, place);
  const { heaviest, lightest } = standouts(report.findings);

  test("says what weighs heaviest and lightest, with the numbers of its findings", () => {
    for (const [lines, findings] of [
      [report.standouts.heaviest, heaviest],
      [report.standouts.lightest, lightest],
    ] as const) {
      expect(lines.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
      for (const [index, { words: said }] of lines.entries()) {
        const { name = "?", figure = "?", percentile } = findings[index] ?? {};
        expect(said).toContain(name);
        expect(said).toContain(figure);
        expect(said).toContain(percentile?.words ?? "?");
      }
    }
    const text = textOf(write(context, "html", place));
    expect(text).toContain(words.say("report.section.standouts"));
    for (const { words: said } of [...report.standouts.heaviest, ...report.standouts.lightest])
      expect(text).toContain(said);
  });

  test("has them as data, with the ids of their findings", () => {
    expect(JSON.parse(write(context, "json", place)).standouts).toEqual(report.standouts);
  });

  test("has the weights given beside what they come to", () => {
    const weights = effectiveWeights(assess(world, defaultScenario)) ?? [];
    expect(weights.length).toBe(3);
    expect(report.weights.map(({ pillar }) => pillar)).toEqual(weights.map(({ pillar }) => pillar));
    const text = textOf(write(context, "html", place));
    expect(text).toContain(words.say("report.section.weights"));
    for (const [index, line] of report.weights.entries()) {
      expect(line.nominal / 100).toBeCloseTo(weights[index]?.nominal ?? Number.NaN, 6);
      expect(line.effective / 100).toBeCloseTo(weights[index]?.effective ?? Number.NaN, 6);
      expect(line.effectiveWords).toContain(
        words.figure(100 * (weights[index]?.effective ?? 0), 0),
      );
      expect(text).toContain(`${line.name} ${line.nominalWords} ${line.effectiveWords}`);
    }
  });
});

test("a report of a world too small to tell leaves both out", () => {
  const context = fixtureContext();
  const report = regionReport(context, 2);
  expect(report.weights).toEqual([]);
  const text = textOf(write(context, "html", 2));
  expect(text).not.toContain("Weights given");
  const { heaviest, lightest } = report.standouts;
  expect(text.includes("Weaknesses and strengths")).toBe(heaviest.length + lightest.length > 0);
});
