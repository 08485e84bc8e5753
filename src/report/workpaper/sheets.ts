import { capacityFuels, generationFuels } from "../../dataset/fuels.ts";
import { variables } from "../../dataset/variable.ts";
import { variableName } from "../../dataset/variableName.ts";
import type { Words } from "../../language/words.ts";
import { quantityUnits } from "../../model/quantities.ts";
import { terms } from "../../model/terms.ts";
import { parameters } from "../../scenario/parameters.ts";
import { symbolWords } from "../methodology/symbolWords.ts";
import type { ChainStep } from "./chain.ts";
import { coherent } from "./coherent.ts";

/** Which sheet of a workpaper holds a step. */
export type StepSheet = "inputs" | "parameters" | "chain";

export const sheetOf = ({ meaning, live }: ChainStep): StepSheet => {
  if (live) return "chain";
  return "parameter" in meaning ? "parameters" : "inputs";
};

/** Where the steps of a workpaper stand. */
export interface StepPlaces {
  readonly steps: Readonly<Record<StepSheet, readonly ChainStep[]>>;
  /** First and last row of a step in its sheet, 2 below the head. */
  readonly rows: ReadonlyMap<string, readonly [first: number, last: number]>;
}

/** Lays the steps out: a row for each number. */
export function stepPlaces(chain: readonly ChainStep[]): StepPlaces {
  const steps: Record<StepSheet, ChainStep[]> = { inputs: [], parameters: [], chain: [] };
  const next: Record<StepSheet, number> = { inputs: 2, parameters: 2, chain: 2 };
  const rows = new Map<string, readonly [number, number]>();
  for (const step of chain) {
    const sheet = sheetOf(step);
    const count = typeof step.value === "number" ? 1 : step.value.length;
    rows.set(step.key, [next[sheet], next[sheet] + count - 1]);
    next[sheet] += count;
    steps[sheet].push(step);
  }
  return { steps, rows };
}

/** Unit of the model that a step is known in. */
export function unitOf({ meaning }: ChainStep): string {
  if ("parameter" in meaning) return parameters[meaning.parameter].unit;
  if ("variable" in meaning) return variables[meaning.variable].unit;
  return "quantity" in meaning ? quantityUnits[meaning.quantity] : terms[meaning.term];
}

/** From its unit to the coherent set in which formulas compute. */
export const factorOf = (step: ChainStep): number => coherent(unitOf(step));

/** Name of a step, and of each of its numbers where it has one a fuel. */
export function namesOf(step: ChainStep, words: Words): readonly string[] {
  const { name } = symbolWords(words, "", step.meaning);
  if (typeof step.value === "number") return [name];
  const fuels = capacityTerms.includes(step.key) ? capacityFuels : generationFuels;
  return fuels.slice(0, step.value.length).map((fuel) => `${name}: ${variableName(words, fuel)}`);
}

/** Keys of terms that have a number a kind of plant; others have one a fuel. */
const capacityTerms = ["term capacityOfKind", "term capacityCredit"];
