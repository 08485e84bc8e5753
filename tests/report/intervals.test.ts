import { describe, expect, test } from "vitest";
import { classSharesOf, rankIntervalOf } from "../../src/assessment/intervals.ts";
import { ensembleOf } from "../../src/ensemble/ensemble.ts";
import { ensembleSummary } from "../../src/ensemble/ensembleSummary.ts";
import { intervalsOf, regionIntervalsOf } from "../../src/ensemble/intervalsOf.ts";
import {
  type Assessment,
  assessmentFormats,
  createWords,
  defaultScenario,
  headline,
  languages,
  outcomeOf,
  type ReportContext,
  reportFormats,
  writeMethodology,
} from "../../src/index.ts";
import type { Indicator } from "../../src/indicator/indicator.ts";
import { indicatorOf } from "../../src/indicator/indicators.ts";
import { makeScene } from "../../src/layer/makeScene.ts";
import { certaintySentences } from "../../src/report/certaintySentences.ts";
import { gridSentences } from "../../src/report/gridSentences.ts";
import { regionReport } from "../../src/report/regionReport.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";
import { fixtureContext } from "./contexts.ts";
import { writtenText } from "./writtenText.ts";

const layer = "climateCostPerResident";
const draws = 128;

const ensemble = ensembleOf(builtWorld(), { scenario: defaultScenario, seed: 7 });
const summary = ensembleSummary(ensemble, ensemble.count(0, draws));
const intervals = intervalsOf(summary, builtWorld().regions.length);

/** The built countries with draws, and without. */
const plain: ReportContext = fixtureContext(defaultScenario, { world: builtWorld() });
const drawn: ReportContext = { ...plain, assessment: { ...plain.assessment, intervals } };

const placeOf = (id: string): number => plain.assessment.regions.indexOf(id);
const ireland = placeOf("IRL");

test("the average draw says the interval of the yearly energy as a power", () => {
  const { interval } = outcomeOf(drawn.assessment, "facilityEnergy", ireland);
  const megawatts = (gigawattHours = Number.NaN): number => (gigawattHours * 1000) / 8760;
  const [sentence = ""] = gridSentences(drawn, ireland);
  const [, low, high] =
    /^Average draw [\d.,]+\u00a0MW \(([\d.,]+)–([\d.,]+)\)/.exec(sentence) ?? [];
  expect(Number(low)).toBeCloseTo(megawatts(interval?.low), -1);
  expect(Number(high)).toBeCloseTo(megawatts(interval?.high), -1);
});

test("columns of intervals hold the findings of the ensemble, and nothing elsewhere", () => {
  const column = intervals.columns[layer];
  const found = summary.findings.filter(({ indicator }) => indicator === layer);
  for (const { region, quantiles, ranks, classes } of found) {
    expect([column?.low[region], column?.median[region], column?.high[region]]).toEqual([
      quantiles[0],
      quantiles[2],
      quantiles[4],
    ]);
    expect(column?.firstRank[region]).toBe(ranks?.[0] ?? Number.NaN);
    const count = classes.length;
    expect([...(column?.classes.subarray(region * count, (region + 1) * count) ?? [])]).toEqual(
      classes,
    );
  }
  const numbers = [...(column?.median ?? [])].filter((value) => !Number.isNaN(value));
  expect(numbers).toHaveLength(found.length);
});

test("an outcome has its interval beside the worst and the best case, and lies in both", () => {
  const { value = 0, low = 0, high = 0, interval } = outcomeOf(drawn.assessment, layer, ireland);
  const rising = [low, interval?.low ?? 0, value, interval?.high ?? 0, high];
  expect(rising).toEqual(rising.toSorted((a, b) => a - b));
  expect(outcomeOf(plain.assessment, layer, ireland).interval).toBeUndefined();
});

