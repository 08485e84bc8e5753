import { describe, expect, test } from "vitest";
import type { SiteRule } from "../../src/dataset/references/siteRules.ts";
import { indicators, presets, type ReportContext, regionKinds } from "../../src/index.ts";
import type { Region, World } from "../../src/region/region.ts";
import type { ReportDocument } from "../../src/report/document/reportDocument.ts";
import { formatsOf } from "../../src/report/format/reportKind.ts";
import { documentHtml } from "../../src/report/html/documentHtml.ts";
import { factSheet } from "../../src/report/region/factSheet.ts";
import { regionReport } from "../../src/report/regionReport.ts";
import { answerSheet } from "../../src/report/site/answerSheet.ts";
import { rulesOf } from "../../src/report/site/rulesOf.ts";
import { siteQuestions } from "../../src/report/site/siteQuestions.ts";
import { world } from "../fixtures/world.ts";
import { fixtureContext } from "./contexts.ts";

const rule = (id: string, changes: Partial<SiteRule>): SiteRule => ({
  id,
  regions: "USA",
  jurisdiction: "A place",
  name: `Rule ${id}`,
  kind: "law",
  threshold: 50,
  quantity: "connection",
  dated: "2026-01-01",
  asks: "Something is asked.",
  source: "The act",
  url: "https://example.org/act",
  seen: "2026-11-30",
  checked: "no",
  ...changes,
});

const place = (changes: Partial<Region>): Region => ({
  ...(world.regions[0] as Region),
  ...changes,
});

describe("the rules of a place", () => {
  const virginia = place({ id: "USA-3552", level: "admin1", iso31662: "US-VA", parent: "USA" });
  const loudoun = place({ id: "USA-51107", level: "county", parent: "USA-3552" });
  const states: World = {
    ...world,
    regions: [virginia],
    parents: { ...world, regions: [place({ id: "USA" })] },
  };
  const counties: World = { ...world, regions: [loudoun], parents: states };
  const rules = [
    rule("country", { threshold: 50 }),
    rule("state", { regions: "US-TX US-VA", threshold: 25 }),
    rule("other", { regions: "US-TX", threshold: 1 }),
    rule("plants", { threshold: 900, quantity: "ownGeneration" }),
  ];
  const ids = (found: readonly SiteRule[]) => found.map(({ id }) => id);

  test("are its own and those of the regions around it, the highest threshold first", () => {
    for (const at of [
      { world: states, region: virginia },
      { world: counties, region: loudoun },
    ])
      expect(ids(rulesOf(rules, at, 100).met)).toEqual(["plants", "country", "state"]);
  });

  test("hold from their size on: at it, not below it", () => {
    const at = { world: states, region: virginia };
    expect(ids(rulesOf(rules, at, 50).above)).toEqual([]);
    expect(ids(rulesOf(rules, at, 49.9).above)).toEqual(["country"]);
    expect(ids(rulesOf(rules, at, 24).above)).toEqual(["country", "state"]);
    expect(ids(rulesOf(rules, at, undefined).above)).toEqual([]);
  });

  test("may be met by any size where nobody has read theirs", () => {
    const at = { world: states, region: virginia };
    const { threshold: _, ...unread } = rule("unread", {});
    expect(ids(rulesOf([unread], at, 1).met)).toEqual(["unread"]);
  });

  test("are none where the table has none", () => {
    expect(rulesOf(rules, { world, region: place({ id: "KEN" }) }, 100)).toEqual({
      met: [],
      above: [],
    });
  });
});

/** What a reader sees of a document, without marks and spaces between. */
const textOf = (document: ReportDocument): string =>
  documentHtml(document)
    .replace(/<style>.*?<\/style>|<[^>]+>/gs, " ")
    .replace(/[ \n]+/g, " ");

test("an answer sheet says where the method's years end", () => {
  expect(sheetOf(context())).toContain("The method covers no year after 2030");
});

const sheetOf = (given: ReportContext): string => textOf(answerSheet(given, 0));

