import { describe, expect, test, vi } from "vitest";
import { reportContext } from "../../app/cli/reportContext.ts";
import { defaultScenario, publishedFigures, regionReport, reportFormats } from "../../src/index.ts";

vi.setConfig({ testTimeout: 120_000 });

describe.each([
  ["en", "7 figures of its data centres are published"],
  ["ar", "٧ أرقام منشورة عن مراكز بياناتها"],
])("published figures in a report in %s", (language, title) => {
  test("are those of the panel, with the one that is used and why", async () => {
    const context = await reportContext(defaultScenario, language, () => undefined);
    const place = context.assessment.regions.indexOf("IRL");
    const { published } = regionReport(context, place);
    const { figures = [], world, words } = context;
    expect(published).toEqual(
      publishedFigures("IRL", figures, { world, scenario: defaultScenario, words }),
    );
    expect(published?.title).toContain(title);
    expect(published?.lines[0]?.use).toBe("used");
    const written = String(reportFormats.find(({ id }) => id === "html")?.write(context, place));
    const html = written.replace(/<\/?bdi[^>]*>|[\u2066-\u2069]/g, "");
    for (const { figure, years, useWords } of published?.lines ?? [])
      for (const text of [figure, years, useWords]) expect(html).toContain(text);
    expect(html).toContain(published?.result);
  });

  test("are left out where their file is not there", async () => {
    const context = await reportContext(defaultScenario, language, () => undefined);
    const place = context.assessment.regions.indexOf("IRL");
    expect(regionReport({ ...context, figures: undefined }, place).published).toBeUndefined();
  });
});
