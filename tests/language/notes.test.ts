import { expect, test } from "vitest";
import englishMap from "../../src/language/en/map.json";
import notes from "../../src/language/en/notes.json";
import englishPages from "../../src/language/en/pages.json";
import { argumentsOf } from "./catalogueIssues.ts";
import { fits, noteOf } from "./notes.ts";

const messages = Object.entries({ ...englishMap, ...englishPages });
const patterns = Object.keys(notes.messages);
const file = "src/language/en/notes.json";

test("the longest pattern gives the note", () => {
  const given = { "a.*": "family", "a.*.about": "about", "a.b": "own" };
  expect(noteOf("a.b", given)).toBe("own");
  expect(noteOf("a.c", given)).toBe("family");
  expect(noteOf("a.c.about", given)).toBe("about");
  expect(noteOf("d", given)).toBe("");
});

test("every message has a note for translators", () => {
  const lacking = messages
    .filter(([key]) => noteOf(key, notes.messages) === "")
    .map(([key]) => `${file}: add "${key}", or a pattern that fits it, to "messages".`);
  expect(lacking).toEqual([]);
});

test("every argument of a message is explained, in its note or for all messages", () => {
  const lacking = messages.flatMap(([key, message]) =>
    argumentsOf(message, "en")
      .filter((name) => !noteOf(key, notes.messages).includes(`{${name}}`))
      .filter((name) => !(name in notes.arguments))
      .map((name) => `${file}: explain {${name}} in the note of "${key}".`),
  );
  expect(lacking).toEqual([]);
});

test("no note is left over", () => {
  const used = new Set(messages.flatMap(([, message]) => argumentsOf(message, "en")));
  const idle = [
    ...patterns.filter((pattern) => !messages.some(([key]) => fits(key, pattern))),
    ...Object.keys(notes.arguments).filter((name) => !used.has(name)),
  ];
  expect(idle.map((name) => `${file}: remove "${name}", which fits nothing.`)).toEqual([]);
});
