/** What an amount of answers takes beyond its tokens. */
export interface TokenWork {
  /** k, samples drawn for each answer that is kept. */
  readonly samples: number;
  /** Energy of speculative decoding against plain decoding. */
  readonly speculativeMultiplier: number;
  /** Prompt tokens per output token beyond those of the benchmark (retrieval, agents). */
  readonly extraPromptTokens: number;
  /** Energy of such a prompt token against an output token. */
  readonly promptTokenCost: number;
}

/**
 * Energy of an output token of some work against one of the benchmark:
 * `k · speculative multiplier · (1 + extra prompt tokens · cost of one)`.
 */
export const workMultiplier = ({
  samples,
  speculativeMultiplier,
  extraPromptTokens,
  promptTokenCost,
}: TokenWork): number =>
  samples * speculativeMultiplier * (1 + extraPromptTokens * promptTokenCost);

/**
 * Electricity that the computing equipment of a host takes for tokens: `E_IT = T · e / PUE_e`. The energy of a token
 * was found on a fleet with a PUE of its own, which is taken out here; the host's PUE then applies once.
 *
 * @param tokens T, output tokens a year, samples included.
 * @param energyPerToken e, kWh per output token.
 * @param measuredPue PUE_e inside e: 1.09 for the measured classes at the facility, 1 for the parametric fit.
 * @returns kWh/yr.
 */
export const itEnergyOfTokens = (
  tokens: number,
  energyPerToken: number,
  measuredPue: number,
): number => (tokens * energyPerToken) / measuredPue;
