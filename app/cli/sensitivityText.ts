import {
  classFlipSentences,
  disclosureSentence,
  type EstimatedIndex,
  groupName,
  type IndexAlternatives,
  type IndexVariant,
  indicators,
  inputName,
  placeOf,
  type ReportContext,
  rankFlipSentences,
  type Sensitivity,
  withUnit,
} from "../../src/index.ts";
import { columns } from "./textColumns.ts";

/** Smallest part of a range that is worth a sentence. */
const leastShrink = 0.01;

/** What one number hangs on, to be read on a screen. */
export function sensitivityText(
  { drivers, flips, alternatives }: Sensitivity,
  context: ReportContext,
): string {
  const { indicator, region, draws, seed, quantiles, groups, disclosures } = drivers;
  const [low, median, high] = quantiles.map((value) => context.words.figure(value));
  const { unit = "" } = indicators.find(({ id }) => id === indicator) ?? {};
  const interval = withUnit(context.words, `${low}–${high}`, unit);
  const place = (id: string): string =>
    placeOf(
      context,
      context.world.regions.findIndex((one) => one.id === id),
    );
  const given = { words: context.words, place };
  const { single, pair } = disclosures;
  const known = [...(pair ? [pair] : []), ...single].filter(
    ({ shrinks }) => shrinks >= leastShrink,
  );
  return [
    `${indicator} ${region}: ${interval} in nine of ten draws, median ${median}, ${draws} draws, seed ${seed}\n`,
    groups.length > 0 &&
      columns(
        ["group", "total", "first", "members"],
        groups.map(({ group, total, first, members }) => [
          groupName(context.words, group),
          ...[indexWords(total), indexWords(first)],
          members.map((id) => inputName(context.words, id)).join(", "),
        ]),
      ),
    [
      ...known.map((one) => disclosureSentence(context.words, one)),
      ...classFlipSentences(flips, given),
      ...rankFlipSentences(flips, given),
    ]
      .map((sentence) => `${sentence}\n`)
      .join(""),
    alternatives && columns(["way", "score", "rank", "of", "moved"], waysOf(alternatives)),
  ]
    .filter(Boolean)
    .join("\n");
}

const indexWords = ({ value, low, high }: EstimatedIndex): string =>
  `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

const waysOf = ({ leftOut, methods }: IndexAlternatives): readonly (readonly string[])[] => [
  ...methods.map(({ normalisation, aggregation, isOwn, ...variant }) => [
    `${normalisation} ${aggregation}${isOwn ? " (this scenario)" : ""}`,
    ...variantCells(variant),
  ]),
  ...leftOut.map(({ leftOut: id, ...variant }) => [`without ${id}`, ...variantCells(variant)]),
];

const variantCells = ({ score, rank, ranked, moved }: IndexVariant): readonly string[] => [
  ...[score.toFixed(1), String(rank), String(ranked), String(moved)],
];
