import type { KernelStep, Source } from "./kernelPlan.ts";

type Plan = readonly KernelStep[];

/** The steps that lead to some results, in their order. @param wanted ids of the results. */
export function stepsTo(plan: Plan, wanted: Iterable<string>): Plan {
  const needed = new Set(wanted);
  return plan
    .toReversed()
    .filter((step) => {
      if (!needed.has(step.gives.id)) return false;
      for (const id of computedReads(step)) needed.add(id);
      return true;
    })
    .toReversed();
}

/** The steps whose results move when some inputs do. @param moved ids of the inputs. */
export function stepsMovedBy(plan: Plan, moved: ReadonlySet<string>): Plan {
  const moving = new Set<string>();
  return plan.filter((step) => {
    const moves =
      inputReads(step).some((id) => moved.has(id)) ||
      computedReads(step).some((id) => moving.has(id));
    if (moves) moving.add(step.gives.id);
    return moves;
  });
}

/** Ids of the inputs that steps read: parameters, variables, leaves, and what is worked out before the kernel runs. */
export const inputsOf = (plan: Plan): ReadonlySet<string> => new Set(plan.flatMap(inputReads));

const sourcesOf = ({ way, fallback, needs }: KernelStep): readonly Source[] => [
  ...[way, fallback].flatMap((bound) => bound?.sources.map(([, source]) => source) ?? []),
  ...needs,
];

const computedReads = (step: KernelStep): readonly string[] =>
  sourcesOf(step).flatMap((source) =>
    source.from === "columns" || source.from === "numbers" ? [source.id] : [],
  );

const inputReads = (step: KernelStep): readonly string[] =>
  sourcesOf(step).flatMap((source) => {
    switch (source.from) {
      case "columns":
      case "numbers":
      case "fixed":
        return [];
      case "factors":
        return source.ids.flat();
      default:
        return [source.id];
    }
  });
