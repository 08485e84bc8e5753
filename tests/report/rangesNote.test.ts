import { expect, test } from "vitest";
import { rangesNote } from "../../src/report/rangesNote.ts";
import { regionReport } from "../../src/report/regionReport.ts";
import { english } from "../layer/scenes.ts";
import { fixtureContext } from "./contexts.ts";

const plain = regionReport(fixtureContext(), 0);
const drawn = {
  ...plain,
  region: { ...plain.region, name: "Betaland" },
  draws: { count: 1024, seed: 7 },
};

test("intervals and bounds are told apart, by name where a document holds both", () => {
  expect(rangesNote([drawn], english)).toBe("Ranges hold nine of ten draws.");
  expect(rangesNote([plain, plain], english)).toBe("Ranges are the worst and the best case.");
  expect(rangesNote([drawn, plain], english)).toMatch(
    /^Ranges of Betaland hold nine of ten draws; those of Alphaland are the worst and the best case/,
  );
});
