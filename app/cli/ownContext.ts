import {
  assessmentsOf,
  countryOf,
  csvTable,
  declaredVariables,
  firstTen,
  joinTable,
  type OwnWorld,
  ownTopology,
  ownWorld,
  presets,
  type RegionFeature,
  type ReportContext,
  regionFeatures,
  type Scenario,
  scenarioIssueWords,
  type World,
} from "../../src/index.ts";
import type { AssessOptions } from "./assessOptions.ts";
import { builtAtlas, builtTopology } from "./builtAtlas.ts";
import { readShapes } from "./readShapes.ts";
import type { Shell } from "./shell.ts";
import { UserError } from "./userError.ts";
import { wordsFor } from "./wordsFor.ts";
import { writeFile } from "./writeFile.ts";

/** Flags that ask for what regions of one's own do not have. */
export function refuseBeside(options: AssessOptions): void {
  if (options.regions === undefined) {
    if (options.repair || options.join !== undefined)
      throw new UserError("--repair and --join are for regions of your own: give --regions FILE.");
    return;
  }
  refuseFlags(options);
}

function refuseFlags({ level, years, indicator, ...rest }: AssessOptions): void {
  if (level !== "country") throw new UserError("Give --regions or --level, not both.");
  if (rest.data !== undefined)
    throw new UserError(
      "Give --regions or --data, not both: figures of --data are for regions of the atlas.",
    );
  if (years !== undefined || indicator !== undefined)
    throw new UserError(
      "--regions takes one year and all indicators: leave --years and --indicator out.",
    );
  if (rest.draws !== undefined && rest.draws !== "0")
    throw new UserError("No draws are counted for regions of your own: leave --draws out.");
}

/** Puts a scenario to the model over regions of one's own, joined with the states and provinces of the atlas. */
export async function ownContext(
  scenario: Scenario,
  options: AssessOptions & { readonly regions: string },
  shell: Shell,
): Promise<ReportContext> {
  const words = await wordsFor(options.language);
  const { world: atlas, datasets, release } = builtAtlas(shell.note, "admin1");
  const own = joined(options, atlas, { datasets, shell });
  if (options.join !== undefined) writeJoin(own, options.join, shell);
  const { world, dataset } = own;
  const assess = assessmentsOf(world);
  const assessment = assess(scenario);
  for (const issue of assessment.issues ?? []) shell.note(`${scenarioIssueWords(words, issue)}\n`);
  return {
    ...{ world, release, assessment, words, above: [] },
    datasets: [dataset, ...datasets],
    reference: assess(presets.find(({ basis }) => basis === scenario.basis) ?? scenario),
    topology: ownTopology(own.regions),
  };
}

interface Joining {
  readonly datasets: Parameters<typeof declaredVariables>[0];
  readonly shell: Shell;
}

function joined(
  { regions, repair = false }: AssessOptions & { readonly regions: string },
  atlas: World,
  { datasets, shell }: Joining,
): OwnWorld {
  const { shapes, issues, file } = readShapes(regions, repair, shell);
  const own = ownWorld(shapes, file, {
    world: atlas,
    features: groundOf(atlas),
    declared: declaredVariables(datasets),
  });
  if (own.regions.length === 0) throw new UserError(own.issues.slice(0, 5).join("\n"));
  sayIssues([...issues, ...own.issues], shell);
  shell.note(`${summaryOf(own)}\n`);
  return own;
}

/** States and provinces, and the countries that have none. */
function groundOf({ regions }: World): readonly RegionFeature[] {
  const topology = builtTopology("admin1");
  const provinces = regionFeatures(topology, "admin1");
  const drawn = new Set(provinces.map(({ id }) => id));
  const divided = new Set(
    regions.filter(({ id }) => drawn.has(id)).map((region) => countryOf(region)),
  );
  const whole = regionFeatures(topology, "countries").filter(({ id }) => !divided.has(id));
  return [...provinces, ...whole];
}

function sayIssues(issues: readonly string[], { note }: Shell): void {
  const { said, others } = firstTen(issues);
  for (const issue of said) note(`${issue}\n`);
  if (others > 0) note(`And ${others} more of such sentences.\n`);
}

function summaryOf({ regions }: OwnWorld): string {
  const byPeople = regions.filter(({ by }) => by === "people").length;
  const pieces = new Set(regions.flatMap(({ parts }) => parts.map(({ region }) => region)));
  return `${regions.length} regions joined with ${pieces.size} of the atlas: prices, grids and people are means by people in ${byPeople} of them and by ground in ${regions.length - byPeople}, where people are not known in every part; water and climate by ground. All of these are inherited. Amounts are not divided: only those in the file stand.`;
}

function writeJoin({ regions }: OwnWorld, out: string, { resolve, print }: Shell): void {
  const path = resolve(out);
  writeFile(path, csvTable(joinTable(regions)));
  print(`${path}\n`);
}
