import {
  indicatorName,
  indicators,
  type MessageKey,
  unitWords,
  type Words,
} from "../../src/index.ts";
import { ReadingTable } from "../furniture/ReadingTable.tsx";
import { useWords } from "../state/atlas.ts";
import type { ListedMove, MoveList } from "./changesRequest.ts";

/** Class and rank. */
const shortColumns = [2, 3];

/** Moves as a table: the region, what of it changed, and why. */
export function MoveTable({ list: { moves } }: { readonly list: MoveList }) {
  const words = useWords();
  return (
    <ReadingTable
      label={words.say("app.changes")}
      head={[
        words.say("table.region"),
        words.say("changes.figure"),
        words.say("changes.changed.class"),
        words.say("changes.changed.rank"),
        words.say("changes.value"),
        words.say("changes.why"),
      ]}
      short={shortColumns}
      rows={moves.map((move) => ({
        key: `${move.indicator} ${move.region}`,
        cells: [
          <bdi key="name">{move.name}</bdi>,
          indicatorName(words, move.indicator),
          classStep(words, move),
          step(words, rankWords(words, move.before.rank), rankWords(words, move.after.rank)),
          valueStep(words, move),
          <Causes key="causes" move={move} />,
        ],
      }))}
    />
  );
}

/** Kinds that no legend of this release names. */
const formerKinds: Readonly<Record<string, MessageKey>> = {
  allocatedOnly: "changes.kind.allocatedOnly",
  withheld: "changes.kind.withheld",
};

const nothing = "–";

const step = (words: Words, before: string, after: string): string =>
  before === after ? before : words.say("changes.step", { before, after });

const rankWords = (words: Words, rank: number | undefined): string =>
  rank === undefined ? nothing : words.figure(rank, 0);

/** Class, or what stands in place of a plain number: kinds that this release does not know by their id. */
function classStep(words: Words, { before, after }: ListedMove): string {
  const said = ({ class: place, kind }: ListedMove["before"]): string => {
    if (place !== undefined) return words.figure(place, 0);
    const key = Object.hasOwn(formerKinds, kind) ? formerKinds[kind] : `kind.${kind}`;
    return key !== undefined && words.has(key) ? words.say(key) : kind;
  };
  return step(words, said(before), said(after));
}

/** The figures with their unit; nothing where neither file has one. */
function valueStep(words: Words, { indicator, before, after }: ListedMove): string {
  if (before.value === undefined && after.value === undefined) return "";
  const said = ({ value }: ListedMove["before"]): string =>
    value === undefined ? nothing : words.figure(value);
  const unit = unitWords(words, indicators.find(({ id }) => id === indicator)?.unit ?? "");
  return `${step(words, said(before), said(after))} ${unit}`.trimEnd();
}

function Causes({ move: { causes, others } }: { readonly move: ListedMove }) {
  const words = useWords();
  return (
    <ul className="change-causes">
      {causes.map((cause) => (
        <li key={cause}>{cause}</li>
      ))}
      {others > 0 && <li>{words.say("changes.moreCauses", { count: others })}</li>}
    </ul>
  );
}
