import type { World } from "../../src/index.ts";
import type { LevelFiles } from "../level/readLevel.ts";
import { patience } from "../work/patience.ts";
import {
  type Answering,
  type AnsweringEvent,
  isUnderWay,
  nextAnswering,
  unasked,
} from "./answering.ts";
import type { AssessAnswer, AssessQuestion, AssessRequest, AssessResult } from "./service.ts";
import { createWorkerSeat, type SeatOptions } from "./workerSeat.ts";

export interface AssessorOptions
  extends Pick<SeatOptions<AssessRequest, AssessAnswer>, "start" | "silence"> {
  readonly onResult: (result: AssessResult) => void;
  readonly onChange: (answering: Answering) => void;
}

export interface Assessor {
  readonly setWorld: (world: World) => void;
  /** Hands over the files of the level below. */
  readonly setFiner: (files: LevelFiles) => void;
  readonly assess: (question: AssessQuestion) => void;
  /** Gives up the question under way; the result before it stays. */
  readonly cancel: () => void;
}

/** States and counties take so many times as long as countries between two words of the worker. */
const finerFactor = 3;

/**
 * Talks to the worker of the model: one question under way, at most one waiting, and only the latest counts. A worker that is lost
 * is replaced, and asked the same again.
 */
export function createAssessor({ start, silence, onResult, onChange }: AssessorOptions): Assessor {
  let answering = unasked;
  let latest: AssessQuestion | undefined;
  let underWay: AssessQuestion | undefined;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (event: AnsweringEvent): void => {
    const next = nextAnswering(answering, event);
    if (next === answering) return;
    answering = next;
    if (!isUnderWay(next)) clearTimeout(timer);
    onChange(next);
  };
  const send = (): void => {
    if (!latest) return;
    underWay = latest;
    turn += 1;
    const limit = latest.finer ? silence * finerFactor : silence;
    seat.work({ kind: "scenario", turn, ...latest }, limit);
  };
  const receive = (answer: AssessAnswer): void => {
    if (answer.turn !== turn || answer.kind === "working") return;
    seat.rest();
    const isLatest = underWay === latest;
    if (answer.kind === "result") onResult(answer.result);
    if (!isLatest) {
      tell({ kind: "next" });
      send();
    } else if (answer.kind === "result") tell({ kind: "answer" });
    else tell({ kind: "refuse", message: answer.message });
  };
  const seat = createWorkerSeat<AssessRequest, AssessAnswer>({
    start,
    silence,
    onAnswer: receive,
    onLost: (message) => {
      tell({ kind: "lose", message });
      if (isUnderWay(answering)) send();
    },
  });
  return {
    setWorld: (world) => seat.brief({ kind: "world", world }),
    setFiner: (files) => seat.brief({ kind: "finer", files }),
    assess: (question) => {
      latest = question;
      if (isUnderWay(answering)) return;
      /** A worker of which a part did not load keeps the failure: another one reads it again. */
      if (answering.phase === "failed") seat.dismiss();
      timer = setTimeout(() => tell({ kind: "last" }), patience);
      tell({ kind: "ask" });
      send();
    },
    cancel: () => {
      seat.dismiss();
      turn += 1;
      tell({ kind: "cancel" });
    },
  };
}
