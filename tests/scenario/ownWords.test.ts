import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import {
  defaultScenario,
  longestWords,
  parseOwnWords,
  parseScenario,
  scenarioIssueWords,
  scenarioSchema,
} from "../../src/index.ts";
import { arabic, english } from "../layer/scenes.ts";

const validator = z.fromJSONSchema(scenarioSchema() as Parameters<typeof z.fromJSONSchema>[0]);
const fileWith = (words: unknown) => ({ ...JSON.parse(JSON.stringify(defaultScenario)), words });

test("words stand beside the scenario, and the question to the model is the same without them", () => {
  fc.assert(
    fc.property(
      fc.record(
        {
          title: fc.string({ maxLength: longestWords.field }),
          author: fc.string({ maxLength: longestWords.field }),
          organisation: fc.string({ maxLength: longestWords.field }),
          date: fc.string({ maxLength: longestWords.field }),
          text: fc.string({ maxLength: 500 }),
        },
        { requiredKeys: [] },
      ),
      (words) => {
        const file = fileWith(words);
        expect(validator.safeParse(file).success).toBe(true);
        expect(parseOwnWords(file)).toEqual({ words, issues: [] });
        expect(parseScenario(file)).toEqual(parseScenario(fileWith(undefined)));
      },
    ),
  );
});

test.each([[{}], [{ version: 3 }], [null], [7], [[]]])("%j holds none", (file) => {
  expect(parseOwnWords(file)).toEqual({ issues: [] });
});

describe.each([
  [{ title: 7 }, "words.title takes text of at most 200 characters; received 7."],
  [{ author: null }, "words.author takes text of at most 200 characters; received null."],
  [{ title: "x".repeat(201) }, /^words\.title takes text of at most 200 characters; received "xxx/],
  [
    { text: "x".repeat(20_001) },
    /^words\.text takes text of at most 20000 characters; received "xxx/,
  ],
  [{ headline: "x" }, /words\.headline.*words\.title/],
  [JSON.parse('{"__proto__":"x"}'), /words\.__proto__/],
  [
    "words",
    /^words takes an object with any of title, author, organisation, date, text; received "words"\.$/,
  ],
  [[], /^words takes an object/],
])("%j", (words, sentence) => {
  test("is refused by the schema, and by the reader with a sentence", () => {
    expect(validator.safeParse(fileWith(words)).success).toBe(false);
    const { words: read, issues } = parseOwnWords(fileWith(words));
    expect(read ?? {}).toEqual({});
    expect(issues).toHaveLength(1);
    const [issue] = issues;
    if (!issue) return;
    const said = scenarioIssueWords(english, issue);
    if (typeof sentence === "string") expect(said).toBe(sentence);
    else expect(said).toMatch(sentence);
    expect(said.length).toBeLessThan(400);
    expect(scenarioIssueWords(arabic, issue)).toContain("words");
  });
});

test("what can be read is kept beside what cannot", () => {
  const { words, issues } = parseOwnWords(fileWith({ title: "T", date: 3 }));
  expect(words).toEqual({ title: "T" });
  expect(issues).toHaveLength(1);
});
