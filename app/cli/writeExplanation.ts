import { explainValue, explanationFormats, withNotes } from "../../src/index.ts";
import { builtNotes } from "./builtAtlas.ts";
import { chooseFormat } from "./chooseFormats.ts";
import { chooseIndicator } from "./chooseIndicators.ts";
import { chooseScenario, type ScenarioOptions } from "./chooseScenario.ts";
import { regionsNamed } from "./commands.ts";
import { deliver } from "./deliver.ts";
import { explanationText } from "./explanationText.ts";
import { reportContext } from "./reportContext.ts";
import type { Shell } from "./shell.ts";
import { tableLines } from "./tableLines.ts";
import { UserError } from "./userError.ts";

export interface ExplainOptions extends ScenarioOptions {
  readonly format: string;
  readonly out?: string;
}

/** `burden explain`: the way of one number from the rows of its sources to the result, step by step. */
export async function writeExplanation(
  [key, indicator]: readonly [region: string, indicator: string],
  options: ExplainOptions,
  shell: Shell,
): Promise<void> {
  const scenario = await chooseScenario(options, shell.resolve);
  const format =
    options.format === "text" ? undefined : chooseFormat(explanationFormats, options.format);
  const id = chooseIndicator(indicator, scenario.basis);
  const [region] = regionsNamed([key], options.language, shell);
  if (!region) throw new UserError(`No region has the key ${key}. Run \`npx burden regions\`.`);
  const plain = await reportContext(scenario, options.language, shell.note, {
    level: region.level,
  });
  const context = { ...plain, datasets: withNotes(plain.datasets, builtNotes()) };
  const place = context.world.regions.findIndex((one) => one.id === region.id);
  const chain = explainValue(context, place, id);
  const content = format
    ? await format.write(context, chain)
    : explanationText(chain, { lines: tableLines(chain.rows), words: context.words });
  deliver(content, options, shell);
}
