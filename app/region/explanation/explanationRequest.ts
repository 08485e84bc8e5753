import type { Level, Scenario, ValueChain } from "../../../src/index.ts";

/** A number whose way a reader asks for. */
export interface ExplanationRequest {
  readonly kind: "explain";
  readonly region: string;
  readonly level: Level;
  readonly indicator: string;
  readonly scenario: Scenario;
  readonly language: string;
}

export type ExplanationAnswer =
  | { readonly kind: "explanation"; readonly chain: ValueChain }
  | { readonly kind: "explanationFailure"; readonly message: string };
