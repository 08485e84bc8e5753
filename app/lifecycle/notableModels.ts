import {
  kilowattHoursPerGigawattHour,
  type NotableModel,
  optional,
  type ParameterId,
  parameters,
  type Scenario,
} from "../../src/index.ts";
import { parameterValue } from "../scenario/settings.ts";
import { facilityEnergyPerToken } from "./energyPerToken.ts";
import { lifeScenario } from "./modelLife.ts";

/** A language model of Epoch's list, as the life cycle counts it. */
export interface LifeModel {
  readonly name: string;
  readonly organisation: string;
  readonly published: string;
  /** Billions. */
  readonly activeParameters: number;
  readonly totalParameters: number;
  /** Tokens that training went through, passes included. */
  readonly trainingTokens: number;
  /** kWh, where Epoch has power and length of the run. */
  readonly trainingEnergy?: number;
  readonly confidence?: NotableModel["confidence"];
}

const billion = 1e9;
const flopPerTokenAndParameter = 6;
const digits = 3;

/**
 * Operations over `6 · parameters · data · passes`: below, only a part of a sparse model works on each token; far below or
 * above, the figures do not belong together (a base model, words, images).
 */
const credibleRatios = { least: 0.04, sparse: 0.8, most: 2 };

const rounded = (value: number): number => Number(value.toPrecision(digits));

/** Models whose parameters, data and operations belong together, newest first. */
export const lifeModels = (rows: readonly NotableModel[]): readonly LifeModel[] =>
  rows
    .flatMap((row) => lifeModel(row) ?? [])
    .sort((a, b) => b.published.localeCompare(a.published) || a.name.localeCompare(b.name));

/**
 * A model with its active parameters and tokens, so that `6 N D` gives the operations on record: a dense model keeps its
 * parameters, a sparse one its tokens.
 */
export function lifeModel(row: NotableModel): LifeModel | undefined {
  const { parameters: all = 0, operationsRatio: ratio = 0, trainingOperations } = row;
  if (!isCredible(row) || contradictsName(row.model, all)) return undefined;
  const active = ratio < credibleRatios.sparse ? all * ratio : all;
  const model = {
    name: row.model,
    organisation: row.organisation ?? "",
    published: row.published,
    activeParameters: rounded(active / billion),
    totalParameters: rounded(all / billion),
    trainingTokens: rounded(trainingOperations / (flopPerTokenAndParameter * active)),
    ...optional("confidence", row.confidence),
    ...optional(
      "trainingEnergy",
      row.trainingEnergy && row.trainingEnergy * kilowattHoursPerGigawattHour,
    ),
  };
  return fits(model) ? model : undefined;
}

/** Whether a row is a language model whose figures are there and belong together. */
const isCredible = ({ domain, operationsRatio: ratio }: NotableModel): boolean =>
  domain?.includes("Language") === true &&
  ratio !== undefined &&
  ratio >= credibleRatios.least &&
  ratio <= credibleRatios.most;

/** Whether a size in the name ("7B") is another one than that of the row. */
function contradictsName(name: string, all: number): boolean {
  const said = Number(/(?:^|[\s(-])(\d+(?:\.\d+)?)B\b/.exec(name)?.[1]);
  return said > 0 && Math.abs(Math.log(all / (said * billion))) > Math.log(1.5);
}

const isWithin = (id: ParameterId, value: number): boolean =>
  value >= parameters[id].min && value <= parameters[id].max;

const fits = (model: LifeModel): boolean =>
  isWithin("activeParameters", model.activeParameters) &&
  isWithin("totalParameters", model.totalParameters) &&
  isWithin("trainingTokens", model.trainingTokens);

/**
 * A scenario with the figures of a model, its last run alone. Where its training energy is on record, the ratio of J/FLOP is the one that
 * gives it; else it is the usual one.
 */
export function withModel(scenario: Scenario, model: LifeModel): Scenario {
  const { energyPerOperationRatio: _, trainingRuns: __, ...others } = scenario.parameters;
  const { activeParameters, totalParameters, trainingTokens } = model;
  const bare = {
    ...scenario,
    parameters: { ...others, activeParameters, totalParameters, trainingTokens },
  };
  const ratio = impliedRatio(bare, model);
  return ratio === undefined
    ? bare
    : { ...bare, parameters: { ...bare.parameters, energyPerOperationRatio: ratio } };
}

/** J/FLOP of training over inference that meets the training energy on record: `E / (3 D e)`. */
export function impliedRatio(scenario: Scenario, model: LifeModel): number | undefined {
  if (model.trainingEnergy === undefined) return undefined;
  const tokensAsTraining = 3 * model.trainingTokens;
  const { central } = facilityEnergyPerToken(lifeScenario(scenario));
  const ratio = rounded(model.trainingEnergy / (tokensAsTraining * central));
  return isWithin("energyPerOperationRatio", ratio) ? ratio : undefined;
}

/** The model whose figures a scenario has, if there is one. */
export const modelOfScenario = (
  models: readonly LifeModel[],
  scenario: Scenario,
): LifeModel | undefined =>
  models.find((model) =>
    (["activeParameters", "totalParameters", "trainingTokens"] as const).every(
      (id) => parameterValue(scenario, id) === model[id],
    ),
  );
