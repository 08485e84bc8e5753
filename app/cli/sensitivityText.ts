import {
  classFlipSentences,
  disclosureSentences,
  drawnFigures,
  type EstimatedIndex,
  groupName,
  type IndexAlternatives,
  type IndexVariant,
  indicators,
  inputName,
  outcomeOf,
  placeOf,
  type ReportContext,
  rankFlipSentences,
  type Sensitivity,
  textColumns,
  type Words,
  withUnit,
} from "../../src/index.ts";

/** What one number hangs on, to be read on a screen. */
export function sensitivityText(found: Sensitivity, context: ReportContext): string {
  const { drivers, flips, alternatives } = found;
  const { indicator, region, draws, seed, groups, disclosures } = drivers;
  const [low, median, high] = drawnFigures(context.words, found);
  const { unit = "" } = indicators.find(({ id }) => id === indicator) ?? {};
  const interval = withUnit(context.words, `${low}–${high}`, unit);
  const place = (id: string): string =>
    placeOf(
      context,
      context.world.regions.findIndex((one) => one.id === id),
    );
  const given = { words: context.words, place };
  return [
    `${indicator} ${region}: ${interval} in nine of ten draws, median ${median}, ${draws} draws, seed ${seed}\n${whyApart(found, context)}`,
    groups.length > 0 &&
      textColumns(
        ["group", "total", "first", "members"],
        groups.map(({ group, total, first, members }) => [
          groupName(context.words, group),
          ...[indexWords(total, context.words), indexWords(first, context.words)],
          members.map((id) => inputName(context.words, id)).join(", "),
        ]),
      ),
    [
      ...(groups.length > 0 ? disclosureSentences(context.words, disclosures) : []),
      ...classFlipSentences(flips, given),
      ...rankFlipSentences(flips, given),
    ]
      .map((sentence) => `${sentence}\n`)
      .join(""),
    alternatives && textColumns(["way", "score", "rank", "of", "moved"], waysOf(alternatives)),
  ]
    .filter(Boolean)
    .join("\n");
}

/** Why a number is no class of the map, where it is none. */
function whyApart({ drivers: { indicator, region } }: Sensitivity, context: ReportContext): string {
  const { assessment, words } = context;
  const outcome = outcomeOf(assessment, indicator, assessment.regions.indexOf(region));
  const why = `why.${outcome?.kind}`;
  return words.has(why) ? `${words.say(why)}\n` : "";
}

function indexWords({ value, low, high }: EstimatedIndex, words: Words): string {
  const [middle, from, to] = [value, low, high].map((number) => words.figure(number, 2));
  return `${middle} (${from}–${to})`;
}

const waysOf = ({ leftOut, methods }: IndexAlternatives): readonly (readonly string[])[] => [
  ...methods.map(({ normalisation, aggregation, isOwn, ...variant }) => [
    `${normalisation} ${aggregation}${isOwn ? " (this scenario)" : ""}`,
    ...variantCells(variant),
  ]),
  ...leftOut.map(({ leftOut: id, ...variant }) => [`without ${id}`, ...variantCells(variant)]),
];

/** A region may have no index in another way. */
const variantCells = ({ score, rank, ranked, moved }: IndexVariant): readonly string[] => [
  ...[Number.isNaN(score) ? "–" : score.toFixed(1), Number.isNaN(rank) ? "–" : String(rank)],
  ...[String(ranked), String(moved)],
];
