import {
  type AiSite,
  type CompiledReference,
  type CsvRecord,
  optional,
  type SiteState,
} from "../../src/index.ts";
import { readFigure } from "../compile/readFigure.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { compileNamedSites } from "../sites/compile.ts";

export const timelinesFile = "data_center_timelines.csv";

/** Day of the edition: its list of sites has the power of this day. States of later days are projections. */
const editionDay = "2026-09-13";

/** No facility draws more than this many times its computing equipment: above, the two are not of the same buildings. */
const highestRatio = 1.6;

/** States whose text and figures differ, by site and day. */
const textDiffers: Readonly<Record<string, string>> = {
  "CoreWeave Ellendale ND 2026-12-31":
    "The publisher’s text speaks of 250 MW by this day, its figure of 88: the figure stands",
};

interface Timelines extends Omit<CompiledReference, "rows"> {
  readonly rows: readonly SiteState[];
}

/** Power of named AI data centres by day, with country and region of the reference sites. */
export function compileTimelines(files: SourceFiles): Timelines {
  const csv = sourceCsv(files, timelinesFile);
  const sites = new Map(compileNamedSites(files).rows.map((site) => [site.name, site]));
  const issues = [...csv.issues];
  const rows = csv.records.flatMap((record) => stateOf(record, sites, issues));
  return { rows, issues };
}

function stateOf(
  { row, cells }: CsvRecord,
  sites: ReadonlyMap<string, AiSite>,
  issues: string[],
): readonly SiteState[] {
  const { "Data center": name = "", Date: date = "" } = cells;
  const where = `${timelinesFile}, row ${row} (${name}, ${date})`;
  const site = sites.get(name);
  const itPower = readFigure(cells["IT power (MW)"], where, issues);
  if (site === undefined || itPower === undefined) {
    issues.push(
      `${where}: left out; ${site ? "it prints no IT power" : "the list of sites does not name it"}.`,
    );
    return [];
  }
  const facility = readFigure(cells["Power (MW)"], where, issues);
  const doubt = textDiffers[`${name} ${date}`] ?? doubtOf(itPower, facility);
  if (doubt !== undefined) issues.push(`${where}: ${doubt}.`);
  return [
    {
      site: site.id,
      name,
      country: site.country,
      ...optional("region", site.region),
      date,
      known: date <= editionDay ? "observed" : "projected",
      itPower,
      ...optional("facilityPower", isEqual(itPower, facility) ? undefined : facility),
      ...optional("buildings", readFigure(cells["Buildings operational"], where, issues)),
      source: site.source,
      url: site.url,
      ...optional("note", doubt),
    },
  ];
}

const isEqual = (itPower: number, facility: number | undefined): boolean =>
  itPower > 0 && itPower === facility;

/** What is doubtful in the two powers of a state; IT power stands as printed, since a floor may be too low. */
function doubtOf(itPower: number, facility: number | undefined): string | undefined {
  if (isEqual(itPower, facility))
    return `IT power and facility power are printed as the same ${itPower} MW: the facility’s is left out`;
  if (facility !== undefined && itPower > 0 && facility / itPower > highestRatio)
    return `${facility} MW of the facility do not go with ${itPower} MW of IT power: one of them is of other buildings`;
  return undefined;
}
