import type { Assessment } from "../../assessment/assessment.ts";
import type { Anchor } from "../../dataset/references/anchors.ts";
import type { DrawnAssessment } from "../../ensemble/drawnAssessments.ts";
import type { Spread } from "../../language/figures.ts";
import type { MessageKey } from "../../language/messages.ts";
import type { World } from "../../region/region.ts";
import type { ParameterRange } from "../../scenario/rangeOf.ts";
import type { Basis, Scenario } from "../../scenario/scenario.ts";

/**
 * How a published figure stands to the atlas.
 * input: the atlas starts from it, so that the row checks that nothing is lost on the way; calibrated: a parameter was set
 * so that it comes out; among: the atlas starts from several figures, this one or one that it was made from among them;
 * independent: none of these.
 */
export const relations = ["input", "calibrated", "among", "independent"] as const;
export type Relation = (typeof relations)[number];

/** What a comparison reads of an assessment: one with its ranges, or a single draw. */
export type ComparedAssessment = Pick<DrawnAssessment, "scenario" | "columns">;

/** What a comparison is computed from. */
export interface ComparisonInput {
  readonly world: World;
  /** The source of totals and of figures per kilowatt-hour. */
  readonly assessment: ComparedAssessment;
  readonly anchor: Anchor;
  /** What counts of a range that is no parameter of the scenario: all of it, or in a draw one number of it. */
  readonly within: (range: ParameterRange, input: OwnInput) => ParameterRange;
}

/** Inputs of comparisons with a range that the scenario does not hold. */
export type OwnInput = "answerLength" | "tokenEnergy" | "classEnergy";

/** Published figures that are left out of the world before a comparison tests it: the anchor would be held against itself. */
export interface LeftOutFigures {
  readonly publisher: string;
  /** Region that the figures are of. */
  readonly region: string;
}

/** A published figure and how the atlas computes its own. Its name is the message `anchor.<id>`. */
export interface Comparison {
  /** Id of the anchor. */
  readonly id: string;
  /** Unit of both figures. */
  readonly unit: string;
  readonly relation: Relation;
  /** Bases in which the atlas has such a figure. */
  readonly bases: readonly Basis[];
  /** Messages that explain the ratio, as keys of the catalogue. */
  readonly notes: readonly MessageKey[];
  /** Ids of the indicators that it is computed from. */
  readonly reads: readonly string[];
  /** Further reasons why draws may miss it. */
  readonly missedBy?: readonly MessageKey[];
  /** What is left out to test it; absent where nothing of it is put in. */
  readonly leavesOut?: readonly LeftOutFigures[];
  /** The atlas's own figure; absent where an input is missing. */
  readonly compute: (input: ComparisonInput) => Spread | undefined;
}

/** A published figure beside the atlas's own. */
export interface ComparisonRow {
  readonly comparison: Comparison;
  readonly anchor: Anchor;
  readonly published: Spread;
  /** The scenario that ours was computed under; absent where no basis fits. */
  readonly scenario?: Scenario;
  readonly ours?: Spread;
  /** Ours over the published value, both central. */
  readonly ratio?: number;
  /** Whether the two ranges overlap; absent where neither figure has one. */
  readonly overlaps?: boolean;
}

/** Assessments by basis; a figure that none of them has is absent. */
export type Assessments = { readonly [basis in Basis]?: Assessment };
