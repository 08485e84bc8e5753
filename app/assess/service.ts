import {
  type Assessment,
  assess,
  type IndicatorColumn,
  parseWorldWithin,
  regionsWithin,
  type Scenario,
  type World,
} from "../../src/index.ts";
import type { FinerAnswer } from "../level/levelData.ts";
import type { LevelFiles } from "../level/readLevel.ts";

/** A scenario, and the one to compare its classes with where that is not known yet. */
export interface AssessQuestion {
  readonly scenario: Scenario;
  readonly reference?: Scenario | undefined;
  /** Asks about the level below as well. */
  readonly finer?: FinerQuestion | undefined;
}

export interface FinerQuestion {
  /** The country among whose regions alone they are to be ranked. */
  readonly within?: string | undefined;
  readonly reference?: Scenario | undefined;
}

export interface AssessResult {
  readonly assessment: Assessment;
  readonly reference?: Assessment;
  readonly finer?: FinerAnswer;
}

export type AssessRequest =
  | { readonly kind: "world"; readonly world: World }
  | { readonly kind: "finer"; readonly files: LevelFiles }
  | ({ readonly kind: "scenario"; readonly turn: number } & AssessQuestion);

export type AssessAnswer =
  | { readonly kind: "result"; readonly turn: number; readonly result: AssessResult }
  | { readonly kind: "failure"; readonly turn: number; readonly message: string };

/** Answers requests in order; apart from the worker so that it runs without one. */
export function createAssessService(
  answer: (answer: AssessAnswer, transfer: Transferable[]) => void,
): (request: AssessRequest) => void {
  let world: World | undefined;
  let below: WorldBelow | undefined;
  return (request) => {
    if (request.kind === "world") {
      world = request.world;
      below = undefined;
      return;
    }
    if (request.kind === "finer") {
      below = world && worldBelow(request.files, world);
      return;
    }
    const { turn, scenario, reference, finer } = request;
    try {
      if (!world) throw new Error("A scenario came before the world.");
      const result: AssessResult = {
        ...assessments(world, scenario, reference),
        ...(finer && below && { finer: answerBelow(below, scenario, finer) }),
      };
      answer({ kind: "result", turn, result }, buffersIn(result));
    } catch (error) {
      answer({ kind: "failure", turn, message: String(error) }, []);
    }
  };
}

function assessments(world: World, scenario: Scenario, reference: Scenario | undefined) {
  return {
    assessment: assess(world, scenario),
    ...(reference && { reference: assess(world, reference) }),
  };
}

/** The regions of the level below, of all countries or of one; read when they are first asked for. */
type WorldBelow = (within: string | undefined) => World;

function worldBelow({ atlas, topics }: LevelFiles, countries: World): WorldBelow {
  let whole: World | undefined;
  const read = (): World => {
    const json = Object.fromEntries(
      Object.entries(topics).map(([topic, text]) => [topic, JSON.parse(text) as unknown]),
    );
    return parseWorldWithin("admin1", JSON.parse(atlas), json, countries).world;
  };
  return (within) => {
    whole ??= read();
    return within === undefined ? whole : regionsWithin(whole, within);
  };
}

const answerBelow = (
  below: WorldBelow,
  scenario: Scenario,
  { within, reference }: FinerQuestion,
): FinerAnswer => ({ within, ...assessments(below(within), scenario, reference) });

const buffersIn = ({ finer, ...own }: AssessResult): Transferable[] =>
  [own.assessment, own.reference, finer?.assessment, finer?.reference].flatMap((each) =>
    each ? buffersOf(each) : [],
  );

/** The buffers of all columns: they move, nothing is copied. */
const buffersOf = ({ evidence, columns }: Assessment): Transferable[] => [
  ...new Set([evidence.buffer, ...Object.values(columns).flatMap(columnBuffers)] as ArrayBuffer[]),
];

const columnBuffers = ({
  value,
  low,
  high,
  kind,
  status,
  dataStatus,
  year,
  atLeast,
}: IndicatorColumn) =>
  [value, low, high, kind, status, dataStatus, year, ...(atLeast ? [atLeast] : [])].map(
    ({ buffer }) => buffer,
  );
