import type { Measure } from "../dataset/measure.ts";
import { once } from "../dataset/once.ts";
import { optional } from "../dataset/optional.ts";
import type { VariableId } from "../dataset/variable.ts";
import { type Columns, columnLookup, columnsOf } from "../region/columns.ts";
import { countryOf, type Region, type World } from "../region/region.ts";
import { dataCentresBelow } from "./below/dataCentresBelow.ts";
import { at } from "./columns.ts";
import { healthCostRegions } from "./cost/healthCostRegions.ts";
import { type DataCentres, dataCentresOfCountries, emptyDataCentres } from "./dataCentres.ts";
import { type LeavesId, leaves } from "./declaration.ts";
import { evidencePlaces } from "./evidence/evidencePlaces.ts";
import type { LoadRule } from "./evidence/evidenceRule.ts";
import { reservoirCapacity } from "./grid/reservoirSystems.ts";
import { isLoadUnread } from "./loadVariables.ts";
import { inPricesOf } from "./money/inPricesOf.ts";
import type { PriceLevels } from "./money/inPriceYear.ts";
import { priceYear } from "./money/priceYear.ts";
import { declarations } from "./quantities.ts";
import { hasEconomiserClimate } from "./water/economiserClimate.ts";
import { isOfOtherClimates } from "./water/localClimate.ts";

type Ends = Pick<Measure, "low" | "value" | "high">;

/** What the model reads of a world and no scenario changes. It is made once for any number of scenarios, then only read. */
export interface Prepared {
  readonly world: World;
  readonly regions: readonly Region[];
  /** Figures as published, money in its own year. */
  readonly columns: Columns;
  /** Data centres of all regions under a rule; the last few rules are kept. */
  readonly dataCentres: (rule: LoadRule) => DataCentres;
  /** The same with all money in the prices of one year: what results are computed from. */
  readonly carried: Columns;
  readonly priceLevels: PriceLevels;
  readonly above?: Prepared;
  /** Leaves of wholes, regions one after the other; NaN throughout where no leaf has any. */
  readonly leaves: Readonly<Record<LeavesId, Readonly<Record<keyof Ends, Float64Array>>>>;
  /** 1 in the regions in which a quantity is known at all, 0 elsewhere, by the list that its declaration gives. */
  readonly inside: ReadonlyMap<readonly string[], Float64Array>;
  /** NaN where all that is known of the climate is the mean of several, 1 elsewhere. */
  readonly localClimate: Float64Array;
  /** 1 where outside air cools for most of the year, 0 elsewhere. */
  readonly economiserClimate: Float64Array;
  /** Hydro of systems that reservoirs carry, GW; 0 elsewhere. */
  readonly reservoirCapacity: Readonly<Record<keyof Ends, Float64Array>>;
  /** GDP per head where they are known and from where they are carried over, USD; NaN without it. */
  readonly incomeOfHealthCosts: Ends;
  /** Whether users and owners of AI are counted by these regions: below countries nobody does. */
  readonly usersKnown: boolean;
  /** 1 where publishers report the place apart. */
  readonly hasIso: Uint8Array;
}

