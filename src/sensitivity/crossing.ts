import type { Steps } from "../dataset/steps.ts";

/** Two values of a parameter close to each other, on either side of a change. */
export interface Crossing {
  /** The value nearest to the start at which the change is found. */
  readonly at: number;
  /** A value before it at which it is not. */
  readonly before: number;
}

/** Steps in which a way is looked at: a change that is undone inside of one step is not found. */
const steps = 4;

/** Times that a step is halved. */
const halvings = 14;

/**
 * The first change on the way from a value, where nothing is changed, to another: looked for in equal steps, then by
 * bisection. `undefined` where no step shows it. Each look is a step of its own.
 */
export function* crossingSteps(
  isChanged: (value: number) => boolean,
  { from, to }: { readonly from: number; readonly to: number },
): Steps<Crossing | undefined> {
  let before = from;
  for (let step = 1; step <= steps; step += 1) {
    yield;
    const at = step === steps ? to : from + ((to - from) * step) / steps;
    if (isChanged(at)) return yield* bisected(isChanged, { at, before });
    before = at;
  }
  return undefined;
}

function* bisected(isChanged: (value: number) => boolean, found: Crossing): Steps<Crossing> {
  let { at, before } = found;
  for (let halving = 0; halving < halvings; halving += 1) {
    yield;
    const middle = (at + before) / 2;
    if (isChanged(middle)) at = middle;
    else before = middle;
  }
  return { at, before };
}
