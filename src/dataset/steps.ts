/** Long work in steps: the caller may do other work between them. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Drives work to its end without a pause. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
