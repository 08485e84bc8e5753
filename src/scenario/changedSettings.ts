import { rangeText } from "./parameterSettings.ts";
import { defaultScenario, presets } from "./presets.ts";
import { routingText } from "./routingShares.ts";
import type { Scenario } from "./scenario.ts";
import { settings } from "./settings.ts";

export interface ChangedSetting {
  /** Path in the scenario file, such as `parameters.aiShare`. */
  readonly path: string;
  /** Lists are the text that the setting reads. */
  readonly value: string | number | boolean;
}

/** What differs from the preset that a scenario started from, in the order of the settings: applied to it, they give the scenario again. */
export function changedSettings(scenario: Scenario): ChangedSetting[] {
  const preset = presets.find(({ preset: id }) => id === scenario.preset) ?? defaultScenario;
  return Object.keys(settings).flatMap((path) => {
    const value = leafAt(scenario, path);
    return value === undefined || value === leafAt(preset, path) ? [] : [{ path, value }];
  });
}

function leafAt(scenario: Scenario, path: string): string | number | boolean | undefined {
  if (path === "tokens.customRouting") return routingText(scenario.tokens.customRouting);
  let at: unknown = scenario;
  for (const part of path.split("."))
    at = (at as Readonly<Record<string, unknown>> | undefined)?.[part];
  return Array.isArray(at)
    ? rangeText(at as unknown as readonly [number, number])
    : (at as string | number | boolean | undefined);
}
