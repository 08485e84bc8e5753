import { describe, expect, test } from "vitest";
import { reportContext } from "../../app/cli/reportContext.ts";
import { contested } from "../../data/contested/reference.ts";
import {
  contestLetter,
  contestStatement,
  contestText,
  defaultScenario,
  explainValue,
  indicators,
  otherFigureIssues,
  outcomeOf,
  regionReport,
} from "../../src/index.ts";
import { assessmentFeatures } from "../../src/report/assessmentFeatures.ts";
import { longRow } from "../../src/report/longRow.ts";
import { burden } from "../cli/burden.ts";
import { english } from "../layer/scenes.ts";

const context = await reportContext(defaultScenario, "en", () => undefined);
const placeOf = (id: string) => context.world.regions.findIndex((region) => region.id === id);
const indicatorOf = (id: string) => {
  const found = indicators.find((one) => one.id === id);
  if (!found) throw new Error(`There is no indicator ${id}.`);
  return found;
};
const list = context.contested ?? [];

describe("the list of contested figures", () => {
  test("holds what its table holds", async () => {
    const { rows, issues } = contested.compile(new Map());
    expect(issues).toEqual([]);
    expect(list.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(list.length).toBeGreaterThan(0);
  });

  test.each(list)(
    "$id is the figure that the atlas shows, read from the row that is named",
    (one) => {
      const place = placeOf(one.region);
      const { value, unit } = outcomeOf(context.assessment, one.indicator, place);
      expect([one.value, one.unit]).toEqual([Number(value?.toPrecision(6)), unit]);
      const rows = explainValue(context, place, one.indicator).rows.map(({ id }) => id);
      expect(rows).toContain(one.row);
    },
  );
});

describe("a contested figure", () => {
  const place = placeOf("GBR");
  const id = "dataCentreElectricity";
  const mark = /Contested \(open\): 12\.6 TWh\/yr by ICIS.* against 7\.863 TWh\/yr/;

  test("carries both values in report, files and explanation", () => {
    const finding = regionReport(context, place).findings.find((one) => one.id === id);
    expect(finding?.remark).toMatch(mark);
    expect(longRow(context, indicatorOf(id), place).contested).toMatch(mark);
    expect(explainValue(context, place, id).result.contested).toMatch(mark);
    const feature = assessmentFeatures(context).features[place];
    expect(feature?.properties?.[`${id}_contested`]).toMatch(mark);
  });

  test("marks no other figure and no other region", () => {
    const other = regionReport(context, placeOf("FRA")).findings.flatMap(
      ({ remark }) => remark ?? [],
    );
    expect(other.filter((remark) => remark.includes("Contested"))).toEqual([]);
    expect(longRow(context, indicatorOf("carbonIntensity"), place).contested).toBeUndefined();
  });
});

describe("a statement", () => {
  const other = { value: 50, evidence: "https://example.org/a?b=1&c=2", by: "R & D", reason: "" };
  const asked = { indicator: indicatorOf("carbonIntensity"), regionIndex: placeOf("FRA") };
  const statement = contestStatement(context, asked, other);

  test("says which figure it is, and is a row for the table", () => {
    expect(statement.row).toMatchObject({
      region: "FRA",
      indicator: "carbonIntensity",
      otherValue: 50,
    });
    expect(statement.row.row).toMatch(/^ember-overview:FRA:carbonIntensity:\d{4}$/);
    expect(statement.figure.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(contestText(context, statement)).toContain(statement.figure.hash);
  });

  test("opens as a letter whose text is the statement's", () => {
    const letter = new URL(contestLetter(context, statement));
    expect(letter.protocol).toBe("mailto:");
    expect(letter.searchParams.get("body")).toBe(contestText(context, statement));
  });

  test("takes a number, a page of the web and a name alone", () => {
    const good = { value: "1.5", evidence: "https://example.org", by: "A" };
    expect(otherFigureIssues(good, english)).toEqual([]);
    for (const wrong of [
      { ...good, value: "1,5" },
      { ...good, value: " " },
      { ...good, value: "Infinity" },
      { ...good, evidence: "javascript:alert(1)" },
      { ...good, evidence: "https://a b" },
      { ...good, by: " " },
    ])
      expect(otherFigureIssues(wrong, english)).toHaveLength(1);
  });

  test("is written by the command line, or refused by a sentence", async () => {
    const asked = ["contest", "FRA", "carbonIntensity", "--by", "A reader", "--evidence"];
    const good = await burden(...asked, "https://example.org", "--value", "50", "--format", "json");
    expect(JSON.parse(good.stdout)).toMatchObject({ other: { value: 50, by: "A reader" } });
    const wrong = await burden(...asked, "ftp://example.org", "--value", "x");
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain("write a number with a decimal point");
    expect(wrong.stderr).toContain("beginning with https://");
  });
});
