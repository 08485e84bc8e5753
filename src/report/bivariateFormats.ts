import { bivariateCells } from "../layer/bivariateCell.ts";
import type { LedgerRow } from "../layer/bivariateLedgers.ts";
import type { BivariateRegion } from "../layer/bivariateRegions.ts";
import type { BivariateScene } from "../layer/bivariateScene.ts";
import type { BenefitRatio } from "../model/ledgers/benefitRatio.ts";
import { placeCodeColumns } from "../region/placeCodes.ts";
import { exportNumber } from "./exportNumber.ts";
import type { DataTable } from "./format/contents.ts";
import { formatsOf, type ReportKind } from "./format/reportKind.ts";

const header = [
  "region",
  "name",
  ...placeCodeColumns,
  "burden",
  "value",
  "low",
  "high",
  "unit",
  "benefit",
  "benefit_percent_of_world",
  "cell",
  "kind",
  "host_share",
  "use_share",
  "own_share",
  "burden_share",
  "burden_over_use",
  "burden_over_use_kind",
  "burden_over_ownership",
  "burden_over_ownership_kind",
  "externalised_share",
  "range_note",
];

const firstLedger = header.indexOf("host_share");

/**
 * Regions of a scene of burden by benefit with their ledgers. A ratio that does not exist is an empty cell, and its kind says
 * why; shares are parts of 1. The last column says what `low` and `high` are.
 *
 * @param rows ledgers in the order of the scene's regions.
 */
const bivariateTable = (
  { pair, unit, rangeLine }: BivariateScene,
  regions: readonly BivariateRegion[],
  rows: readonly LedgerRow[],
): DataTable => ({
  header,
  rows: regions.map((region) => {
    const row = rows[region.place];
    return [
      region.id,
      region.name,
      ...placeCodeColumns.map((column) => region.codes[column]),
      pair.burden,
      ...[region.burden.value, region.burden.low, region.burden.high].map(exportNumber),
      unit,
      pair.benefit,
      exportNumber(region.benefit.value),
      bivariateCells[region.classIndex]?.id,
      region.kind,
      ...(row ? ledgerCells(row) : header.slice(firstLedger, -1).map(() => undefined)),
      rangeLine,
    ];
  }),
});

/** Burden by benefit: the table of the regions that are shown. */
const bivariateKind: ReportKind<Parameters<typeof bivariateTable>> = {
  id: "benefit",
  fileName: ({ pair }) => [pair.burden, pair.benefit],
  contents: { table: { label: "bivariate.csv", make: bivariateTable } },
};

/** Burden by benefit in each of its formats. */
export const bivariateFormats = formatsOf(bivariateKind);

const ledgerCells = (row: LedgerRow): readonly (string | number | undefined)[] => [
  ...[row.host, row.use, row.own, row.burden].map(exportNumber),
  ...ratioCells(row.overUse),
  ...ratioCells(row.overOwn),
  exportNumber(row.externalised),
];

const ratioCells = (ratio: BenefitRatio): readonly (string | number | undefined)[] => [
  ratio.kind === "ratio" ? exportNumber(ratio.value) : undefined,
  ratio.kind,
];
