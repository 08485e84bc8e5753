import type { Indicator } from "../../indicator/indicator.ts";
import { indicatorReads } from "../../indicator/indicatorReads.ts";
import { indicators } from "../../indicator/indicators.ts";
import { joinReads, type Reads } from "../../model/reads.ts";
import type { ParameterId } from "../../scenario/parameters.ts";
import { rangeOf } from "../../scenario/rangeOf.ts";
import { routingText } from "../../scenario/routingShares.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { ExportedRow, ExportFile } from "./exportFile.ts";

/**
 * Why a region moved. input: a figure of it, or the edition of a dataset behind it; factor: a parameter of the scenario; method: the
 * model or a choice of the scenario; others: its own value is the same, those of other regions are not; unknown: nothing that
 * the files hold.
 */
export interface MoveCause {
  readonly kind: "input" | "factor" | "method" | "others" | "unknown";
  /** Id of the indicator, dataset, parameter or setting. */
  readonly of: string;
  readonly before?: string | number;
  readonly after?: string | number;
}

/** Two exports, the earlier one first. */
export type ExportPair = readonly [before: ExportFile, after: ExportFile];

/** What tells the causes of an indicator: what holds for all regions is worked out once. */
export function causesFor(
  indicator: Indicator,
  pair: ExportPair,
): (region: string) => readonly MoveCause[] {
  const reads = joinReads(pair.flatMap(({ scenario }) => readsOf(indicator, scenario)));
  const everywhere = [...factorsOf(reads.parameters, pair), ...methodsOf(indicator, pair)];
  const inputs = inputsOf(indicator, reads);
  return (region) => {
    const [before, after] = rowsOf(indicator.id, region, pair);
    if (before?.value === after?.value && before?.kind === after?.kind)
      return [{ kind: "others", of: indicator.id }];
    const figures = inputs.flatMap((id) => figureCause(id, rowsOf(id, region, pair)));
    const found = [...figures, ...editionCauses([before, after], pair), ...everywhere];
    return found.length > 0 ? found : [{ kind: "unknown", of: indicator.id }];
  };
}

function readsOf(indicator: Indicator, scenario: Scenario): readonly Reads[] {
  const { needed, joining, around = [] } = indicatorReads(indicator, scenario);
  return [needed, ...joining, ...around];
}

/** The indicators that show what another one reads; of one that is an input itself, its own figure. */
function inputsOf({ id, variable }: Indicator, reads: Reads): readonly string[] {
  if (variable !== undefined) return [id];
  const read = new Set<string>([
    ...reads.variables,
    ...reads.leaves.flat(),
    ...reads.replaceable,
    ...(reads.hostedLoad ? ["dataCentreElectricity"] : []),
  ]);
  return indicators
    .filter((other) => other.variable !== undefined && read.has(other.variable))
    .map((other) => other.id);
}

type Rows = readonly [before: ExportedRow | undefined, after: ExportedRow | undefined];

const rowsOf = (indicator: string, region: string, [before, after]: ExportPair): Rows => [
  before.rows.get(indicator)?.get(region),
  after.rows.get(indicator)?.get(region),
];

const figureCause = (of: string, [before, after]: Rows): readonly MoveCause[] =>
  before?.value === after?.value ? [] : [changed("input", of, before?.value, after?.value)];

/** Datasets behind the figure that are others, or of another edition; the year where they are the same. */
function editionCauses([before, after]: Rows, [earlier, later]: ExportPair): readonly MoveCause[] {
  const edition = (row: ExportedRow | undefined, file: ExportFile, id: string) =>
    row?.sources.includes(id) ? (file.vintages.get(id) ?? "") : undefined;
  const ids = [...new Set([...(before?.sources ?? []), ...(after?.sources ?? [])])];
  const editions = ids.flatMap((id) => {
    const [old, now] = [edition(before, earlier, id), edition(after, later, id)];
    return old === now ? [] : [changed("input", id, old, now)];
  });
  const isOtherYear = before?.year !== undefined && after?.year !== undefined;
  return editions.length === 0 && isOtherYear && before.year !== after.year
    ? [changed("input", "year", before.year, after.year)]
    : editions;
}

const factorsOf = (ids: readonly ParameterId[], [before, after]: ExportPair) =>
  ids.flatMap((id) => {
    const [old, now] = [before, after].map(({ scenario }) => rangeOf(scenario, id).central);
    return old === now ? [] : [changed("factor", id, old, now)];
  });

/** Another model, or another choice of the scenario; how figures are joined matters to scores alone. */
function methodsOf({ index }: Indicator, [before, after]: ExportPair): readonly MoveCause[] {
  const [old, now] = [choicesOf(before.scenario), choicesOf(after.scenario)];
  const choices = Object.keys(old)
    .filter((path) => index !== undefined || !path.startsWith("index."))
    .flatMap((path) =>
      old[path] === now[path] ? [] : [changed("method", path, old[path], now[path])],
    );
  return before.modelVersion === after.modelVersion
    ? choices
    : [changed("method", "model", before.modelVersion, after.modelVersion), ...choices];
}

/** Settings that are choices, by path. */
function choicesOf({ basis, year, switches, tokens, index }: Scenario) {
  const { weights, ...others } = index;
  const all = {
    ...{ basis, year },
    ...withPrefix("switches", switches),
    ...withPrefix("tokens", { ...tokens, customRouting: routingText(tokens.customRouting) }),
    ...withPrefix("index", others),
    ...withPrefix("index.weights", weights),
  };
  return Object.fromEntries(Object.entries(all).map(([path, value]) => [path, String(value)]));
}

const withPrefix = (prefix: string, values: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}.${key}`, value]));

const changed = (
  kind: MoveCause["kind"],
  of: string,
  before: string | number | undefined,
  after: string | number | undefined,
): MoveCause => ({
  ...{ kind, of },
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});
