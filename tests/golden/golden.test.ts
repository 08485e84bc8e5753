import { describe, expect, test } from "vitest";
import {
  assessmentFormats,
  bases,
  formatsOf,
  makeScene,
  mapPaths,
  presets,
  regionKinds,
  reportFormats,
} from "../../src/index.ts";
import { indicatorOf } from "../../src/indicator/indicators.ts";
import { mapSvg } from "../../src/layer/mapSvg.ts";
import { arabic, english } from "../layer/scenes.ts";
import { fixtureContext } from "../report/contexts.ts";
import { writtenText } from "../report/writtenText.ts";

/** The first preset of each basis: the others differ only in numbers. */
const first = bases.flatMap((basis) => presets.find((preset) => preset.basis === basis) ?? []);

/** What a person can read and compare; other formats are held by tests of their own. */
const isText = ({ mediaType }: { readonly mediaType: string }): boolean =>
  /^text|json$|^image\/svg/.test(mediaType);

/** Every text format byte by byte. They change only in a commit that says why: `npx vitest run tests/golden -u`. */
describe.each(first)("$preset", (scenario) => {
  const context = fixtureContext(scenario);

  test.each(reportFormats.filter(isText))("region report as $id", async ({ extension, write }) => {
    for (const [index, { id }] of context.world.regions.entries())
      await expect(String(await write(context, index))).toMatchFileSnapshot(
        `files/${id}-${scenario.preset}.${extension}`,
      );
  });

  test.each(assessmentFormats.filter(isText))(
    "all regions as $id",
    async ({ extension, write }) => {
      await expect(String(await write(context))).toMatchFileSnapshot(
        `files/regions-${scenario.preset}.${extension}`,
      );
    },
  );

  test("map as SVG", async () => {
    const indicator = indicatorOf("carbonPerResident");
    if (!indicator) throw new Error("The indicator of the golden map is gone.");
    const scene = makeScene(context.assessment, indicator, context);
    const paths = mapPaths(context.topology, context.world.regions, { width: 600, height: 265 });
    await expect(
      mapSvg(scene, paths, { words: context.words, selected: "AAA" }),
    ).toMatchFileSnapshot(`files/map-${scenario.preset}.svg`);
  });
});

test.each([
  ["fact-sheet", "today"],
  ["answer-sheet", "siting-100mw"],
])("%s on each region, in English and Arabic", async (id, preset) => {
  const scenario = presets.find((known) => known.preset === preset);
  const kind = regionKinds.find((known) => known.id === id);
  if (!kind) throw new Error(`There is no kind ${id}.`);
  for (const [language, words] of [
    ["en", english],
    ["ar", arabic],
  ] as const) {
    const context = { ...fixtureContext(scenario, { words }), rules: [] };
    for (const [index, region] of context.world.regions.entries())
      await expect(writtenText(formatsOf(kind), "html", context, index)).toMatchFileSnapshot(
        `files/${region.id}-${id}.${language}.html`,
      );
  }
});

test("region report in Arabic", async () => {
  const context = fixtureContext(undefined, { words: arabic, names: { AAA: "ألفا" } });
  await expect(writtenText(reportFormats, "html", context, 0)).toMatchFileSnapshot(
    "files/AAA-today.ar.html",
  );
});
