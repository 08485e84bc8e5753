import {
  dayFigure,
  inferenceUntil,
  type LifeLedger,
  lifeAmountWords,
  type ModelLife,
  type Words,
} from "../../src/index.ts";

/** Height of a line of words in the chart, px. */
export const lineHeight = 15;

const lineNames = { training: "life.training", inference: "life.inference" } as const;

/** Both lines at the end of the account, in words. */
export function lineLabels(words: Words, life: ModelLife, ledger: LifeLedger) {
  const account = life.ledgers[ledger];
  const label = (id: "inference" | "training", range: Parameters<typeof lifeAmountWords>[2]) => {
    const { figure, range: between } = lifeAmountWords(words, account, range);
    return { id, figure, note: between, name: words.say(lineNames[id]) };
  };
  const end = label("inference", inferenceUntil(life, account, life.days));
  const once = label("training", account.training);
  const day = dayFigure(words, life.days);
  return [
    { ...end, note: words.say("life.byDay", { range: end.note, day }) },
    { ...once, note: words.say("life.once", { range: once.note }) },
  ];
}