describe("what people read", () => {
  test("the headline says the interval, and the ranks of the draws", () => {
    const sentences = headline({ ...drawn, layer }, ireland).join(" ");
    const { figure, range, bounds, rankInterval, rank } = findingOf(drawn);
    expect(sentences).toContain(
      `${figure}\u00a0USD of 2024 per person and year (${range} in nine of ten draws)`,
    );
    expect(sentences).toContain(
      `rank ${rank} (${rankInterval?.first}–${rankInterval?.last}) among`,
    );
    expect(bounds).toBe(findingOf(plain).range);
    expect(sentences).not.toContain(bounds);
  });

  test("a rank that the draws do not agree on is not used", () => {
    const loose = withRanks(drawn.assessment, "demandShare", ireland, [1, 150]);
    const [sentence = ""] = headline({ ...drawn, assessment: loose }, ireland);
    expect(sentence).toMatch(
      /^AI inference takes about .* in nine of ten draws\) of the electricity used in Ireland\.$/,
    );
    const [ranked = ""] = headline(drawn, ireland);
    expect(ranked).toContain("a larger share than in");
  });

  test("a picture takes its ranges from the draws", () => {
    const indicator = indicatorOf(layer) as Indicator;
    const of = ({ assessment }: ReportContext) => makeScene(assessment, indicator, drawn);
    const region = of(drawn).regions[ireland];
    const interval = outcomeOf(drawn.assessment, layer, ireland).interval;
    expect([region?.low, region?.high]).toEqual([interval?.low, interval?.high]);
    expect(region?.bounds).toBe(of(plain).regions[ireland]?.range);
    expect([of(drawn).draws, of(plain).draws]).toEqual([draws, 0]);
  });

  test("the panel says interval and classes; where no draw moves a figure it says that and no more", () => {
    const said = (id: string, region: string): string => {
      const indicator = indicatorOf(id) as Indicator;
      const scene = makeScene(drawn.assessment, indicator, drawn);
      return certaintySentences(drawn.assessment, indicator, {
        ...{ scene, place: placeOf(region), words: drawn.words },
      }).join(" ");
    };
    expect(said(layer, "IRL")).toMatch(
      /^In nine of ten draws it lies between [\d.]+ and [\d.]+\s.*median is [\d.]+, the figure of the central assumptions [\d.]+\. Class .* of 100 draws.*Worst and best case/,
    );
    expect(said("waterIntensity", "IRL")).toBe(
      "No draw moves this figure: none of its inputs has a range. That is no proof that it is certain.",
    );
    const { value = 0, interval } = outcomeOf(drawn.assessment, "headroom", placeOf("BLZ"));
    expect(value).toBeLessThan(interval?.low ?? 0);
    expect(said("headroom", "BLZ")).toContain("lies below this interval");
    expect(said(layer, "IRL")).not.toContain("lies below");
    expect(said("carbonIntensity", "IRL")).toBe("");
  });

  test("the printed report names draws and seed, and puts the worst case behind", () => {
    const html = writtenText(reportFormats, "html", drawn, ireland);
    expect(html).toContain(`${draws} draws of all ranges together, seed 7`);
    expect(html).toContain("9 of 10 draws");
    expect(html).toContain(`worst–best ${findingOf(drawn).bounds}`);
  });
});

test("tables carry quantiles, ranks, draws and seed", () => {
  const csv = writtenText(assessmentFormats, "csv", drawn);
  const [head = "", ...rows] = csv.split("\r\n");
  const row = rows.find((text) => text.startsWith(`IRL,${layer},`))?.split(",");
  const cell = (name: string): number => Number(row?.[head.split(",").indexOf(name)]);
  const { interval, rankInterval } = findingOf(drawn);
  for (const [name, value] of [
    ["p5", interval?.low],
    ["p50", interval?.median],
    ["p95", interval?.high],
  ] as const)
    expect(cell(name)).toBe(Number(value?.toPrecision(6)));
  expect([cell("rank_p5"), cell("rank_p95")]).toEqual([rankInterval?.first, rankInterval?.last]);
  expect([cell("draws"), cell("seed")]).toEqual([draws, 7]);
});

