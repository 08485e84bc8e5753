import {
  type Assessment,
  headroomClassOf,
  outcomeOf,
  type RegionOutcome,
} from "../../src/index.ts";
import type { Address } from "../state/address.ts";

export interface Question {
  readonly id: string;
  /** Key of its words. */
  readonly words: "empty.headroom" | "empty.stressed" | "empty.ownedElsewhere" | "empty.missing";
  /** The saved view that answers it. */
  readonly change: Partial<Address>;
  /** Ids of the regions that answer it, under the scenario on screen. */
  readonly regions: (assessment: Assessment, layer: string) => readonly string[];
}

/** From here on Aqueduct calls baseline water stress extremely high. */
const extremelyHigh = 4;

/** Questions that a reader may start from. */
export const questions: readonly Question[] = [
  {
    id: "headroom",
    words: "empty.headroom",
    change: { layer: "headroom" },
    regions: (assessment) =>
      assessment.regions.filter((_, index) => {
        const found = headroomClassOf(assessment, index);
        return found === "none" || found === "uncertain";
      }),
  },
  {
    id: "stressed",
    words: "empty.stressed",
    change: { layer: "waterStressScore" },
    regions: (assessment) =>
      regionsWhere(
        assessment,
        ["waterStressScore", "facilityEnergy"],
        (stress, energy) =>
          has(stress, (value) => value >= extremelyHigh) && has(energy, (value) => value > 0),
      ),
  },
  {
    id: "ownedElsewhere",
    words: "empty.ownedElsewhere",
    change: { layer: "computeLocated" },
    regions: (assessment) =>
      regionsWhere(
        assessment,
        ["computeLocated", "computeOwned"],
        (located, owned) => has(located, (value) => value > 0) && !has(owned, (value) => value > 0),
      ),
  },
  {
    id: "missing",
    words: "empty.missing",
    change: {},
    regions: (assessment, layer) =>
      regionsWhere(assessment, [layer], (outcome) => outcome?.kind === "noData"),
  },
];

const has = (outcome: RegionOutcome | undefined, test: (value: number) => boolean): boolean =>
  outcome?.kind === "value" && outcome.value !== undefined && test(outcome.value);

/** Regions whose outcomes for some indicators pass a test. */
const regionsWhere = (
  assessment: Assessment,
  indicators: readonly string[],
  test: (...outcomes: readonly (RegionOutcome | undefined)[]) => boolean,
): readonly string[] =>
  assessment.regions.filter((_, index) =>
    test(...indicators.map((id) => outcomeOf(assessment, id, index))),
  );
