import type { Topology } from "topojson-specification";
import { objectOf, type RegionFeature, regionFeatures } from "../../../src/index.ts";
import { type SourceFiles, sourceCsv } from "../../compile/sourceCsv.ts";
import { sourceText } from "../../compile/sourceText.ts";
import type { Place } from "../match.ts";

export const regionsFile = "ddf--entities--level--subnat.csv";
export const countriesFile = "ddf--entities--level--national.csv";
export const shapesFile = "shdi2022_world_large_simpl_0.21pct.topojson";

/** Codes of the Global Data Lab, version 5; their names begin with the country's. */
export function gdl(files: SourceFiles): readonly Place[] {
  const countries = new Map(
    sourceCsv(files, countriesFile).records.map(({ cells }) => [cells.national, cells.iso_code]),
  );
  return sourceCsv(files, regionsFile).records.map(({ cells }) => {
    const name = (cells.name ?? "").replace(/^.*? - /, "");
    return {
      source: "gdl",
      code: cells.gdlcode ?? "",
      name,
      otherNames: withoutRemark(name),
      country: alpha3(countries.get(cells.national) ?? ""),
    };
  });
}

/** "Maekel (Central including Asmara)" is Maekel. */
const withoutRemark = (name: string): readonly string[] => {
  const short = name.replace(/\s*\(.*$/, "");
  return short === name || short === "" ? [] : [short];
};

const alpha3 = (code: string): string => (code === "XKO" ? "XKX" : code);

/** The Global Data Lab's own shapes of 2022, by country and with its code as id. */
export function gdlShapes(files: SourceFiles): ReadonlyMap<string, readonly RegionFeature[]> {
  const topology = JSON.parse(sourceText(files, shapesFile)) as Topology;
  const [name = ""] = Object.keys(topology.objects);
  for (const geometry of objectOf(topology, name).geometries) {
    const { gdlcode, iso_code } = geometry.properties as Record<string, string>;
    geometry.id = gdlcode ?? "";
    geometry.properties = { country: alpha3(iso_code ?? "") };
  }
  const byCountry = new Map<string, RegionFeature[]>();
  for (const shape of regionFeatures(topology, name)) {
    const { country = "" } = shape.properties;
    byCountry.set(country, [...(byCountry.get(country) ?? []), shape]);
  }
  return byCountry;
}
