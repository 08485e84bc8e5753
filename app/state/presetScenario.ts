import { type Basis, defaultScenario, presets, type Scenario } from "../../src/index.ts";

/** The unchanged scenario of a preset; the default for an unknown one. */
export const presetScenario = (id: string): Scenario =>
  presets.find(({ preset }) => preset === id) ?? defaultScenario;

/** The scenario that a basis starts with. */
export const firstPreset = (basis: Basis): Scenario =>
  presets.find((preset) => preset.basis === basis) ?? defaultScenario;
