import { contractFiles, type Level, presets, type ReportContext } from "../../src/index.ts";
import { chooseScenario, type ScenarioOptions } from "./chooseScenario.ts";
import { progressNote } from "./progressNote.ts";
import { reportContext } from "./reportContext.ts";
import type { Shell } from "./shell.ts";
import { UserError } from "./userError.ts";
import { writeFile } from "./writeFile.ts";

export interface ContractOptions extends ScenarioOptions {
  /** Every preset in place of one scenario. */
  readonly all?: boolean;
  /** Says nothing but what went wrong. */
  readonly quiet?: boolean;
  readonly language: string;
  readonly level: Level;
  readonly out: string;
}

/** `burden export`: every figure as files that programs read by address. */
export async function writeContract(options: ContractOptions, shell: Shell): Promise<void> {
  const { all = false, quiet = false, language, level, out } = options;
  if (all && (options.preset ?? options.scenario) !== undefined)
    throw new UserError("Give --all or one scenario, not both: --all writes every preset.");
  const scenarios = all ? presets : [await chooseScenario(options, shell.resolve)];
  const contexts: ReportContext[] = [];
  for (const scenario of scenarios)
    contexts.push(await reportContext(scenario, language, shell.note, level));
  const [lead, ...others] = contexts;
  if (!lead) return;
  const files = contractFiles([lead, ...others]);
  const progress = progressNote(files.length, shell, "files");
  for (const [place, { path, content }] of files.entries()) {
    writeFile(shell.resolve(`${out}/${path}`), content());
    if (!quiet) progress(place + 1);
  }
  if (!quiet) shell.print(`${shell.resolve(out)}\n`);
}
