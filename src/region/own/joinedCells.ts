import { widened } from "../../dataset/inheritance.ts";
import { type Cell, type Cells, isMeasure, type Measure } from "../../dataset/measure.ts";
import type { Topic, Variable, Variables } from "../../dataset/variable.ts";
import { joinedWhole } from "./joinedWhole.ts";
import { cellIn, notEverywhere, originOf, type Weighed } from "./lentParts.ts";
import type { WeightedPart, WeightedParts, WeightKind } from "./weighParts.ts";

/** What figures of a topic hold for: prices and grids for the people whom they serve, water and climate for the ground. */
const weightOf = {
  energy: "people",
  price: "people",
  people: "people",
  compute: "people",
  water: "ground",
} as const satisfies Readonly<Record<Topic, WeightKind>>;

/** A region of the atlas that lies in a shape with nearly all of its ground lends its figure as it is. */
const nearlyAll = 0.95;

/** Figures that count classes: between two of them there is none. */
const isClass = ({ unit }: Variable): boolean => unit === "class";

/**
 * What a region of one's own holds by the regions of the atlas that lie in it: the weighted mean of what holds for a place, only
 * where every part has a figure. Amounts are never divided.
 */
export function joinedCells({ parts, by }: WeightedParts, declared: Variables): Cells {
  const cells: Record<string, Cell> = {};
  const groups = new Map<string, string[]>();
  for (const [id, variable] of Object.entries(declared)) {
    const { inherits, topic } = variable;
    const kind = weightOf[topic] === "people" ? by : "ground";
    if (inherits.kind === "amount") cells[id] = notDivided(id);
    else if (inherits.kind === "spread") cells[id] = meanOf(id, variable, { parts, kind });
    else groups.set(inherits.group, [...(groups.get(inherits.group) ?? []), id]);
  }
  for (const members of groups.values())
    Object.assign(cells, joinedWhole(members, { parts, kind: by }));
  return cells;
}

function meanOf(id: string, variable: Variable, { parts, kind }: Weighed): Cell {
  const lent = parts.map((part) => lentBy(part, id, variable));
  const measures = lent.filter(isMeasure);
  const [first] = measures;
  if (!first || measures.length < lent.length) return notEverywhere(id, lent, { parts, kind });
  const weights = parts.map((part) => part.weights[kind]);
  const at = (end: "value" | "low" | "high"): number =>
    measures.reduce((sum, measure, place) => sum + measure[end] * (weights[place] as number), 0);
  const ends = isClass(variable)
    ? classEnds(measures, weights)
    : { low: at("low"), value: at("value"), high: at("high") };
  return {
    ...{ unit: variable.unit, ...ends },
    ...originOf(mainOf(measures, weights), measures, { parts, kind }),
  };
}

/** The class of most of the ground or the people; its range reaches over the classes of all. */
function classEnds(measures: readonly Measure[], weights: readonly number[]) {
  return {
    low: Math.min(...measures.map(({ low }) => low)),
    value: mainOf(measures, weights).value,
    high: Math.max(...measures.map(({ high }) => high)),
  };
}

/** The figure that most of the weight has. */
function mainOf(measures: readonly Measure[], weights: readonly number[]): Measure {
  const by = new Map<number, number>();
  for (const [place, { value }] of measures.entries())
    by.set(value, (by.get(value) ?? 0) + (weights[place] as number));
  const [most] = [...by].sort(([, one], [, other]) => other - one)[0] ?? [];
  return measures.find(({ value }) => value === most) ?? (measures[0] as Measure);
}

/** What a region lends to a part of itself: less surely where it is not nearly the whole, and not widened once already. */
function lentBy({ of, ofRegion }: WeightedPart, id: string, variable: Variable): Cell {
  const cell = cellIn(of, id);
  const { inherits } = variable;
  if (!isMeasure(cell) || inherits.kind !== "spread") return cell;
  if (ofRegion >= nearlyAll || cell.status === "inherited") return cell;
  return { ...cell, ...widened(cell, inherits.widen, variable) };
}

/** An amount of regions that nobody divides among the grounds that lie in them. */
const notDivided = (variable: string): Cell => ({ causes: [{ kind: "notDivided", variable }] });
