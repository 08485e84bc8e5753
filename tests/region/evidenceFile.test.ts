import { expect, test } from "vitest";
import { evidenceFileOf, parseWorldEvidence } from "../../src/region/evidenceFile.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";

const world = builtWorld();
const evidence = world.evidence ?? expect.fail("The built world has no evidence.");
const json = () => JSON.parse(JSON.stringify(evidenceFileOf(evidence)));

test("what is written is what is read", () => {
  const issues: string[] = [];
  expect(parseWorldEvidence(json(), issues)).toEqual(evidence);
  expect(issues).toEqual([]);
});

test("a file whose columns do not have one length is refused with the column", () => {
  const issues: string[] = [];
  const file = json();
  file.figures.low.pop();
  expect(parseWorldEvidence(file, issues)).toBeUndefined();
  expect(issues).toEqual([
    expect.stringMatching(
      /^evidence\.json, figures\.low: \d+ entries beside \d+ of figures\.region; write the file again/,
    ),
  ]);
});

test("a value of the wrong kind is refused with its place", () => {
  const issues: string[] = [];
  const file = json();
  file.sites[0].states[0][1] = "much";
  expect(parseWorldEvidence(file, issues)).toBeUndefined();
  expect(issues.join()).toContain("evidence.json, sites.0.states.0.1");
});
