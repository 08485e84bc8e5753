import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applySettings,
  defaultScenario,
  parseRouting,
  parseScenario,
  routingIssueWords,
  type ScenarioIssue,
  scenarioIssueWords,
  settings,
  type Words,
} from "../../src/index.ts";
import { arabic, english } from "../layer/scenes.ts";

const issuesOf: readonly (readonly [string, readonly ScenarioIssue[]])[] = [
  ["no object", parseScenario(5).issues],
  ["a version to come", parseScenario({ version: 7 }).issues],
  ["an unknown preset", parseScenario({ version: 2, preset: "x" }).issues],
  ["no setting", applySettings(defaultScenario, ["aiShare"]).issues],
  ["an unknown setting", applySettings(defaultScenario, ["zzz=1"]).issues],
  ["a setting near another", applySettings(defaultScenario, ["evaporation=1"]).issues],
  [
    "no weight",
    applySettings(
      defaultScenario,
      ["grid", "price", "water"].map((pillar) => `index.weights.${pillar}=0`),
    ).issues,
  ],
  ...Object.keys(settings).map(
    (path) => [path, applySettings(defaultScenario, [`${path}=~~~`]).issues] as const,
  ),
];

describe.each([
  ["English", english, /[.?]$/],
  ["Arabic", arabic, /[.؟]$/],
] as const)("in %s", (_, words, end) => {
  test.each(issuesOf)("%s is a sentence with its own values", (_name, issues) => {
    expect(issues).toHaveLength(1);
    const said = issues.map((issue) => scenarioIssueWords(words, issue)).join("");
    expect(said).toMatch(end);
    expect(said).not.toMatch(/[{}]|undefined|\bnone\)/);
    if (words.language.startsWith("ar")) expect(said).toMatch(/[\u0600-\u06ff]{3}/);
  });
});

test("a refused value keeps its key, its bounds and itself as the file writes them, in any language", () => {
  const { issues } = applySettings(defaultScenario, ["loadFactor=7"]);
  const say = (words: Words) => issues.map((issue) => scenarioIssueWords(words, issue))[0];
  expect(say(english)).toBe(
    "parameters.loadFactor takes a number from 0.1 to 1 (ratio); received 7.",
  );
  expect(say(arabic)).toMatch(/parameters\.loadFactor.*0\.1.*1.*7/);
});

test("whatever a routing file holds, each issue is a sentence with file and row, in both languages", () => {
  const cell = fc.oneof(
    fc.constantFrom("IRL", "FRA", "Mars", "", '"', "0.5", "1", "-1"),
    fc.string(),
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
  const head = fc.constantFrom("u,r,share", "u,r", "u,u,r,share", "");
  const codes = ["IRL", "FRA"];
  fc.assert(
    fc.property(head, rows, (names, cells) => {
      const text = [names, ...cells.map((row) => row.join(","))].join("\n");
      const { routing, issues } = parseRouting(text, {
        file: "own.csv",
        codes,
        others: [
          { hosts: [0], shares: [1] },
          { hosts: [1], shares: [1] },
        ],
      });
      expect(routing === undefined).toBe(issues.length > 0);
      for (const issue of issues) {
        expect(routingIssueWords(english, issue)).toMatch(
          /^own\.csv(, rows? [\d, ]+)?(, column \w+)?: /,
        );
        expect(routingIssueWords(arabic, issue)).toMatch(/^own\.csv.*: .*[.]$/s);
      }
    }),
  );
});
