import { type VariableId, variableIds } from "../dataset/variable.ts";
import { groupOf, type InputGroup } from "../ensemble/inputGroups.ts";
import { leaves } from "../model/declaration.ts";
import { type Evidence, evidenceClasses } from "../model/evidence.ts";
import type { Prepared } from "../model/prepare.ts";
import { type ParameterId, parameterIds } from "../scenario/parameters.ts";
import type { Explained } from "./explained.ts";

/**
 * What a group of inputs holds: parameters, variables of the region, and what is neither. `hostedLoad` is the electricity of its
 * data centres where a figure is published, `keyResidual` how far it may lie from the key where none is.
 */
export type GroupMember =
  | ParameterId
  | VariableId
  | "hostedLoad"
  | "keyResidual"
  | "tokenEnergy"
  | "pillarWeights"
  | "shareKeys";

/** Members of groups that hold what is no parameter; of the region that the response is of. */
const others: Readonly<Partial<Record<InputGroup, (of: Place) => readonly GroupMember[]>>> = {
  tokens: ({ moved }) => (moved.has("tokenEnergy") ? ["tokenEnergy"] : []),
  weights: () => ["pillarWeights"],
  partShares: () => ["shareKeys"],
  keyResidual: ({ evidence }) => {
    if (evidence === "located") return ["locatedLevel", "keyResidual"];
    return evidence === "keyOnly" ? ["keyOnlyLevel", "keyResidual"] : ["keyResidual"];
  },
  regionalData: ({ moved, evidence, hasRange }) => [
    ...(moved.has("hostedLoad") && evidence === "published" ? (["hostedLoad"] as const) : []),
    ...variableIds.filter((id) => isMoved(id, moved) && hasRange(id)),
  ],
};

interface Place {
  readonly moved: ReadonlySet<string>;
  readonly evidence: Evidence | undefined;
  readonly hasRange: (id: VariableId) => boolean;
}

/** Whether draws move a variable, by itself or as a leaf of a whole such as the kinds of plant. */
const isMoved = (id: VariableId, moved: ReadonlySet<string>): boolean =>
  moved.has(id) ||
  Object.entries(leaves).some(
    ([whole, parts]) => moved.has(whole) && (parts as readonly VariableId[]).includes(id),
  );

/** The inputs of a group that have a range and are read for the response; those of other regions apart. */
export function groupMembers(
  group: InputGroup,
  { ensemble: { moved, assessment }, place }: Pick<Explained, "ensemble" | "place">,
  { carried }: Prepared,
): readonly GroupMember[] {
  const hasRange = (id: VariableId): boolean =>
    (carried[id].high[place] as number) > (carried[id].low[place] as number);
  const evidence = evidenceClasses[assessment.evidence[place] as number];
  return [
    ...parameterIds.filter((id) => moved.has(id) && groupOf(id) === group),
    ...(others[group]?.({ moved, evidence, hasRange }) ?? []),
  ];
}
