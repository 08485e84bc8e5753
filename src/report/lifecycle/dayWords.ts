import type { Words } from "../../language/words.ts";
import { crossoverOf } from "../../model/lifecycle/lifeUntil.ts";
import type { ModelLife } from "../../model/lifecycle/modelLife.ts";
import { dayFigure } from "./lifeFigures.ts";

/** A formula: symbols, then the numbers that stand for them. It reads from left to right in every language. */
export interface Formula {
  readonly label: string;
  readonly symbols: string;
  readonly numbers: string;
  readonly result: string;
}

/** Keeps a number and its word together in text that runs in the other direction. */
const apart = (figure: string): string => `\u2068${figure}\u2069`;

/** How the crossover is computed, step by step: operations, energy, and growth where there is any. */
export function dayFormulas(words: Words, life: ModelLife): readonly Formula[] {
  const { trainingTokens, trainingRuns, tokensPerDay, samples, energyRatio, work, growth } = life;
  const { operations, energy } = life.ledgers;
  const day = (even: number): string =>
    words.say("life.dayResult", { day: dayFigure(words, even) });
  const runs = trainingRuns === 1 ? "" : ` · ${words.figure(trainingRuns)}`;
  const answered = apart(words.amount(tokensPerDay));
  const drawn = samples === 1 ? answered : `(${words.figure(samples)} · ${answered})`;
  const worked = work.central === 1 ? "" : ` ∕ ${words.figure(work.central)}`;
  return [
    {
      label: words.say("life.inOperations"),
      symbols: trainingRuns === 1 ? "t = 3 D ∕ (k · T)" : "t = 3 D · n ∕ (k · T)",
      numbers: `${words.figure(3)} · ${apart(words.amount(trainingTokens))}${runs} ∕ ${drawn}`,
      result: day(operations.even.central),
    },
    {
      label: words.say("life.inEnergy"),
      symbols: "t · R ∕ S",
      numbers: `${dayFigure(words, operations.even.central)} × ${words.figure(energyRatio.central)}${worked}`,
      result: day(energy.even.central),
    },
    ...(growth === 0
      ? []
      : [
          {
            label: words.say("life.withGrowth"),
            symbols: "ln(1 + λ t) ∕ λ",
            numbers: "",
            result: day(crossoverOf(life, energy).central),
          },
        ]),
  ];
}
