import { widened } from "../../dataset/inheritance.ts";
import {
  type Cause,
  type Cell,
  type Cells,
  isMeasure,
  type Measure,
} from "../../dataset/measure.ts";
import type { Topic, Variable, Variables } from "../../dataset/variable.ts";
import type { Region } from "../region.ts";
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
    Object.assign(cells, wholeOf(members, { parts, kind: by }));
  return cells;
}

interface Weighed {
  readonly parts: readonly WeightedPart[];
  readonly kind: WeightKind;
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
    ...{ unit: variable.unit, status: "inherited", ...ends },
    year: Math.min(...measures.map(({ year }) => year)),
    source: mainOf(measures, weights).source,
    note: noteOf(parts, kind),
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

const noteOf = (parts: readonly WeightedPart[], kind: WeightKind): string => {
  const shares = parts
    .toSorted((one, other) => other.weights[kind] - one.weights[kind])
    .slice(0, 5)
    .map(({ of, weights }) => `${of.name} ${Math.round(100 * weights[kind])} %`);
  const more = parts.length > 5 ? [`${parts.length - 5} others`] : [];
  return `Mean by ${kind} of ${[...shares, ...more].join(", ")}`;
};

/** Why there is no mean: the reasons of the parts, and how much of the region has a figure. */
function notEverywhere(variable: string, lent: readonly Cell[], { parts, kind }: Weighed): Cell {
  const known = parts.reduce(
    (sum, part, place) => sum + (isMeasure(lent[place] as Cell) ? part.weights[kind] : 0),
    0,
  );
  const causes = lent.flatMap((cell) => (isMeasure(cell) ? [] : cell.causes));
  const partly: readonly Cause[] =
    known > 0 ? [{ kind: "knownInPart", variable, share: known }] : [];
  return { causes: [...partly, ...causes.slice(0, 3)] };
}

/** An amount of regions that nobody divides among the grounds that lie in them. */
const notDivided = (variable: string): Cell => ({ causes: [{ kind: "notDivided", variable }] });

/** Figures of a whole, such as a mix: the shares of the parts, weighted, times their mean total. */
function wholeOf(members: readonly string[], { parts, kind }: Weighed): Cells {
  const totals = parts.map(({ of }) => sum(members.map((id) => valueIn(of.cells[id]))));
  const isKnown = totals.every((total) => total > 0);
  const mean = sum(parts.map(({ weights }, place) => weights[kind] * (totals[place] as number)));
  return Object.fromEntries(
    members.map((id): [string, Cell] => {
      const lent = parts.map(({ of }, place) =>
        totals[place] ? cellIn(of, id) : gapOf(id, cellIn(of, id)),
      );
      const measures = lent.filter(isMeasure);
      const [first] = measures;
      if (!isKnown || !first) return [id, notEverywhere(id, lent, { parts, kind })];
      const shares = parts.map(
        ({ of, weights }, place) =>
          (weights[kind] * valueIn(of.cells[id])) / (totals[place] as number),
      );
      const value = sum(shares) * mean;
      const year = Math.min(...measures.map((measure) => measure.year));
      const ends = { low: value, value, high: value, year };
      return [id, { ...first, ...ends, status: "inherited", note: noteOf(parts, kind) }];
    }),
  );
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

const valueIn = (cell: Cell | undefined): number => (cell && isMeasure(cell) ? cell.value : 0);

const cellIn = ({ cells }: Pick<Region, "cells">, id: string): Cell =>
  cells[id] ?? { causes: [{ kind: "uncovered", variable: id, sources: [] }] };

const gapOf = (variable: string, cell: Cell): Cell =>
  isMeasure(cell) ? { causes: [{ kind: "uncovered", variable, sources: [] }] } : cell;
