import { budgetOf } from "../../model/lifecycle/lifeBudget.ts";
import { embodiedOf } from "../../model/lifecycle/lifeEmbodied.ts";
import { lifeLedgers } from "../../model/lifecycle/lifeLedger.ts";
import { crossoverOf, hiddenUntil, inferenceUntil } from "../../model/lifecycle/lifeUntil.ts";
import type { ModelLife } from "../../model/lifecycle/modelLife.ts";
import { smallerModelOf } from "../../model/lifecycle/smallerModel.ts";
import { lifeDays } from "./lifeDays.ts";
import { type LifeRow, plainRow, rangedRow } from "./lifeRow.ts";

/** Every figure of a life that does not depend on a region: both ledgers by day, crossovers, budget and the smaller model. */
export const lifeRows = (life: ModelLife): readonly LifeRow[] => [
  ...modelRows(life),
  ...lifeLedgers.map((ledger) =>
    rangedRow(
      { part: "crossover", item: ledger, unit: "d" },
      crossoverOf(life, life.ledgers[ledger]),
    ),
  ),
  ...lifeLedgers.flatMap((ledger) => ledgerRows(life, ledger)),
  ...budgetRows(life),
  ...smallerRows(life),
  ...embodiedRows(life),
];

function modelRows(life: ModelLife): readonly LifeRow[] {
  const part = "model";
  return [
    plainRow({ part, item: "activeParameters", unit: "parameters" }, life.activeParameters),
    plainRow({ part, item: "totalParameters", unit: "parameters" }, life.totalParameters),
    plainRow({ part, item: "trainingTokens", unit: "tokens" }, life.trainingTokens),
    plainRow({ part, item: "trainingRuns", unit: "runs" }, life.trainingRuns),
    plainRow({ part, item: "tokensPerDay", unit: "tokens/d" }, life.tokensPerDay),
    plainRow({ part, item: "usageGrowth", unit: "ratio" }, life.growth),
    plainRow({ part, item: "samplesPerAnswer", unit: "samples" }, life.samples),
    plainRow({ part, item: "years", unit: "years" }, life.years),
  ];
}

function ledgerRows(life: ModelLife, part: (typeof lifeLedgers)[number]): readonly LifeRow[] {
  const account = life.ledgers[part];
  const { unit } = account;
  return [
    rangedRow({ part, item: "training", unit, day: 0 }, account.training),
    ...lifeDays(life, account).flatMap((day) => [
      rangedRow({ part, item: "inference", unit, day }, inferenceUntil(life, account, day)),
      rangedRow({ part, item: "hidden", unit: "share", day }, hiddenUntil(life, account, day)),
    ]),
  ];
}

/** The train-to-test budget with k samples. */
function budgetRows(life: ModelLife): readonly LifeRow[] {
  const { training, inference, total, answered, nextSample } = budgetOf(life);
  const part = "budget";
  return [
    plainRow({ part, item: "answered", unit: "tokens" }, answered),
    plainRow({ part, item: "training", unit: "FLOP" }, training),
    plainRow({ part, item: "inference", unit: "FLOP" }, inference),
    plainRow({ part, item: "total", unit: "FLOP" }, total),
    plainRow({ part, item: "nextSample", unit: "FLOP" }, nextSample),
  ];
}

function smallerRows(life: ModelLife): readonly LifeRow[] {
  const { answered, loss, saving, trainingOptimal, lifeOptimal } = smallerModelOf(life);
  const part = "smallerModel";
  return [
    plainRow({ part, item: "answered", unit: "tokens" }, answered),
    plainRow({ part, item: "loss", unit: "nats/token" }, loss),
    ...Object.entries({ trainingOptimal, lifeOptimal }).flatMap(([name, model]) => [
      plainRow({ part, item: `${name}.parameters`, unit: "parameters" }, model.parameters),
      plainRow({ part, item: `${name}.trainingTokens`, unit: "tokens" }, model.trainingTokens),
      plainRow({ part, item: `${name}.operations`, unit: "FLOP" }, model.operations),
    ]),
    plainRow({ part, item: "saving", unit: "share" }, saving),
  ];
}

/** Carbon of making the machines, where the scenario shows it. */
function embodiedRows(life: ModelLife): readonly LifeRow[] {
  if (!life.scenario.switches.embodied) return [];
  const { training, inference } = embodiedOf(life);
  const [part, unit] = ["embodied", "t CO₂e"];
  return [
    plainRow({ part, item: "training", unit }, training),
    plainRow({ part, item: "inference", unit }, inference),
  ];
}
