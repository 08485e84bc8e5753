import { changedSettings, type Scenario } from "../../src/index.ts";

/** A setting as addresses name it: "parameters.aiShare" is "aiShare". */
export const shortPath = (path: string): string => path.slice(path.indexOf(".") + 1);

/** What `set=` holds: "aiShare:0.2,hydroEvaporation:true,weights.grid:2". Empty for a preset as it is. */
export const settingsText = (scenario: Scenario): string =>
  changedSettings(scenario)
    .map(({ path, value }) => `${shortPath(path)}:${value}`)
    .join(",");
