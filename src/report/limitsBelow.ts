import { type Cells, isMeasure } from "../dataset/measure.ts";
import { placeName } from "../language/placeName.ts";
import { countryOf } from "../region/region.ts";
import { regionAbove } from "../region/regionAbove.ts";
import { nameAbove } from "./nameAbove.ts";
import { placeOf, type ReportContext } from "./reportContext.ts";

/** Limitations of every region below countries: which figures are inherited, whose grid is shown, which load belongs to no region. */
export function limitsBelow(context: ReportContext, regionIndex: number): readonly string[] {
  const { world, words } = context;
  const region = world.regions[regionIndex];
  const above = region && regionAbove(world, region);
  if (!region || !above) return [];
  const parent = placeName(words, nameAbove(context, above.id));
  const { local, count } = countLocal(region.cells);
  return [
    words.say("report.limit.localBelow", {
      ...{ name: placeOf(context, regionIndex), parent },
      local: words.figure(local, 0),
      count: words.figure(count, 0),
    }),
    ...unallocatedSentence(context, above.id, parent),
    ...(world.evidence?.sites.some(({ country }) => country === countryOf(region))
      ? [words.say("report.limit.sitesBelow", { parent })]
      : []),
    words.say(
      hasGridFigure(region.cells) ? "report.limit.gridBelow" : "report.limit.gridOfParent",
      { parent },
    ),
  ];
}

/** Whether capacity or demand of a region itself is known: of the region above they would be no figures of its own. */
const hasGridFigure = ({ capacityTotal, annualDemand }: Cells): boolean =>
  [capacityTotal, annualDemand].some((cell) => cell !== undefined && isMeasure(cell));

/** How many figures of a region there are, and how many of them are its own. */
function countLocal(cells: Cells): { readonly local: number; readonly count: number } {
  const measures = Object.values(cells).filter(isMeasure);
  const local = measures.filter(({ status }) => status !== "inherited");
  return { local: local.length, count: measures.length };
}

/** A smaller part is a rounding error and is not mentioned. */
const leastTold = 0.001;

/** "20 TWh of the 183 TWh that data centres of the United States use cannot be given to any of its regions." */
function unallocatedSentence(
  { assessment, words }: ReportContext,
  id: string,
  parent: string,
): readonly string[] {
  const { unallocated = [] } = assessment;
  const found = unallocated.find((part) => part.parent === id);
  if (!found || !(found.value > leastTold * found.of)) return [];
  const figures = { unallocated: words.figure(found.value), of: words.figure(found.of) };
  return [words.say("report.limit.unallocatedBelow", { ...figures, parent })];
}
