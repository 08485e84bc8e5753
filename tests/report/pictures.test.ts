import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { fileFormatsOf, plainPress, regionKinds } from "../../src/index.ts";
import { briefingKinds } from "../../src/report/briefing/briefingKinds.ts";
import { figure, note, section } from "../../src/report/document/block.ts";
import { figureSheets } from "../../src/report/pictures/figureSheets.ts";
import { arabic, english } from "../layer/scenes.ts";
import { fixtureContext } from "./contexts.ts";

const drawing = (name: string) => () => ({
  attributes: { viewBox: "0 0 10 10", "aria-label": name },
  content: "",
});
const namesOf = (blocks: Parameters<typeof figureSheets>[0]) =>
  figureSheets(blocks).map(({ title, figures, notes }) => ({
    title,
    figures: figures.map((one) => one.drawing().attributes["aria-label"]),
    notes,
  }));

test("a map takes its legend and the small print that follows it, a chart the key above", () => {
  const sheets = namesOf([
    section("Where", figure("map", drawing("map")), figure("legend", drawing("legend")), note("n")),
    figure("chips", drawing("key")),
    {
      kind: "columns",
      columns: [[figure("chart", drawing("one"))], [figure("chart", drawing("two"))]],
    },
    note("of both"),
  ]);
  expect(sheets).toEqual([
    { title: "Where", figures: ["map", "legend"], notes: ["n"] },
    { title: "", figures: ["key", "one"], notes: [] },
    { title: "", figures: ["key", "two"], notes: [] },
  ]);
});

const context = fixtureContext();
const briefingGiven = (words = english) => {
  const own = fixtureContext(undefined, { words });
  return [
    [[0, 1].map((regionIndex) => ({ context: own, regionIndex }))],
    { title: "A <b> & C" },
  ] as const;
};

function pictures(words = english) {
  const own = fixtureContext(undefined, { words });
  return [
    ...regionKinds.flatMap(({ pictures: of }) => of?.(own, 0) ?? []),
    ...briefingKinds.flatMap(
      ({ pictures: of }) =>
        of?.([...briefingGiven(words)[0]] as never, briefingGiven(words)[1]) ?? [],
    ),
  ].map(({ svg }) => svg());
}

test.each([english, arabic])(
  "every picture stands alone: title, scenario, sources, version, hash, licence",
  (words) => {
    const all = pictures(words);
    expect(all.length).toBeGreaterThan(6);
    for (const svg of all) {
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*>.*<\/svg>\n$/s);
      const { document } = new Window();
      document.body.innerHTML = svg;
      expect(document.querySelector("svg")?.getAttribute("direction")).toBe(words.direction);
      const said = [...document.querySelectorAll("text")].map((text) => text.textContent).join(" ");
      expect(document.querySelector("title")?.textContent).toBeTruthy();
      for (const part of [words.say("app.name"), "sha256", "CC BY 4.0", "0.3"])
        expect(said).toContain(part);
      expect(said).toContain(context.release.date);
      expect(svg).not.toMatch(/undefined|NaN|<b>/);
    }
    expect(pictures(words)).toEqual(all);
  },
  120_000,
);

test("pictures are files of their own, in the formats of pictures, numbered in reading order", () => {
  const [kind] = regionKinds;
  const own = fileFormatsOf(kind).filter(({ mediaType }) => mediaType.startsWith("image/"));
  expect(own.map(({ id, needs }) => [id, needs])).toEqual([
    ["svg", undefined],
    ["png", "rasterise"],
  ]);
  const names = own[0]?.files(plainPress, context, 0).map(({ name }) => name) ?? [];
  expect(names.length).toBeGreaterThan(2);
  expect(names).toEqual(names.map((_, at) => `burden-AAA-today-figure-${at + 1}.svg`));
});
