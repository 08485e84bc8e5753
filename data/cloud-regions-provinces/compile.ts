import { type Compiled, parseNumber } from "../../src/index.ts";
import { countRows, regionsInService } from "../cloud-regions/compile.ts";
import { ownTable } from "../compile/ownTable.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { regionOfCode } from "../compile/subdivision.ts";
import { subdivisionAt } from "../compile/subdivisionAt.ts";

const metrosTable = "cloud-regions-provinces/metros.csv";

/** Number of cloud regions in service by the state or province of the metropolis that the provider names. */
export function compileProvinceCloudRegions(files: SourceFiles): Compiled {
  const { regions } = regionsInService(files);
  const metros = new Map(
    ownTable(metrosTable).map((cells) => [`${cells.provider} ${cells.region}`, cells] as const),
  );
  const vague: string[] = [];
  const hosts = regions.flatMap(({ provider, code, country }) => {
    const region = hostOf(metros.get(`${provider} ${code}`), country);
    if (region === undefined) vague.push(`${provider} ${code} (${country})`);
    return region ?? [];
  });
  const said = `data/${metrosTable}: no state or province for ${vague.join(", ")}; the provider names none, or the country has none; not counted.`;
  return { rows: countRows(hosts), issues: vague.length > 0 ? [said] : [] };
}

/** The state that a name or code gives, else the region that holds the metropolis. */
function hostOf(
  cells: Readonly<Record<string, string>> | undefined,
  country: string,
): string | undefined {
  if (cells === undefined) return undefined;
  const { value: longitude } = parseNumber(cells.longitude);
  const { value: latitude } = parseNumber(cells.latitude);
  return longitude === undefined || latitude === undefined
    ? regionOfCode(cells.iso_3166_2 ?? "")
    : subdivisionAt(country, longitude, latitude);
}
