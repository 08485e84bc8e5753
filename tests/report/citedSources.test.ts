import { expect, test, vi } from "vitest";
import { reportContext } from "../../app/cli/reportContext.ts";
import { presets, regionReport } from "../../src/index.ts";

vi.setConfig({ testTimeout: 120_000 });

test.each(presets.slice(0, 3))(
  "$preset: every source that is cited stands in the list",
  async (scenario) => {
    const context = await reportContext(scenario, "en", () => undefined);
    for (const id of ["IRL", "SGP", "GBR", "KEN"]) {
      const report = regionReport(context, context.assessment.regions.indexOf(id));
      const listed = report.sources.map(({ number }) => number);
      expect(listed, id).toEqual(listed.map((_, place) => place + 1));
      for (const { sources } of report.findings)
        for (const number of sources) expect(listed, id).toContain(number);
    }
  },
);

test("the publisher of the figure that sets a load is one of the sources", async () => {
  const [today] = presets;
  const context = await reportContext(today as (typeof presets)[number], "en", () => undefined);
  const { sources } = regionReport(context, context.assessment.regions.indexOf("IRL"));
  expect(sources.map(({ publisher }) => publisher)).toContain("Central Statistics Office Ireland");
});

test("where a scenario sends nothing, no rank and no share of headroom is told, and the sentence says whose zero it is", async () => {
  const scenario = presets.find(({ preset }) => preset === "follow-the-price");
  const context = await reportContext(scenario as (typeof presets)[number], "en", () => undefined);
  const report = regionReport(context, context.assessment.regions.indexOf("IRL"));
  expect(report.headline[0]).toMatch(/^In this scenario, no AI load is hosted in Ireland/);
  expect(report.index.rank).toBeUndefined();
  const share = report.findings.find(({ id }) => id === "headroomShare");
  expect(share).toMatchObject({ kind: "noLoad" });
  expect(share?.rank).toBeUndefined();
});
