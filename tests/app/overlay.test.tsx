import { describe, expect, it } from "vitest";
import { boxOfMark, type Mark, screenMark } from "../../app/overlay/mark.ts";

const project = ([lng, lat]: readonly [number, number]) =>
  lng > 180 ? undefined : { x: 10 * lng, y: 5 * lat };

describe("marks of an overlay", () => {
  it("lift the pen of a line where it cannot be seen", () => {
    const line: Mark = {
      kind: "line",
      path: [
        [1, 2],
        [3, 4],
        [200, 4],
        [5, 6],
        [7, 8],
      ],
      width: 2,
    };
    const mark = screenMark(line, project);
    expect(mark).toEqual({
      kind: "line",
      d: "M10.0,10.0L30.0,20.0M50.0,30.0L70.0,40.0",
      middle: { x: 50, y: 30 },
    });
    expect(mark && boxOfMark(mark)).toEqual({ left: 45, right: 55, top: 25, bottom: 35 });
  });

  it("are left out behind the globe", () => {
    expect(screenMark({ kind: "circle", at: [200, 0], radius: 4 }, project)).toBeUndefined();
    const line: Mark = { kind: "line", path: [[200, 0]], width: 1 };
    expect(screenMark(line, project)).toBeUndefined();
  });

  it("keep the tooltip clear of a whole circle", () => {
    const mark = screenMark({ kind: "circle", at: [1, 2], radius: 4 }, project);
    expect(mark && boxOfMark(mark)).toEqual({ left: 6, right: 14, top: 6, bottom: 14 });
  });
});
