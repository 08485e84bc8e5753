import type { Cause } from "../dataset/measure.ts";
import { type VariableId, variables } from "../dataset/variable.ts";
import type { Indicator, IndicatorReads } from "../indicator/indicator.ts";
import { indicatorReads } from "../indicator/indicatorReads.ts";
import { isMoney } from "../model/money/inPricesOf.ts";
import type { Reads } from "../model/reads.ts";
import { ownVariables, restsOnLoad, variablesBehind } from "../model/readVariables.ts";
import type { UnreadFile } from "../region/unreadFile.ts";
import type { Parameter } from "../scenario/parameter.ts";
import { parameters } from "../scenario/parameters.ts";
import type { Answer } from "./answer.ts";
import { canHaveCaveat } from "./gridReasons.ts";
import { isCounted } from "./ledgerColumns.ts";

/**
 * Why an indicator has no value anywhere: a file could not be read that something of it rests on, required or not, of the region
 * or of those that it is compared with. What would stand without that file would be another number. Read off what the
 * declarations say that they read, so that no list of files is kept.
 *
 * @returns a cause a file; empty where no such file is missing.
 */
export function unreadCauses(
  indicator: Indicator,
  { prepared, scenario }: Pick<Answer, "prepared" | "scenario">,
): readonly Cause[] {
  const { world } = prepared;
  const { unread = [], parents } = world;
  const asked = { scenario, world };
  if (unread.length === 0 || !isCounted(indicator, prepared)) return [];
  const reads = everything(indicatorReads(indicator, scenario));
  const behind = reads.flatMap((each) => variablesBehind(each, asked));
  const isComputed = indicator.variable === undefined;
  const restsOnEvidence = reads.some(
    (each) =>
      restsOnLoad(each, asked) ||
      canHaveCaveat(each) ||
      (isComputed && hasMoney(each)) ||
      (parents !== undefined && ownVariables(each).some(isOfClimate)),
  );
  return unread.flatMap((missing) => causeOf(missing, behind, restsOnEvidence));
}

const everything = ({ needed, joining, around = [] }: IndicatorReads): readonly Reads[] => [
  needed,
  ...joining,
  ...around,
];

function causeOf(
  { part, file }: UnreadFile,
  behind: readonly VariableId[],
  restsOnEvidence: boolean,
): readonly Cause[] {
  if (part === "evidence") return restsOnEvidence ? [{ kind: "unread", file }] : [];
  const variable = behind.find((id) => variables[id].topic === part);
  return variable === undefined ? [] : [{ kind: "unread", variable, file }];
}

/** Amounts of other years are carried by the price levels of the evidence. */
const hasMoney = (reads: Reads): boolean =>
  ownVariables(reads).some(isMoney) ||
  reads.parameters.some((id) => (parameters[id] as Parameter).priceYear !== undefined);

/** The evidence says which countries lie in one climate zone, so that their parts inherit it. */
const isOfClimate = (id: VariableId): boolean => "only" in variables[id].inherits;
