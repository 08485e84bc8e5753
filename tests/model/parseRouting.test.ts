import { describe, expect, test } from "vitest";
import { parseRouting, routingIssueWords } from "../../src/index.ts";
import { presetRouting, type RoutingRegion } from "../../src/model/routing/presetRouting.ts";
import { english } from "../layer/scenes.ts";

const codes = ["IRL", "FRA", "US-VA"];
const others = presetRouting(
  "local",
  codes.map((code): RoutingRegion => {
    const unknown = { price: Number.NaN, carbonIntensity: Number.NaN, stressScore: Number.NaN };
    return { code, footprint: 1, ...unknown };
  }),
);
const read = (text: string) => parseRouting(text, { file: "routing.csv", codes, others });

test("reads rows in any order; users not named keep the other routing; zeros are left out", () => {
  const { routing, issues } = read("r,u,share\nUS-VA,IRL,0.25\nFRA,IRL,0.75\nIRL,IRL,0\n");
  expect(issues).toEqual([]);
  expect(routing).toEqual([
    { hosts: [1, 2], shares: [0.75, 0.25] },
    { hosts: [1], shares: [1] },
    { hosts: [2], shares: [1] },
  ]);
});

test("thirds of three decimals sum near enough to 1 and are scaled to it", () => {
  const { routing } = read("u,r,share\nIRL,IRL,0.333\nIRL,FRA,0.333\nIRL,US-VA,0.333\n");
  expect(routing?.[0]?.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 15);
});

describe("says what is wrong, where, and what to do", () => {
  test.each([
    [
      "an unknown user",
      "u,r,share\nEIRE,FRA,1\n",
      "routing.csv, row 2, column u: no region has the code “EIRE”; use the codes of the region table, such as IRL.",
    ],
    [
      "an unknown host",
      "u,r,share\nIRL,FRA,0.5\nIRL,Mars,0.5\n",
      "routing.csv, row 3, column r: no region has the code “Mars”; use the codes of the region table, such as IRL.",
    ],
    [
      "a share in percent",
      "u,r,share\nIRL,FRA,100\n",
      "routing.csv, row 2, column share: “100” is no share; write a number from 0 to 1.",
    ],
    [
      "an empty share",
      "u,r,share\nIRL,FRA,\n",
      "routing.csv, row 2, column share: “” is no share; write a number from 0 to 1.",
    ],
    [
      "a host named twice",
      "u,r,share\nIRL,FRA,0.5\nIRL,FRA,0.5\n",
      "routing.csv, row 3, column r: IRL is sent to FRA more than once; keep one row with the sum of the shares.",
    ],
    [
      "a sum that is not 1",
      "u,r,share\nIRL,FRA,0.5\nFRA,FRA,1\nIRL,IRL,0.45\n",
      "routing.csv, rows 2, 4, column share: the shares of IRL sum to 0.95; make them sum to 1 (within 0.001).",
    ],
    [
      "a missing column",
      "user,r,share\nIRL,FRA,1\n",
      "routing.csv, row 1: no column u among “user,r,share”; name the columns u,r,share.",
    ],
    ["no rows", "u,r,share\n", "routing.csv: no rows; give the shares of at least one user."],
  ])("%s", (_, text, sentence) => {
    const { routing, issues } = read(text);
    expect(issues.map((issue) => routingIssueWords(english, issue))).toEqual([sentence]);
    expect(routing).toBeUndefined();
  });

  test("every cell of a row, and no sum of a user who could not be read", () => {
    expect(read("u,r,share\nX,Y,-1\nIRL,FRA,2\n").issues).toHaveLength(4);
  });
});

describe("a hostile file", () => {
  const first = (text: string): string => {
    const [issue] = read(text).issues;
    if (!issue) throw new Error("Nothing is wrong with the file.");
    return routingIssueWords(english, issue);
  };

  test("of thousands of columns is answered with ten of them", () => {
    const names = Array.from({ length: 80_000 }, (_, place) => `c${place}`).join(",");
    expect(first(`${names}\n`)).toMatch(/c0,c1,.*,c9,…/);
  });

  test("with a cell of thousands of letters is answered with the first of them", () => {
    expect(first(`u,r,share\nIRL,FRA,${"1".repeat(100_000)}x\n`)).toMatch(/1{80}…/);
  });

  test("that names a host in hundreds of thousands of rows is read through", () => {
    const { issues } = read(`u,r,share\n${"IRL,FRA,0.1\n".repeat(200_000)}`);
    expect(issues).toHaveLength(199_999);
  });
});
