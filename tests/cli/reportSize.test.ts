import { expect, test } from "vitest";
import { reportContext } from "../../app/cli/reportContext.ts";
import { typesetBy } from "../../app/cli/typeset.ts";
import { defaultScenario, reportFormats } from "../../src/index.ts";

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
    const context = await reportContext(defaultScenario, "en", note, level);
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
