import Papa from "papaparse";
import { expect, test } from "vitest";
import {
  assess,
  assessmentFormats,
  bivariateCells,
  bivariateFormats,
  bivariateScene,
  burdenFlows,
  cellRuling,
  defaultScenario,
  ledgerRows,
  makeScene,
  mapPaths,
  ratioWords,
  regionReport,
  reportFormats,
  scatterLayout,
  type Words,
  worldPicture,
} from "../../src/index.ts";
import { indicatorOf } from "../../src/indicator/indicators.ts";
import { mapSvg } from "../../src/layer/mapSvg.ts";
import { world } from "../fixtures/world.ts";
import { arabic, english } from "../layer/scenes.ts";
import { fixtureContext, squares } from "./contexts.ts";
import { writtenText } from "./writtenText.ts";

/**
 * Betaland has the heavier burden of the two known countries and owns no AI compute, so its burden over ownership does not exist.
 * Everywhere it must differ from a true zero (its own share), from no data (Gammaland) and from a number (Alphaland).
 */
const named = "High burden, zero benefit never reads as zero";
const [alpha, beta, gamma] = [0, 1, 2];
const id = "burdenOverOwnership";
const context = fixtureContext();
const assessment = assess(world, defaultScenario);
const zeroLike = /^[\s≥<]*[0٠]([.٫,][0٠]*)?\s*[%٪]?$/;

const bivariate = (words: Words = english) =>
  bivariateScene(
    assessment,
    { burden: "comparableCost", benefit: "own" },
    { world, words, datasets: [] },
  );
const rows = ledgerRows(
  assessment,
  "comparableCost",
  burdenFlows(world, assessment, "comparableCost"),
);

const csvRows = (text: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

test(`${named}: map`, () => {
  const indicator = indicatorOf(id);
  if (!indicator) throw new Error("There is no such layer.");
  const scene = makeScene(assessment, indicator, { world, words: english, datasets: [] });
  expect(scene.regions[beta]).toMatchObject({ kind: "burdenWithoutBenefit", classIndex: -1 });
  expect(scene.regions[beta]?.figure).not.toMatch(zeroLike);
  const svg = mapSvg(scene, mapPaths(squares(world.regions), world.regions, worldPicture), {
    words: english,
  });
  const fillOf = (name: string) =>
    new RegExp(`fill="([^"]+)"><title>${name}:`).exec(svg)?.[1] ?? `${name} is not drawn`;
  expect(fillOf("Betaland")).toBe("url(#p-burdenWithoutBenefit)");
  expect(fillOf("Gammaland")).not.toBe(fillOf("Betaland"));
  expect(fillOf("Alphaland")).toMatch(/^#/);
  expect(svg).toContain("<title>Betaland: Burden without benefit</title>");
  const { classIndex = -1 } = bivariate().regions[beta] ?? {};
  expect(bivariateCells[classIndex]?.id).toBe("high-zero");
  expect(cellRuling(classIndex)).toBe("zeroBenefit");
});

test(`${named}: table`, () => {
  for (const words of [english, arabic]) {
    const said = [alpha, beta, gamma].map((place) => {
      const ratio = rows[place]?.overOwn;
      return ratio ? ratioWords(words, ratio) : "";
    });
    expect(said[beta]).not.toMatch(zeroLike);
    expect(new Set(said).size).toBe(3);
    expect(said[beta]).not.toBe(ratioWords(words, { kind: "ratio", value: 0 }));
  }
  expect(rows[beta]?.overOwn).toEqual({ kind: "burdenWithoutBenefit" });
  expect(rows[beta]?.own).toBe(0);
});

test(`${named}: scatter`, () => {
  for (const words of [english, arabic]) {
    const { points, across, up } = scatterLayout(
      bivariate(words),
      { width: 456, height: 380 },
      words,
    );
    const point = points.find((candidate) => candidate.id === "BBB");
    const [left, right] = [across.lane.from, across.lane.to].toSorted((a, b) => a - b);
    expect(point?.x).toBeGreaterThan(left ?? Number.NaN);
    expect(point?.x).toBeLessThan(right ?? Number.NaN);
    const [top, bottom] = [up.lane.from, up.lane.to].toSorted((a, b) => a - b);
    const y = point?.y ?? Number.NaN;
    expect(y < (top ?? 0) || y > (bottom ?? 0), "its burden is not in the lane of zeros").toBe(
      true,
    );
    expect(points.some((candidate) => candidate.id === "CCC")).toBe(false);
  }
});

test(`${named}: CSV`, () => {
  const scene = bivariate();
  const ratios = csvRows(writtenText(bivariateFormats, "csv", scene, scene.regions, rows));
  expect(ratios[beta]).toMatchObject({
    burden_over_ownership: "",
    burden_over_ownership_kind: "burdenWithoutBenefit",
    own_share: "0",
    cell: "high-zero",
  });
  const long = csvRows(writtenText(assessmentFormats, "csv", context)).filter(
    ({ indicator }) => indicator === id,
  );
  expect(long.map(({ value }) => value === "")).toEqual([false, true, true]);
  expect(long.map(({ kind }) => kind)).toEqual(["value", "burdenWithoutBenefit", "noData"]);
  expect(long[beta]).toMatchObject({ low: "", high: "" });
  expect(long[beta]?.reason).toContain("this is not a zero");
});

test(`${named}: report`, () => {
  for (const words of [english, arabic]) {
    const of = fixtureContext(defaultScenario, { words });
    const report = regionReport(of, beta);
    const finding = report.findings.find((found) => found.id === id);
    expect(finding).toMatchObject({ kind: "burdenWithoutBenefit" });
    expect(finding).not.toHaveProperty("value");
    expect(finding).not.toHaveProperty("rank");
    expect(finding?.figure).not.toMatch(zeroLike);
    expect(finding?.figure).toBe(words.say("kind.burdenWithoutBenefit"));
    const html = writtenText(reportFormats, "html", of, beta);
    expect(html).toContain(`${finding?.figure}. ${finding?.reason}`);
    expect([...report.standouts.heaviest, ...report.standouts.lightest]).not.toContainEqual(
      expect.objectContaining({ id }),
    );
  }
});

test.each([
  ["English", english, /worst and the best case, not nine of ten draws: .* in the same draw/],
  ["Arabic", arabic, /أسوأ الحالات وأفضلها/],
])(
  "the file of burden by benefit says of every region what its ranges are, in %s",
  (_, words, says) => {
    const scene = bivariate(words);
    expect(scene.rangeLine).toMatch(says);
    for (const known of [rows, []]) {
      const told = csvRows(writtenText(bivariateFormats, "csv", scene, scene.regions, known));
      expect(told.length).toBe(scene.regions.length);
      expect(told.map(({ range_note: note }) => note)).toEqual(told.map(() => scene.rangeLine));
    }
  },
);
