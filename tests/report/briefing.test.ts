import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultScenario, presets, regionKinds } from "../../src/index.ts";
import {
  type BriefingFrame,
  type BriefingGiven,
  type BriefingSubject,
  briefingOf,
} from "../../src/report/briefing/briefing.ts";
import {
  briefingLede,
  briefingTitle,
  heaviestPillars,
} from "../../src/report/briefing/briefingHeading.ts";
import { briefingKinds } from "../../src/report/briefing/briefingKinds.ts";
import { citationIssues } from "../../src/report/briefing/citationIssues.ts";
import { citedText } from "../../src/report/briefing/citedText.ts";
import { briefingDocuments, regionDocuments } from "../../src/report/documentIds.ts";
import { formatsOf } from "../../src/report/format/reportKind.ts";
import { documentHtml } from "../../src/report/html/documentHtml.ts";
import { regionReport } from "../../src/report/regionReport.ts";
import type { RegionReport, ReportFinding } from "../../src/report/report.ts";
import { arabic, english } from "../layer/scenes.ts";
import { fixtureContext } from "./contexts.ts";

const contexts = [defaultScenario, presets[2] ?? defaultScenario].map((scenario) =>
  fixtureContext(scenario),
);

const given = (frame: BriefingFrame = {}, words = english): BriefingGiven => {
  const [first = [], ...others] = contexts.map((context): readonly BriefingSubject[] =>
    [0, 1, 2].map((regionIndex) => ({ context: { ...context, words }, regionIndex })),
  );
  return [[first, ...others], frame];
};

const textOf = (html: string): string =>
  html.replace(/<style>.*?<\/style>|<[^>]+>/gs, " ").replace(/[ \n]+/g, " ");

/** A report whose pillars and index are given: all that a heading reads. */
function reported(
  name: string,
  {
    index,
    pillars = {},
    rank = 1,
    interval = [1, 1],
  }: {
    readonly index?: number;
    readonly pillars?: Readonly<Record<string, number>>;
    readonly rank?: number;
    readonly interval?: readonly [number, number];
  },
): RegionReport {
  const report = regionReport(contexts[0] ?? fixtureContext(), 0);
  const [first, last] = interval;
  const finding: ReportFinding = {
    ...report.index,
    kind: index === undefined ? "noData" : "value",
    ...(index === undefined
      ? { value: undefined as never, rank: undefined as never }
      : { value: index, rank }),
    rankInterval: { first, middle: first, last, draws: 1024 } as never,
  };
  const scored = Object.entries(pillars).map(([id, value]) => ({
    ...report.index,
    id,
    value,
    figure: value.toFixed(0),
  }));
  return { ...report, region: { ...report.region, name }, index: finding, pillars: scored };
}

describe("the heading", () => {
  const ireland = reported("Ireland", {
    index: 72.4,
    pillars: { pillarGrid: 97, pillarWater: 38 },
    interval: [3, 24],
  });
  const chile = reported("Chile", {
    index: 73.4,
    pillars: { pillarGrid: 20, pillarWater: 90 },
    interval: [2, 22],
  });
  const india = reported("India", {
    index: 66,
    pillars: { pillarPrice: 50, pillarGrid: 49.6 },
    interval: [30, 57],
  });
  const kenya = reported("Kenya", {});

  test("says how far printed scores lie apart and how many constraints are different", () => {
    expect(briefingTitle([ireland, chile, india], english)).toBe(
      "3 regions, scores within 7 points, 3 different constraints",
    );
    expect(briefingTitle([ireland, ireland], english)).toBe(
      "2 regions, scores within less than one point, the same constraint",
    );
    expect(briefingTitle([ireland, kenya], english)).toBe(
      "2 regions, 1 of them with a ranked burden index",
    );
    expect(briefingTitle([ireland], english)).toBe("Ireland: the burden falls first on the grid");
    expect(briefingTitle([kenya], english)).toBe("Kenya: what is known of the burden");
  });

  test("names every pillar that prints like the heaviest, and none without a score", () => {
    expect(heaviestPillars(india)).toEqual(["pillarPrice", "pillarGrid"]);
    expect(heaviestPillars(kenya)).toEqual([]);
    expect(heaviestPillars(reported("Zero", { index: 0, pillars: { pillarGrid: 0 } }))).toEqual([]);
  });

  test("says whether rank intervals overlap", () => {
    expect(briefingLede([ireland, chile], english).join(" ")).toContain("not settled");
    expect(briefingLede([ireland, india], english).join(" ")).toContain("is settled");
    expect(briefingLede([ireland, kenya], english).join(" ")).not.toContain("settled");
  });
});

