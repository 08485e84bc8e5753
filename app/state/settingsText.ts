import { changedSettings, type Scenario } from "../../src/index.ts";
import { perObject } from "../work/perObject.ts";
import { isTooLongForLink } from "./keptRouting.ts";

/** A setting as addresses name it: "parameters.aiShare" is "aiShare"; ranges and tokens keep the word that tells them apart. */
export const shortPath = (path: string): string =>
  path.replace(/^(parameters|switches|index)\./, "");

/**
 * What `set=` holds: "aiShare:0.2,hydroEvaporation:true,weights.grid:2". Empty for a preset as it is. Written once a scenario: every
 * link of the page has it.
 */
export const settingsText = perObject((scenario: Scenario): string =>
  changedSettings(scenario)
    .filter(({ path }) => path !== "tokens.customRouting" || !isTooLongForLink(scenario))
    .map(({ path, value }) => `${shortPath(path)}:${value}`)
    .join(","),
);
