import { expect, test } from "vitest";
import {
  assessmentFormats,
  bivariateFormats,
  formats,
  formatsOf,
  formatWords,
  lifeFormats,
  mapFormats,
  methodFormats,
  regionKinds,
  reportFormats,
} from "../../src/index.ts";
import { arabic, english } from "../layer/scenes.ts";
import { fixtureContext } from "./contexts.ts";

const context = fixtureContext();
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test.each([
  [reportFormats, ["html", "csv", "json"]],
  [assessmentFormats, ["csv", "json", "geojson"]],
  [methodFormats, ["html", "json"]],
  [lifeFormats, ["csv", "json"]],
  [bivariateFormats, ["csv"]],
  [mapFormats, ["svg"]],
])("each report is offered in the formats that suit it, in the order of the list", (own, known) => {
  expect(ids(own)).toEqual(expect.arrayContaining(known));
  expect(ids(own)).toEqual(ids(formats).filter((id) => ids(own).includes(id)));
  expect(new Set(ids(formats)).size).toBe(formats.length);
});

test("a format without words says which message to write in which file", () => {
  expect(formatWords(english, "html")).toBe("Page for screen and paper");
  expect(formatWords(arabic, "braille")).toBe(
    'The format braille has no words: write "format.braille" in src/language/ar/pages.json.',
  );
});

test("a kind of report has the formats of what it can be made into, and names its files", () => {
  const kind = {
    id: "made-up",
    fileName: (name: string) => ["made-up", name],
    contents: {
      record: {
        label: "download.data" as const,
        make: (name: string) => ({ content: { name }, indent: 2 as const }),
      },
    },
  };
  const [format, ...others] = formatsOf(kind);
  expect(others).toEqual([]);
  expect(format?.fileName("x")).toBe("burden-made-up-x.json");
  expect(format?.write("x")).toBe('{\n  "name": "x"\n}\n');
});

test("every kind of document on a region can be written and has a name of its own", async () => {
  expect(ids(regionKinds)).toEqual([...new Set(ids(regionKinds))]);
  for (const kind of regionKinds) {
    const own = formatsOf(kind).filter(({ needs }) => needs === undefined);
    expect(own.length).toBeGreaterThan(0);
    for (const { write } of own) expect((await write(context, 0)).length).toBeGreaterThan(100);
    expect(own.map(({ fileName }) => fileName(context, 0))).toEqual(
      own.map(({ extension }) => expect.stringMatching(`^burden-AAA-today.*\\.${extension}$`)),
    );
  }
});
