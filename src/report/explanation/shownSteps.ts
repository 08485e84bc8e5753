import { localInputs } from "../../assessment/localInputs.ts";
import { statuses } from "../../dataset/status.ts";
import { variableIds } from "../../dataset/variable.ts";
import type { Indicator } from "../../indicator/indicator.ts";
import { accountSteps } from "./accountSteps.ts";
import { type Chaining, chainFigure, known, printed, termName } from "./chaining.ts";
import { loadSteps } from "./loadSteps.ts";
import { quantitySteps } from "./quantitySteps.ts";
import { scoreSteps } from "./scoreSteps.ts";
import type { ChainStep } from "./valueChain.ts";

/** The steps to what an indicator shows. A variable that is shown as it came has none: its cell is the number. */
export function shownSteps(chaining: Chaining, indicator: Indicator): readonly ChainStep[] {
  const { index, ledger, hostedLoad, quantity, sinceBaseYear, localInputs: isLocal } = indicator;
  if (index !== undefined) return scoreSteps(chaining, index);
  if (ledger !== undefined) return accountSteps(chaining, ledger);
  if (isLocal) return [localStep(chaining)];
  if (hostedLoad) return loadSteps(chaining).filter(({ id }) => id !== "given:hostedLoadOfYear");
  if (quantity === undefined) return [];
  const steps = quantitySteps(chaining, [quantity]);
  return sinceBaseYear ? withBaseYear(steps, chaining) : steps;
}

/** The load of the base year stands beside that of the scenario's. */
function withBaseYear(steps: readonly ChainStep[], chaining: Chaining): readonly ChainStep[] {
  const told = new Set(steps.map(({ id }) => id));
  return [...loadSteps(chaining).filter(({ id }) => !told.has(id)), ...steps];
}

const noStatus = 255;
const inherited = statuses.indexOf("inherited");

/** How many of the region's figures are its own. */
function localStep(chaining: Chaining): ChainStep {
  const { answer, regionIndex, context } = chaining;
  const { columns } = answer.prepared;
  const codes = variableIds.map((id) => columns[id].status[regionIndex]);
  const all = codes.filter((code) => code !== noStatus);
  const own = all.filter((code) => code !== inherited);
  return {
    ...printed(chaining, "localInputs"),
    id: "step:localInputs",
    name: termName(context.words, "localInputs"),
    unit: "ratio",
    ...known(localInputs(columns).value[regionIndex]),
    numbers: `l = ${chainFigure(context.words, own.length)} / ${chainFigure(context.words, all.length)}`,
    standing: "live",
    inputs: [],
  };
}
