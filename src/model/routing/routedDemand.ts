import { optional } from "../../dataset/optional.ts";
import { statuses } from "../../dataset/status.ts";
import type { Columns, VariableColumn } from "../../region/columns.ts";
import { rangeOf } from "../../scenario/rangeOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { ScenarioIssue } from "../../scenario/scenarioIssue.ts";
import type { TokenChoice } from "../../scenario/tokenChoice.ts";
import { shareRanges } from "../../statistics/shareRanges.ts";
import { evidenceClasses } from "../evidence.ts";
import { emptyLoad, type HostedLoad } from "../load.ts";
import type { Prepared } from "../prepare.ts";
import { sharesOfUse } from "../tokens/sharesOfUse.ts";
import { customRows } from "./customRows.ts";
import { type HostWeights, weightsAmong } from "./hostWeights.ts";
import { presetRouting, sought } from "./presetRouting.ts";
import { type Routing, rowOf } from "./routing.ts";
import { routingRegions } from "./routingRegions.ts";

/** Who asks, where the answers are given, and what part of all answers each region gives. */
export interface RoutedDemand {
  /** x_u, share of the world's use of AI; NaN where it is not known. */
  readonly use: Float64Array;
  /** H[u, r]. */
  readonly routing: Routing;
  /** `Σ_u x_u · H[u,r]`, share of the world's tokens that a region answers, 0–1. */
  readonly served: HostedLoad;
  /** Codes in rows of a custom routing that name no region of this world: their users are served like everybody else. */
  readonly issues: readonly ScenarioIssue[];
}

/**
 * Sends the world's tokens to their hosts by the routing of a scenario. The range of a share moves the region's own
 * figure while all others stay. A region without the deciding figure has no share: it is unknown whether it would be
 * chosen.
 *
 * @param scenario its tokens, and how use rises with income.
 * @param load data-centre electricity hosted, which most routings weigh by.
 */
export function routedDemand(
  prepared: Prepared,
  scenario: Scenario,
  load: HostedLoad,
): RoutedDemand {
  const { carried, world } = prepared;
  const shares = sharesOfUse(carried, rangeOf(scenario, "useIncomeElasticity"));
  const use = shares.value;
  const { routing: rule, customRouting } = scenario.tokens;
  if (rule === "local") {
    const routing = presetRouting("local", routingRegions(prepared, load));
    const figures = [carried.population, carried.aiUseShare, carried.gdpPerHead];
    const served = servedBy(shares, { figures });
    return { use, routing, served, issues: [] };
  }
  const preset = rule === "custom" ? "footprint" : rule;
  const row = presetRouting(preset, routingRegions(prepared, load))[0];
  const hosts = new Set(row?.hosts);
  const weights = shareRanges(weightsAmong(load, hosts));
  const figures = decidingFigures(preset, carried, load);
  const plain = Array.from(use, () => row ?? rowOf([]));
  if (rule !== "custom") {
    const evidence = rule === "footprint" ? load.evidence : undefined;
    const served = servedBy(weights, { figures, ...optional("evidence", evidence) });
    return { use, routing: plain, served, issues: [] };
  }
  const { routing, fixed, rest, issues } = customRows(world, customRouting, { use, plain });
  return { use, routing, served: servedBy(weights, { figures, fixed, rest }), issues };
}

type Figure = Pick<VariableColumn, "value" | "status" | "year">;

/** The figures that decide the share of a region: without one of them it is unknown. */
const decidingFigures = (
  preset: Exclude<TokenChoice["routing"], "custom" | "local">,
  columns: Columns,
  load: HostedLoad,
): readonly Figure[] =>
  preset === "footprint" ? [load] : [load, columns[sought[preset].variable]];

interface Served {
  readonly figures: readonly Figure[];
  /** How the load is known that the shares follow; absent where the scenario's own rule sends it. */
  readonly evidence?: Uint8Array;
  /** Shares given one by one, and the part of all use that they leave to the weights. */
  readonly fixed?: Float64Array;
  readonly rest?: number;
}

const routed = evidenceClasses.indexOf("routed");

function servedBy(shares: HostWeights, { figures, evidence, fixed, rest = 1 }: Served): HostedLoad {
  const served = emptyLoad(shares.value.length);
  const weakest = statuses.indexOf(evidence ? "estimated" : "assumed");
  for (const region of shares.value.keys()) {
    const given = fixed?.[region] ?? 0;
    if (given === 0 && figures.some(({ value }) => Number.isNaN(value[region]))) continue;
    const share = (end: Float64Array): number => given + rest * (end[region] || 0);
    served.value[region] = share(shares.value);
    served.low[region] = share(shares.low);
    served.high[region] = share(shares.high);
    served.evidence[region] = evidence?.[region] ?? routed;
    served.status[region] = statusOf(figures, region, weakest);
    served.year[region] = oldest(figures, region);
  }
  return served;
}

const statusOf = (figures: readonly Figure[], region: number, weakest: number): number =>
  figures.reduce((worst, { status, value }) => {
    const code = status[region] as number;
    return Number.isNaN(value[region]) ? worst : Math.max(worst, code);
  }, weakest);

const oldest = (figures: readonly Figure[], region: number): number =>
  figures.reduce((before, { year }) => {
    const own = year[region] as number;
    return before === 0 || own === 0 ? Math.max(before, own) : Math.min(before, own);
  }, 0);
