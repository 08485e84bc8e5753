import { expect, it } from "vitest";
import { inSlices } from "../../app/work/inSlices.ts";
import type { Steps } from "../../src/index.ts";

/** Counts its steps. */
function* counting(steps: number, done: number[] = []): Steps<number> {
  for (let step = 0; step < steps; step += 1) {
    done.push(step);
    yield;
  }
  return steps;
}

it("gives what the work gives, and lets others go first between slices", async () => {
  const order: string[] = [];
  const done: number[] = [];
  const work = inSlices(counting(3, done), undefined, 0).then((result) => {
    order.push("work");
    return result;
  });
  expect(done).toEqual([]);
  setTimeout(() => order.push("other"));
  expect(await work).toBe(3);
  expect(order).toEqual(["other", "work"]);
});

it("is given up after the step under way, and gives nothing", async () => {
  const turn = new AbortController();
  const done: number[] = [];
  const work = inSlices(counting(1000, done), turn.signal, 0);
  setTimeout(() => turn.abort());
  expect(await work).toBeUndefined();
  expect(done.length).toBeLessThan(1000);
});
