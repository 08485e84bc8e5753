import type { Indicator } from "../../indicator/indicator.ts";
import { unitWords } from "../../language/figures.ts";
import type { MessageKey } from "../../language/messages.ts";
import { indicatorName } from "../../layer/sceneWords.ts";
import { publicCode } from "../../region/publicCode.ts";
import { answered } from "../answered.ts";
import { creditsOf } from "../credits.ts";
import { creditsText } from "../creditsText.ts";
import { csvTable } from "../csvTable.ts";
import { longRow } from "../longRow.ts";
import { longCells, longHeader } from "../longTable.ts";
import { longTableOf } from "../longTableOf.ts";
import type { ReportContext } from "../reportContext.ts";
import { contractRow } from "./contractRow.ts";
import { contractText } from "./contractText.ts";
import { openApi } from "./openApi.ts";

/** A file of the data contract, by its path below the folder; its content is made when it is written. */
export interface ContractFile {
  readonly path: string;
  readonly content: () => string;
}

/** Version of the contract: another one means other paths or fields. */
export const contractVersion = "v1";

/**
 * Every figure as files that a program reads by address: an index, a file for each region under the first scenario, and one for
 * each indicator under each scenario, as JSON, CSV and metadata.
 *
 * @param contexts the same regions under each scenario; the first leads.
 */
export function contractFiles(
  contexts: readonly [ReportContext, ...ReportContext[]],
): readonly ContractFile[] {
  const [lead] = contexts;
  return [
    ...commonFiles(contexts),
    ...lead.world.regions.flatMap((_, regionIndex) => regionFiles(lead, regionIndex)),
    ...contexts.flatMap((context) =>
      answered(context.assessment).flatMap((indicator) => indicatorFiles(context, indicator)),
    ),
  ];
}

const json = (content: unknown): string => `${JSON.stringify(content)}\n`;

function commonFiles(
  contexts: readonly [ReportContext, ...ReportContext[]],
): readonly ContractFile[] {
  const [lead] = contexts;
  return [
    { path: "index.json", content: () => json(contractIndex(contexts)) },
    { path: "openapi.json", content: () => json(openApi(contexts)) },
    { path: "README.md", content: () => contractText(contexts) },
    { path: "llms.txt", content: () => contractText(contexts) },
    { path: "credits.txt", content: () => creditsText(lead) },
  ];
}

/** What there is: regions with their codes, indicators with their units, scenarios, and the editions of model and data. */
export function contractIndex(contexts: readonly [ReportContext, ...ReportContext[]]) {
  const [lead] = contexts;
  const { assessment, release, world, words } = lead;
  return {
    version: contractVersion,
    model: assessment.modelVersion,
    data: release.date,
    scenarios: contexts.map((context) => context.assessment.scenario.preset),
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
        contexts
          .flatMap((context) => answered(context.assessment))
          .map((indicator) => [indicator.id, indicatorEntry(words, indicator)]),
      ).values(),
    ],
  };
}

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

function regionFiles(context: ReportContext, regionIndex: number): readonly ContractFile[] {
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
  ];
}

function indicatorFiles(context: ReportContext, indicator: Indicator): readonly ContractFile[] {
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
