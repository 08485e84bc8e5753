import type { IndexVariant } from "../../sensitivity/alternatives.ts";
import type { Disclosure } from "../../sensitivity/disclosures.ts";
import type { GroupShare } from "../../sensitivity/drivers.ts";
import type { Flip } from "../../sensitivity/flips.ts";
import type { Sensitivity } from "../../sensitivity/sensitivity.ts";
import type { EstimatedIndex } from "../../statistics/sobolIntervals.ts";
import { exportNumber } from "../exportNumber.ts";
import type { DataTable } from "../format/contents.ts";

/** Columns of the table: what the row is of, its number, the 5 and 95 % of it, and what more there is to say. */
const header = [
  "part",
  "of",
  "with",
  "value",
  "p5",
  "p95",
  "before",
  "to",
  "rank",
  "ranked",
  "moved",
] as const;
type Cells = Partial<Record<(typeof header)[number], string | number | undefined>>;

/**
 * What a number hangs on, a finding a row. `part` names the finding; `value` is a quantile, an index, a share of the width, the value of a parameter
 * at which something flips, or a score.
 */
export function sensitivityTable({ drivers, flips, alternatives }: Sensitivity): DataTable {
  const [p5, median, p95] = drivers.quantiles;
  const rows: readonly Cells[] = [
    { part: "interval", of: drivers.indicator, with: drivers.region, ...spread(median, p5, p95) },
    ...drivers.groups.flatMap(groupRows),
    ...drivers.disclosures.single.map((one) => disclosureRow("disclosure", one)),
    ...(drivers.disclosures.pair
      ? [disclosureRow("disclosure_pair", drivers.disclosures.pair)]
      : []),
    ...flips.classFlips.map((flip) => ({ ...flipRow("class_flip", flip), to: flip.to })),
    ...flips.neighbours.flatMap(({ region, flips: found }) =>
      found.map((flip) => ({ ...flipRow("rank_flip", flip), with: region, rank: flip.rank })),
    ),
    ...(alternatives?.leftOut ?? []).map(({ leftOut, pillar, ...variant }) => ({
      ...{ part: "left_out", of: leftOut, with: pillar },
      ...variantCells(variant),
    })),
    ...(alternatives?.methods ?? []).map(({ normalisation, aggregation, ...variant }) => ({
      ...{ part: "method", of: normalisation, with: aggregation },
      ...variantCells(variant),
    })),
  ];
  return { header, rows: rows.map((cells) => header.map((name) => cells[name])) };
}

const spread = (value: number, low: number, high: number): Cells => ({
  value: exportNumber(value),
  p5: exportNumber(low),
  p95: exportNumber(high),
});

const indexCells = ({ value, low, high }: EstimatedIndex): Cells => spread(value, low, high);

const groupRows = ({ group, members, total, first }: GroupShare): readonly Cells[] => [
  { part: "total_index", of: group, with: members.join(" "), ...indexCells(total) },
  { part: "first_index", of: group, with: members.join(" "), ...indexCells(first) },
];

const disclosureRow = (part: string, { quantities, shrinks }: Disclosure): Cells => ({
  ...{ part, of: quantities[0] ?? "", with: quantities[1] ?? "" },
  value: exportNumber(shrinks),
});

const flipRow = (part: string, { parameter, at, before }: Flip): Cells => ({
  ...{ part, of: parameter },
  value: exportNumber(at),
  before: exportNumber(before),
});

const variantCells = ({ score, rank, ranked, moved }: IndexVariant): Cells => ({
  value: exportNumber(score),
  rank: exportNumber(rank),
  ...{ ranked, moved },
});
