import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Answering } from "../../app/assess/answering.ts";
import { createAssessor } from "../../app/assess/assessor.ts";
import {
  type AssessAnswer,
  type AssessRequest,
  createAssessService,
} from "../../app/assess/service.ts";
import type { SeatWorker } from "../../app/assess/workerSeat.ts";
import { withParameter } from "../../app/state/settings.ts";
import { patience } from "../../app/work/patience.ts";
import { assess, presets, type Scenario } from "../../src/index.ts";
import { world } from "../fixtures/world.ts";

/** A worker that answers only when told to. */
function patientWorker() {
  const asked: AssessRequest[] = [];
  const answers: AssessAnswer[] = [];
  const service = createAssessService((answer) => answers.push(answer));
  const worker: SeatWorker<AssessRequest, AssessAnswer> = {
    onmessage: null,
    onerror: null,
    terminate: vi.fn(),
    postMessage: (request) => {
      asked.push(request);
      service(request);
    },
  };
  const say = (answer: AssessAnswer): void =>
    worker.onmessage?.({ data: answer } as MessageEvent<AssessAnswer>);
  /** Says all words up to the answer. */
  const answer = (): void => {
    for (let next = answers.shift(); next; next = answers.shift()) {
      say(next);
      if (next.kind !== "working") return;
    }
  };
  const crash = (): void => worker.onerror?.({ message: "out of memory" } as ErrorEvent);
  return { worker, asked, say, answer, crash };
}

const today = presets[0] as Scenario;
const shareOf = (scenario: Scenario): number | undefined => scenario.parameters.aiShare;
const withShare = (share: number) => ({ scenario: withParameter(today, "aiShare", share) });
const silence = 10_000;

describe("assessor", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const setUp = () => {
    const onResult = vi.fn();
    const states: Answering[] = [];
    const workers: ReturnType<typeof patientWorker>[] = [];
    const assessor = createAssessor({
      start: () => {
        const made = patientWorker();
        workers.push(made);
        return made.worker;
      },
      silence,
      onResult,
      onChange: (state) => states.push(state),
    });
    assessor.setWorld(world);
    const phases = () => states.map(({ phase }) => phase);
    const shares = () => onResult.mock.calls.map(([result]) => shareOf(result.assessment.scenario));
    return { assessor, onResult, states, phases, shares, workers };
  };

  it("gives the world once and the same numbers as the model itself", () => {
    const { assessor, onResult, phases, workers } = setUp();
    assessor.assess({ scenario: today, reference: today });
    workers[0]?.answer();
    assessor.assess(withShare(0.2));
    workers[0]?.answer();
    expect(workers[0]?.asked.map(({ kind }) => kind)).toEqual(["world", "scenario", "scenario"]);
    const result = onResult.mock.calls[0]?.[0];
    expect(result.assessment.columns).toEqual(assess(world, today).columns);
    expect(result.reference.columns).toEqual(result.assessment.columns);
    expect(phases()).toEqual(["asked", "answered", "asked", "answered"]);
  });

  it("keeps one scenario waiting, and only the latest", () => {
    const { assessor, phases, shares, workers } = setUp();
    for (const share of [0.11, 0.12, 0.13, 0.14]) assessor.assess(withShare(share));
    workers[0]?.answer();
    expect(phases()).toEqual(["asked", "asked"]);
    workers[0]?.answer();
    workers[0]?.answer();
    expect(shares()).toEqual([0.11, 0.14]);
    expect(phases().at(-1)).toBe("answered");
  });

  it("shows that it takes long only after a while, and that it is over", () => {
    const { assessor, phases, workers } = setUp();
    assessor.assess({ scenario: today });
    vi.advanceTimersByTime(patience - 1);
    expect(phases()).toEqual(["asked"]);
    vi.advanceTimersByTime(1);
    expect(phases()).toEqual(["asked", "late"]);
    workers[0]?.answer();
    vi.advanceTimersByTime(100 * silence);
    expect(phases()).toEqual(["asked", "late", "answered"]);
  });

  it("gives up a run on Cancel and starts afresh with the same world", () => {
    const { assessor, onResult, phases, workers } = setUp();
    assessor.assess({ scenario: today });
    assessor.cancel();
    expect(workers[0]?.worker.terminate).toHaveBeenCalled();
    workers[0]?.answer();
    expect(onResult).not.toHaveBeenCalled();
    expect(phases().at(-1)).toBe("cancelled");
    assessor.assess({ scenario: today });
    expect(workers[1]?.asked.map(({ kind }) => kind)).toEqual(["world", "scenario"]);
    workers[1]?.answer();
    expect(onResult).toHaveBeenCalledTimes(1);
  });

  it("asks another worker the latest question where the first one crashes", () => {
    const { assessor, phases, shares, workers } = setUp();
    assessor.assess(withShare(0.11));
    assessor.assess(withShare(0.12));
    workers[0]?.crash();
    expect(workers[0]?.worker.terminate).toHaveBeenCalled();
    expect(workers[1]?.asked.map(({ kind }) => kind)).toEqual(["world", "scenario"]);
    workers[1]?.answer();
    expect(shares()).toEqual([0.12]);
    expect(phases().at(-1)).toBe("answered");
  });

  it("takes a worker that says nothing for lost, and says so after the second", () => {
    const { assessor, states, workers } = setUp();
    assessor.assess({ scenario: today });
    vi.advanceTimersByTime(2 * silence);
    expect(workers).toHaveLength(2);
    expect(states.at(-1)?.phase).toBe("late");
    vi.advanceTimersByTime(2 * silence);
    expect(workers).toHaveLength(2);
    expect(states.at(-1)).toEqual({
      phase: "failed",
      attempts: 0,
      failure: { of: "worker", message: "no word for 15 s" },
    });
  });

  it("waits as long as the worker says that it works", () => {
    const { assessor, phases, workers } = setUp();
    assessor.assess({ scenario: today });
    for (let word = 0; word < 5; word++) {
      vi.advanceTimersByTime(0.9 * silence);
      workers[0]?.say({ kind: "working", turn: 1 });
    }
    expect(workers).toHaveLength(1);
    workers[0]?.answer();
    expect(phases().at(-1)).toBe("answered");
  });

  it("says that no worker starts, and begins anew when asked to", () => {
    const { assessor, states, workers, phases } = setUp();
    assessor.assess({ scenario: today });
    workers[0]?.crash();
    workers[1]?.crash();
    expect(states.at(-1)?.failure).toEqual({ of: "worker", message: "out of memory" });
    assessor.assess({ scenario: today });
    workers[2]?.answer();
    expect(phases().at(-1)).toBe("answered");
  });

  it("says what the model cannot compute, and takes another worker for the next attempt", () => {
    const { assessor, states, workers } = setUp();
    assessor.assess({ scenario: today });
    workers[0]?.say({ kind: "failure", turn: 1, message: "no such year" });
    expect(states.at(-1)?.failure).toEqual({ of: "model", message: "no such year" });
    assessor.assess({ scenario: today });
    expect(workers).toHaveLength(2);
  });
});