describe("text of one's own", () => {
  const [context = fixtureContext()] = contexts;
  const reports = [regionReport(context, 0)];
  const finding = reports[0]?.findings.find(({ id }) => id === "demandShare");

  test("cites the figure that the report prints, by code and layer in any case", () => {
    for (const token of ["{AAA.demandShare}", "{aaa demandshare}", "{ AAA:demandShare }"]) {
      const { paragraphs, issues } = citedText({ text: `It is ${token}.` }, reports, english);
      expect(issues).toEqual([]);
      expect(JSON.stringify(paragraphs)).toContain(`${finding?.figure}`);
      expect(JSON.stringify(paragraphs)).toContain(`(${finding?.range})`);
    }
  });

  test("names what it cannot cite and leaves it as it is", () => {
    const text = "{XXX.demandShare} and {AAA.nothing}";
    const { paragraphs, issues } = citedText({ text }, reports, english);
    expect(issues).toEqual([
      "{XXX.demandShare} names no region of this document; those are AAA.",
      expect.stringContaining("{AAA.nothing} names no figure"),
    ]);
    expect(JSON.stringify(paragraphs)).toContain("{AAA.nothing}");
    expect(citationIssues(...given({ text }))).toHaveLength(2);
    expect(citationIssues(...given())).toEqual([]);
  });

  test("never becomes markup, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [kind] = briefingKinds;
        const document = kind.contents.document?.make(
          ...given({ text: `<script>${text}`, title: text }),
        );
        expect(document && documentHtml(document)).not.toContain("<script>");
      }),
      { numRuns: 20 },
    );
  });
});

test("the lists of ids are those of the kinds", () => {
  expect(briefingKinds.map(({ id }) => id)).toEqual(briefingDocuments);
  expect(regionKinds.map(({ id }) => id)).toEqual(regionDocuments);
});

describe.each(briefingKinds)("$id", (kind) => {
  test("can be written in every format, in English and Arabic, and names its files", async () => {
    for (const words of [english, arabic])
      for (const { write, needs, fileName, extension } of formatsOf(kind)) {
        const own = given({ author: "A. Person" }, words);
        if (needs === undefined) expect((await write(...own)).length).toBeGreaterThan(1000);
        expect(fileName(...own)).toBe(`burden-${kind.id}-AAA-BBB-CCC-today.${extension}`);
      }
  });

  test("prints no figure that its record does not hold", () => {
    const record = briefingOf(kind.id, given());
    const known = JSON.stringify(record.scenarios);
    const document = kind.contents.document?.make(...given());
    const figures = document?.blocks
      .flatMap((block) => (block.kind === "section" ? block.blocks : [block]))
      .flatMap((block) => (block.kind === "table" ? block.groups : []))
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .flatMap(({ number }) => (number === undefined ? [] : [number]));
    expect(figures?.length).toBeGreaterThan(0);
    for (const figure of figures ?? []) expect(known).toContain(String(figure));
  });

  test("has a hash that changes with the frame, and a command that a shell reads in one piece", () => {
    const plain = briefingOf(kind.id, given());
    const titled = briefingOf(kind.id, given({ title: "Who's to pay?" }));
    expect(titled.hash).not.toBe(plain.hash);
    expect(titled.command).toContain("--title 'Who'\\''s to pay?'");
    expect(plain.command).toContain("-- briefing AAA BBB CCC --preset today");
    expect(plain.command).toContain(`--beside ${contexts[1]?.assessment.scenario.preset}`);
  });
});

test("a briefing says what each kind has: headline, cards, figures, what it supports; letters and testimony the person's text", () => {
  const [briefing, comparison, letter, testimony] = briefingKinds.map((kind) => {
    const document = kind.contents.document?.make(
      ...given({ text: "One.\n\nTwo.", author: "A. Person" }),
    );
    return document ? textOf(documentHtml(document)) : "";
  });
  expect(briefing).toMatch(
    /Who hosts, who uses, who owns.*Under other scenarios.*What would change this/,
  );
  expect(comparison).toMatch(/Between regions.*Between scenarios.*Figures under A/);
  expect(letter).toMatch(/A\. Person.*One\..*Two\..*What the record shows/);
  expect(testimony).toMatch(/1 One\. 2 Two\. 3 .*Exhibit A: .*Exhibit B: /);
});
