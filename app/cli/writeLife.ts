import {
  lifeFormats,
  lifeSentences,
  modelLifeOf,
  plainPress,
  type ReportContext,
  regionShares,
  type Scenario,
  textColumns,
  withModel,
} from "../../src/index.ts";
import { chooseFormats } from "./chooseFormats.ts";
import { chooseScenario, type ScenarioOptions } from "./chooseScenario.ts";
import { deliver } from "./deliver.ts";
import { wholeNumber } from "./drawOptions.ts";
import { knownModels, lifeModelNamed } from "./lifeModelNamed.ts";
import { reportContext } from "./reportContext.ts";
import type { Shell } from "./shell.ts";
import { UserError } from "./userError.ts";
import { creditsOfSet, filesOf, writeFiles } from "./writeFiles.ts";

export interface LifeOptions extends ScenarioOptions {
  readonly model?: string;
  readonly active?: string;
  readonly total?: string;
  readonly tokens?: string;
  readonly perDay?: string;
  readonly samples?: string;
  readonly years: string;
  readonly format: string;
  readonly language: string;
  readonly out?: string;
}

/** Most years of an account. */
const mostYears = 30;

/** `burden lifecycle`: training against inference for one model, the figures of the page and its sentences as a note. */
export async function writeLife(options: LifeOptions, shell: Shell): Promise<void> {
  const scenario = await chooseScenario(withFlags(options), shell.resolve, modelChange(options));
  const years = yearsOf(options.years);
  const formats = chooseFormats(lifeFormats, options.format);
  if (options.out === undefined && formats.length > 1)
    throw new UserError("Several formats need a folder to write to; give one with --out.");
  const context = await reportContext(scenario, options.language, shell.note);
  const life = modelLifeOf(scenario, years);
  if (options.out === undefined)
    for (const { write } of formats) deliver(await write(context, life), {}, shell);
  else {
    const files = [
      ...filesOf(formats, plainPress, context, life),
      ...creditsOfSet(formats, [context]),
    ];
    await writeFiles(files, { out: options.out, shell });
  }
  shell.note(sentencesOf(context, life));
}

const sentencesOf = (
  { assessment, words }: ReportContext,
  life: Parameters<typeof lifeSentences>[1],
): string => `${lifeSentences(words, life, regionShares(assessment, life)).join("\n")}\n`;

/** `burden models`: every model whose life can be told. */
export const listModels = ({ print }: Shell): void =>
  print(
    textColumns(
      ["name", "published", "active 10⁹", "all 10⁹", "training tokens"],
      knownModels().map((model) => [
        model.name,
        model.published,
        String(model.activeParameters),
        String(model.totalParameters),
        String(model.trainingTokens),
      ]),
    ),
  );

/** A model of the list put into a scenario; its figures leave no room for others. */
function modelChange({ model, active, total, tokens }: LifeOptions) {
  if (model === undefined) return undefined;
  if ([active, total, tokens].some((flag) => flag !== undefined))
    throw new UserError(
      "Give --model or --active, --total and --tokens, not both: a model of the list has its own figures.",
    );
  const found = lifeModelNamed(model);
  return (scenario: Scenario): Scenario => withModel(scenario, found);
}

/** Settings of flags, after those given by --set. Active parameters alone make a dense model. */
function withFlags(options: LifeOptions): ScenarioOptions {
  const { active, total = active, tokens, perDay, samples } = options;
  const flags = {
    activeParameters: active,
    totalParameters: total,
    trainingTokens: tokens,
    tokensPerDay: perDay,
    samplesPerAnswer: samples,
  };
  const set = Object.entries(flags).flatMap(([id, value]) =>
    value === undefined ? [] : [`parameters.${id}=${value}`],
  );
  return { ...options, set: [...options.set, ...set] };
}

function yearsOf(text: string): number {
  return wholeNumber("years", text, { min: 1, max: mostYears });
}
