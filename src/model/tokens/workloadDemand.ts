import type { Scenario } from "../../scenario/scenario.ts";

/** Whether the answers are images, which are counted by themselves. */
export const asksForImages = ({ basis, tokens }: Scenario): boolean =>
  basis === "tokens" && tokens.workload === "image";

/** Whether agents ask, whose prompts are longer than those of any benchmark. */
export const isAgentic = ({ tokens }: Scenario): boolean => tokens.workload === "agentic";

/** What is answered: tokens, or images. */
export const answeredQuantity = (scenario: Scenario): "hostedImages" | "hostedTokens" =>
  asksForImages(scenario) ? "hostedImages" : "hostedTokens";

/**
 * Prompt tokens per output token beyond those of the benchmark: the scenario's own, and for agents those that agents add.
 *
 * @param own both parameters at one point of their ranges.
 */
export const promptsBeyond = (
  scenario: Scenario,
  own: { readonly extraPromptTokens: number; readonly agenticPromptTokens: number },
): number => own.extraPromptTokens + (isAgentic(scenario) ? own.agenticPromptTokens : 0);
