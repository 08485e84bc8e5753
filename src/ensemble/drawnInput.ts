import type { KernelInput } from "../model/kernelInput.ts";
import type { Prepared } from "../model/prepare.ts";
import type { Question } from "../model/question.ts";
import type { ParameterId } from "../scenario/parameters.ts";
import type { DrawPoint } from "./drawPoint.ts";

/** The kernel's input with room of its own for all that draws move. */
export type DrawRoom = {
  -readonly [Field in keyof KernelInput]: KernelInput[Field];
} & { readonly parameters: Record<ParameterId, number> };

/** Inputs that are drawn together. */
export interface DrawnInput {
  /** Ids of what it writes: parameters, variables, leaves, and what is worked out before the kernel runs. */
  readonly writes: readonly string[];
  /** Writes the numbers of a point into the room. */
  readonly moveTo: (point: DrawPoint) => void;
}

/** What inputs are drawn for. */
export interface Drawing {
  readonly prepared: Prepared;
  readonly question: Question;
  readonly seed: number;
  /** Whether the results that are asked for read an input. */
  readonly isRead: (id: string) => boolean;
}
