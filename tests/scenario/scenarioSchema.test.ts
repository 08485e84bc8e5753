import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import {
  changedSettings,
  defaultScenario,
  ownWordFields,
  parseScenario,
  presets,
  scenarioIssueWords,
  scenarioSchema,
  settings,
} from "../../src/index.ts";
import type { JsonSchema } from "../../src/scenario/jsonSchema.ts";
import { type ParameterId, parameterIds } from "../../src/scenario/parameters.ts";
import { takesWords } from "../../src/scenario/scenarioIssueWords.ts";
import { arabic, english } from "../layer/scenes.ts";
import { inventedScenario, seeds } from "../properties/invented.ts";

const schema = scenarioSchema(english);
const validator = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
const isValid = (file: unknown): boolean => validator.safeParse(file).success;

/** A file as it is written and read: no undefined, no methods. */
const file = (scenario: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(scenario));

/** The part of the schema at a path such as `index.weights.grid`. */
const at = (path: string): JsonSchema | undefined =>
  path.split(".").reduce<JsonSchema | undefined>((part, key) => part?.properties?.[key], schema);

test.each(presets)("takes the preset $preset", (preset) => {
  expect(isValid(file(preset))).toBe(true);
});

test("names every setting, says what it takes, and nothing else", () => {
  const leaves = (part: JsonSchema, path: string): string[] =>
    part.type === "object" && part.properties && path !== "tokens.customRouting"
      ? Object.entries(part.properties).flatMap(([key, inner]) =>
          leaves(inner, path === "" ? key : `${path}.${key}`),
        )
      : [path];
  expect(leaves(schema, "").toSorted()).toEqual(
    [
      ...["version", "preset", ...Object.keys(settings)],
      ...ownWordFields.map((field) => `words.${field}`),
    ].toSorted(),
  );
  for (const [path, { takes }] of Object.entries(settings))
    expect(at(path)?.description).toBe(takesWords(english, takes));
});

test("what it takes, the atlas reads without a word and gives back the same", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const scenario = inventedScenario(seed);
      expect(isValid(file(scenario))).toBe(true);
      const { scenario: read, issues } = parseScenario(file(scenario));
      const outside = parameterIds.filter((id) => {
        const [low, high] = scenario.ranges[id] ?? [
          Number.NEGATIVE_INFINITY,
          Number.POSITIVE_INFINITY,
        ];
        const central = scenario.parameters[id] ?? low;
        return central < low || central > high;
      });
      expect(issues.map((issue) => "path" in issue && issue.path).toSorted()).toEqual(
        outside.map((id) => `ranges.${id}`).toSorted(),
      );
      const ranges = Object.entries(scenario.ranges).filter(
        ([id]) => !outside.includes(id as ParameterId),
      );
      expect(file(read)).toEqual(file({ ...scenario, ranges: Object.fromEntries(ranges) }));
    }),
  );
});

describe.each([
  ["a file without version", { preset: "today" }],
  ["a version of the future", { version: 4 }],
  ["an unknown preset", { version: 2, preset: "moon" }],
  ["an unknown key", { version: 2, colour: "red" }],
  ["an unknown parameter", { version: 2, parameters: { aiShre: 0.1 } }],
  ["a parameter out of bounds", { version: 2, parameters: { aiShare: 2 } }],
  ["half a year", { version: 2, year: 2024.5 }],
  ["a routing without share", { version: 2, tokens: { customRouting: [{ u: "IRL", r: "USA" }] } }],
  ["a range of a choice", { version: 2, ranges: { sitingLoad: [1, 2] } }],
  ["a negative weight", { version: 2, index: { weights: { grid: -1 } } }],
])("%s", (_, received) => {
  test("is refused by the schema, and by the reader with a sentence", () => {
    expect(isValid(received)).toBe(false);
    const { scenario, issues } = parseScenario(received);
    expect(issues).toHaveLength(1);
    for (const words of [english, arabic])
      expect(issues.map((issue) => scenarioIssueWords(words, issue))[0]).toMatch(/[.?؟]$/);
    expect(scenario).toEqual(defaultScenario);
  });
});

test("what is changed in a scenario, applied to its preset, gives it again", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const scenario = inventedScenario(seed);
      const again = changedSettings(scenario).reduce(
        (sofar, { path, value }) => settings[path]?.apply(sofar, value) ?? sofar,
        defaultScenario,
      );
      expect(file(again).tokens).toEqual(file(scenario).tokens);
      expect(again.parameters).toEqual(scenario.parameters);
      expect(again.index).toEqual(scenario.index);
      expect(again.switches).toEqual(scenario.switches);
    }),
  );
});
