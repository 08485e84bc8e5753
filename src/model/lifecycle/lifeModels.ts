import { optional } from "../../dataset/optional.ts";
import type { NotableModel } from "../../dataset/references/notableModels.ts";
import { parameters } from "../../scenario/parameters.ts";
import { isBetween } from "../../scenario/setting.ts";
import { kilowattHoursPerGigawattHour } from "../../units.ts";
import { trainingOperations } from "./operations.ts";
import { threeDigits } from "./threeDigits.ts";

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

/**
 * Operations over `6 · parameters · data · passes`: below, only a part of a sparse model works on each token; far below or
 * above, the figures do not belong together (a base model, words, images).
 */
const credibleRatios = { least: 0.04, sparse: 0.8, most: 2 };

/** Models whose parameters, data and operations belong together, newest first. */
export const lifeModels = (rows: readonly NotableModel[]): readonly LifeModel[] =>
  rows.flatMap((row) => lifeModel(row) ?? []).sort(newestFirst);

function newestFirst(a: LifeModel, b: LifeModel): number {
  if (a.published !== b.published) return a.published < b.published ? 1 : -1;
  return a.name < b.name ? -1 : 1;
}

/**
 * A model with its active parameters and tokens, so that `6 N D` gives the operations on record: a dense model keeps its
 * parameters, a sparse one its tokens.
 */
export function lifeModel(row: NotableModel): LifeModel | undefined {
  const { parameters: all = 0, operationsRatio: ratio = 0, trainingOperations: operations } = row;
  if (!isCredible(row) || contradictsName(row.model, all)) return undefined;
  const active = ratio < credibleRatios.sparse ? all * ratio : all;
  const model = {
    name: row.model,
    organisation: row.organisation ?? "",
    published: row.published,
    activeParameters: threeDigits(active / billion),
    totalParameters: threeDigits(all / billion),
    trainingTokens: threeDigits(operations / trainingOperations(active, 1)),
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

const fits = (model: LifeModel): boolean =>
  isBetween(model.activeParameters, parameters.activeParameters) &&
  isBetween(model.totalParameters, parameters.totalParameters) &&
  isBetween(model.trainingTokens, parameters.trainingTokens);
