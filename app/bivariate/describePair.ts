import {
  type BivariateRegion,
  type BivariateScene,
  cellName,
  type LedgerRow,
  ratioWords,
  reasonSentences,
  shareWords,
  type Words,
} from "../../src/index.ts";
import type { TooltipContent, TooltipLine } from "../map/mapProps.ts";
import type { BivariateState } from "./useBivariate.ts";

/** What the tooltip says of a region: its cell, burden with range, three ledgers, ratios; or why it has no cell. */
export function createDescribePair(
  {
    scene,
    rows,
    assessment,
    loaded,
  }: Pick<BivariateState, "scene" | "rows" | "assessment" | "loaded">,
  words: Words,
): (id: string) => TooltipContent {
  const regions = new Map(scene.regions.map((region) => [region.id, region]));
  return (id) => {
    const region = regions.get(id);
    const row = region && rows[region.place];
    if (!region || !row) return { name: id, figure: words.say("kind.noData"), lines: [] };
    const ledgers = ledgerLines(row, words);
    return region.kind === "value"
      ? { ...classed(region, scene, words), lines: [burdenLine(region, scene, words), ...ledgers] }
      : {
          name: region.name,
          figure: region.figure,
          reason: reasonOf(region, { scene, assessment, loaded }, words),
          lines: ledgers,
        };
  };
}

const classed = (
  { name, classIndex }: BivariateRegion,
  { pair }: BivariateScene,
  words: Words,
) => ({
  name,
  figure: cellName(words, classIndex, pair.benefit),
});

function burdenLine(
  { figure, range }: BivariateRegion,
  { burden }: BivariateScene,
  words: Words,
): TooltipLine {
  const ranged = range ? words.say("report.withRange", { value: figure, range }) : figure;
  const text = words.say("figure.withUnit", { figure: ranged, unit: burden.unit });
  return { label: burden.name, text };
}

/** Why a region has no cell: what is missing of the burden, before what is missing of the benefit. */
function reasonOf(
  { burden, place, kind }: BivariateRegion,
  { scene, assessment, loaded }: Pick<BivariateState, "scene" | "assessment" | "loaded">,
  words: Words,
): string {
  const context = { words, ...loaded, assessment };
  const missing = Number.isNaN(burden.value) ? scene.layer : benefitLayer(scene);
  return reasonSentences(context, missing, place, kind).join(" ");
}

const benefitLayer = ({ pair }: BivariateScene): string =>
  pair.benefit === "use" ? "useShare" : "ownShare";

function ledgerLines(row: LedgerRow, words: Words): readonly TooltipLine[] {
  const share = (part: number): string => (Number.isNaN(part) ? "" : shareWords(words, part));
  const lines = [
    { label: words.say("bivariate.host"), text: share(row.host) },
    { label: words.say("bivariate.useColumn"), text: share(row.use) },
    { label: words.say("bivariate.ownColumn"), text: share(row.own) },
    { label: words.say("bivariate.overUse"), text: ratio(row.overUse, words) },
    { label: words.say("bivariate.overOwn"), text: ratio(row.overOwn, words) },
  ];
  return lines.filter(({ text }) => text !== "");
}

const ratio = (given: LedgerRow["overUse"], words: Words): string =>
  given.kind === "noData" ? "" : ratioWords(words, given);
