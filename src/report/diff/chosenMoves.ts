import { fold } from "../../language/fold.ts";
import type { MoveCause } from "./moveCauses.ts";
import type { Move } from "./movesBetween.ts";

/** What of a region may have changed. */
export const moveKinds = ["class", "rank", "kind"] as const;

export type MoveKind = (typeof moveKinds)[number];

/** Which moves are asked for; all of them where nothing is said. */
export interface MoveChoice {
  /** Those with a cause of this kind; with `of`, by that input, factor or setting. */
  readonly cause?: { readonly kind: MoveCause["kind"]; readonly of?: string } | undefined;
  /** Id of the indicator. */
  readonly indicator?: string | undefined;
  readonly changed?: MoveKind | undefined;
  /** A part of the name, id or code of the region. */
  readonly place?: string | undefined;
}

/**
 * The moves that a reader asks for, in their order.
 *
 * @param names of regions in the reader's language, by id.
 */
export function chosenMoves(
  moves: readonly Move[],
  { cause, indicator, changed, place = "" }: MoveChoice,
  names: Readonly<Record<string, string>> = {},
): readonly Move[] {
  const wanted = fold(place.trim());
  return moves.filter(
    (move) =>
      (!cause || move.causes.some((one) => isSame(one, cause))) &&
      (indicator === undefined || move.indicator === indicator) &&
      (changed === undefined || move.before[changed] !== move.after[changed]) &&
      (wanted === "" || termsOf(move, names).includes(wanted)),
  );
}

const isSame = (cause: MoveCause, { kind, of }: NonNullable<MoveChoice["cause"]>): boolean =>
  cause.kind === kind && (of === undefined || cause.of === of);

const termsOf = ({ name, region, code }: Move, names: Readonly<Record<string, string>>): string =>
  fold(`${(Object.hasOwn(names, region) && names[region]) || ""} ${name} ${region} ${code}`);

/** The moves with the longest steps of rank first, then of class; what has neither in its order behind. */
export const byReach = (moves: readonly Move[]): readonly Move[] =>
  moves
    .map((move) => ({ move, rank: stepOf(move, "rank"), class: stepOf(move, "class") }))
    .toSorted((a, b) => b.rank - a.rank || b.class - a.class)
    .map(({ move }) => move);

const stepOf = ({ before, after }: Move, what: "rank" | "class"): number =>
  before[what] === undefined || after[what] === undefined
    ? 0
    : Math.abs(after[what] - before[what]);
