import type { MoveCause } from "./moveCauses.ts";
import type { Move } from "./movesBetween.ts";

/** How many moves have a cause. */
export interface CauseCount extends Pick<MoveCause, "kind" | "of"> {
  readonly count: number;
}

/** How many moves each cause has a part in, the frequent ones first. */
export function causeCounts(moves: readonly Move[]): readonly CauseCount[] {
  const counts = new Map<string, CauseCount>();
  for (const { causes } of moves)
    for (const { kind, of } of causes) {
      const key = kind === "others" || kind === "unknown" ? kind : `${kind} ${of}`;
      counts.set(key, { kind, of, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}

/** How many moves there are of each indicator, in their order. */
export function indicatorCounts(
  moves: readonly Move[],
): readonly { readonly id: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { indicator } of moves) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count }));
}
