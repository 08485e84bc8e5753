import { isUnread } from "../dataset/isUnread.ts";
import { type Cells, isMeasure, type Measure } from "../dataset/measure.ts";
import { statuses } from "../dataset/status.ts";
import { type VariableId, variables } from "../dataset/variable.ts";

/** An amount of a region that is estimated from its people and a figure per head, which it may have inherited. */
interface Estimate {
  readonly variable: VariableId;
  readonly people: VariableId;
  readonly perHead: VariableId;
  readonly statement: string;
}

const estimates: readonly Estimate[] = [
  {
    variable: "gdp",
    people: "population",
    perHead: "gdpPerHead",
    statement: "Population times GDP per head.",
  },
];

/** The variables that a figure was estimated from; `undefined` where it is no such estimate. */
export function estimateOf(
  variable: string,
  { note }: Pick<Measure, "note">,
): readonly VariableId[] | undefined {
  const found = estimates.find((one) => one.variable === variable && one.statement === note);
  return found && [found.people, found.perHead];
}

/** Adds the amounts that follow from the people of a region; one that is known is left alone. */
export function withEstimatedAmounts(cells: Cells): Cells {
  const found = estimates.flatMap((estimate): [VariableId, Measure][] => {
    const measure = estimated(cells, estimate);
    return measure ? [[estimate.variable, measure]] : [];
  });
  return found.length === 0 ? cells : { ...cells, ...Object.fromEntries(found) };
}

function estimated(
  cells: Cells,
  { variable, people, perHead, statement }: Estimate,
): Measure | undefined {
  const [known, count, rate] = [cells[variable], cells[people], cells[perHead]];
  if (!known || isMeasure(known) || isUnread(known)) return undefined;
  if (!count || !rate || !isMeasure(count) || !isMeasure(rate)) return undefined;
  return {
    value: count.value * rate.value,
    low: count.low * rate.low,
    high: count.high * rate.high,
    unit: variables[variable].unit,
    year: Math.min(count.year, rate.year),
    status: weakest(["estimated", count.status, rate.status]),
    source: rate.source,
    note: statement,
  };
}

const weakest = (all: readonly Measure["status"][]): Measure["status"] =>
  all.reduce((worst, status) =>
    statuses.indexOf(status) > statuses.indexOf(worst) ? status : worst,
  );
