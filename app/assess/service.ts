import {
  type Assess,
  type Assessment,
  assessmentsOf,
  type IndicatorColumn,
  type Scenario,
  type World,
} from "../../src/index.ts";
import type { Finer, FinerAnswer } from "../level/finerLevel.ts";
import type { LevelFiles } from "../level/readLevel.ts";
import type { WorldsBelow } from "./worldsBelow.ts";

/** A scenario, and the one to compare its classes with where that is not known yet. */
export interface AssessQuestion {
  readonly scenario: Scenario;
  readonly reference?: Scenario | undefined;
  /** Asks about the level below as well. */
  readonly finer?: FinerQuestion | undefined;
}

export interface FinerQuestion {
  readonly level: Finer;
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
  | ScenarioRequest;

type ScenarioRequest = { readonly kind: "scenario"; readonly turn: number } & AssessQuestion;

/** `working` says that the worker lives, so that one that fell silent is noticed. */
export type AssessAnswer =
  | { readonly kind: "working"; readonly turn: number }
  | { readonly kind: "result"; readonly turn: number; readonly result: AssessResult }
  | { readonly kind: "failure"; readonly turn: number; readonly message: string };

/** Answers requests in order; apart from the worker so that it runs without one. The level below is read when it is first asked for. */
export function createAssessService(
  answer: (answer: AssessAnswer, transfer: Transferable[]) => void,
): (request: AssessRequest) => void {
  let world: World | undefined;
  let assess: Assess | undefined;
  let below: Promise<WorldsBelow> | undefined;
  const settle = (turn: number, result: AssessResult): void =>
    answer({ kind: "result", turn, result }, buffersIn(result));
  const fail = (turn: number, error: unknown): void =>
    answer({ kind: "failure", turn, message: String(error) }, []);
  const ask = ({ turn, scenario, reference, finer }: ScenarioRequest): void => {
    const say = (): void => answer({ kind: "working", turn }, []);
    say();
    if (!assess) throw new Error("A scenario came before the world.");
    const own = assessments(assess, { scenario, reference }, say);
    if (finer && below)
      below
        .then((worlds) => {
          say();
          settle(turn, { ...own, finer: answerBelow(worlds, { scenario, finer }, say) });
        })
        .catch((error) => fail(turn, error));
    else settle(turn, own);
  };
  return (request) => {
    if (request.kind === "world") {
      world = request.world;
      assess = assessmentsOf(world);
      below = undefined;
    } else if (request.kind === "finer") {
      below = world && readBelow(request.files, world);
    } else {
      try {
        ask(request);
      } catch (error) {
        fail(request.turn, error);
      }
    }
  };
}

/** @param say is called after each assessment: it may take seconds. */
function assessments(
  assess: Assess,
  { scenario, reference }: Pick<AssessQuestion, "scenario" | "reference">,
  say: () => void,
) {
  const heard = (asked: Scenario): Assessment => {
    const assessment = assess(asked);
    say();
    return assessment;
  };
  return {
    assessment: heard(scenario),
    ...(reference && { reference: heard(reference) }),
  };
}

/** Its reader comes with it: the countries arrive read. */
const readBelow = async (files: LevelFiles, countries: World): Promise<WorldsBelow> => {
  const { worldsBelow } = await import("./worldsBelow.ts");
  return worldsBelow(files, countries);
};

const answerBelow = (
  worlds: WorldsBelow,
  { scenario, finer }: { readonly scenario: Scenario; readonly finer: FinerQuestion },
  say: () => void,
): FinerAnswer => {
  const { level, within, reference } = finer;
  const assess = assessmentsOf(worlds(within));
  return { level, within, ...assessments(assess, { scenario, reference }, say) };
};

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
  clipped,
}: IndicatorColumn) =>
  [value, low, high, kind, status, dataStatus, year, clipped].flatMap((column) =>
    column ? [column.buffer] : [],
  );
