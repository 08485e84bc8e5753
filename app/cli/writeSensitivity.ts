import {
  indicators,
  isDrawn,
  outcomeOf,
  regionIndex,
  sensitivityFormats,
  sensitivityOf,
} from "../../src/index.ts";
import type { RegionOptions } from "./assessOptions.ts";
import { builtOtherNames } from "./builtAtlas.ts";
import { chooseFormat } from "./chooseFormats.ts";
import { chooseIndicator } from "./chooseIndicators.ts";
import { chooseScenario, type ScenarioOptions } from "./chooseScenario.ts";
import { deliver, hasNoCredits } from "./deliver.ts";
import { chooseDraws, type DrawOptions, usualDraws } from "./drawOptions.ts";
import { findRegion } from "./findRegion.ts";
import { progressNote } from "./progressNote.ts";
import { reportContext } from "./reportContext.ts";
import { sensitivityText } from "./sensitivityText.ts";
import type { Shell } from "./shell.ts";
import { UserError } from "./userError.ts";

/** What `burden sensitivity` is asked. */
export interface SensitivityOptions extends ScenarioOptions, DrawOptions, RegionOptions {
  readonly region: string;
  readonly indicator: string;
  readonly format: string;
  readonly out?: string;
}

/** Draws between two looks at the progress. */
const block = 16;

/** `burden sensitivity`: what the range of one indicator in one region comes from, written when all draws are counted. */
export async function writeSensitivity(options: SensitivityOptions, shell: Shell): Promise<void> {
  const scenario = await chooseScenario(options, shell.resolve);
  const format =
    options.format === "text" ? undefined : chooseFormat(sensitivityFormats, options.format);
  const { draws, seed } = chooseDraws(options, { usual: usualDraws.sensitivity, least: 2 });
  const indicator = drawnIndicator(options.indicator, scenario.basis);
  const context = await reportContext(scenario, options.language, shell.note, {
    level: options.level,
  });
  const { world, names } = context;
  const known = regionIndex(world.regions, { otherNames: builtOtherNames(), names });
  const place = findRegion(known, options.region);
  const region = known.regions[place]?.id ?? "";
  if (outcomeOf(context.assessment, indicator, place).value === undefined)
    throw new UserError(
      `${indicator} has no number in ${region} under this scenario, so that it has no range. \`burden assess --indicator ${indicator}\` shows where it has one.`,
    );
  const count = sensitivityOf(context.world, { scenario, indicator, region, seed, draws });
  const progress = progressNote(draws, shell);
  for (let from = 0; from < draws; from += block) {
    const to = Math.min(draws, from + block);
    count.add(from, to);
    progress(to);
  }
  const found = count.result();
  const text = (await format?.write({ context, ...found })) ?? sensitivityText(found, context);
  const credits = format && hasNoCredits(format) ? context : undefined;
  deliver(text, { ...options, credits }, shell);
}

function drawnIndicator(name: string, basis: Parameters<typeof chooseIndicator>[1]): string {
  const chosen = chooseIndicator(name, basis);
  if (indicators.some((one) => one.id === chosen && isDrawn(one))) return chosen;
  throw new UserError(
    `${chosen} cannot be drawn: an ensemble draws results of the model, not published figures.`,
  );
}
