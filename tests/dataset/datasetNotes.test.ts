import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type DatasetSource,
  datasetNotesFileName,
  parseDatasetNotes,
  parseWorld,
  withNotes,
} from "../../src/index.ts";

const built = (file: string): unknown => JSON.parse(readFileSync(`data/built/${file}`, "utf8"));

describe("notes on datasets", () => {
  test("the built file has those of every dataset of every level", () => {
    const notes = parseDatasetNotes(built(datasetNotesFileName)) ?? {};
    for (const level of ["", "admin1/", "county/"]) {
      const { datasets } = parseWorld(built(`${level}atlas.json`), {});
      expect(datasets.length).toBeGreaterThan(0);
      for (const { id } of datasets)
        expect([id, notes[id]?.transformations.length]).not.toEqual([id, undefined]);
    }
  });

  test("are put to their datasets; a dataset without any has had no changes", () => {
    const source: DatasetSource = {
      id: "a",
      title: "A",
      publisher: "Nobody",
      url: "https://example.org",
      licence: { name: "CC0", url: "https://example.org" },
      attribution: "Nobody",
      vintage: "2022",
      retrieved: "2026-11-23",
      redistributable: true,
      supplies: [],
    };
    const notes = { a: { transformations: ["Rounded."], caveats: ["Invented."] } };
    expect(withNotes([source, { ...source, id: "b" }], notes)).toEqual([
      { ...source, ...notes.a },
      { ...source, id: "b", transformations: [] },
    ]);
  });

  test.each([[null], ["a page that says 404"], [{ a: { transformations: "Rounded." } }]])(
    "%j is no file of notes",
    (hostile) => expect(parseDatasetNotes(hostile)).toBeUndefined(),
  );
});