const siting = presets.find(({ basis }) => basis === "siting");
const context = (changes: Partial<ReportContext> = {}): ReportContext => ({
  ...fixtureContext(siting),
  rules: [rule("here", { regions: "AAA", name: "Connection order", threshold: 75 })],
  ...changes,
});

describe("the answer sheet", () => {
  test("asks each question once, in order, beside a figure of the region or an assumption", () => {
    const html = sheetOf(context());
    const asked = siteQuestions.flatMap(({ questions }) => questions);
    const places = asked.map(({ asks }) => html.indexOf(context().words.say(asks)));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test("names indicators that every basis has", () => {
    const named = siteQuestions
      .flatMap(({ questions }) => questions)
      .flatMap(({ beside }) => ("indicator" in beside ? [beside.indicator] : []));
    for (const id of named)
      expect(indicators.find((indicator) => indicator.id === id)?.bases).toHaveLength(3);
  });

  test("says the figures of the report, the size of the scenario, and the rules of that size", () => {
    const given = context();
    const html = sheetOf(given);
    const { findings } = regionReport(given, 0);
    const peak = findings.find(({ id }) => id === "peakDemand");
    expect(html).toContain(`${peak?.name} ${peak?.figure}`);
    expect(html).toContain("Questions for a developer of 100\u00a0MW in");
    expect(html).toContain("Connection order");
    expect(html).toContain("not checked");
  });

  test("tells an empty table of rules from one that could not be read", () => {
    expect(sheetOf(context({ rules: [] }))).toContain("No rule of this place");
    expect(sheetOf(context({ rules: undefined }))).toContain("did not load");
  });

  test("asks without a size where the scenario places no site", () => {
    const text = sheetOf({ ...fixtureContext(), rules: [] });
    expect(text).toContain("Questions for a developer in");
  });
});

test("a rule says its condition, and a size that nobody has read is not called any size", () => {
  const { threshold: _, ...unread } = rule("two", { regions: "AAA" });
  const rules = [
    rule("one", { regions: "AAA", condition: "and 69 kV or more" }),
    unread,
    rule("three", { regions: "AAA", threshold: 0 }),
  ];
  const text = sheetOf(context({ rules }));
  expect(text).toContain("and 69 kV or more");
  expect(text.match(/size not read/g)).toHaveLength(1);
  expect(text.match(/any size/g)).toHaveLength(1);
});

test("each kind of document has its title, its command and a hash of its own", () => {
  const given = context();
  const full = regionReport(given, 0);
  const documents = [factSheet(given, 0), answerSheet(given, 0)];
  expect(new Set([...documents.map(({ hash }) => hash), full.hash]).size).toBe(3);
  expect(documents.map(({ command }) => command)).toEqual(
    ["fact-sheet", "answer-sheet"].map((id) => `${full.command} --document ${id}`),
  );
  for (const kind of regionKinds.slice(1)) {
    const ending = kind.contents.document ? "html" : "xlsx";
    const name = `burden-AAA-siting-100mw-${kind.id}.${ending}`;
    expect(formatsOf(kind)[0]?.fileName(given, 0)).toBe(name);
  }
});

test("the years ahead are the report's own as far as the method reaches, then a reason", () => {
  const given = fixtureContext();
  const { heading } = { heading: given.words.say("answerSheet.ahead") };
  for (const place of [0, 1, 2]) {
    const section = answerSheet(given, place).blocks.find(
      (block) => block.kind === "section" && block.heading === heading,
    );
    const [table] = section?.kind === "section" ? section.blocks : [];
    const rows = table?.kind === "table" ? table.groups.flatMap((group) => group.rows) : [];
    const numbers = rows.flatMap(({ cells }) => cells.flatMap(({ number }) => number ?? []));
    const { years } = regionReport(given, place);
    expect(numbers).toEqual(
      years.filter(({ year }) => year === 2025 || year === 2030).map(({ value }) => value),
    );
    const reasons = rows.filter(({ cells }) => cells.some(({ span }) => span));
    expect(reasons).toHaveLength(years.length > 0 ? 2 : 3);
    expect(JSON.stringify(reasons.at(-1))).toContain("no year after 2030");
  }
});
