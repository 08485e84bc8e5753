import type { MessageKey } from "../../language/messages.ts";
import type { QuantityId } from "../../model/quantities.ts";
import type { TermId } from "../../model/terms.ts";
import type { Working } from "../../model/workings/working.ts";
import { quantityName } from "../methodology/symbolWords.ts";
import { type Chaining, inputsOfWorking, isNamed, known, symbolSentence } from "./chaining.ts";
import { formulaInNumbers } from "./formulaInNumbers.ts";
import { givenSteps } from "./givenSteps.ts";
import type { ChainStep, StepStanding } from "./valueChain.ts";

/** The steps of the kernel that lead to some of its results, and what is worked out before them. */
export function quantitySteps(
  chaining: Chaining,
  wanted: readonly QuantityId[],
): readonly ChainStep[] {
  const { chain } = chaining.workings;
  const byId = new Map(chain.map((working) => [working.id, working]));
  const needed = new Set<string>();
  const visit = (id: string): void => {
    const working = byId.get(id);
    if (!working || needed.has(id)) return;
    needed.add(id);
    for (const { kind, id: read } of working.reads) if (kind === "row") visit(read);
  };
  for (const id of wanted) visit(id);
  const workings = chain.filter(({ id }) => needed.has(id));
  const given = workings.flatMap(({ reads }) =>
    reads.filter(isNamed).flatMap(({ kind, id }) => (kind === "given" ? [id] : [])),
  );
  return [
    ...givenSteps(chaining, [...new Set(given)]),
    ...workings.map((working) => stepOf(working, chaining)),
  ];
}

function stepOf(working: Working, { context: { words }, equations }: Chaining): ChainStep {
  const { id, isStep, unit, value, equation, formula, source, liveness } = working;
  const method = equations.get(equation);
  const numbers = formulaInNumbers(working, words);
  return {
    id: `step:${id}`,
    name: isStep ? words.say(`term.${id as TermId}`) : quantityName(words, id as QuantityId),
    unit,
    ...known(value),
    ...(formula !== undefined && { formula }),
    ...(numbers !== undefined && { numbers }),
    words: method ? symbolSentence(words, method) : words.say(standingKeys[liveness]),
    source,
    standing: liveness,
    inputs: inputsOfWorking(working),
  };
}

/** What is said of how a step came about, by its standing. */
export const standingKeys = {
  live: "workpaper.computes",
  noEquation: "workpaper.noEquation",
  otherCase: "workpaper.otherCase",
  unknown: "workpaper.unknown",
  overAll: "workpaper.overAll",
} as const satisfies Record<StepStanding, MessageKey>;
