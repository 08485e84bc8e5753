import {
  citationsOf,
  contractRow,
  explain,
  explainValue,
  indicatorName,
  indicators,
  isMeasure,
  type Level,
  type Measure,
  publicCode,
  type ReportContext,
  regionReport,
  unitWords,
  variableName,
  withNotes,
} from "../../../src/index.ts";
import { lastResults } from "../../work/lastResults.ts";
import { perObject } from "../../work/perObject.ts";
import { builtAtlas, builtNotes } from "../builtAtlas.ts";
import { usualDraws } from "../drawOptions.ts";
import type { Shell } from "../shell.ts";
import { withDraws } from "../withDraws.ts";
import { wordsFor } from "../wordsFor.ts";
import {
  type AskedFigure,
  type AskedRegion,
  type AskedScenario,
  createPlaces,
  language,
  type Place,
  type Places,
} from "./places.ts";

/** What the protocol's tools answer, each from the same functions as the command line. */
export function createAnswers(shell: Shell) {
  const places = createPlaces(shell);
  const assess = async (asked: AskedFigure) => {
    const place = await places.regionAt(asked);
    return figureAt(place, places.indicatorOf(place, asked.indicator));
  };
  return {
    regions: (asked: AskedRegions) => regionsFound(asked, shell),
    indicators: indicatorList,
    assess,
    compare: async ({ regions, ...asked }: AskedComparison) => ({
      results: await Promise.all(regions.map((region) => assess({ ...asked, region }))),
    }),
    explain: (asked: AskedFigure) => explained(asked, places),
    cite: async (asked: AskedRegion) => {
      const { context, regionIndex } = await places.regionAt(asked);
      const report = regionReport(context, regionIndex);
      const { command, hash, licence } = report;
      return { ...citationsOf(report), command, hash, licence };
    },
  };
}

interface AskedComparison extends AskedScenario {
  readonly regions: readonly string[];
  readonly indicator: string;
}

interface AskedRegions {
  /** Part of a code or name; all regions where absent. */
  readonly search?: string | undefined;
  readonly level?: Level | undefined;
}

/** Most entries of a list. */
const longest = 100;

function regionsFound({ search = "", level = "country" }: AskedRegions, shell: Shell) {
  const wanted = search.trim().toLowerCase();
  const found = builtAtlas(shell.note, level).world.regions.filter(({ id, iso31662 = "", name }) =>
    [id, iso31662, name].some((text) => text.toLowerCase().includes(wanted)),
  );
  return {
    count: found.length,
    regions: found
      .slice(0, longest)
      .map((region) => ({ code: publicCode(region), name: region.name, level: region.level })),
  };
}

async function indicatorList() {
  const words = await wordsFor(language);
  return {
    indicators: indicators.map(({ id, unit, group, bases }) => ({
      ...{ id, group, bases },
      name: indicatorName(words, id),
      unit: unitWords(words, unit),
    })),
  };
}

/** The seed of reports. */
const seed = 7;

/** A figure with its draws counted as in a report: of countries, not below them. */
function figureAt({ context, regionIndex }: Place, id: string) {
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(`There is no indicator ${id}.`);
  return contractRow({ ...context, assessment: countedOf(context)(id) }, indicator, regionIndex);
}

/** Results with draws of one indicator, counted for all regions when the first of them is asked for. */
const countedOf = perObject(({ assessment, world }: ReportContext) =>
  lastResults((id: string) => {
    const draws = world.parents ? 0 : usualDraws.report;
    return withDraws(assessment, world, { draws, seed, indicators: [id] });
  }, indicators.length),
);

/** A figure with what it read, what the scenario assumed, why there is none, and every step of its way from the rows of its sources. */
async function explained(asked: AskedFigure, places: Places) {
  const place = await places.regionAt(asked);
  const id = places.indicatorOf(place, asked.indicator);
  const { context, regionIndex } = place;
  const { words, world, assessment } = context;
  const result = figureAt(place, id);
  const { rows, cells, steps, total, command, hash } = explainValue(
    { ...context, datasets: withNotes(context.datasets, builtNotes()) },
    regionIndex,
    id,
  );
  const { inputs, parameters } = explain(world, regionIndex, id, assessment);
  return {
    result,
    inputs: inputs.map(({ variable, cell }) => ({
      variable,
      name: variableName(words, variable),
      ...(isMeasure(cell) ? measured(cell) : { missing: true }),
    })),
    parameters: parameters.map(({ id: parameter, low, central, high }) => ({
      ...{ id: parameter, low, central, high },
    })),
    reasons: result.reason === undefined ? [] : [result.reason],
    chain: { rows, cells, steps, ...(total !== undefined && { total }), command, hash },
  };
}

const measured = ({ value, low, high, unit, year, status, source }: Measure) => ({
  ...{ value, low, high, unit, year, status, source },
});
