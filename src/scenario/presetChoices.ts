import { presets } from "./presets.ts";

/** "choose from today, siting-100mw, dense-70b": every preset by its id, for whoever named one that does not exist. */
export const presetChoices = (): string =>
  `choose from ${presets.map(({ preset }) => preset).join(", ")}`;
