import {
  type Cause,
  type DatasetRecord,
  explain,
  type OutcomeKind,
  type Scenario,
  type VariableId,
  type Words,
  type World,
} from "../../src/index.ts";

/** Everything that a reason is read off. */
export interface ReasonContext {
  readonly words: Words;
  readonly world: World;
  readonly datasets: readonly DatasetRecord[];
  readonly scenario: Scenario;
}

/** Why a region has no value for an indicator, in sentences. Nothing for a value. */
export function reasonSentences(
  context: ReasonContext,
  indicator: string,
  regionIndex: number,
  kind: OutcomeKind,
): readonly string[] {
  const { words, world, scenario } = context;
  if (kind === "value") return [];
  if (kind !== "noData") return [words.say(kindKeys[kind])];
  const { causes } = explain(world, regionIndex, indicator, scenario);
  const sentences = causes.map((cause) => causeSentence(context, cause));
  return sentences.length > 0 ? [...new Set(sentences)] : [words.say("why.noData")];
}

const kindKeys = {
  noLoad: "why.noLoad",
  allocatedOnly: "why.allocatedOnly",
  noHeadroom: "why.noHeadroom",
  tooLarge: "why.tooLarge",
  arid: "why.arid",
  notApplicable: "why.notApplicable",
} as const;

function causeSentence({ words, datasets }: ReasonContext, cause: Cause): string {
  if (cause.kind === "notReportedApart") return words.say("cause.notReportedApart");
  const publisher = (id: string): string =>
    datasets.find((dataset) => dataset.id === id)?.publisher ?? id;
  const variable = variableName(words, cause.variable);
  switch (cause.kind) {
    case "uncovered": {
      const sources = [...new Set(cause.sources.map(publisher))].join(words.say("list.comma"));
      return words.say("cause.uncovered", { variable, sources });
    }
    case "suppressed": {
      const { source, printed } = cause;
      return words.say("cause.suppressed", { variable, source: publisher(source), printed });
    }
    case "gate": {
      const [value, min, max] = [cause.value, cause.min, cause.max].map((n) => words.figure(n));
      const source = publisher(cause.source);
      return words.say("cause.gate", {
        variable,
        source,
        value: value ?? "",
        min: min ?? "",
        max: max ?? "",
      });
    }
    case "unread":
      return words.say("cause.unread", { variable, file: cause.file });
  }
}

/** The name of a variable in the language of the words. */
const variableName = (words: Words, id: VariableId): string => words.say(`variable.${id}`);
