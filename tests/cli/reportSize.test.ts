import { expect, test } from "vitest";
import { reportContext } from "../../app/cli/reportContext.ts";
import { typesetBy } from "../../app/cli/typeset.ts";
import { withDraws } from "../../app/cli/withDraws.ts";
import { defaultScenario, type Level, reportFormats } from "../../src/index.ts";

/** What a slow link and a mailbox take, bytes. */
const most = { html: 120_000, pdf: 1_000_000 } as const;

test.each([
  ["country", "IRL"],
  ["country", "USA"],
  ["country", "PRK"],
  ["admin1", "USA-3552"],
  ["admin1", "IND-2447"],
  ["admin1", "MEX-2733"],
] as const)(
  "the %s %s has a light report, as a page and as pages",
  async (level, wanted) => {
    const notes: string[] = [];
    const note = (text: string) => void notes.push(text);
    const context = await reportContext(defaultScenario, "en", note, { level });
    const place = context.world.regions.findIndex(({ id }) => id === wanted);
    expect(place).toBeGreaterThanOrEqual(0);
    for (const { id, writeBy } of reportFormats)
      if (id === "html" || id === "pdf") {
        const written = await writeBy(
          { paper: "a4", typeset: typesetBy({ note }) },
          context,
          place,
        );
        expect(Buffer.from(written).length).toBeLessThanOrEqual(most[id]);
      }
    expect(notes).toEqual([]);
  },
  60_000,
);

/** The heaviest pages of all: large countries with far-off parts, and provinces among many small ones. */
const heaviest = {
  country: ["FRA", "RUS", "USA"],
  admin1: ["FR-PAC", "TR-34", "AU-QLD", "RO-MS"],
} as const;

test.each(["en", "fr", "ar"])(
  "the heaviest pages in %s stay light, intervals included",
  async (language) => {
    for (const [level, wanted] of Object.entries(heaviest)) {
      const plain = await reportContext(defaultScenario, language, () => undefined, {
        level: level as Level,
      });
      const draws = { draws: level === "country" ? 64 : 0, seed: 7 };
      const context = { ...plain, assessment: withDraws(plain.assessment, plain.world, draws) };
      for (const code of wanted) {
        const place = context.world.regions.findIndex((one) =>
          [one.id, one.iso31662].includes(code),
        );
        const written = await reportFormats.find(({ id }) => id === "html")?.write(context, place);
        const bytes = Buffer.from(written ?? "").length;
        expect(bytes, code).toBeGreaterThan(50_000);
        expect(bytes, code).toBeLessThanOrEqual(most.html);
      }
    }
  },
  180_000,
);