/** Prepares a world and the levels above it. */
export function prepare(world: World): Prepared {
  const { regions, parents } = world;
  const columns = columnsOf(columnLookup(regions));
  const above = parents && prepare(parents);
  const priceLevels = world.evidence?.priceLevels ?? {};
  const carried = inPricesOf(priceYear, columns, priceLevels);
  const mix = leafRows(columns, leaves.generationShare, "value");
  /** Publishers of the mix give no range of it. */
  const shares = sharesOf(mix, leaves.generationShare.length);
  return {
    world,
    regions,
    columns,
    dataCentres: dataCentresOf(world, columns, above),
    carried,
    priceLevels,
    ...optional("above", above),
    leaves: {
      capacityOfKind: {
        low: leafRows(columns, leaves.capacityOfKind, "low"),
        value: leafRows(columns, leaves.capacityOfKind, "value"),
        high: leafRows(columns, leaves.capacityOfKind, "high"),
      },
      generationShare: { low: shares, value: shares, high: shares },
    },
    inside: new Map(
      declarations.flatMap(({ onlyIn }) => (onlyIn ? [[onlyIn, insideOf(regions, onlyIn)]] : [])),
    ),
    localClimate: Float64Array.from(regions, (region) =>
      isOfOtherClimates(region) ? Number.NaN : 1,
    ),
    economiserClimate: Float64Array.from(regions, ({ ieaRegion }, place) =>
      hasEconomiserClimate(ieaRegion, at(columns.wetBulb.value, place)) ? 1 : 0,
    ),
    reservoirCapacity: reservoirCapacity(regions, columns.capacityHydro),
    incomeOfHealthCosts:
      healthIncome(regions, carried) ?? above?.incomeOfHealthCosts ?? unknownIncome,
    usersKnown: parents === undefined,
    hasIso: Uint8Array.from(regions, ({ hasIso }) => (hasIso ? 1 : 0)),
  };
}

/** Rules whose loads are kept, so that a slider moved to and fro does not work them out again. */
const rulesKept = 4;

function dataCentresOf(
  world: World,
  columns: Columns,
  above: Prepared | undefined,
): Prepared["dataCentres"] {
  if (isLoadUnread(world)) {
    const unknown = emptyDataCentres(world.regions.length);
    return () => unknown;
  }
  const places = once(() => evidencePlaces(world));
  const made = new Map<string, DataCentres>();
  return (rule) => {
    const key = JSON.stringify(rule);
    const centres =
      made.get(key) ??
      (above
        ? dataCentresBelow({
            world,
            columns,
            places: places(),
            above: above.dataCentres(rule),
            rule,
          })
        : dataCentresOfCountries(world, places(), rule));
    made.delete(key);
    made.set(key, centres);
    for (const oldest of made.keys()) if (made.size > rulesKept) made.delete(oldest);
    return centres;
  };
}

const insideOf = (regions: readonly Region[], ids: readonly string[]): Float64Array =>
  Float64Array.from(regions, (region) => (ids.includes(countryOf(region)) ? 1 : 0));

const unknownIncome: Ends = { low: Number.NaN, value: Number.NaN, high: Number.NaN };

function healthIncome(
  regions: readonly Region[],
  { gdpPerHead: { low, value, high } }: Columns,
): Ends | undefined {
  const place = regions.findIndex(({ id }) => id === healthCostRegions[0]);
  if (place < 0 || Number.isNaN(at(value, place))) return undefined;
  return { low: at(low, place), value: at(value, place), high: at(high, place) };
}

/**
 * Lays the columns of leaves out region by region. A leaf that is not listed beside others counts for nothing; leaves
 * that sum to nothing are no whole (each is below the unit that its publisher prints) and stay NaN.
 */
function leafRows(
  columns: Columns,
  ids: readonly VariableId[],
  end: "low" | "value" | "high",
): Float64Array {
  const count = columns[ids[0] as VariableId].value.length;
  const rows = new Float64Array(count * ids.length).fill(Number.NaN);
  for (let region = 0; region < count; region += 1) {
    const listed = ids.map((id) => listedAt(columns[id].value, region));
    if (!listed.some((value) => value > 0)) continue;
    rows.set(
      ids.map((id) => listedAt(columns[id][end], region)),
      region * ids.length,
    );
  }
  return rows;
}

const listedAt = (column: Float64Array, region: number): number => {
  const value = column[region] as number;
  return Number.isNaN(value) ? 0 : value;
};

/** Divides each region's row by its sum. */
function sharesOf(rows: Float64Array, width: number): Float64Array {
  const shares = new Float64Array(rows.length);
  for (let start = 0; start < rows.length; start += width) {
    const sum = rows.subarray(start, start + width).reduce((total, value) => total + value, 0);
    for (let fuel = start; fuel < start + width; fuel += 1)
      shares[fuel] = (rows[fuel] as number) / sum;
  }
  return shares;
}
