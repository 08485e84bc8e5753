import { expect, test } from "vitest";
import { lastResults } from "../../app/work/lastResults.ts";

test("what was given in another object has the same result; the one asked for longest ago is let go", () => {
  const computed: number[] = [];
  const kept = lastResults(({ of }: { readonly of: number }) => {
    computed.push(of);
    return { of };
  }, 2);
  const first = kept({ of: 1 });
  kept({ of: 2 });
  expect(kept({ of: 1 })).toBe(first);
  kept({ of: 3 });
  expect(kept({ of: 1 })).toBe(first);
  expect(kept({ of: 2 })).toEqual({ of: 2 });
  expect(computed).toEqual([1, 2, 3, 2]);
});
