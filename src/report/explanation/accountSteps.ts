import { comparableCost } from "../../assessment/comparableCost.ts";
import { followedLoad } from "../../assessment/hostsNothing.ts";
import { ownedCompute } from "../../assessment/ownedCompute.ts";
import type { LedgerFigure } from "../../indicator/indicator.ts";
import { indicatorName } from "../../layer/sceneWords.ts";
import type { QuantityId } from "../../model/quantities.ts";
import { useVariables } from "../../model/tokens/sharesOfUse.ts";
import { shareRanges } from "../../statistics/shareRanges.ts";
import { type Chaining, chainFigure, known, printed, termName, variableInput } from "./chaining.ts";
import { loadSteps } from "./loadSteps.ts";
import { quantitySteps } from "./quantitySteps.ts";
import type { ChainStep } from "./valueChain.ts";

/** The steps of an account between regions: what is the region's own, what there is in all, and how the one stands to the other. */
export function accountSteps(chaining: Chaining, figure: LedgerFigure): readonly ChainStep[] {
  const { accounts, regionIndex } = chaining;
  const value = accounts()[figure].value[regionIndex] as number;
  return ways[figure](chaining, value);
}

type Way = (chaining: Chaining, value: number) => readonly ChainStep[];

const ways: Readonly<Record<LedgerFigure, Way>> = {
  hostShare: (chaining, value) => [
    ...loadSteps(chaining),
    shareStep(chaining, {
      id: "hostShare",
      value,
      amounts: hostedAmounts(chaining),
      equation: "burdenShare",
      symbols: ["v", "P"],
      inputs: ["given:hostedLoad"],
    }),
  ],
  useShare: (chaining, value) => [stepOfUse(chaining, value)],
  ownShare: (chaining, value) => [stepOfOwnership(chaining, value)],
  energyCaused: (chaining, value) => causedSteps(chaining, value, "energyCaused"),
  externalCostCaused: (chaining, value) => causedSteps(chaining, value, "externalCostCaused"),
  externalisedShare: (chaining, value) => causedSteps(chaining, value, "externalisedShare"),
  burdenOverUse: (chaining, value) => ratioSteps(chaining, value, "use"),
  burdenOverOwnership: (chaining, value) => ratioSteps(chaining, value, "own"),
};

/** Loads, or shares of tokens, of which a share is taken. */
const hostedAmounts = ({ answer }: Chaining): Float64Array | undefined =>
  answer.scenario.basis === "tokens" || !answer.prepared.usersKnown
    ? answer.demand?.served.value
    : followedLoad(answer)?.value;

interface Share {
  readonly id: string;
  readonly value: number;
  readonly amounts: Float64Array | undefined;
  /** Equation of the method. */
  readonly equation: string;
  /** Symbols of the share and of the amount. */
  readonly symbols: readonly [share: string, amount: string];
  readonly inputs: readonly string[];
}

/** What is the region's over what there is in all regions. */
function shareStep(
  chaining: Chaining,
  { id, value, amounts, equation, symbols, inputs }: Share,
): ChainStep {
  const { context, regionIndex } = chaining;
  const { words } = context;
  const own = amounts?.[regionIndex];
  const all = amounts?.reduce((sum, amount) => sum + (amount || 0), 0);
  return {
    ...printed(chaining, equation),
    id: `step:${id}`,
    name: nameOf(id, chaining),
    unit: "ratio",
    ...known(value),
    numbers: `${symbols[0]} = ${chainFigure(words, own)} / ${chainFigure(words, all)}`,
    standing: Number.isNaN(value) ? "unknown" : "overAll",
    inputs,
  };
}

const nameOf = (id: string, { context: { words } }: Chaining): string =>
  words.has(`indicator.${id}`) ? indicatorName(words, id) : termName(words, id);

function stepOfUse(chaining: Chaining, value: number): ChainStep {
  const { words } = chaining.context;
  return {
    ...printed(chaining, "useShare"),
    id: "step:useShare",
    name: indicatorName(words, "useShare"),
    unit: "ratio",
    ...known(value),
    standing: Number.isNaN(value) ? "unknown" : "overAll",
    inputs: [...useVariables.map(variableInput), "parameter:useIncomeElasticity"],
  };
}

const stepOfOwnership = (chaining: Chaining, value: number): ChainStep =>
  shareStep(chaining, {
    id: "ownShare",
    value,
    amounts: ownedCompute(chaining.answer).value,
    equation: "benefitShare",
    symbols: ["n", "c"],
    inputs: [variableInput("computeOwned")],
  });

/** What a region's use causes, wherever it falls: it needs every region's figure. */
function causedSteps(chaining: Chaining, value: number, id: LedgerFigure): readonly ChainStep[] {
  const { words } = chaining.context;
  const equation = id === "externalisedShare" ? "externalisedShare" : "burdenCaused";
  const of: QuantityId = id === "energyCaused" ? "facilityEnergy" : "externalCost";
  const use = chaining.accounts().useShare.value[chaining.regionIndex] as number;
  return [
    ...quantitySteps(chaining, [of]),
    stepOfUse(chaining, use),
    {
      ...printed(chaining, equation),
      id: `step:${id}`,
      name: indicatorName(words, id),
      unit: unitsOfCaused[id] ?? "ratio",
      ...known(value),
      words: `${words.say("workpaper.overAll")} ${printed(chaining, equation).words}`,
      standing: Number.isNaN(value) ? "unknown" : "overAll",
      inputs: [`step:${of}`, "step:useShare"],
    },
  ];
}

const unitsOfCaused: { readonly [id in LedgerFigure]?: string } = {
  energyCaused: "TWh/yr",
  externalCostCaused: "USD/yr",
};

/** The share of the world's burden over the share of its benefit. */
function ratioSteps(chaining: Chaining, value: number, by: "use" | "own"): readonly ChainStep[] {
  const { answer, regionIndex, context } = chaining;
  const { words } = context;
  const cost = comparableCost(answer);
  const at = (column: Float64Array | undefined): number => column?.[regionIndex] ?? Number.NaN;
  const share = at(cost && shareRanges(cost).value);
  const benefit = at(chaining.accounts()[`${by}Share`].value);
  const burden = shareStep(chaining, {
    id: "burdenShare",
    value: share,
    amounts: cost?.value,
    equation: "burdenShare",
    symbols: ["v", "P"],
    inputs: ["step:externalCost"],
  });
  const of = by === "use" ? stepOfUse(chaining, benefit) : stepOfOwnership(chaining, benefit);
  return [
    ...quantitySteps(chaining, ["externalCost"]),
    burden,
    of,
    {
      ...printed(chaining, "burdenOverBenefit"),
      id: "step:burdenOverBenefit",
      name: termName(words, "burdenOverBenefit"),
      unit: "ratio",
      ...known(value),
      numbers: `k = ${chainFigure(words, share)} / ${chainFigure(words, benefit)}`,
      standing: Number.isNaN(value) ? "unknown" : "live",
      inputs: [burden.id, of.id],
    },
  ];
}
