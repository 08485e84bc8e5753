import type { Assessment, IndicatorColumn } from "../assessment/assessment.ts";
import { layerSays } from "../assessment/rankedValues.ts";
import type { DatasetSource } from "../dataset/dataset.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { unitWords, withUnit, yearRange } from "../language/figures.ts";
import type { MessageKey } from "../language/messages.ts";
import type { Words } from "../language/words.ts";
import { changedSettings } from "../scenario/changedSettings.ts";
import type { ParameterId } from "../scenario/parameters.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { shownUnit } from "../scenario/shownUnit.ts";
import type { Theme } from "./palette.ts";
import type { UsedSource } from "./usedSources.ts";

/** Name of an indicator in the language of the words. */
export const indicatorName = (words: Words, id: string): string =>
  words.say(`indicator.${id}` as MessageKey);

/** Name of the preset a scenario started from. */
export const presetName = (words: Words, preset: string): string =>
  words.say(`preset.${preset}` as MessageKey);

/** "Indicator, year": the scenario's year for a result, the years of the data for a published variable. */
export function sceneTitle(words: Words, indicator: Indicator, assessment: Assessment): string {
  const year = indicator.variable
    ? yearRange(words, yearsOf(assessment.columns[indicator.id]))
    : words.year(assessment.scenario.year);
  return words.say(year === "" ? "layer.titleWithoutYear" : "layer.title", {
    indicator: titleName(words, indicator.id),
    year,
  });
}

/** Titles that say in a sentence what the name of an indicator says in a word. */
const titles: Readonly<Record<string, MessageKey>> = {
  externalCostPerMwh: "layer.costOfMegawattHour",
};

function titleName(words: Words, id: string): string {
  const title = titles[id];
  return title ? words.say(title) : indicatorName(words, id);
}

const yearsOf = (column: IndicatorColumn | undefined): number[] => [
  ...new Set(column?.year.filter((year) => year > 0)),
];

/** Unit, scenario with what was changed in it, what darker (in the dark theme, brighter) means, and what the sums leave out. */
export function sceneSubtitle(
  words: Words,
  indicator: Indicator,
  { scenario, columns }: Assessment,
  theme: Theme,
): string {
  const unit = unitWords(words, indicator.unit);
  const sense = indicator.sinceBaseYear
    ? words.say("layer.senseChange")
    : words.say(senseKeys[indicator.direction], { theme });
  const line = indicator.variable
    ? words.say("layer.subtitlePublished", { unit, sense })
    : words.say("layer.subtitle", { unit, scenario: scenarioWords(words, scenario), sense });
  const column = columns[indicator.id];
  const says = column ? layerSays(column) : "empty";
  return [line, ...(says === "ranks" ? [] : [words.say(saysKeys[says])])].join(" ");
}

/** Why nothing is ranked. */
const saysKeys = {
  same: "layer.same",
  unranked: "layer.unranked",
  empty: "layer.empty",
} as const;

const senseKeys = {
  1: "layer.senseHeavier",
  [-1]: "layer.senseLighter",
  0: "layer.senseMore",
} as const;

/** Most changed parameters that a line names; more are counted. */
const namedChanges = 2;
const parameterPath = "parameters.";

/** "scenario “Hosted today” with PUE 1.15": the preset and what differs from it. */
export function scenarioWords(words: Words, scenario: Scenario): string {
  const changed = changedSettings(scenario);
  const name = presetName(words, scenario.preset);
  if (changed.length === 0) return words.say("layer.scenario", { name });
  const nameable =
    changed.length <= namedChanges && changed.every(({ path }) => path.startsWith(parameterPath));
  const changes = nameable
    ? changed
        .map(({ path, value }) =>
          parameterWords(words, path.slice(parameterPath.length) as ParameterId, Number(value)),
        )
        .join(words.say("list.comma"))
    : words.say("layer.changes", { count: changed.length });
  return words.say("layer.scenarioChanged", { name, changes });
}

/** "AI share of load 20 %". */
export function parameterWords(words: Words, id: ParameterId, value: number): string {
  const { factor, unit } = shownUnit(id);
  const figure = words.figure(value * factor);
  return words.say("layer.change", {
    parameter: words.say(`parameter.${id}` as MessageKey),
    value: unit === "" ? figure : withUnit(words, figure, unit),
  });
}

/** "Data: X (2024), Y (2019–2025). Processed by Inference Burden Atlas, model v1." */
export function sourceLine(
  words: Words,
  used: readonly UsedSource[],
  datasets: readonly DatasetSource[],
  modelVersion: string,
): string {
  const list = [...publishersOf(used, datasets)].map(([name, years]) =>
    words.say("layer.source", { name, years: yearRange(words, years) }),
  );
  const processed = words.say("layer.processed", {
    atlas: words.say("app.name"),
    version: modelVersion,
  });
  return list.length === 0
    ? processed
    : `${words.say("layer.data", { list: list.join(words.say("list.comma")) })} ${processed}`;
}

/** Years used, by publisher: one publisher's datasets are named once. */
function publishersOf(
  used: readonly UsedSource[],
  datasets: readonly DatasetSource[],
): Map<string, number[]> {
  const publishers = new Map(datasets.map(({ id, publisher }) => [id, publisher]));
  const years = new Map<string, number[]>();
  for (const source of used) {
    const name = publishers.get(source.id) ?? source.id;
    years.set(name, [...(years.get(name) ?? []), ...source.years]);
  }
  return years;
}
