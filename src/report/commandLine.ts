import type { Level } from "../region/region.ts";
import { changedSettings } from "../scenario/changedSettings.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** The flags that reproduce a scenario: its preset and the settings that differ from it. */
export const scenarioFlags = (scenario: Scenario): string =>
  [
    `--preset ${scenario.preset}`,
    ...changedSettings(scenario).map(({ path, value }) => `--set ${path}=${value}`),
  ].join(" ");

/** What a report is written for. */
interface Asked {
  readonly scenario: Scenario;
  /** Id of the layer that was chosen. */
  readonly layer?: string | undefined;
  readonly language: string;
  /** The level of the region. */
  readonly level: Level;
  /** The draws that its intervals come from. */
  readonly draws?: { readonly count: number; readonly seed: number } | undefined;
}

/** Draws of a report where no flag says another: below countries there are none. */
const usualDraws = { count: 1024, seed: 7 };

/** Of a report whose draws are not the usual ones of its level. */
function drawFlags({ draws = { count: 0, seed: usualDraws.seed }, level }: Asked): string {
  const { count, seed } = draws;
  const usual = level === "country" ? usualDraws.count : 0;
  return [
    ...(count === usual ? [] : [` --draws ${count}`]),
    ...(seed === usualDraws.seed ? [] : [` --seed ${seed}`]),
  ].join("");
}

/** The command that writes a region report again. */
export const reportCommand = (region: string, asked: Asked): string =>
  `npm run burden -- report ${region} ${scenarioFlags(asked.scenario)}${drawFlags(asked)}${layerFlag(asked.layer)}${languageFlag(asked.language)}`;

/** The command that writes the method again. */
export const methodCommand = (language: string): string =>
  `npm run burden -- method${languageFlag(language)}`;

const layerFlag = (layer: string | undefined): string =>
  layer === undefined ? "" : ` --layer ${layer}`;

const languageFlag = (language: string): string =>
  language === "en" ? "" : ` --language ${language}`;
