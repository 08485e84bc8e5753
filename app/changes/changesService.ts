import {
  byReach,
  causeCounts,
  causeName,
  causeWords,
  chosenMoves,
  diffFormats,
  diffSummary,
  diffText,
  type ExportDiff,
  type ExportFile,
  indicatorCounts,
  indicatorName,
  indicators,
  loneWords,
  type Move,
  type MoveChoice,
  movesBetween,
  type Words,
} from "../../src/index.ts";
import { wordsOf } from "../files/language.ts";
import { failureWords } from "../files/readContext.ts";
import { type RegionNames, readNames } from "../files/readNames.ts";
import { isFinerId } from "../level/wantedLevel.ts";
import {
  type ChangesAnswer,
  type ChangesRequest,
  type ListedMove,
  type MoveAsk,
  pageSize,
  type Side,
} from "./changesRequest.ts";
import {
  type ReadSide,
  readFileSide,
  readPageSide,
  readReleaseSide,
  Unusable,
} from "./readSide.ts";

/** Causes named of each move, and causes that can be chosen. */
const namedCauses = 5;
const mostCauses = 60;

type Compare = Extract<ChangesRequest, { readonly kind: "compare" }>;
type Send = (answer: ChangesAnswer, transfer?: Transferable[]) => void;

/** What is kept between questions: the moves stay where they were found. */
interface Known {
  readonly diff: ExportDiff;
  readonly words: Words;
  readonly names: RegionNames;
  readonly titles: ExportFile["titles"];
}

/** Compares two sets of results, then answers what is asked of the moves; apart from the worker so that it runs without one. */
export function createChangesService(send: Send): (request: ChangesRequest) => Promise<void> {
  let known: Known | undefined;
  let language = "en";
  const answer = async (request: ChangesRequest): Promise<void> => {
    if (request.kind === "compare") {
      language = request.language;
      const { notes, ...found } = await compare(request, send);
      known = found;
      send({ kind: "compared", ...comparedOf(found, notes) });
    } else if (!known) throw new Error("Nothing was compared yet.");
    else if (request.kind === "list") send({ kind: "list", ...listOf(known, request.ask) });
    else {
      const file = await fileOf(known, request.format, request.choice);
      send({ kind: "file", ...file }, [file.content.buffer as ArrayBuffer]);
    }
  };
  return async (request) => {
    try {
      await answer(request);
    } catch (error) {
      const message =
        error instanceof Unusable ? error.message : await failureWords(error, language);
      send({ kind: "failure", message });
    }
  };
}

async function compare(
  request: Compare,
  send: Send,
): Promise<Known & { readonly notes: readonly string[] }> {
  const steps = 4;
  const done = (count: number): void => send({ kind: "progress", done: count, of: steps });
  const words = await wordsOf(request.language);
  await words.whole();
  done(1);
  const [earlier, later] = await readSides(request, words);
  done(3);
  const diff = movesBetween([earlier.found, later.found]);
  const [move] = diff.moves;
  const folder = isFinerId(move?.region) ? "names" : "country-names";
  const names = await readNames(request.language, { folder });
  return {
    ...{ diff, words, names },
    titles: new Map([...earlier.found.titles, ...later.found.titles]),
    notes: [
      ...earlier.notes,
      ...later.notes,
      ...diff.onlyIn.map(({ file, ids }) =>
        loneWords(words, { file, ids: ids.map((id) => nameOf(id, words, names)) }),
      ),
    ],
  };
}

/** Name of a figure or region that one side alone holds; its id where the atlas has none. */
function nameOf(id: string, words: Words, names: RegionNames): string {
  const isFigure = indicators.some((indicator) => indicator.id === id);
  return isFigure ? indicatorName(words, id) : (nameIn(names, id) ?? id);
}

const nameIn = (names: RegionNames, id: string): string | undefined =>
  Object.hasOwn(names, id) ? names[id] : undefined;

/** Files first: what is on the page is then read at their level. */
async function readSides(
  request: Compare,
  words: Words,
): Promise<readonly [earlier: ReadSide, later: ReadSide]> {
  const [earlier, later] = request.sides;
  const files: (ReadSide | undefined)[] = [];
  for (const side of [earlier, later]) files.push(await readGiven(side, words));
  const [old, now] = files;
  return [
    old ?? (await readPageSide(request, now?.found)),
    now ?? (await readPageSide(request, old?.found)),
  ];
}

/** A side that does not hang on the page; undefined for that of the page. */
async function readGiven(side: Side, words: Words): Promise<ReadSide | undefined> {
  if (side.kind === "file") return readFileSide(side, words);
  return side.kind === "release" ? readReleaseSide(side, words) : undefined;
}

const comparedOf = ({ diff, words, titles }: Known, notes: readonly string[]) => ({
  sides: diff.pair.map(({ file, modelVersion, data, scenario }) => ({
    ...{ file, modelVersion, data, scenario },
  })),
  summary: diffSummary(words, diff),
  notes,
  formats: [...diffFormats.flatMap(({ id, needs }) => (needs ? [] : [id])), "text"],
  causes: causeCounts(diff.moves)
    .slice(0, mostCauses)
    .map((cause) => ({ ...cause, name: causeName(words, cause, titles) })),
  indicators: indicatorCounts(diff.moves),
});

function listOf(known: Known, ask: MoveAsk) {
  const chosen = chosenMoves(known.diff.moves, ask, known.names);
  const sorted = ask.order === "reach" ? byReach(chosen) : chosen;
  const moves = sorted.slice(ask.from, ask.from + pageSize).map((move) => rowOf(known, move, ask));
  return { ask, moves, total: chosen.length };
}

function rowOf({ words, names, titles }: Known, move: Move, { cause }: MoveAsk): ListedMove {
  const { region, name, indicator, before, after, causes } = move;
  const asked = causes.filter(({ kind, of }) => kind === cause?.kind && of === (cause.of ?? of));
  const sorted = [...asked, ...causes.filter((one) => !asked.includes(one))];
  return {
    ...{ region, indicator, before, after },
    name: nameIn(names, region) ?? name,
    causes: sorted.slice(0, namedCauses).map((one) => causeWords(words, one, titles)),
    others: Math.max(0, causes.length - namedCauses),
  };
}

/** The moves that are chosen as a file: all of them give what `burden diff` writes, byte for byte. */
async function fileOf({ diff, words }: Known, id: string, choice: MoveChoice) {
  const chosen = { ...diff, moves: chosenMoves(diff.moves, choice) };
  const format = diffFormats.find((one) => one.id === id);
  const written = format ? await format.write(chosen) : diffText(words, chosen);
  return {
    name: format?.fileName(chosen) ?? "burden-diff.txt",
    mediaType: format?.mediaType ?? "text/plain",
    content: typeof written === "string" ? new TextEncoder().encode(written) : written,
  };
}
