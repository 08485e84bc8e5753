import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDrawPool } from "../../app/assess/drawPool.ts";
import { createDrawService, type DrawAnswer } from "../../app/assess/drawService.ts";
import { type DriversQuestion, driversSlice } from "../../app/assess/driversState.ts";
import { followDrivers } from "../../app/assess/followDrivers.ts";
import { type AtlasStore, sliceOf } from "../../app/state/atlas.ts";
import { presetScenario } from "../../app/state/presetScenario.ts";
import { defaultScenario, sensitivityOf } from "../../src/index.ts";
import { world } from "../fixtures/world.ts";
import { openFixture } from "./atlas.tsx";
import type { DrawWorker } from "./countingWorkers.ts";

const question: DriversQuestion = {
  ...{ world, scenario: defaultScenario, seed: 7, draws: 64 },
  ...{ indicator: "climateCostPerResident", region: world.regions[0]?.id ?? "" },
};

/** What a single run without workers says. */
function alone() {
  const { add, result } = sensitivityOf(world, question);
  add(0, question.draws);
  return result();
}

/** A page whose workers count with the real service; the first so many close themselves at their first task. */
async function pageWith(closing = 0) {
  let started = 0;
  const start = (): DrawWorker => {
    started += 1;
    const closes = started <= closing;
    let isOver = false;
    const service = createDrawService((answer) => {
      if (!isOver) worker.onmessage?.({ data: answer } as MessageEvent<DrawAnswer>);
    });
    const worker: DrawWorker = {
      ...{ onmessage: null, onerror: null },
      terminate: () => {
        isOver = true;
      },
      postMessage: (request) => {
        if (request.kind === "draw" && closes) isOver = true;
        service(request);
      },
    };
    return worker;
  };
  const atlas = await openFixture();
  followDrivers(atlas, createDrawPool({ start, size: 1, silence: 2000, attempts: 3 }));
  return { atlas, started: () => started };
}

const stateOf = (atlas: AtlasStore) => sliceOf(atlas.getState(), driversSlice);
const ended = (atlas: AtlasStore) =>
  vi.waitFor(() => expect(stateOf(atlas).isRunning).toBe(false), { timeout: 15_000 });

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => vi.useRealTimers());

test("the page's answer is that of a run without workers", async () => {
  const { atlas } = await pageWith();
  stateOf(atlas).ask(question);
  expect(stateOf(atlas)).toMatchObject({ question, isRunning: true });
  await ended(atlas);
  expect(stateOf(atlas).answer).toEqual(alone());
});

test("a worker that closed itself is replaced, and its task done again", async () => {
  const { atlas, started } = await pageWith(1);
  stateOf(atlas).ask(question);
  await vi.advanceTimersByTimeAsync(3000);
  await ended(atlas);
  expect(started()).toBe(2);
  expect(stateOf(atlas).answer).toEqual(alone());
});

test("another scenario gives up what is under way, and what was found", async () => {
  const { atlas } = await pageWith();
  stateOf(atlas).ask(question);
  atlas.getState().go({ scenario: presetScenario("dry-cooling-everywhere") });
  expect(stateOf(atlas)).toMatchObject({ isRunning: false });
  expect(stateOf(atlas).question).toBeUndefined();
  stateOf(atlas).ask(question);
  await ended(atlas);
  expect(stateOf(atlas).answer).toBeDefined();
  atlas.getState().go({ scenario: presetScenario("today") });
  expect(stateOf(atlas).answer).toBeUndefined();
});

test("progress is shown once a run has taken a while", async () => {
  const { atlas } = await pageWith(1);
  stateOf(atlas).ask(question);
  await vi.advanceTimersByTimeAsync(299);
  expect(stateOf(atlas).progress).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(stateOf(atlas).progress).toEqual({ counted: 0, of: 64 });
  stateOf(atlas).stop();
  expect(stateOf(atlas)).toMatchObject({ isRunning: false, progress: undefined });
});

test("the same question is not put twice", async () => {
  const { atlas, started } = await pageWith();
  stateOf(atlas).ask(question);
  await ended(atlas);
  const { answer } = stateOf(atlas);
  stateOf(atlas).ask(question);
  expect(stateOf(atlas)).toMatchObject({ isRunning: false, answer });
  expect(started()).toBe(1);
});

test("a stop interrupts the search for flips too: nothing is computed after it", async () => {
  const heard: DrawAnswer[] = [];
  let isStopped = false;
  const service = createDrawService((answer) => {
    heard.push(answer);
    const isCounted = answer.kind === "counting" && answer.draws === question.draws;
    const looks = heard.filter((each) => each.kind === "counting" && each.draws === 64).length;
    if (isCounted && looks === 3) {
      isStopped = true;
      service({ kind: "drawNothing", turn: 2 });
    }
  });
  service({ kind: "drawnWorld", world });
  const { scenario, seed, draws, indicator, region } = question;
  service({
    kind: "draw",
    turn: 1,
    counts: "sensitivity",
    scenario,
    seed,
    draws,
    indicator,
    region,
  });
  await vi.waitFor(() => expect(isStopped).toBe(true), { timeout: 15_000 });
  const { length } = heard;
  await new Promise((resume) => setImmediate(resume));
  await new Promise((resume) => setImmediate(resume));
  expect(heard).toHaveLength(length);
  expect(heard.some(({ kind }) => kind === "counted")).toBe(false);
});
