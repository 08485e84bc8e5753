import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type AssessWorker, createAssessor } from "../../app/assess/assessor.ts";
import {
  type AssessAnswer,
  type AssessRequest,
  createAssessService,
} from "../../app/assess/service.ts";
import { withParameter } from "../../app/state/settings.ts";
import { patience } from "../../app/work/patience.ts";
import { assess, presets, type Scenario } from "../../src/index.ts";
import { world } from "../fixtures/world.ts";

/** A worker that answers only when told to. */
function patientWorker() {
  const asked: AssessRequest[] = [];
  const answers: AssessAnswer[] = [];
  const service = createAssessService((answer) => answers.push(answer));
  const worker: AssessWorker = {
    onmessage: null,
    onerror: null,
    terminate: vi.fn(),
    postMessage: (request) => {
      asked.push(request);
      service(request);
    },
  };
  const answer = (): void => {
    const next = answers.shift();
    if (next) worker.onmessage?.({ data: next } as MessageEvent<AssessAnswer>);
  };
  return { worker, asked, answer };
}

const today = presets[0] as Scenario;
const shareOf = (scenario: Scenario): number | undefined => scenario.parameters.aiShare;

describe("assessor", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const setUp = () => {
    const events = { onResult: vi.fn(), onFailure: vi.fn(), onSlow: vi.fn() };
    const workers: ReturnType<typeof patientWorker>[] = [];
    const assessor = createAssessor(() => {
      const made = patientWorker();
      workers.push(made);
      return made.worker;
    }, events);
    assessor.setWorld(world);
    return { assessor, events, workers };
  };

  it("gives the world once and the same numbers as the model itself", () => {
    const { assessor, events, workers } = setUp();
    assessor.assess({ scenario: today, reference: today });
    workers[0]?.answer();
    expect(workers[0]?.asked.map(({ kind }) => kind)).toEqual(["world", "scenario"]);
    const result = events.onResult.mock.calls[0]?.[0];
    expect(result.assessment.columns).toEqual(assess(world, today).columns);
    expect(result.reference.columns).toEqual(result.assessment.columns);
  });

  it("keeps one scenario waiting, and only the latest", () => {
    const { assessor, events, workers } = setUp();
    for (const share of [0.11, 0.12, 0.13, 0.14])
      assessor.assess({ scenario: withParameter(today, "aiShare", share) });
    workers[0]?.answer();
    workers[0]?.answer();
    workers[0]?.answer();
    const shares = events.onResult.mock.calls.map(([{ assessment }]) =>
      shareOf(assessment.scenario),
    );
    expect(shares).toEqual([0.11, 0.14]);
  });

  it("shows that it takes long only after a while, and that it is over", () => {
    const { assessor, events, workers } = setUp();
    assessor.assess({ scenario: today });
    vi.advanceTimersByTime(patience - 1);
    expect(events.onSlow).not.toHaveBeenCalledWith(true);
    vi.advanceTimersByTime(1);
    expect(events.onSlow).toHaveBeenLastCalledWith(true);
    workers[0]?.answer();
    expect(events.onSlow).toHaveBeenLastCalledWith(false);
  });

  it("gives up a run on Cancel and starts afresh with the same world", () => {
    const { assessor, events, workers } = setUp();
    assessor.assess({ scenario: today });
    assessor.cancel();
    expect(workers[0]?.worker.terminate).toHaveBeenCalled();
    workers[0]?.answer();
    expect(events.onResult).not.toHaveBeenCalled();
    assessor.assess({ scenario: today });
    expect(workers[1]?.asked.map(({ kind }) => kind)).toEqual(["world", "scenario"]);
    workers[1]?.answer();
    expect(events.onResult).toHaveBeenCalledTimes(1);
  });

  it("says so when the worker breaks", () => {
    const { assessor, events, workers } = setUp();
    assessor.assess({ scenario: today });
    workers[0]?.worker.onerror?.({ message: "out of memory" } as ErrorEvent);
    expect(events.onFailure).toHaveBeenCalledWith("out of memory");
  });
});
