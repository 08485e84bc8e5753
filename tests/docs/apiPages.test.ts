import { expect, test } from "vitest";
import { apiPages } from "../../docs/apiPages.ts";

const declarations = new Map([
  ["index.d.ts", 'export * from "./units.ts";\n'],
  ["units.d.ts", "/** Hours of a year. */\nexport declare const hoursPerYear = 8760;\n"],
  [
    "model/grid/draw.d.ts",
    'import type { Load } from "./load.ts";\n/** @returns GW. */\nexport declare function draw(load: Load): number;\nexport {};\n',
  ],
  ["model/nothing.d.ts", "export {};\n"],
]);

test("each stage has a page of its declarations, without imports", () => {
  const pages = apiPages(declarations);
  expect([...pages.keys()]).toEqual(["README.md", "model.md", "units.md"]);
  expect(pages.get("model.md")).toBe(
    "# model\n\n## `src/model/grid/draw.ts`\n\n```ts\n/** @returns GW. */\nexport declare function draw(load: Load): number;\n```\n",
  );
});

test("the index names what each file exports, in alphabetical order", () => {
  expect(apiPages(declarations).get("README.md")?.split("\n").slice(4)).toEqual([
    "| `draw` | [model](model.md) | `src/model/grid/draw.ts` |",
    "| `hoursPerYear` | [units](units.md) | `src/units.ts` |",
    "",
  ]);
});
