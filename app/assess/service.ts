import {
  type Assessment,
  assess,
  type IndicatorColumn,
  type Scenario,
  type World,
} from "../../src/index.ts";

/** A scenario, and the one to compare its classes with where that is not known yet. */
export interface AssessQuestion {
  readonly scenario: Scenario;
  readonly reference?: Scenario | undefined;
}

export interface AssessResult {
  readonly assessment: Assessment;
  readonly reference?: Assessment;
}

export type AssessRequest =
  | { readonly kind: "world"; readonly world: World }
  | ({ readonly kind: "scenario"; readonly turn: number } & AssessQuestion);

export type AssessAnswer =
  | { readonly kind: "result"; readonly turn: number; readonly result: AssessResult }
  | { readonly kind: "failure"; readonly turn: number; readonly message: string };

/** Answers requests in order; apart from the worker so that it runs without one. */
export function createAssessService(
  answer: (answer: AssessAnswer, transfer: Transferable[]) => void,
): (request: AssessRequest) => void {
  let world: World | undefined;
  return (request) => {
    if (request.kind === "world") {
      world = request.world;
      return;
    }
    const { turn, scenario, reference } = request;
    try {
      if (!world) throw new Error("A scenario came before the world.");
      const result: AssessResult = {
        assessment: assess(world, scenario),
        ...(reference && { reference: assess(world, reference) }),
      };
      answer({ kind: "result", turn, result }, Object.values(result).flatMap(buffersOf));
    } catch (error) {
      answer({ kind: "failure", turn, message: String(error) }, []);
    }
  };
}

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