function findingOf(context: ReportContext) {
  const found = regionReport(context, ireland).findings.find(({ id }) => id === layer);
  if (!found) throw new Error("The layer is not reported.");
  return found;
}

function withRanks(
  assessment: Assessment,
  id: string,
  region: number,
  [first, last]: readonly [number, number],
): Assessment {
  const column = intervals.columns[id];
  if (!column) throw new Error(`${id} was not drawn.`);
  const [firstRank, lastRank] = [column.firstRank.slice(), column.lastRank.slice()];
  firstRank[region] = first;
  lastRank[region] = last;
  return {
    ...assessment,
    intervals: {
      ...intervals,
      columns: { ...intervals.columns, [id]: { ...column, firstRank, lastRank } },
    },
  };
}

test.each(["en", "ar"])(
  "one figure everywhere in %s: the central one, with interval and median beside it",
  async (code) => {
    const language = languages.find((one) => one.code === code);
    if (!language) throw new Error(code);
    const words = createWords(language.tag, language.direction, await language.load());
    const reports = [plain, drawn].map((context) => regionReport({ ...context, words }, ireland));
    const [before, after] = reports.map(({ findings }) => findings);
    expect(after?.map(({ id, figure, value }) => [id, figure, value])).toEqual(
      before?.map(({ id, figure, value }) => [id, figure, value]),
    );
    const { value = 0, interval } = outcomeOf(drawn.assessment, layer, ireland);
    const scene = makeScene(drawn.assessment, indicatorOf(layer) as Indicator, {
      ...drawn,
      words,
    });
    const [sentence] = certaintySentences(drawn.assessment, indicatorOf(layer) as Indicator, {
      ...{ scene, place: ireland, words },
    });
    for (const number of [value, interval?.median ?? 0])
      expect(sentence).toContain(words.figure(number, 1));
    const why = words.say("methodology.about.figure");
    const { about } = writeMethodology({ words, datasets: [], release: { date: "2026-11-30" } });
    expect(about).toContain(why);
  },
);

test("a data file says which indicators were counted of all regions, where others were not", () => {
  const drawsIn = ({ assessment }: ReportContext) =>
    JSON.parse(writtenText(assessmentFormats, "json", { ...plain, assessment })).draws;
  const { [layer]: column, ...others } = intervals.columns;
  const some = { ...intervals, columns: column ? { [layer]: column } : {} };
  expect(Object.keys(others).length).toBeGreaterThan(10);
  expect(drawsIn(drawn)).toEqual({ count: draws, seed: 7 });
  expect(drawsIn({ ...plain, assessment: { ...plain.assessment, intervals: some } })).toEqual({
    ...{ count: draws, seed: 7 },
    indicators: [layer],
  });
});

test("intervals of one region stand beside those of a layer, with their own number of draws, in no other region", () => {
  const { [layer]: column } = intervals.columns;
  const findings = summary.findings.filter(({ region }) => region === ireland);
  const ofRegion = regionIntervalsOf({ ...summary, draws: 64, findings }, ireland);
  const some = { ...intervals, columns: column ? { [layer]: column } : {}, ofRegion };
  const assessment = { ...plain.assessment, intervals: some };
  const whole = outcomeOf(drawn.assessment, "carbon", ireland).interval;
  expect(outcomeOf(assessment, "carbon", ireland).interval).toEqual({ ...whole, draws: 64 });
  expect(outcomeOf(assessment, "carbon", placeOf("DEU")).interval).toBeUndefined();
  expect(outcomeOf(assessment, layer, placeOf("DEU")).interval?.draws).toBe(draws);
  expect(classSharesOf(assessment, "carbon", ireland)).toEqual(
    classSharesOf(drawn.assessment, "carbon", ireland),
  );
  expect(rankIntervalOf(assessment, "carbon", ireland)).toEqual(
    rankIntervalOf(drawn.assessment, "carbon", ireland),
  );
});
