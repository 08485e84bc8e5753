import { changedSettings } from "../scenario/changedSettings.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** The flags that reproduce a scenario: its preset and the settings that differ from it. */
export const scenarioFlags = (scenario: Scenario): string =>
  [
    `--preset ${scenario.preset}`,
    ...changedSettings(scenario).map(({ path, value }) => `--set ${path}=${value}`),
  ].join(" ");

/** The command that writes a region report again. */
export const reportCommand = (region: string, scenario: Scenario, language: string): string =>
  `npm run burden -- report ${region} ${scenarioFlags(scenario)}${languageFlag(language)}`;

/** The command that writes the method again. */
export const methodCommand = (language: string): string =>
  `npm run burden -- method${languageFlag(language)}`;

const languageFlag = (language: string): string =>
  language === "en" ? "" : ` --language ${language}`;
