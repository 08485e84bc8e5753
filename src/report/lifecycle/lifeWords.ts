import { percent } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import type { LifeLedger } from "../../model/lifecycle/lifeLedger.ts";
import { crossoverOf, hiddenUntil, inferenceUntil } from "../../model/lifecycle/lifeUntil.ts";
import type { ModelLife } from "../../model/lifecycle/modelLife.ts";
import { dayCount, dayFigure, dayRange, lifeAmount, lifeShareWords } from "./lifeFigures.ts";

/** "After 75 days of use, answering has taken more energy than training", or that it never does. */
export function lifeTitle(words: Words, life: ModelLife, ledger: LifeLedger): string {
  const { central: day } = crossoverOf(life, life.ledgers[ledger]);
  if (!Number.isFinite(day)) return words.say("life.titleNever", { ledger });
  return day < 1
    ? words.say("life.titleFirstDay", { ledger })
    : words.say("life.title", { ledger, days: dayFigure(words, day), count: dayCount(day) });
}

/** What the chart is of, and what its lines and bands mean. */
export function lifeSubtitle(words: Words, life: ModelLife, ledger: LifeLedger): string {
  const { activeParameters, trainingTokens, tokensPerDay, growth } = life;
  return words.say("life.subtitle", {
    ledger,
    active: words.amount(activeParameters),
    trained: words.amount(trainingTokens),
    answered: words.amount(tokensPerDay),
    grows: growth === 0 ? "no" : "yes",
    growth: signedPercent(words, growth),
  });
}

/** A change in per cent with its sign. */
const signedPercent = (words: Words, share: number): string => {
  const figure = percent(words, words.figure(100 * share));
  return share > 0 ? `+${figure}` : figure;
};

/** The lines beside the crossover in the chart. */
export function crossoverLines(words: Words, life: ModelLife, ledger: LifeLedger): string[] {
  const crossover = crossoverOf(life, life.ledgers[ledger]);
  const range = dayRange(words, crossover);
  const other = ledger === "energy" ? "operations" : "energy";
  const { central: otherDay } = crossoverOf(life, life.ledgers[other]);
  return [
    words.say("life.crossover", { day: dayFigure(words, crossover.central) }),
    ...(range ? [words.say("life.crossoverRange", { range })] : []),
    words.say("life.crossoverOther", { ledger: other, day: dayFigure(words, otherDay) }),
  ];
}

/** "Counting training alone misses 93 % of this model's electricity over 3 years." */
export function hiddenSentence(words: Words, life: ModelLife, ledger: LifeLedger): string {
  const { figure, range } = lifeShareWords(
    words,
    hiddenUntil(life, life.ledgers[ledger], life.days),
  );
  return words.say("life.hidden", {
    share: figure,
    ranged: range ? "yes" : "no",
    range,
    ledger,
    years: life.years,
  });
}

/** Both lines on a day: "By day 365: training 8.84 GWh, inference 43.0 GWh; 83 % hidden." */
export function readingSentence(
  words: Words,
  life: ModelLife,
  ledger: LifeLedger,
  day: number,
): string {
  const account = life.ledgers[ledger];
  const used = inferenceUntil(life, account, day).central;
  return words.say("life.readingSentence", {
    day: dayFigure(words, day),
    training: lifeAmount(words, account, account.training.central),
    inference: lifeAmount(words, account, used),
    share: lifeShareWords(words, hiddenUntil(life, account, day)).figure,
  });
}
