import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBInstance,
  DuckDBListValue,
} from "@duckdb/node-api";
import {
  measured,
  quantileShares,
  type Run,
  rankShares,
  readNumbers,
  readWorkload,
} from "./contestant.ts";
import type { Lie, Output, Workload } from "./workload.ts";

/** DuckDB with one thread: a table of all draws, `quantile_cont` by region, and `rank()` in each draw. */
export async function duckdbDraws(folder: string): Promise<Run> {
  const workload = readWorkload(folder);
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  const { draws, regions } = workload;
  await fill(connection, "parameters", { keys: ["draw"], lie: "draws", rows: draws }, folder);
  await fill(connection, "places", { keys: ["region"], lie: "regions", rows: regions }, folder);
  const both = { keys: ["draw", "region"], lie: "both", rows: draws * regions } as const;
  await fill(connection, "drawn", both, folder);
  return measured(folder, "duckdb", async () => {
    await connection.run(burdens(workload));
    const quantiles = await quantilesOf(connection, workload);
    const found = [];
    for (const [index, output] of workload.outputs.entries()) {
      const ranks = await ranksOf(connection, output);
      found.push({ quantiles: quantiles[index] as Float64Array, ranks });
    }
    return found;
  });
}

interface Table {
  readonly keys: readonly string[];
  readonly lie: Lie;
  readonly rows: number;
}

/** A table of the arrays that lie alike; what is missing is NULL. */
async function fill(
  connection: DuckDBConnection,
  name: string,
  { keys, lie, rows }: Table,
  folder: string,
): Promise<void> {
  const { arrays, regions } = readWorkload(folder);
  const names = Object.keys(arrays).filter((one) => arrays[one] === lie);
  const columns = [...keys.map((key) => `${key} INTEGER`), ...names.map((one) => `${one} DOUBLE`)];
  await connection.run(`CREATE TABLE ${name} (${columns.join(", ")})`);
  const numbers = names.map((one) => readNumbers(folder, one));
  const appender = await connection.createAppender(name);
  for (let row = 0; row < rows; row += 1) {
    if (lie === "both") appender.appendInteger(Math.floor(row / regions));
    appender.appendInteger(lie === "both" ? row % regions : row);
    for (const column of numbers) append(appender, column[row] as number);
    appender.endRow();
  }
  appender.closeSync();
}

function append(appender: DuckDBAppender, number: number): void {
  if (Number.isNaN(number)) appender.appendNull();
  else appender.appendDouble(number);
}

/** The fifteen outputs in users' units: the peer's own copy of the formulas. A name of one line may stand in the next. */
const burdens = ({ year }: Workload): string => `
  CREATE TABLE burdens AS
  WITH steps AS (
    SELECT *,
      siteUtilisation * powerUsageEffectiveness * 8760 / 1e6 AS siteUse,
      sitePower * siteUse AS siteFloor,
      CASE WHEN hostedLoadOfYear IS NULL THEN CASE WHEN siteFloor > 0 THEN siteFloor END
        ELSE greatest(siteFloor, hostedLoadOfYear) END AS centres,
      aiShare * aiGrowth ^ ${Math.min(year, 2026) - 2024} * aiGrowthLater ^ ${Math.max(0, year - 2026)} AS scale,
      CASE WHEN computeAround > 0
        THEN least(1, computeAround * siteUse / (scale * electricityAround)) ELSE 0 END AS coverage,
      computeWeight * coverage AS followed,
      scale * ((1 - followed) * coalesce(hostedLoad, 0)
        + followed * coalesce(electricityAround, 0) * computeShare) AS load,
      CASE WHEN centres IS NOT NULL
        THEN greatest(siteFloor, least(0.7 * centres, load)) END AS ai,
      ai * inferenceShare * 1e9 AS energy,
      coincidence * energy / 8760 / loadFactor / 1e6 * (1 - curtailableShare) AS power,
      8.76 * systemLoadFactor AS factor,
      capacityFossil * capacityCreditThermal + capacityNuclear * capacityCreditNuclear
        + capacityHydro * capacityCreditHydro + capacityPumpedStorage * capacityCreditStorage
        + capacitySolar * capacityCreditSolar + capacityWind * capacityCreditWind
        + capacityGeothermal * capacityCreditGeothermal + capacityBiomass * capacityCreditBiomass
        + capacityTide * capacityCreditTide
        + reservoirCapacity * greatest(0, capacityCreditReservoirs - capacityCreditHydro)
        + CASE WHEN netImports IS NOT NULL THEN greatest(0, netImports) END / factor AS firm,
      annualDemandOfCapacityYear / factor AS peak,
      firm - (1 + reserveMargin) * peak AS room,
      energy * carbonIntensity / 1e6 AS gases,
      gases * socialCostOfCarbon * (1 - internalisedShare) AS cost
    FROM drawn JOIN parameters USING (draw) JOIN places USING (region)
  )
  SELECT draw, region,
    cost / population AS climateCostPerResident,
    cost * 1e-6 AS climateCost,
    energy * 1e-6 AS facilityEnergy,
    energy / 1e7 / annualDemand AS demandShare,
    power * 1e3 AS peakDraw,
    power / firm * 100 AS firmShare,
    room * 1e3 AS headroom,
    CASE WHEN room <= 0 AND power IS NOT NULL THEN 'inf'::DOUBLE
      ELSE power / room * 100 END AS headroomShare,
    (firm / (peak + power) - 1) * 100 AS reserveMarginAfter,
    firm AS firmCapacity,
    peak AS peakDemand,
    energy * priceBusiness * 1e-6 AS bill,
    gases * 1e-3 AS carbon,
    gases / population * 1e3 AS carbonPerResident,
    ai AS aiElectricity
  FROM steps`;

const listed = (shares: readonly number[]): string => `[${shares.join(", ")}]`;

/** The lists of a column of the answer, one after the other. */
const flat = (lists: readonly unknown[]): Float64Array =>
  Float64Array.from(
    lists.flatMap((list) => (list instanceof DuckDBListValue ? (list.items as number[]) : [])),
  );

async function quantilesOf(
  connection: DuckDBConnection,
  { outputs }: Workload,
): Promise<readonly Float64Array[]> {
  const asked = outputs.map(({ id }) => `quantile_cont(${id}, ${listed(quantileShares)})`);
  const reader = await connection.runAndReadAll(
    `SELECT ${asked.join(", ")} FROM burdens GROUP BY region ORDER BY region`,
  );
  const columns = reader.getColumns();
  return outputs.map(({ regions }, index) =>
    flat(regions.map((region) => columns[index]?.[region])),
  );
}

async function ranksOf(
  connection: DuckDBConnection,
  { id, ranked, first }: Output,
): Promise<Float64Array> {
  if (ranked.length === 0) return new Float64Array();
  const order = first === "largest" ? "DESC" : "ASC";
  const reader = await connection.runAndReadAll(`
    SELECT quantile_cont(place, ${listed(rankShares)}) FROM (
      SELECT region, rank() OVER (PARTITION BY draw ORDER BY ${id} ${order}) AS place
      FROM burdens WHERE list_contains([${ranked.join(", ")}], region)
    ) GROUP BY region ORDER BY region`);
  return flat(reader.getColumns()[0] ?? []);
}
