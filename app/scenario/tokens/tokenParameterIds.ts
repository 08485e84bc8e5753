import type { ParameterId } from "../../../src/index.ts";

/** Size of a model of one's own. */
export const ownModelIds: readonly ParameterId[] = [
  "activeParameters",
  "totalParameters",
  "bitsPerParameter",
];

/** What an answer takes beyond its tokens. */
export const workIds: readonly ParameterId[] = [
  "samplesPerAnswer",
  "speculativeMultiplier",
  "extraPromptTokens",
];

/** Parameters that stand in the card of the tokens. */
export const tokenParameterIds: readonly ParameterId[] = [...ownModelIds, ...workIds];
