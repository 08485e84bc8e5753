import { unitWords } from "../../language/figures.ts";
import type { MessageKey } from "../../language/messages.ts";
import { priceYear } from "../../model/money/priceYear.ts";
import type { Operand } from "../../model/workings/working.ts";
import { type ParameterId, parameters } from "../../scenario/parameters.ts";
import { rangeOf } from "../../scenario/rangeOf.ts";
import type { Sheet } from "../xlsx/workbook.ts";
import { cellName } from "./cellNames.ts";
import { operandsOfKind, type WorkpaperGiven } from "./workpaperGiven.ts";

/** Each parameter that the chain reads, at the value of the scenario. */
export function parametersSheet(given: WorkpaperGiven): Sheet {
  const { words } = given.context;
  return {
    name: words.say("workpaper.parameters"),
    head: [
      words.say("workpaper.name"),
      words.say("workpaper.cell"),
      words.say("workpaper.value"),
      words.say("workpaper.low"),
      words.say("workpaper.high"),
      words.say("workpaper.unit"),
      words.say("workpaper.source"),
      words.say("workpaper.remark"),
    ],
    rows: operandsOfKind(given.workings, "parameter").map((operand) => rowOf(operand, given)),
  };
}

function rowOf({ id, unit, value }: Operand, { context }: WorkpaperGiven): Sheet["rows"][number] {
  const { words, assessment } = context;
  const parameter = id as ParameterId;
  const { low, central, high } = rangeOf(assessment.scenario, parameter);
  const factor = central === 0 ? 1 : value / central;
  return [
    words.say(`parameter.${parameter}` as MessageKey),
    cellName("parameter", id),
    { value, name: cellName("parameter", id), isInput: true },
    low * factor,
    high * factor,
    unitWords(words, unit),
    parameters[parameter].source,
    factor === 1 ? undefined : words.say("workpaper.inPricesOf", { year: String(priceYear) }),
  ];
}
