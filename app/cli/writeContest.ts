import {
  contestFormats,
  contestStatement,
  contestText,
  indicators,
  otherFigureIssues,
} from "../../src/index.ts";
import { chooseFormat } from "./chooseFormats.ts";
import { chooseIndicator } from "./chooseIndicators.ts";
import { chooseScenario, type ScenarioOptions } from "./chooseScenario.ts";
import { regionsNamed } from "./commands.ts";
import { deliver } from "./deliver.ts";
import { reportContext } from "./reportContext.ts";
import type { Shell } from "./shell.ts";
import { someOf, UserError } from "./userError.ts";

export interface ContestOptions extends ScenarioOptions {
  readonly value: string;
  readonly evidence: string;
  readonly by: string;
  readonly reason: string;
  readonly format: string;
  readonly out?: string;
}

/** `burden contest`: a statement on one figure, filled in with all that tells which figure it is. */
export async function writeContest(
  [key, name]: readonly [region: string, indicator: string],
  options: ContestOptions,
  shell: Shell,
): Promise<void> {
  const scenario = await chooseScenario(options, shell.resolve);
  const format = chooseFormat(contestFormats, options.format);
  const id = chooseIndicator(name, scenario.basis);
  const indicator = indicators.find((one) => one.id === id);
  const [region] = regionsNamed([key], options.language, shell);
  if (!region || !indicator) throw new UserError(`No region has the key ${key}.`);
  const context = await reportContext(scenario, options.language, shell.note, {
    level: region.level,
  });
  const issues = otherFigureIssues(options, context.words);
  if (issues.length > 0) throw new UserError(someOf(issues));
  const regionIndex = context.world.regions.findIndex((one) => one.id === region.id);
  const { evidence, by, reason } = options;
  const other = { value: Number(options.value), evidence: evidence.trim(), by, reason };
  const statement = contestStatement(context, { indicator, regionIndex }, other);
  const content =
    format.id === "md" ? contestText(context, statement) : await format.write(context, statement);
  deliver(content, options, shell);
}
