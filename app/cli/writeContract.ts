import {
  contractFiles,
  type Level,
  presets,
  type ReportContext,
  type Scenario,
} from "../../src/index.ts";
import { chooseScenario, type ScenarioOptions } from "./chooseScenario.ts";
import { progressNote } from "./progressNote.ts";
import { reportContext } from "./reportContext.ts";
import type { Shell } from "./shell.ts";
import { UserError } from "./userError.ts";
import { writeSet } from "./writeSet.ts";

export interface ContractOptions extends ScenarioOptions {
  /** Every preset in place of one scenario. */
  readonly all?: boolean;
  /** The other presets as one table each. */
  readonly tables?: boolean;
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
  const contextOf = (scenario: Scenario): Promise<ReportContext> =>
    reportContext(scenario, language, shell.note, { level });
  const [lead, ...others] = await inTurn(scenarios, contextOf);
  if (!lead) return;
  const rest = options.tables
    ? presets.filter(({ preset }) => scenarios.every((own) => own.preset !== preset))
    : [];
  const tables = await inTurn(rest, contextOf);
  const files = contractFiles({ detailed: [lead, ...others], tables });
  const progress = quiet ? undefined : progressNote(files.length, shell, "files");
  writeSet(files, { folder: shell.resolve(out), progress });
  if (!quiet) shell.print(`${shell.resolve(out)}\n`);
}

/** One after the other: each needs the memory of a whole world. */
async function inTurn<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}
