import {
  ensembleFormats,
  ensembleOf,
  ensembleSummary,
  indicators,
  isDrawn,
} from "../../src/index.ts";
import type { RegionOptions } from "./assessOptions.ts";
import { builtAtlas } from "./builtAtlas.ts";
import { chooseCounting, type ShardOptions } from "./chooseCounting.ts";
import { chooseFormat } from "./chooseFormats.ts";
import { chooseIndicators } from "./chooseIndicators.ts";
import { chooseScenario, type ScenarioOptions } from "./chooseScenario.ts";
import { deliver, hasNoCredits } from "./deliver.ts";
import { chooseDraws, type DrawOptions, usualDraws } from "./drawOptions.ts";
import type { Shell } from "./shell.ts";
import { UserError } from "./userError.ts";
import { wordsFor } from "./wordsFor.ts";

/** What `burden ensemble` is asked. */
export interface EnsembleOptions extends ScenarioOptions, DrawOptions, RegionOptions, ShardOptions {
  readonly methodUncertainty?: boolean;
  readonly indicator?: string;
  readonly format: string;
  readonly out?: string;
}

/** `burden ensemble`: intervals, ranks and classes of every region of a level from many draws, written when all are counted. */
export async function writeEnsemble(options: EnsembleOptions, shell: Shell): Promise<void> {
  const scenario = await chooseScenario(options, shell.resolve);
  const format = chooseFormat(ensembleFormats, options.format);
  const { draws, seed } = chooseDraws(options, { usual: usualDraws.ensemble, least: 2 });
  const counting = chooseCounting(options);
  const chosen = drawnIndicators(options, scenario.basis);
  const words = await wordsFor(options.language);
  const { world, datasets, release } = builtAtlas(shell.note, options.level);
  const { methodUncertainty = false } = options;
  const request = { scenario, seed, indicators: chosen, methodUncertainty };
  const ensemble = ensembleOf(world, request);
  const counts = await counting({ world, request, ensemble, draws, shell });
  if (!counts) return;
  const summary = ensembleSummary(ensemble, counts);
  const context = { assessment: ensemble.assessment, world, words, release, datasets };
  const credits = hasNoCredits(format) ? context : undefined;
  deliver(await format.write({ context, summary }), { ...options, credits }, shell);
}

function drawnIndicators(
  { indicator }: EnsembleOptions,
  basis: Parameters<typeof chooseIndicators>[1],
): readonly string[] | undefined {
  const chosen = indicator === undefined ? undefined : chooseIndicators(indicator, basis);
  const wrong = chosen?.find((id) => !indicators.some((one) => one.id === id && isDrawn(one)));
  if (wrong === undefined) return chosen;
  throw new UserError(
    `${wrong} cannot be drawn: an ensemble draws results of the model, not published figures.`,
  );
}
