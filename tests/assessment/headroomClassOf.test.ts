import { expect, test, vi } from "vitest";
import { reportContext } from "../../app/cli/reportContext.ts";
import { questions } from "../../app/scene/questions.ts";
import { headroomClassOf, presets } from "../../src/index.ts";

vi.setConfig({ testTimeout: 120_000 });

test("the question about headroom names the grids without headroom for certain and those whose range reaches zero", async () => {
  for (const scenario of presets.slice(0, 2)) {
    const { assessment } = await reportContext(scenario, "en", () => undefined);
    const found = questions.find(({ id }) => id === "headroom")?.regions(assessment, "headroom");
    expect(found).toEqual(expect.arrayContaining(["ISL", "MDA"]));
    expect(found).not.toContain("IRL");
    expect(found).not.toContain("UKR");
    const classOf = (id: string) => headroomClassOf(assessment, assessment.regions.indexOf(id));
    expect([classOf("MDA"), classOf("ISL"), classOf("IRL")]).toEqual([
      "none",
      "uncertain",
      "headroom",
    ]);
  }
});
