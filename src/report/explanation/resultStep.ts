import type { RegionOutcome } from "../../assessment/outcome.ts";
import { isMeasure } from "../../dataset/measure.ts";
import type { Indicator } from "../../indicator/indicator.ts";
import { indicatorName } from "../../layer/sceneWords.ts";
import { type Chaining, chainFigure, variableInput } from "./chaining.ts";
import type { ChainStep } from "./valueChain.ts";

interface Shown {
  readonly indicator: Indicator;
  readonly steps: readonly ChainStep[];
  readonly outcome: RegionOutcome;
}

/** The last step: the number of the step before it, or of a cell, in the unit of the indicator. `undefined` without a number. */
export function resultStep(chaining: Chaining, shown: Shown): ChainStep | undefined {
  const { words } = chaining.context;
  const { indicator, outcome } = shown;
  const { id, unit, scale = 1 } = indicator;
  const common = {
    id: "step:result",
    name: indicatorName(words, id),
    unit,
    standing: "live",
  } as const;
  const from = sourceOf(chaining, shown);
  const inputs = from ? [from.id] : [];
  if (outcome.kind === "noLoad")
    return { ...common, value: 0, words: words.say("why.noLoad"), inputs };
  if (!from || Number.isNaN(from.value)) return undefined;
  const { numbers, value } = indicator.sinceBaseYear
    ? sinceBase(from.value, shown, chaining)
    : from;
  const text = numbers ?? chainFigure(words, value);
  return {
    ...common,
    value: value * scale,
    numbers: scale === 1 ? `= ${text}` : `= ${text} · ${chainFigure(words, scale)}`,
    words: words.say(indicator.variable === undefined ? "explain.result" : "explain.asPublished"),
    inputs: indicator.sinceBaseYear ? [...inputs, "given:hostedLoad"] : inputs,
  };
}

interface From {
  readonly id: string;
  readonly value: number;
  readonly numbers?: string;
}

/** What the indicator shows: a cell of the region, or the last step. */
function sourceOf(
  { region, answer, regionIndex }: Chaining,
  { indicator, steps }: Shown,
): From | undefined {
  const { variable } = indicator;
  if (variable !== undefined) {
    const cell = region.cells[variable];
    return cell && isMeasure(cell)
      ? {
          id: variableInput(variable),
          value: answer.prepared.columns[variable].value[regionIndex] as number,
        }
      : undefined;
  }
  const last = steps.at(-1);
  return last && { id: last.id, value: last.value ?? Number.NaN };
}

/** `DC_y / DC − 1`. */
function sinceBase(load: number, { steps }: Shown, { context: { words } }: Chaining) {
  const base = steps.find(({ id }) => id === "given:hostedLoad")?.value ?? Number.NaN;
  return {
    value: load / base - 1,
    numbers: `(${chainFigure(words, load)} / ${chainFigure(words, base)} − 1)`,
  };
}
