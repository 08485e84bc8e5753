import { readFileSync } from "node:fs";
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  type CalibrationAnswer,
  type CalibrationRequest,
  calibrate,
} from "../../app/assess/calibrationService.ts";
import { CalibrationPart } from "../../app/method/CalibrationPart.tsx";
import {
  calibrationWords,
  evidenceFileName,
  parseWorld,
  topicFileName,
  topics,
} from "../../src/index.ts";
import { draw, openFixture } from "./atlas.tsx";

const built = (file: string): unknown => JSON.parse(readFileSync(`data/built/${file}`, "utf8"));

const builtWorld = () =>
  parseWorld(built("atlas.json"), {
    ...Object.fromEntries(topics.map((topic) => [topic, built(topicFileName(topic))])),
    evidence: built(evidenceFileName),
  }).world;

vi.setConfig({ testTimeout: 60_000 });

/** A worker that counts few draws, or fails. */
class FewDraws {
  static failure: string | undefined;
  static asked: CalibrationRequest[] = [];
  static last: CalibrationAnswer | undefined;
  static shares: number[] = [];
  onmessage: ((event: { readonly data: CalibrationAnswer }) => void) | null = null;
  onerror = null;
  postMessage(request: CalibrationRequest): void {
    FewDraws.asked.push(request);
    const { failure } = FewDraws;
    const answer = (data: CalibrationAnswer): void => {
      FewDraws.last = structuredClone(data);
      if (data.kind === "calibrationShare") FewDraws.shares.push(data.share);
      queueMicrotask(() => this.onmessage?.({ data }));
    };
    if (failure === undefined) calibrate({ ...request, draws: 16 }, answer);
    else answer({ kind: "calibrationFailure", message: failure });
  }
  terminate(): void {
    this.onmessage = null;
  }
}

beforeEach(() => {
  FewDraws.asked = [];
  FewDraws.shares = [];
  vi.stubGlobal("Worker", FewDraws);
  vi.stubGlobal("fetch", async (address: string) => {
    const [name = ""] = address.match(/[\w-]+\.json/) ?? [];
    return new Response(readFileSync(`data/built/${name}`, "utf8"));
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(world = builtWorld()) {
  const atlas = await openFixture();
  await act(async () => {
    draw(
      atlas,
      <Suspense fallback="waiting">
        <CalibrationPart world={world} />
      </Suspense>,
    );
  });
  /** Files are asked for once: where another test had none of them, they are asked for again. */
  const again = screen.queryByRole("button", { name: "Try again" });
  if (again) await act(async () => again.click());
  return atlas;
}

test("coverage, misses with reasons and a figure of every group are shown as the worker counted them", async () => {
  FewDraws.failure = undefined;
  const world = builtWorld();
  const atlas = await open(world);
  await waitFor(() => expect(document.querySelectorAll(".calibration-plot svg")).toHaveLength(2));
  expect(FewDraws.asked).toHaveLength(1);
  expect(FewDraws.asked[0]).toMatchObject({ seed: 7, draws: 1024 });
  expect(FewDraws.shares.length).toBeGreaterThan(0);
  expect(FewDraws.shares).toEqual(FewDraws.shares.toSorted((one, other) => one - other));
  expect(FewDraws.shares.at(-1)).toBe(1);
  if (FewDraws.last?.kind !== "calibration") throw new Error("no calibration");
  const names = new Map(world.regions.map(({ id, name }) => [id, name]));
  const { groups, untested } = calibrationWords(FewDraws.last.calibration, {
    words: atlas.getState().words,
    nameOf: (id) => names.get(id) ?? id,
  });
  const page = document.body.textContent ?? "";
  for (const { title, coverage, verdict, misses, group } of groups) {
    for (const text of [coverage, verdict, ...misses]) expect(page).toContain(text);
    const plot = screen.getByRole("img", { name: `${title}: ${coverage}` });
    expect(plot.querySelectorAll("circle")).toHaveLength(group.figures.length);
    expect(plot.querySelectorAll("style")).toHaveLength(0);
  }
  for (const line of untested) expect(page).toContain(line);
  cleanup();
  await open(world);
  expect(FewDraws.asked).toHaveLength(1);
});

test("counting can be stopped, which ends the worker, and begun again", async () => {
  FewDraws.failure = undefined;
  const post = FewDraws.prototype.postMessage;
  const ended = vi.spyOn(FewDraws.prototype, "terminate");
  FewDraws.prototype.postMessage = () => undefined;
  await open();
  fireEvent.click(await screen.findByRole("button", { name: "Stop" }));
  expect(ended).toHaveBeenCalledOnce();
  FewDraws.prototype.postMessage = post;
  fireEvent.click(screen.getByRole("button", { name: "Count draws" }));
  await waitFor(() => expect(document.querySelectorAll(".calibration-plot svg")).toHaveLength(2));
  ended.mockRestore();
});

test("the part of the draws that is done is shown while they are counted", async () => {
  const post = FewDraws.prototype.postMessage;
  FewDraws.prototype.postMessage = function postShare(this: FewDraws) {
    queueMicrotask(() => this.onmessage?.({ data: { kind: "calibrationShare", share: 0.25 } }));
  };
  await open();
  await waitFor(() =>
    expect(document.querySelector<HTMLProgressElement>(".calibration-run progress")?.value).toBe(
      0.25,
    ),
  );
  FewDraws.prototype.postMessage = post;
});

test("a worker that fails is said, and the page goes on", async () => {
  FewDraws.failure = "no memory";
  await open();
  expect((await screen.findByRole("alert")).textContent).toContain("no memory");
});
