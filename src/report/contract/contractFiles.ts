import { once } from "../../dataset/once.ts";
import type { Indicator } from "../../indicator/indicator.ts";
import { unitWords } from "../../language/figures.ts";
import type { MessageKey } from "../../language/messages.ts";
import type { MapPaths } from "../../layer/mapPaths.ts";
import { indicatorName } from "../../layer/sceneWords.ts";
import { publicCode } from "../../region/publicCode.ts";
import { answered } from "../answered.ts";
import { regionFeature } from "../assessmentFeatures.ts";
import { creditsOf } from "../credits.ts";
import { creditsText } from "../creditsText.ts";
import { csvTable } from "../csvTable.ts";
import type { FileContent } from "../format/fileContent.ts";
import { longRow } from "../longRow.ts";
import { longCells, longHeader } from "../longTable.ts";
import { longTableOf } from "../longTableOf.ts";
import { tableParquet } from "../parquet/tableParquet.ts";
import { regionShapes } from "../regionShapes.ts";
import type { ReportContext } from "../reportContext.ts";
import type { ContractContexts } from "./contractContexts.ts";
import { fieldTable } from "./contractFields.ts";
import { contractMap, contractPaths, mayBeDrawn } from "./contractMap.ts";
import { contractRow } from "./contractRow.ts";
import { contractText } from "./contractText.ts";
import { openApi } from "./openApi.ts";

/** A file of the data contract, by its path below the folder; its content is made when it is written. */
export interface ContractFile {
  readonly path: string;
  readonly content: () => FileContent;
}

/** Version of the contract: another one means other paths or fields. */
export const contractVersion = "v1";

/**
 * Every figure as files that a program reads by address: an index, a file for each region under the first scenario, one for each
 * indicator under each detailed scenario, as JSON, CSV, GeoJSON, SVG and metadata, and a table of all results of each scenario.
 */
export function contractFiles(contexts: ContractContexts): readonly ContractFile[] {
  const [lead] = contexts.detailed;
  const shapes = once(() => regionShapes(lead));
  const paths = once(() => contractPaths(lead));
  return [
    ...commonFiles(contexts),
    ...lead.world.regions.flatMap((_, regionIndex) => regionFiles(lead, regionIndex, shapes)),
    ...contexts.detailed.flatMap((context) =>
      answered(context.assessment).flatMap((indicator) =>
        indicatorFiles(context, indicator, { shapes, paths }),
      ),
    ),
    ...[...contexts.detailed, ...contexts.tables].map(scenarioTable),
  ];
}

/** What many files draw, made with the first of them. */
interface Drawn {
  readonly shapes: () => ReturnType<typeof regionShapes>;
  readonly paths: () => MapPaths;
}

const scenarioTable = (context: ReportContext): ContractFile => ({
  path: `scenarios/${context.assessment.scenario.preset}.parquet`,
  content: () => tableParquet(longTableOf(context, context.assessment.regions.keys())),
});

const json = (content: unknown): string => `${JSON.stringify(content)}\n`;

function commonFiles(contexts: ContractContexts): readonly ContractFile[] {
  const [lead] = contexts.detailed;
  return [
    { path: "index.json", content: () => json(contractIndex(contexts)) },
    { path: "openapi.json", content: () => json(openApi(contexts)) },
    { path: "README.md", content: () => contractText(contexts) },
    { path: "llms.txt", content: () => contractText(contexts) },
    { path: "dictionary.csv", content: () => csvTable(fieldTable()) },
    { path: "credits.txt", content: () => creditsText(lead) },
  ];
}

/** What there is: regions with their codes, indicators with their units, scenarios, and the editions of model and data. */
export function contractIndex({ detailed, tables }: ContractContexts) {
  const [lead] = detailed;
  const { assessment, release, world, words } = lead;
  return {
    version: contractVersion,
    model: assessment.modelVersion,
    data: release.date,
    scenarios: detailed.map(presetOf),
    tables: [...detailed, ...tables].map(presetOf),
    regions: world.regions.map((region, regionIndex) => ({
      code: codeAt(lead, regionIndex),
      id: region.id,
      name: lead.names?.[region.id] ?? region.name,
      level: region.level,
      ...(region.iso2 !== undefined && { iso2: region.iso2 }),
      ...(region.parent !== undefined && { parent: region.parent }),
    })),
    indicators: [
      ...new Map(
        detailed
          .flatMap((context) => answered(context.assessment))
          .map((indicator) => [indicator.id, indicatorEntry(words, indicator)]),
      ).values(),
    ],
  };
}

const presetOf = ({ assessment }: ReportContext): string => assessment.scenario.preset;

const indicatorEntry = (
  words: ReportContext["words"],
  { id, unit, group, direction }: Indicator,
) => ({
  id,
  name: indicatorName(words, id),
  about: words.say(`indicator.${id}.about` as MessageKey),
  unit: unitWords(words, unit),
  group,
  direction,
});

function regionFiles(
  context: ReportContext,
  regionIndex: number,
  shapes: Drawn["shapes"],
): readonly ContractFile[] {
  const path = `regions/${codeAt(context, regionIndex)}`;
  return [
    {
      path: `${path}.json`,
      content: () =>
        json({
          ...editions(context),
          region: codeAt(context, regionIndex),
          results: answered(context.assessment).map((indicator) =>
            contractRow(context, indicator, regionIndex),
          ),
        }),
    },
    { path: `${path}.csv`, content: () => csvTable(longTableOf(context, [regionIndex])) },
    {
      path: `${path}.geojson`,
      content: () =>
        json({ ...regionFeature(context, regionIndex, shapes()), ...creditsOf(context) }),
    },
  ];
}

function indicatorFiles(
  context: ReportContext,
  indicator: Indicator,
  { shapes, paths }: Drawn,
): readonly ContractFile[] {
  const { regions } = context.assessment;
  const path = `indicators/${context.assessment.scenario.preset}/${indicator.id}`;
  return [
    {
      path: `${path}.json`,
      content: () =>
        json({
          ...editions(context),
          indicator: indicatorEntry(context.words, indicator),
          results: regions.map((_, regionIndex) => contractRow(context, indicator, regionIndex)),
        }),
    },
    {
      path: `${path}.csv`,
      content: () =>
        csvTable({
          header: longHeader,
          rows: regions.map((_, regionIndex) =>
            longCells(longRow(context, indicator, regionIndex)),
          ),
        }),
    },
    {
      path: `${path}.geojson`,
      content: () =>
        json({
          type: "FeatureCollection",
          ...creditsOf(context),
          features: regions.map((id, regionIndex) => ({
            type: "Feature",
            id,
            geometry: shapes()[regionIndex] ?? null,
            properties: contractRow(context, indicator, regionIndex),
          })),
        }),
    },
    ...(mayBeDrawn(context, indicator)
      ? [{ path: `${path}.svg`, content: () => contractMap(context, indicator, paths()) }]
      : []),
    {
      path: `${path}.metadata.json`,
      content: () =>
        json({ ...creditsOf(context), indicator: indicatorEntry(context.words, indicator) }),
    },
  ];
}

const codeAt = ({ world }: ReportContext, regionIndex: number): string => {
  const region = world.regions[regionIndex];
  return region ? publicCode(region) : "";
};

const editions = ({ assessment, release }: ReportContext) => ({
  version: contractVersion,
  model: assessment.modelVersion,
  data: release.date,
  scenario: assessment.scenario.preset,
});
