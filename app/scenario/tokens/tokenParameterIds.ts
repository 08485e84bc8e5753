import type { ParameterId, WorkloadChoice } from "../../../src/index.ts";

/** Size of a model of one's own. */
export const ownModelIds: readonly ParameterId[] = [
  "activeParameters",
  "totalParameters",
  "bitsPerParameter",
];

const ofTokens: readonly ParameterId[] = [
  "samplesPerAnswer",
  "speculativeMultiplier",
  "extraPromptTokens",
];
const ofAgents: readonly ParameterId[] = [...ofTokens, "agenticPromptTokens"];

/** What an answer takes beyond its tokens, by what it is for. */
export const workIds: Readonly<Record<WorkloadChoice, readonly ParameterId[]>> = {
  asModel: ofTokens,
  chat: ofTokens,
  reasoning: ofTokens,
  code: ofTokens,
  agentic: ofAgents,
  imageChat: ofTokens,
  image: ["samplesPerAnswer"],
};

/** Parameters in the card of the tokens. */
export const tokenParameterIds: readonly ParameterId[] = [...ownModelIds, ...ofAgents];
