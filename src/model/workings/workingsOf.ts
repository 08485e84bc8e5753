import type { World } from "../../region/region.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { LeavesId } from "../declaration.ts";
import { symbolsIn } from "../equation.ts";
import { coherentUnit } from "../formula/coherentUnit.ts";
import { evaluateFormula, type Symbols } from "../formula/evaluateFormula.ts";
import { parseFormula } from "../formula/parseFormula.ts";
import { kernelOutput, runKernel } from "../kernel.ts";
import { kernelInput } from "../kernelInput.ts";
import type { Bound, KernelStep } from "../kernelPlan.ts";
import { type Prepared, prepare } from "../prepare.ts";
import { questionOf } from "../question.ts";
import { leavesOf, operandsOf, type Ran, unitOf } from "./operandsOf.ts";
import type { Leaf, Liveness, Operand, Operands, Working, Workings } from "./working.ts";

/**
 * How every result of a region comes about at the central values of a scenario: the equation of the method with the numbers that
 * stand in its symbols. A result is live only where its printed equation, computed with these numbers, gives what the model computed.
 */
export const workingsOf = (world: World, scenario: Scenario, region: number): Workings =>
  preparedWorkings(prepare(world), scenario, region);

/** The same in a world that is prepared already. */
export function preparedWorkings(prepared: Prepared, scenario: Scenario, region: number): Workings {
  const input = kernelInput(prepared, questionOf(prepared, scenario));
  const output = runKernel(input, kernelOutput(prepared.regions.length));
  const ran = { input, output, region };
  return {
    chain: input.quantities.plan.flatMap((step) => workingOf(step, ran)),
    leaves: (["capacityOfKind", "generationShare"] as const).flatMap((of) => partsOf(of, ran)),
  };
}

const partsOf = (of: LeavesId, ran: Ran): readonly Leaf[] =>
  leavesOf(of, ran).map(({ id, unit, value }) => ({ id, of, unit, value }));

/** Nothing where the scenario has no way to compute it. */
function workingOf({ gives, way, fallback }: KernelStep, ran: Ran): readonly Working[] {
  if (!way) return [];
  const column = (ran.output as Readonly<Record<string, Float64Array>>)[gives.id];
  const value = column?.[gives.kind === "number" ? 0 : ran.region] as number;
  const given = { id: gives.id, isStep: gives.isStep, unit: unitOf(gives.id), value };
  const candidates = [way, ...(fallback ? [fallback] : [])].map((bound) =>
    candidate(bound, given, ran),
  );
  const live = candidates.find(({ liveness }) => liveness === "live");
  return [live ?? (candidates[0] as Working)];
}

type Given = Pick<Working, "id" | "isStep" | "unit" | "value">;

function candidate({ way, sources }: Bound, given: Given, ran: Ran): Working {
  const { id: equation, formula, source } = way;
  const all = sources.map(([symbol, from]) => [symbol, operandsOf(from, ran)] as const);
  const reads = all.flatMap(([, operands]) => ("kind" in operands ? [operands] : operands.flat()));
  const said = { ...given, equation, source, reads, missingIsZero: false };
  if (formula === undefined)
    return { ...said, symbols: {}, liveness: "noEquation", computed: given.value };
  const shown = symbolsIn(formula);
  const symbols = Object.fromEntries(all.filter(([symbol]) => shown.includes(symbol)));
  const written = { ...said, formula, expression: parseFormula(formula), symbols };
  const plain = judged({ ...written, liveness: "live", computed: 0 });
  if (plain.liveness !== "otherCase") return plain;
  const without = judged({ ...plain, missingIsZero: true });
  return without.liveness === "live" ? without : plain;
}

/** The same with what the equation gives, and whether that is what the model computed. */
function judged(working: Working): Working {
  const { expression, symbols, unit, value, missingIsZero } = working;
  if (!expression) return working;
  const numbers: Symbols = Object.fromEntries(
    Object.entries(symbols).map(([symbol, operands]) => [
      symbol,
      coherentOf(operands, missingIsZero),
    ]),
  );
  const computed = Number(evaluateFormula(expression, numbers)) / coherentUnit(unit);
  return { ...working, computed, liveness: livenessOf(computed, value) };
}

function livenessOf(computed: number, value: number): Liveness {
  if (Number.isNaN(value)) return Number.isNaN(computed) ? "live" : "unknown";
  return isNear(computed, value) ? "live" : "otherCase";
}

/** Formula and kernel group their factors differently, and differ in the last digits. */
const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-11 * Math.abs(other) + 1e-18;

const coherentOf = (operands: Operands, missingIsZero: boolean): number | readonly number[] =>
  "kind" in operands
    ? coherentNumber(operands, missingIsZero)
    : operands.map((parts) =>
        parts.reduce((all, part) => all + coherentNumber(part, missingIsZero), 0),
      );

const coherentNumber = ({ value, unit }: Operand, missingIsZero: boolean): number =>
  missingIsZero && Number.isNaN(value) ? 0 : value * coherentUnit(unit);
