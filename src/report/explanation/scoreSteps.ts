import type { FigureWorking } from "../../assessment/scoreWorkings.ts";
import { weighted } from "../../indicator/indicatorReads.ts";
import type { MessageKey } from "../../language/messages.ts";
import { indicatorName } from "../../layer/sceneWords.ts";
import { componentId } from "../../model/pillarComponents.ts";
import type { QuantityId } from "../../model/quantities.ts";
import type { Pillar } from "../../scenario/indexChoice.ts";
import { compositeMean } from "../../statistics/compositeMean.ts";
import { arithmeticMean, geometricMean } from "../../statistics/means.ts";
import { type Chaining, chainFigure, known, printed, variableInput } from "./chaining.ts";
import { quantitySteps } from "./quantitySteps.ts";
import type { ChainStep } from "./valueChain.ts";

type Scored = Pillar | "vulnerability";

/** The steps of a score: its figures, each on its scale, their mean; of the index the mean of its pillars. */
export function scoreSteps(chaining: Chaining, index: Scored | "all"): readonly ChainStep[] {
  const { scenario } = chaining.answer;
  const isAll = index === "all";
  const weighs = isAll && scenario.index.vulnerability;
  const parts: readonly Scored[] = isAll
    ? [...weighted(scenario), ...(weighs ? (["vulnerability"] as const) : [])]
    : [index];
  const scored = parts.map((of) => ({
    of,
    figures: chaining.scores(of),
  }));
  const quantities = scored.flatMap(({ figures }) =>
    figures.flatMap(({ of }): QuantityId[] => ("quantity" in of ? [of.quantity] : [])),
  );
  const pillars = scored.map((part) => pillarStep(part, chaining));
  return [
    ...quantitySteps(chaining, quantities),
    ...scored.flatMap(({ of, figures }) =>
      figures.map((figure) => figureStep(of, figure, chaining)),
    ),
    ...pillars,
    ...(isAll ? indexSteps(pillars, chaining) : []),
  ];
}

const scoreId = (of: Scored, { of: component }: FigureWorking): string =>
  `score:${of}.${componentId({ of: component })}`;

/** A figure on the scale of the regions that are compared, or between goalposts. */
function figureStep(of: Scored, working: FigureWorking, chaining: Chaining): ChainStep {
  const { words } = chaining.context;
  const { figure, count, ends, score, direction } = working;
  const [x, from, to] = [figure, ends?.from, ends?.to].map((number) => chainFigure(words, number));
  const id = componentId(working);
  const remarks = [
    words.say("explain.scale", { count }),
    ...(direction === -1 ? [words.say("explain.turned")] : []),
  ];
  const method = printed(chaining, chaining.answer.scenario.index.normalisation);
  return {
    ...method,
    id: scoreId(of, working),
    name: words.say("explain.scoreOf", { name: figureName(id, chaining) }),
    unit: "0–100",
    ...known(score),
    ...(ends && { numbers: `s = max(0, min(100, 100 · (${x} − ${from}) / (${to} − ${from})))` }),
    words: [...remarks, method.words].join(" "),
    standing: Number.isNaN(score) ? "unknown" : "overAll",
    inputs: ["quantity" in working.of ? `step:${id}` : variableInput(id)],
  };
}

function figureName(id: string, { context: { words } }: Chaining): string {
  const key = [`quantity.${id}`, `indicator.${id}`, `variable.${id}`].find((one) => words.has(one));
  return key === undefined ? id : words.say(key as MessageKey);
}

interface ScoredPart {
  readonly of: Scored;
  readonly figures: readonly FigureWorking[];
}

/** The mean of the scores that are known. */
function pillarStep({ of, figures }: ScoredPart, chaining: Chaining): ChainStep {
  const { words } = chaining.context;
  const scores = figures.map(({ score }) => score);
  const value = compositeMean(scores);
  const shown = scores
    .filter((score) => !Number.isNaN(score))
    .map((score) => chainFigure(words, score));
  return {
    ...printed(chaining, of === "vulnerability" ? "vulnerability" : "pillarScore"),
    id: `step:${of}`,
    name: indicatorName(words, indicatorOfScore[of]),
    unit: "0–100",
    ...known(value),
    ...(shown.length > 0 && {
      numbers: `${of === "vulnerability" ? "V" : "S"} = mean(${shown.join(", ")})`,
    }),
    standing: Number.isNaN(value) ? "unknown" : "live",
    inputs: figures.map((figure) => scoreId(of, figure)),
  };
}

const indicatorOfScore: Readonly<Record<Scored, string>> = {
  grid: "pillarGrid",
  price: "pillarPrice",
  water: "pillarWater",
  carbon: "pillarCarbon",
  health: "pillarHealth",
  vulnerability: "vulnerability",
};

/** The index of its pillars; weighed by vulnerability where the scenario says so. */
function indexSteps(parts: readonly ChainStep[], chaining: Chaining): readonly ChainStep[] {
  const { words } = chaining.context;
  const { scenario } = chaining.answer;
  const { weights, aggregation, vulnerability } = scenario.index;
  const pillars = weighted(scenario);
  const scores = parts.slice(0, pillars.length).map(({ value = Number.NaN }) => value);
  const factors = pillars.map((pillar) => weights[pillar]);
  const isPlain = aggregation === "arithmetic";
  const value = isPlain
    ? arithmeticMean(scores, factors)
    : geometricMean(
        scores.map((score) => 1 + 0.99 * score),
        factors,
      );
  const products = scores.map((score, place) => {
    const number = chainFigure(words, score);
    return `${chainFigure(words, factors[place])} · ${isPlain ? number : `ln(1 + 0.99 · ${number})`}`;
  });
  const sum = `(${products.join(" + ")}) / (${factors.map((one) => chainFigure(words, one)).join(" + ")})`;
  const index: ChainStep = {
    ...printed(chaining, isPlain ? "burdenIndex" : "burdenIndexGeometric"),
    id: "step:burdenIndex",
    name: indicatorName(words, "burdenIndex"),
    unit: "0–100",
    ...known(value),
    numbers: isPlain ? `I = ${sum}` : `I = exp(${sum})`,
    standing: Number.isNaN(value) ? "unknown" : "live",
    inputs: parts.slice(0, pillars.length).map(({ id }) => id),
  };
  const last = parts.at(-1);
  return vulnerability && last ? [index, weighedStep(index, last, chaining)] : [index];
}

function weighedStep(index: ChainStep, by: ChainStep, chaining: Chaining): ChainStep {
  const { words } = chaining.context;
  const value = ((index.value ?? Number.NaN) * (by.value ?? Number.NaN)) / 100;
  return {
    ...printed(chaining, "burdenIndexByVulnerability"),
    id: "step:weighedIndex",
    name: words.say("term.weighedIndex"),
    unit: "0–100",
    ...known(value),
    numbers: `I_V = ${chainFigure(words, index.value)} · ${chainFigure(words, by.value)} / 100`,
    standing: Number.isNaN(value) ? "unknown" : "live",
    inputs: [index.id, by.id],
  };
}
