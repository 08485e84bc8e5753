import { describe, expect, test } from "vitest";
import { targets } from "./targets.ts";
import { tryTarget } from "./tryTarget.ts";

/** Few inputs of each kind at every change; `npm run fuzz` reads a million. */
const inputs = 4_000;

describe("no input makes a reader fail", () => {
  test.each(targets)("$name", (target) => {
    expect(tryTarget(target, { runs: Math.ceil(inputs * target.share), seed: 7 })).toBeUndefined();
  });

  test("a reader that fails is told with its input", () => {
    const [target] = targets;
    if (!target) throw new Error("There are no targets.");
    const read = (): number => Number.POSITIVE_INFINITY;
    expect(tryTarget({ ...target, read }, { runs: 1, seed: 7 })).toContain("is not finite");
  });
});
