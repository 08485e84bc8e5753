import { optional } from "../../dataset/optional.ts";
import type { Anchor } from "../../dataset/references/anchors.ts";
import { hashUniform, inputBits } from "../../ensemble/counterHash.ts";
import { drawnAssessments } from "../../ensemble/drawnAssessments.ts";
import { energyUniform } from "../../ensemble/globalInputs.ts";
import { marginalOf, marginalQuantile } from "../../ensemble/marginal.ts";
import type { World } from "../../region/region.ts";
import { defaultScenario } from "../../scenario/presets.ts";
import { exactly } from "../../scenario/rangeArithmetic.ts";
import { quantile } from "../../statistics/quantile.ts";
import type { Comparison, ComparisonInput } from "../comparison/comparison.ts";
import { comparisons } from "../comparison/comparisons.ts";
import { type HeldFigure, heldAgainst } from "./heldFigure.ts";
import { worldWithout } from "./worldWithout.ts";

/** A published figure that the atlas computes too; plain data, which can cross threads. */
export interface CalibratedAnchor {
  readonly anchor: Anchor;
  /** Absent where it is not tested: the atlas starts from it, or a parameter was set by it. */
  readonly held?: HeldFigure;
}

/** Told how large a part of the draws is done, 0–1. */
export type CountedShare = (share: number) => void;

/** Draws between two words on progress. */
const drawsOfStep = 16;

/** Which draws published figures are held against. */
export interface CalibrationDraws {
  readonly seed: number;
  readonly draws: number;
}

/**
 * Holds published figures against the draws of the default scenario. A figure that the atlas reads itself is left out of the
 * world first; one that a parameter was set by cannot be, and is not tested.
 *
 * @returns in the order of the comparisons; those whose anchor is not there are left out.
 * Throws where the atlas cannot compute a figure in a draw: a draw is never left out.
 */
export function anchorCalibration(
  world: World,
  anchors: readonly Anchor[],
  { counted, ...draws }: CalibrationDraws & { readonly counted?: CountedShare | undefined },
): readonly CalibratedAnchor[] {
  const found = comparisons.flatMap((comparison) => {
    const anchor = anchors.find(({ id }) => id === comparison.id);
    return anchor ? [{ comparison, anchor }] : [];
  });
  const tested = found.filter(({ comparison }) => canTest(comparison));
  const worlds = new Map(
    tested.map(({ comparison: { leavesOut = [] } }) => [JSON.stringify(leavesOut), leavesOut]),
  );
  const held = new Map(
    [...worlds].flatMap(([key, leftOut], place) => {
      const group = tested.filter(
        ({ comparison: { leavesOut = [] } }) => JSON.stringify(leavesOut) === key,
      );
      const done = (share: number): void => counted?.((place + share) / worlds.size);
      return heldGroup(worldWithout(world, leftOut), group, { ...draws, counted: done });
    }),
  );
  return found.map(({ anchor }) => ({ anchor, ...optional("held", held.get(anchor.id)) }));
}

/** Whether the atlas can be without the figure, as it is or with what it reads of it left out. */
const canTest = ({ relation }: Comparison): boolean =>
  relation === "independent" || relation === "among";

interface ComparedAnchor {
  readonly comparison: Comparison;
  readonly anchor: Anchor;
}

/** Figures that are computed from one world. */
function heldGroup(
  world: World,
  group: readonly ComparedAnchor[],
  { seed, draws, counted }: CalibrationDraws & { readonly counted: CountedShare },
): readonly (readonly [id: string, held: HeldFigure])[] {
  const indicators = [...new Set(group.flatMap(({ comparison: { reads } }) => reads))];
  const assessmentOf = drawnAssessments(world, { scenario: defaultScenario, seed, indicators });
  const numbers = group.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw += 1) {
    const assessment = assessmentOf(draw);
    for (const [place, { comparison, anchor }] of group.entries()) {
      const within = ownInputs(anchor, seed, draw);
      const found = comparison.compute({ world, assessment, anchor, within });
      if (!Number.isFinite(found?.value))
        throw new Error(
          `${anchor.id} cannot be computed in draw ${draw}: a region that it covers lacks an input.`,
        );
      (numbers[place] as Float64Array)[draw] = (found as { readonly value: number }).value;
    }
    if ((draw + 1) % drawsOfStep === 0) counted((draw + 1) / draws);
  }
  return group.map(({ anchor }, place) => [
    anchor.id,
    heldAgainst(anchor.value, expectationOf((numbers[place] as Float64Array).toSorted())),
  ]);
}

function expectationOf(sorted: Float64Array) {
  const at = (share: number): number => quantile(sorted, share);
  return {
    median: at(0.5),
    fifty: [at(0.25), at(0.75)],
    ninety: [at(0.05), at(0.95)],
  } as const;
}

/** Energy of a token by its own dimension, as everywhere; the others by a number of this comparison alone. All are positive scales. */
const ownInputs =
  ({ id }: Anchor, seed: number, draw: number): ComparisonInput["within"] =>
  (range, input) => {
    const share =
      input === "tokenEnergy"
        ? energyUniform(seed)(draw)
        : hashUniform(inputBits(seed, id, input), draw);
    return exactly(marginalQuantile(marginalOf(range, "logTriangular"), share));
  };
