import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askCalibration } from "../../app/assess/askCalibration.ts";
import type { CalibrationAnswer } from "../../app/assess/calibrationService.ts";
import { usualCalibration } from "../../src/index.ts";
import { world } from "../fixtures/world.ts";

/** The last worker that was started; it says only what a test has it say. */
let last: SilentWorker | undefined;

class SilentWorker {
  onmessage: ((event: { readonly data: CalibrationAnswer }) => void) | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;
  ended = false;
  constructor() {
    last = this;
  }
  postMessage(): void {}
  terminate(): void {
    this.ended = true;
  }
  say(data: CalibrationAnswer): void {
    this.onmessage?.({ data });
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Worker", SilentWorker);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function ask() {
  const turn = new AbortController();
  const shares: number[] = [];
  const sources = { world, anchors: [], figures: [] };
  const answer = askCalibration(
    { kind: "calibrate", sources, ...usualCalibration },
    { signal: turn.signal, onShare: (share) => shares.push(share) },
  );
  return { turn, shares, answer };
}

test("a worker that says nothing any more is ended and said to be lost; each word gives it more time", async () => {
  const { shares, answer } = ask();
  const lost = expect(answer).rejects.toThrow("no word for 30 s");
  for (const share of [0.1, 0.2, 0.3]) {
    await vi.advanceTimersByTimeAsync(29_000);
    last?.say({ kind: "calibrationShare", share });
  }
  expect([shares, last?.ended]).toEqual([[0.1, 0.2, 0.3], false]);
  await vi.advanceTimersByTimeAsync(30_000);
  await lost;
  expect(last?.ended).toBe(true);
});

test("a calibration ends its worker, and so does who asked for it", async () => {
  const { answer } = ask();
  const calibration = { ...usualCalibration, national: [], anchors: [] };
  last?.say({ kind: "calibration", calibration });
  expect(await answer).toBe(calibration);
  expect(last?.ended).toBe(true);
  const { turn } = ask();
  expect(last?.ended).toBe(false);
  turn.abort();
  expect(last?.ended).toBe(true);
});
